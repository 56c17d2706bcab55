/**
 * When to look at a page: once it is there, again where it fills itself later, and when it becomes another without being
 * loaded (single-page sites, endless scrolling). Nothing is asked all the time: a few looks, ever later, and only where the
 * page has changed by then.
 */

/** `none`: no article; `seen`: an article was told of; `stop`: look no more. */
export type Look = () => Promise<'none' | 'seen' | 'stop'>;

/** How long after a page came, and after each look, it is looked at once more, in milliseconds. */
const WAITS = [1500, 3500, 9000];
/** Addresses change after what a person does, and some change many times while one scrolls. In milliseconds. */
const SETTLED_AFTER = 300;
/** On the window of our own script world: what a second injection does there, which is to look again. */
const MARK = 'variorumWatches';

type Page = Window & { [MARK]?: (() => void) | undefined; navigation?: EventTarget };

export function watchPage(page: Page, look: Look): void {
  const watching = page[MARK];
  // A page that is loaded ahead is nobody's yet; what is told of it would be taken for the page that the tab shows.
  const { document } = page as { document: Document & { prerendering?: boolean } };
  if (watching) watching();
  else if (document.prerendering)
    document.addEventListener('prerenderingchange', () => watchPage(page, look), { once: true });
  else watch(page, look);
}

function watch(page: Page, look: Look): void {
  const address = (): string => page.location.href.split('#')[0] ?? '';
  const size = (): number => page.document.getElementsByTagName('p').length;
  const ended = new AbortController();
  const { signal } = ended;
  let at = address();
  let last: { title: string; size: number; seen: boolean } | undefined;
  let timer: number | undefined;
  let settling: number | undefined;

  const check = async (): Promise<void> => {
    const seeing = { title: page.document.title, size: size(), seen: false };
    last = seeing;
    // A page that breaks the look is none to tell of, not an exception in its console.
    const answer = await look().catch(() => 'none');
    seeing.seen = answer === 'seen';
    if (answer === 'stop') stop();
  };
  /** Comments that come below an article make it no other, another title does. */
  const changed = (): boolean => last?.title !== page.document.title || (!last.seen && last.size !== size());
  const follow = (step: number): void => {
    page.clearTimeout(timer);
    if (step < WAITS.length && !signal.aborted)
      timer = page.setTimeout(async () => {
        if (changed()) await check();
        follow(step + 1);
      }, WAITS[step]);
  };
  const moved = (): void => {
    settling = undefined;
    if (address() === at) return;
    at = address();
    last = undefined;
    follow(0);
  };
  const heard = (): void => {
    settling ??= page.setTimeout(moved, SETTLED_AFTER);
  };
  // A page that comes back from the browser's memory still has this script, but the background forgot it.
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) void check();
  };
  const stop = (): void => {
    ended.abort();
    page.clearTimeout(timer);
    page.clearTimeout(settling);
    page[MARK] = undefined;
  };

  page[MARK] = () => void check();
  page.addEventListener('pageshow', shown, { signal });
  // Where the browser does not tell of new addresses, they are asked for after what a person did.
  if (page.navigation) page.navigation.addEventListener('currententrychange', heard, { signal });
  else
    for (const name of ['popstate', 'click', 'scroll'])
      page.addEventListener(name, heard, { signal, capture: true, passive: true });
  void check().then(() => follow(0));
}
