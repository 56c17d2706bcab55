/**
 * When to look at a page: once it is there, again where it fills itself later, and when it becomes another without being
 * loaded (single-page sites, endless scrolling). Nothing is asked all the time: a few looks, ever later, and only where the
 * page has changed by then.
 */

/**
 * `address`, `head`, `text`: no article as long as this is what it is; `seen`: an article was told of; `stop`: look no
 * more.
 */
export type Look = () => Promise<'address' | 'head' | 'text' | 'seen' | 'stop'>;

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
  const address = (): string => page.document.URL.split('#', 1)[0] as string;
  // Where the browser does not tell of new addresses, they are asked for after what a person did.
  const target: EventTarget = page.navigation ?? page;
  const names = page.navigation ? ['currententrychange'] : ['popstate', 'click', 'scroll'];
  let at = address();
  let stopped = false;
  let last: string | undefined;
  /** Only where the text decides it is counted: comments that come below an article make it no other. */
  let counts = false;
  let timer: number | undefined;
  let settling: number | undefined;

  const asSeen = (title = page.document.title): string =>
    title + (counts && page.document.querySelectorAll('p').length);
  /** Whether this address is worth another look. */
  const check = async (): Promise<boolean> => {
    const { title } = page.document;
    // A page that breaks the look is none to tell of, not an exception in its console.
    const answer = await look().catch(() => 'text');
    counts = answer === 'text';
    last = asSeen(title);
    if (answer === 'seen') page.addEventListener('pageshow', shown);
    if (answer === 'stop') stop();
    return answer !== 'address';
  };
  const follow = (step: number): void => {
    page.clearTimeout(timer);
    if (step < WAITS.length && !stopped)
      timer = page.setTimeout(async () => {
        if (last === asSeen() || (await check())) follow(step + 1);
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
    if (!stopped) settling ??= page.setTimeout(moved, SETTLED_AFTER);
  };
  // A page that comes back from the browser's memory still has this script, but the background forgot its article.
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted && !stopped) void check();
  };
  const stop = (): void => {
    stopped = true;
    page.clearTimeout(timer);
    page.clearTimeout(settling);
    page[MARK] = undefined;
  };

  page[MARK] = () => void check();
  for (const name of names) target.addEventListener(name, heard, true);
  void check().then((again) => again && follow(0));
}
