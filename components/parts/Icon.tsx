/** Small drawings of ours, in the colour of the text. All are decoration: words beside them tell. */
const PATHS = {
  differs: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  updated: 'M8 2a6 6 0 1 0 6 6h-2.2A3.8 3.8 0 1 1 8 4.2V7l4.5-3.6L8 0z',
  compatible: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.8v8.4a4.2 4.2 0 0 1 0-8.4Z',
  agrees: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  only: 'M2.5 2.5h11v11h-11z',
  silent: 'M3 7h10v2H3z',
  unknown:
    'M7 11h2v2H7zM8 2.6c2.2 0 3.7 1.3 3.7 3.2 0 1.4-.8 2.2-1.7 2.8-.7.5-1 .8-1 1.6H7c0-1.7.7-2.4 1.6-3 .7-.5 1-.8 1-1.4 0-.8-.6-1.3-1.6-1.3-1 0-1.6.5-1.8 1.5L4.3 5.6C4.6 3.7 6 2.6 8 2.6Z',
  copy: 'M5 1.5h8.5V11H12V3H5zM2.5 4.5H10.5v10h-8z',
  page: 'M3 1.5h7l3 3v10H3zM5 7v1.5h6V7zm0 3v1.5h6V10zm0-6v1.5h3V4z',
  open: 'M6 2.5v1.6H3.9v8h8V10h1.6v3.7H2.3V2.5zM8.5 2h5.6v5.6l-2-2-3.9 3.9-1.1-1.1L11 4.5z',
  close: 'm3.6 2.3 4.4 4.4 4.4-4.4 1.3 1.3L9.3 8l4.4 4.4-1.3 1.3L8 9.3l-4.4 4.4-1.3-1.3L6.7 8 2.3 3.6z',
  again:
    'M8 2.2a5.8 5.8 0 1 0 5.6 7.3l-1.8-.5A3.9 3.9 0 1 1 8 4.1c1 0 2 .4 2.7 1.1L8.8 7H14V1.8l-1.9 1.9A5.8 5.8 0 0 0 8 2.2Z',
  go: 'M5.2 2.9 6.6 1.5 13 8l-6.4 6.5-1.4-1.4L10.2 8z',
  lock: 'M8 1a3.7 3.7 0 0 0-3.7 3.7V7H3v7.5h10V7h-1.3V4.7A3.7 3.7 0 0 0 8 1Zm0 1.8a1.9 1.9 0 0 1 1.9 1.9V7H6.1V4.7A1.9 1.9 0 0 1 8 2.8Z',
  alarm: 'M8 1.2 15.3 14.5H.7zM7.1 6v4.3h1.8V6zm0 5.4v1.7h1.8v-1.7z',
  beside: 'M1.5 2.5h5v11h-5zm8 0h5v11h-5zM7.2 5h1.6v1.4H7.2zm0 4.6h1.6V11H7.2z',
  check: 'm6.3 12.7-4.3-4.3 1.4-1.4 2.9 2.9 6.3-6.3L14 5z',
  gear: 'M6.8 1h2.4l.4 1.9 1.2.5L12.4 2.3l1.7 1.7-1.1 1.6.5 1.2 1.9.4v2.4l-1.9.4-.5 1.2 1.1 1.6-1.7 1.7-1.6-1.1-1.2.5-.4 1.9H6.8l-.4-1.9-1.2-.5-1.6 1.1L1.9 12.8 3 11.2 2.5 10 .6 9.6V7.2l1.9-.4L3 5.6 1.9 4l1.7-1.7 1.6 1.1 1.2-.5zM8 5.7a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4Z',
  keep: 'M3.5 1.5h9v13L8 11.3l-4.5 3.2z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} fill-rule="evenodd" />
    </svg>
  );
}
