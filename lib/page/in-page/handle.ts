/** The edge of the docked panel by which its width is changed: a separator that moves by pointer and by arrow keys. */
import { make } from './parts';

/** CSS pixels. The bounds are those of `lib/app/in-page.ts`. */
export const HANDLE = 12;
const LEAST = 280;
const MOST = 900;
const STEP = 20;

export interface HandleWishes {
  /** Where the panel stands: its handle is on the other one. */
  side: 'left' | 'right';
  label: string;
  width(): number;
  /** `done`: it was let go at that width. */
  changed(width: number, done: boolean): void;
}

export function createHandle(document: Document, { side, label, width, changed }: HandleWishes): HTMLElement {
  const handle = make(document, 'div', {
    class: 'handle',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-valuemin': String(LEAST),
    'aria-valuemax': String(MOST),
    title: label,
  });
  const say = (): void => handle.setAttribute('aria-valuenow', String(width()));
  const change = (to: number, done: boolean): void => {
    changed(Math.round(Math.min(MOST, Math.max(LEAST, to))), done);
    say();
  };
  /** Wider, for each pixel to the right. */
  const sign = side === 'right' ? -1 : 1;
  let from: { x: number; width: number } | null = null;
  handle.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    from = { x: event.clientX, width: width() };
  });
  handle.addEventListener('pointermove', (event) => {
    if (from && event.isTrusted) change(from.width + sign * (event.clientX - from.x), false);
  });
  handle.addEventListener('lostpointercapture', () => {
    if (from) change(width(), true);
    from = null;
  });
  handle.addEventListener('keydown', (event) => {
    const to = keyed(event.key, width(), sign);
    if (to === undefined || !event.isTrusted) return;
    event.preventDefault();
    change(to, true);
  });
  say();
  return handle;
}

/** The width that a key asks for; undefined for other keys. */
const keyed = (key: string, width: number, sign: number): number | undefined =>
  ({
    ArrowRight: width + sign * STEP,
    ArrowLeft: width - sign * STEP,
    Home: LEAST,
    End: MOST,
  })[key];
