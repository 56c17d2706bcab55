/**
 * When to look at a page: once it is there, again where it fills itself later, and when it becomes another without being
 * loaded (single-page sites, endless scrolling). Nothing is asked all the time: a few looks, ever later, and only where the
 * page has changed by then. What runs at first is little, and no promise: it runs on every page, in code that is not warm.
 */

/**
 * `address`, `head`, `text`: no article as long as this is what it is; `told`: the background was told of an article, and the
 * reader, which it puts there, says what it is (`seen`, or one of the first three); `unheard`: nobody listened; `ahead`: the
 * page is loaded ahead and nobody's yet; `stop`: look no more.
 */
export type Answer = 'address' | 'head' | 'text' | 'told' | 'seen' | 'unheard' | 'ahead' | 'stop';
/** At the address that it is given, for the first time or later. What it promises comes; it may throw. */
export type Look = (url: string, first: boolean) => Answer | Promise<Answer>;

/** How long after a page came, and after each look, it is looked at once more, in milliseconds. */
const WAITS = [1500, 3500, 9000];
/** Addresses change after what a person does, and some change many times while one scrolls. In milliseconds. */
const SETTLED_AFTER = 300;
/** On the window of our own script world: hears what the reader found; a second injection has it look again. */
const MARK = 'variorumWatches';

export interface Watched {
  [MARK]?: (found?: Answer) => void;
}

type Page = Window &
  Watched & {
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
  /** How many of the waits are over. */
  let step = 0;
  let timer = 0;
  let settling = 0;

  const asSeen = (): string => page.document.title + (counts && page.document.querySelectorAll('p').length);
  /** Looks at what is there now. */
  const check = (now: number): void => {
    if (stopped) return;
    step = now;
    let answer: ReturnType<Look> = 'text';
    try {
      answer = look(urlOf(page), !step);
    } catch {
      // A page that breaks the look is none to tell of, not an exception in its console.
    }
    if (typeof answer === 'string') settled(answer);
    else void answer.then(settled);
  };
  /** An article that was told of is not asked for anything until the reader, who asks for more, has seen it. */
  const settled = (answer: Answer): void => {
    if (answer === 'stop') stopped = true;
    if (answer === 'ahead') page.document.addEventListener('prerenderingchange', () => check(0));
    if (answer === 'seen') page.addEventListener('pageshow', shown);
    if (answer === 'unheard') last = undefined;
    else if ('headtextseen'.includes(answer)) {
      counts = answer === 'text';
      last = asSeen();
    } else return;
    follow(step);
  };
  const follow = (from: number): void => {
    if (from >= WAITS.length) return;
    // Nearly always there is none: what is not called is not made.
    if (timer) page.clearTimeout(timer);
    const later = (): void => (last === asSeen() ? follow(from + 1) : check(from + 1));
    timer = page.setTimeout(later, WAITS[from]);
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

  page[MARK] = (found) => {
    if (found) return settled(found);
    stopped = false;
    check(0);
  };
  if (page.navigation) page.navigation.addEventListener('currententrychange', heard, true);
  // Where the browser does not tell of new addresses, they are asked for after what a person did.
  else for (const name of ['popstate', 'click', 'scroll']) page.addEventListener(name, heard, true);
  check(0);
}
