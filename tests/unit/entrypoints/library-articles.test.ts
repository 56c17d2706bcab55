// @vitest-environment happy-dom
/** What the person adds, as articles: pasted texts, files, pages by their address. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleOf } from '../../../entrypoints/library/articles';
import { articleOfText } from '../../../lib/page/body/text-article';
import { readFetched } from '../../../lib/page/body/walls';
import { oneLock } from '../platform/one-lock';

const fake = vi.hoisted(() => ({
  held: false,
  odd: false,
  yes: true,
  asked: [] as string[],
  removed: [] as string[],
  response: null as Response | null,
  stored: {} as Record<string, unknown>,
  fetched: [] as [string, RequestInit][],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { connect: () => ({ disconnect: () => undefined }) },
    storage: {
      local: {
        get: async () => ({ ...fake.stored }),
        set: async (all: object) => void Object.assign(fake.stored, all),
        remove: async () => void Object.assign(fake, { stored: {} }),
      },
    },
    permissions: {
      contains: async () => {
        if (fake.odd) throw new Error('Invalid host');
        return fake.held;
      },
      request: async ({ origins }: { origins: string[] }) => {
        fake.asked.push(...origins);
        return fake.yes;
      },
      remove: async ({ origins }: { origins: string[] }) => void fake.removed.push(...origins),
    },
  },
}));

const HTML = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>Ferry aground</title></head>
<body><article><h1>Ferry aground off Lower Selwyn</h1>
<p>A ferry with 84 people on board ran aground off Lower Selwyn on Thursday morning, the coast guard said.</p>
<p>Caf\xe9 owners brought soup to the quay, and a tug is to pull the ship free at high water in the evening.</p>
</article></body></html>`;
const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

beforeEach(() => {
  Object.assign(fake, {
    held: false,
    odd: false,
    yes: true,
    asked: [],
    removed: [],
    fetched: [],
    stored: {},
  });
  fake.response = new Response(latin(HTML), { headers: { 'content-type': 'text/html' } });
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    fake.fetched.push([address, options]);
    const { response } = fake;
    if (!response) throw new TypeError('Failed to fetch');
    Object.defineProperty(response, 'url', { value: `${address}/end` });
    return response;
  });
  vi.stubGlobal('variorumRead', readFetched);
  vi.stubGlobal('variorumTools', { text: articleOfText });
  Object.defineProperty(navigator, 'locks', { value: oneLock(), configurable: true });
});

const TEXT = {
  from: 'text',
  title: ' Back to work ',
  text: 'One.\nStill one.\n\nTwo.',
  outlet: '',
  address: '',
  day: '',
} as const;

describe('a pasted text', () => {
  it('is an article with what is told of it', async () => {
    const told = { outlet: ' Harbour Times ', address: ' https://www.times.example/a ', day: '2024-05-21' };
    expect(await articleOf({ ...TEXT, ...told })).toMatchObject({
      ok: true,
      value: {
        title: 'Back to work',
        paragraphs: ['One. Still one.', 'Two.'],
        outlet: { name: 'Harbour Times', domain: 'times.example' },
        url: 'https://www.times.example/a',
        published: { iso: '2024-05-21' },
        completeness: 'whole',
      },
    });
  });

  it.each([
    ['', { name: '', domain: '' }, ''],
    [
      'https://times.example/a',
      { name: 'times.example', domain: 'times.example' },
      'https://times.example/a',
    ],
    ['javascript:alert(1)', { name: '', domain: '' }, ''],
    ['http://', { name: '', domain: '' }, ''],
  ])('the address %j', async (address, outlet, url) => {
    expect(await articleOf({ ...TEXT, address })).toMatchObject({
      ok: true,
      value: { outlet, url, published: null },
    });
  });

  it.each([
    ['empty', ' \n ', 'unreadable'],
    ['too long', 'x'.repeat(200_001), 'too-large'],
    ['of too many paragraphs', 'x\n\n'.repeat(2001), 'too-large'],
  ])('%s is told', async (_, text, code) => {
    expect(await articleOf({ ...TEXT, text })).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('a file', () => {
  it('of text has its title on the first line', async () => {
    const file = new File(['\ufeffFerry freed\r\n\r\nA tug did it.\r\n'], 'a.txt');
    expect(await articleOf({ from: 'file', file })).toMatchObject({
      ok: true,
      value: { title: 'Ferry freed', paragraphs: ['A tug did it.'] },
    });
  });

  it('of a page is read as pages are, in the letters that it declares', async () => {
    const read = await articleOf({ from: 'file', file: new File([latin(HTML)], 'a.HTM') });
    expect(read).toMatchObject({ ok: true, value: { title: 'Ferry aground off Lower Selwyn', url: '' } });
    expect(read.ok && read.value.paragraphs[1]).toContain('Café owners');
  });

  it('that is too large is not read', async () => {
    const file = new File(['x'.repeat(5_000_001)], 'a.html');
    expect(await articleOf({ from: 'file', file })).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    });
  });
});

describe('an address', () => {
  const source = { from: 'address', address: 'https://news.example/a' } as const;

  it('is fetched without cookies once the person allows that host, and the permission goes again', async () => {
    const read = await articleOf(source);
    expect(read).toMatchObject({ ok: true, value: { title: 'Ferry aground off Lower Selwyn' } });
    expect(fake.asked).toEqual(['*://news.example/*', '*://www.news.example/*']);
    expect(fake.removed).toEqual(fake.asked);
    expect(fake.fetched).toMatchObject([[source.address, { credentials: 'omit', redirect: 'follow' }]]);
  });

  it('of a host that is allowed already is neither asked for nor taken away', async () => {
    fake.held = true;
    expect(await articleOf(source)).toMatchObject({ ok: true });
    expect([...fake.asked, ...fake.removed]).toEqual([]);
  });

  it('of a host that the browser takes for none is told', async () => {
    Object.assign(fake, { odd: true, yes: false });
    expect(await articleOf(source)).toMatchObject({ ok: false, problem: { code: 'no-permission' } });
  });

  it('that is refused is not fetched', async () => {
    fake.yes = false;
    expect(await articleOf(source)).toMatchObject({ ok: false, problem: { code: 'no-permission' } });
    expect(fake.fetched).toEqual([]);
  });

  it.each<[name: string, response: Response | null, code: string]>([
    ['no answer', null, 'network'],
    ['an error', new Response('', { status: 404 }), 'gone'],
    ['a picture', new Response('x', { headers: { 'content-type': 'image/png' } }), 'not-article'],
    [
      'a page without end',
      new Response(new Uint8Array(5_000_001), { headers: { 'content-type': 'text/html' } }),
      'too-large',
    ],
  ])('%s is told, and the permission goes', async (_, response, code) => {
    fake.response = response;
    expect(await articleOf(source)).toMatchObject({ ok: false, problem: { code } });
    expect(fake.removed).toHaveLength(2);
  });
});
