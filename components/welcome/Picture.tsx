/** A drawing of what happens: one article, and the panel beside it with another reading of the same line. */
export function Picture() {
  return (
    <svg class="picture" viewBox="0 0 420 280" aria-hidden="true">
      <rect class="p-page" x="8" y="14" width="404" height="256" rx="14" />
      <path class="p-bar" d="M8 44V28a14 14 0 0 1 14-14h376a14 14 0 0 1 14 14v16z" />
      <circle class="p-dot" cx="28" cy="29" r="4.5" />
      <circle class="p-dot" cx="44" cy="29" r="4.5" />
      <circle class="p-dot" cx="60" cy="29" r="4.5" />
      <g class="p-text">
        <rect x="32" y="66" width="176" height="12" rx="3" />
        <rect x="32" y="84" width="120" height="12" rx="3" />
        <rect x="32" y="116" width="196" height="6" rx="3" />
        <rect x="32" y="130" width="188" height="6" rx="3" />
        <rect x="32" y="144" width="70" height="6" rx="3" />
        <rect x="172" y="144" width="48" height="6" rx="3" />
        <rect x="32" y="158" width="196" height="6" rx="3" />
        <rect x="32" y="190" width="180" height="6" rx="3" />
        <rect x="32" y="204" width="44" height="6" rx="3" />
        <rect x="136" y="204" width="84" height="6" rx="3" />
        <rect x="32" y="218" width="150" height="6" rx="3" />
      </g>
      <rect class="p-mark" x="107" y="139" width="60" height="16" rx="4" />
      <rect class="p-mark" x="81" y="199" width="50" height="16" rx="4" />
      <path class="p-panel" d="M250 44h162v212a14 14 0 0 1-14 14H250z" />
      <g>
        <rect class="p-card" x="262" y="62" width="138" height="92" rx="8" />
        <rect class="p-soft" x="274" y="74" width="72" height="6" rx="3" />
        <rect class="hue-0" x="274" y="92" width="18" height="18" rx="5" />
        <rect class="p-phrase" x="300" y="96" width="60" height="10" rx="3" />
        <rect class="hue-1" x="274" y="122" width="18" height="18" rx="5" />
        <rect class="p-phrase" x="300" y="126" width="86" height="10" rx="3" />
        <text class="p-letter" x="283" y="105.5">
          A
        </text>
        <text class="p-letter" x="283" y="135.5">
          B
        </text>
      </g>
      <g>
        <rect class="p-card" x="262" y="166" width="138" height="88" rx="8" />
        <rect class="p-soft" x="274" y="178" width="52" height="6" rx="3" />
        <path class="p-diamond" d="m283 196 7 7-7 7-7-7z" />
        <rect class="p-phrase" x="300" y="198" width="80" height="10" rx="3" />
        <path class="p-diamond" d="m283 222 7 7-7 7-7-7z" />
        <rect class="p-phrase" x="300" y="224" width="54" height="10" rx="3" />
      </g>
      <path class="p-thread" d="M168 147c50 0 50-46 93-46M132 207c60 0 60 14 129 14" />
    </svg>
  );
}
