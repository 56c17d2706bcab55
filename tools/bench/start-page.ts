/** What runs in pages of extensions to measure how soon something is there. Each function is handed over as text. */

interface Api {
  tabs: {
    create(tab: { url: string; active: boolean }): Promise<{ id: number }>;
    remove(tab: number): unknown;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const chrome: Api;

/** Milliseconds until a message is answered. */
export async function untilAnswer(message: object): Promise<number> {
  const started = performance.now();
  await chrome.runtime.sendMessage(message);
  return performance.now() - started;
}

/** Milliseconds from opening a page until its tab has a badge. Asked without rest: timers of a page behind are slow. */
export async function untilBadge(url: string): Promise<number> {
  const started = performance.now();
  const { id } = await chrome.tabs.create({ url, active: false });
  const late = started + 20_000;
  while ((await chrome.action.getBadgeText({ tabId: id })) === '')
    if (performance.now() > late) throw new Error(`no badge for ${url}`);
  const took = performance.now() - started;
  await chrome.tabs.remove(id);
  return took;
}

/** Milliseconds from the start of this page until its first finding stands in a frame that was painted. */
export async function untilFinding(): Promise<number> {
  const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  while (!document.querySelector('[data-finding]')) await painted();
  await painted();
  return performance.now();
}

/** Milliseconds from asking for a look until the findings stand there anew. */
export async function untilLooked(tab: number): Promise<number> {
  const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const there = () => document.querySelector('[data-finding]') !== null;
  const started = performance.now();
  const answer = chrome.runtime.sendMessage({ type: 'look', request: { tab } });
  while (there()) await painted();
  while (!there()) await painted();
  await painted();
  const took = performance.now() - started;
  await answer;
  return took;
}
