/**
 * When to look at a page: once it is there, and again when it becomes another without being loaded (single-page
 * sites). Pages are filled after they are opened, so a page that is empty yet is looked at a second time.
 */

/** `none`: no article; `seen`: an article was told of; `stop`: look no more. */
export type Look = () => Promise<'none' | 'seen' | 'stop'>;

/** Time for a page to fill itself, in milliseconds. */
const FILLED_AFTER = 1500;
/** On the window of our own script world: what a second injection does there, which is to look again. */
const MARK = 'variorumWatches';

interface NavigationLike {
  addEventListener(type: 'navigatesuccess', heard: () => void): void;
  removeEventListener(type: 'navigatesuccess', heard: () => void): void;
}
type Page = Window & { [MARK]?: (() => void) | undefined; navigation?: NavigationLike };

export function watchPage(page: Page, look: Look): void {
  const watching = page[MARK];
  if (watching) watching();
  else watch(page, look);
}

function watch(page: Page, look: Look): void {
  const address = (): string => page.location.href.split('#')[0] ?? '';
  let at = address();
  let timer: number | undefined;

  const check = async (again: boolean): Promise<void> => {
    // A page that breaks the look is none to tell of, not an exception in its console.
    const answer = await look().catch(() => 'none' as const);
    if (answer === 'stop') stop();
    else if (answer === 'none' && again) later();
  };
  const later = (): void => {
    page.clearTimeout(timer);
    timer = page.setTimeout(() => void check(false), FILLED_AFTER);
  };
  const moved = (): void => {
    if (address() === at) return;
    at = address();
    later();
  };
  // A page that comes back from the browser's memory still has this script, but the background forgot it.
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) void check(false);
  };
  const stop = (): void => {
    page.clearTimeout(timer);
    page.navigation?.removeEventListener('navigatesuccess', moved);
    page.removeEventListener('popstate', moved);
    page.removeEventListener('pageshow', shown);
    page[MARK] = undefined;
  };

  page[MARK] = () => void check(false);
  page.navigation?.addEventListener('navigatesuccess', moved);
  page.addEventListener('popstate', moved);
  page.addEventListener('pageshow', shown);
  void check(page.document.getElementsByTagName('p').length < 3);
}
