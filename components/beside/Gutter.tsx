/** Between two columns: the lines, which stage.ts draws. For the eye only: links in the text lead the same way. */
export function Gutter() {
  return (
    <svg class="bs-gutter" aria-hidden="true">
      <path class="bs-line-plain" />
      <path class="bs-line-differs" data-testid="beside-line" />
      <path class="bs-line-lit" />
    </svg>
  );
}
