// @vitest-environment happy-dom
/** The reader in a page of the web, and at home in a page of the extension. */
import { afterEach, describe, expect, it, vi } from 'vitest';

type World = typeof globalThis & {
  chrome?: unknown;
  variorumReads?: boolean;
  variorumRead?: (document: Document, address: string) => { ok: boolean; value?: { title: string } };
  variorumTools?: object;
};
const world = globalThis as World;

/** Runs the script where the extension's pages are at `home`; answers how many calls it listens for. */
async function run(home: string): Promise<number> {
  const addListener = vi.fn();
  world.chrome = {
    runtime: { id: 'ours', getURL: (path: string) => `${home}/${path}`, onMessage: { addListener } },
    i18n: { getMessage: () => '' },
  };
  vi.resetModules();
  const { default: script } = await import('../../../entrypoints/reader');
  await script.main();
  return addListener.mock.calls.length;
}

afterEach(() => {
  delete world.chrome;
  delete world.variorumRead;
  delete world.variorumTools;
  delete world.variorumReads;
});

const PAGE = `<html lang="en"><head><title>Ferry late</title></head><body><article><h1>Ferry late</h1>
<p>${'The night ferry left two hours late because of fog over the harbour. '.repeat(9)}</p></article></body></html>`;

describe('the reader', () => {
  it('in a page of the web answers the background, and offers nothing to others', async () => {
    expect(await run('chrome-extension://ours')).toBe(1);
    expect([world.variorumRead, world.variorumTools]).toEqual([undefined, undefined]);
  });

  it('listens once, however often it is put there', async () => {
    await run('chrome-extension://ours');
    expect(await run('chrome-extension://ours')).toBe(0);
  });

  it('at home offers its reading, and does nothing else', async () => {
    expect(await run(location.origin)).toBe(0);
    const page = new DOMParser().parseFromString(PAGE, 'text/html');
    expect(world.variorumRead?.(page, 'https://a.example/ferry')).toMatchObject({
      ok: true,
      value: { title: 'Ferry late', url: 'https://a.example/ferry' },
    });
    expect(Object.keys(world.variorumTools ?? {})).toEqual(['text', 'feeds']);
    expect(document.body.children).toHaveLength(0);
  });

  it('at home answers a page that is no article with words', async () => {
    await run(location.origin);
    const page = new DOMParser().parseFromString('', 'text/html');
    expect(world.variorumRead?.(page, '')).toMatchObject({ ok: false, problem: { code: 'not-article' } });
  });
});
