/**
 * Clicks where a page of the web holds ours in a frame of its own. The page can draw over it and let clicks through, or
 * make it invisible, so that people click there without knowing. Chromium tells of both (`isVisible`): such clicks are
 * none, and it is said, since a page may do so without meaning it. Other browsers do not tell, and all that a click can
 * do in a frame is made good by another.
 */
import { useLayoutEffect, useState } from 'preact/hooks';

/** Chromium's, and no part of the standard yet. `delay`: milliseconds, at least 100. */
const WISH: IntersectionObserverInit & { trackVisibility: true; delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/**
 * A panel that comes into view under a pointer hears no click before the browser has told that it is seen. `tell` hears
 * that a click (a key's, too) was none because it is not, and when it is seen again.
 */
export function guardClicks(tell: (refused: boolean) => void): void {
  let isSeen: boolean | null = null;
  new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    isSeen = last?.isVisible ?? true;
    if (isSeen) tell(false);
  }, WISH).observe(document.documentElement);
  const refuse = (event: Event): void => {
    if (isSeen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isSeen === false) tell(true);
  };
  for (const name of ['click', 'auxclick']) addEventListener(name, refuse, true);
}

/** Was a click none, and is the panel not seen still? Guards from the first drawing on, where a page holds it. */
export function useRefused(): boolean {
  const [refused, setRefused] = useState(false);
  useLayoutEffect(() => {
    if (window !== top) guardClicks(setRefused);
  }, []);
  return refused;
}
