/**
 * When to look at a page: once it is there, again where it fills itself later, and when it becomes another without being
 * loaded (single-page sites, endless scrolling). Nothing is asked all the time: a few looks, ever later, and only where the
 * page has changed by then. What runs at first is little, and no promise: it runs on every page, in code that is not warm.
 */

/**
 * `address`, `head`, `text`: no article as long as this is what it is; `ahead`: the page is loaded ahead and nobody's yet,
 * what is told of it would be taken for the page that the tab shows; `seen`: an article was told of; `stop`: look no more.
 */
export type Answer = 'address' | 'head' | 'text' | 'ahead' | 'seen' | 'stop';
/** At the address that it is given. What it promises comes; it may throw. */
export type Look = (url: string) => Answer | Promise<Answer>;

/** How long after a page came, and after each look, it is looked at once more, in milliseconds. */
const WAITS = [1500, 3500, 9000];
/** Addresses change after what a person does, and some change many times while one scrolls. In milliseconds. */
const SETTLED_AFTER = 300;
/** On the window of our own script world: what a second injection does there, which is to look again. */
const MARK = 'variorumWatches';

type Page = Window & {
  [MARK]?: () => void;
  navigation?: EventTarget & { currentEntry?: { url: string | null } | null };
};

/** From the browser's history, which is listened to: `location` is dearer at its first touch. */
const urlOf = (page: Page): string => page.navigation?.currentEntry?.url ?? page.location.href;
const addressOf = (url: string): string => url.split('#', 1)[0] as string;

export function watchPage(page: Page, look: Look): void {
  if (page[MARK]) {
    page[MARK]();
    return;
  }
  let at = addressOf(urlOf(page));
  let stopped = false;
  let last: string | undefined;
  /** Only where the text decides it is counted: comments that come below an article make it no other. */
  let counts = false;
  let timer = 0;
  let settling = 0;

  const asSeen = (): string => page.document.title + (counts && page.document.querySelectorAll('p').length);
  /** Looks at what is there now. `step`: of the waits after it. */
  const check = (step: number): void => {
    if (stopped) return;
    let answer: ReturnType<Look> = 'text';
    try {
      answer = look(urlOf(page));
    } catch {
      // A page that breaks the look is none to tell of, not an exception in its console.
    }
    if (answer === 'address') return;
    counts = answer === 'text';
    last = asSeen();
    if (typeof answer === 'string') settled(answer, step);
    else void answer.then((found) => settled(found, step));
  };
  const settled = (answer: Answer, step: number): void => {
    stopped = answer === 'stop';
    if (answer === 'ahead') page.document.addEventListener('prerenderingchange', () => check(0));
    else if (!stopped) follow(step);
    if (answer === 'seen') page.addEventListener('pageshow', shown);
  };
  const follow = (step: number): void => {
    if (step >= WAITS.length) return;
    // Nearly always there is none: what is not called is not made.
    if (timer) page.clearTimeout(timer);
    const later = (): void => (last === asSeen() ? follow(step + 1) : check(step + 1));
    timer = page.setTimeout(later, WAITS[step]);
  };
  const moved = (): void => {
    const now = addressOf(urlOf(page));
    if (now === at) return;
    at = now;
    last = undefined;
    follow(0);
  };
  const heard = (): void => {
    page.clearTimeout(settling);
    if (!stopped) settling = page.setTimeout(moved, SETTLED_AFTER);
  };
  // A page that comes back from the browser's memory still has this script, but the background forgot its article.
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) check(0);
  };

  page[MARK] = () => {
    stopped = false;
    check(0);
  };
  if (page.navigation) page.navigation.addEventListener('currententrychange', heard, true);
  // Where the browser does not tell of new addresses, they are asked for after what a person did.
  else for (const name of ['popstate', 'click', 'scroll']) page.addEventListener(name, heard, true);
  check(0);
}
