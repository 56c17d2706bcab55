// @vitest-environment happy-dom
/** The detector on a page of a site that is on, and put there with the reader. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const world = globalThis as typeof globalThis & {
  chrome?: unknown;
  variorumReads?: boolean;
  variorumBorrows?: boolean;
  variorumDetect?: (document: Document, url: string) => { article: boolean };
};

const sendMessage = vi.fn(async () => undefined);
const addListener = vi.fn();

async function run(script: 'detector' | 'reader'): Promise<void> {
  vi.resetModules();
  const { default: main } = await import(`../../../entrypoints/${script}.ts`);
  await main.main();
}

beforeEach(() => {
  const getURL = (path: string) => `chrome-extension://ours/${path}`;
  world.chrome = {
    runtime: { id: 'ours', getURL, sendMessage, onMessage: { addListener } },
    i18n: { getMessage: () => '' },
  };
  history.pushState({}, '', '/2026/03/04/night-ferry-late-because-of-fog');
  document.body.innerHTML = `<article><h1>Ferry late</h1>${'<p>The night ferry left late because of fog, and those who waited on the pier were given tea by the crew.</p>'.repeat(40)}</article>`;
});
afterEach(() => {
  for (const name of ['chrome', 'variorumReads', 'variorumBorrows', 'variorumDetect'] as const)
    delete world[name];
  vi.clearAllMocks();
});

describe('the detector', () => {
  it('tells the background of an article', async () => {
    await run('detector');
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  });

  it('tells nobody of a page that is loaded ahead, until it is shown', async () => {
    const prerendering = vi.fn(() => true);
    Object.defineProperty(document, 'prerendering', { configurable: true, get: prerendering });
    await run('detector');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sendMessage).not.toHaveBeenCalled();
    prerendering.mockReturnValue(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
    Reflect.deleteProperty(document, 'prerendering');
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
