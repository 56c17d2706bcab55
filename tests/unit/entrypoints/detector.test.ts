// @vitest-environment happy-dom
/** The detector on a page of a site that is on, and put there with the reader. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const world = globalThis as typeof globalThis & {
  chrome?: unknown;
  variorumReads?: boolean;
  variorumBorrows?: boolean;
  variorumDetect?: (document: Document, url: string) => { article: boolean };
  variorumWatches?: object;
};

const sendMessage = vi.fn<(message: object) => Promise<unknown>>();
const addListener = vi.fn();

async function run(script: 'detector' | 'reader'): Promise<void> {
  vi.resetModules();
  const { default: main } = await import(`../../../entrypoints/${script}.ts`);
  await main.main();
}

beforeEach(() => {
  sendMessage.mockResolvedValue({ on: true });
  const getURL = (path: string) => `chrome-extension://ours/${path}`;
  world.chrome = {
    runtime: { id: 'ours', getURL, sendMessage, onMessage: { addListener } },
    i18n: { getMessage: () => '' },
  };
  history.pushState({}, '', '/2026/03/04/night-ferry-late-because-of-fog');
  document.body.innerHTML = `<article><h1>Ferry late</h1>${'<p>The night ferry left late because of fog, and those who waited on the pier were given tea by the crew.</p>'.repeat(40)}</article>`;
});
afterEach(() => {
  for (const name of [
    'chrome',
    'variorumReads',
    'variorumBorrows',
    'variorumDetect',
    'variorumWatches',
  ] as const)
    delete world[name];
  vi.resetAllMocks();
});

describe('the detector', () => {
  it('tells the background of an article', async () => {
    await run('detector');
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  });

  it('tells again of a page that was loaded ahead, of which nobody hears until it is shown', async () => {
    sendMessage.mockResolvedValueOnce(undefined);
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
    await run('detector');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sendMessage).toHaveBeenCalledOnce();
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  });

  it('asks the document for nothing where the address tells of an article', async () => {
    const asked = vi.spyOn(document, 'querySelectorAll');
    await run('detector');
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).not.toHaveBeenCalled();
  });

  it('tells again of an article that fills itself after the reader found none', async () => {
    const text = document.body.innerHTML;
    document.body.innerHTML = '';
    await run('detector');
    await run('reader');
    await run('detector');
    expect(world.variorumDetect?.(document, location.href).article).toBe(false);
    document.body.innerHTML = text;
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2), 3000);
  });

  it('tells once of an article that the reader found to be one', async () => {
    await run('detector');
    await run('reader');
    await run('detector');
    expect(world.variorumDetect?.(document, location.href).article).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1700));
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('put there with the reader only lends what it knows', async () => {
    await run('reader');
    await run('detector');
    expect(world.variorumDetect?.(document, location.href).article).toBe(true);
    expect(world.variorumBorrows).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('works when it comes by itself after the reader', async () => {
    await run('reader');
    await run('detector');
    await run('detector');
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  });

  it('lends to a reader that was there before', async () => {
    await run('detector');
    await run('reader');
    await run('detector');
    const [heard] = addListener.mock.calls[0] ?? [];
    const reply = vi.fn();
    heard({ reader: 'read', request: {} }, null, reply);
    expect(reply).toHaveBeenCalledWith(expect.objectContaining({ likely: true }));
  });
});
