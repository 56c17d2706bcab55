/** The mark: a V of two readings that rise from one line of text. The same drawing as `public/icon/icon.svg`. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0b5c58" />
      <path d="M8 6l8 15" stroke="#fff" stroke-width="4.4" stroke-linecap="round" />
      <path d="M24 6l-8 15" stroke="#ffc24b" stroke-width="4.4" stroke-linecap="round" />
      <path d="M7 27h18" stroke="#fff" stroke-width="2.6" stroke-linecap="round" />
    </svg>
  );
}
