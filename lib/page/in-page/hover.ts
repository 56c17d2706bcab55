/** The pointer at rest on something. Listened for only where there is something; asked once a frame at most. */

/** In milliseconds. A pointer that only passes shows nothing; one that slips off has time to come back. */
const RESTS = 250;
const LEAVES = 350;

/**
 * `at` tells what is under a point (of the viewport, CSS pixels), null for nothing; `rested` hears of a change of that
 * which lasts. Until the returned function is called.
 */
export function watchPointer<T>(
  document: Document,
  at: (x: number, y: number, target: EventTarget | null) => T | null,
  rested: (found: T | null) => void,
): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  const ended = new AbortController();
  const options = { signal: ended.signal, capture: true, passive: true };
  let last: PointerEvent | null = null;
  let found: T | null = null;
  let timer: number | undefined;
  const hold = (now: T | null): void => {
    if (now === found) return;
    found = now;
    view.clearTimeout(timer);
    timer = view.setTimeout(() => rested(now), now === null ? LEAVES : RESTS);
  };
  const look = (): void => {
    const event = last;
    last = null;
    if (event) hold(at(event.clientX, event.clientY, event.target));
  };
  const moved = (event: PointerEvent): void => {
    // Fingers do not hover, and a pressed button selects.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!last) view.requestAnimationFrame(look);
    last = event;
  };
  // Capturing, it hears of each element that the pointer leaves, and of what a page makes up.
  const left = ({ isTrusted, target, currentTarget }: PointerEvent): void => {
    if (isTrusted && target === currentTarget) hold(null);
  };
  document.addEventListener('pointermove', moved, options);
  document.documentElement.addEventListener('pointerleave', left, options);
  return () => {
    ended.abort();
    view.clearTimeout(timer);
  };
}
