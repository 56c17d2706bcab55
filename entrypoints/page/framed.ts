/**
 * Clicks where a page of the web holds ours in a frame of its own. The page can draw over it and let clicks through, or
 * make it invisible, so that people click there without knowing. Chromium tells of both (`isVisible`): such clicks are
 * none. Other browsers do not tell, and all that a click can do in a frame is made good by another.
 */

/** Chromium's, and no part of the standard yet. `delay`: milliseconds, at least 100. */
const WISH: IntersectionObserverInit & { trackVisibility: true; delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/** A panel that comes into view under a pointer hears no click before the browser has told that it is seen. */
export function guardClicks(): void {
  let isSeen = false;
  new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    isSeen = last?.isVisible ?? true;
  }, WISH).observe(document.documentElement);
  const refuse = (event: Event): void => {
    if (isSeen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of ['click', 'auxclick']) addEventListener(name, refuse, true);
}
