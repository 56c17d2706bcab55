/** Pages of other outlets: which hosts are asked for, and what each answer means. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPage, getPage, type HostsWish, withHosts } from '../../../lib/platform/page-fetch';
import { oneLock } from './one-lock';

const fake = vi.hoisted(() => ({ held: new Set<string>(), yes: true, log: [] as string[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { connect: () => ({ disconnect: () => undefined }) },
    storage: { local: { get: async () => ({}), set: async () => {}, remove: async () => {} } },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => fake.held.has(one)),
      request: async ({ origins }: { origins: string[] }) => {
        fake.log.push(`ask ${origins.join(' ')}`);
        return fake.yes;
      },
      remove: async ({ origins }: { origins: string[] }) => void fake.log.push(`remove ${origins.join(' ')}`),
    },
  },
}));

interface Answer {
  status?: number;
  type?: string;
  body?: BodyInit;
  url?: string;
}
let answers: Record<string, Answer | Error> = {};

beforeEach(() => {
  Object.assign(fake, { held: new Set(), yes: true, log: [] });
  answers = {};
  vi.stubGlobal('navigator', { locks: oneLock(), onLine: true });
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    fake.log.push(`fetch ${address} ${options.credentials} ${options.referrerPolicy}`);
    const answer = answers[address] ?? {};
    if (answer instanceof Error) throw answer;
    const { status = 200, type = 'text/html; charset=utf-8', body = '<p>Hello', url = address } = answer;
    const response = new Response(body, { status, headers: { 'content-type': type } });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  });
});

const NEWS = 'https://news.coast.example/a';
const POST = 'https://post.example/b';
const ALL = '*://news.coast.example/* *://post.example/* *://www.post.example/*';

describe('hosts', () => {
  const may = (wish: HostsWish): Promise<boolean[]> =>
    withHosts([NEWS, POST, `${POST}2`], wish, async (allowed) => [NEWS, POST].map(allowed));

  it.each<[name: string, wish: HostsWish, held: string[], yes: boolean, may: boolean[], log: string[]]>([
    [
      'are asked for at once, and given back',
      { ask: true, keep: false },
      [],
      true,
      [true, true],
      [`ask ${ALL}`, `remove ${ALL}`],
    ],
    ['stay where that is wanted', { ask: true, keep: true }, [], true, [true, true], [`ask ${ALL}`]],
    ['that are refused are not asked', { ask: true, keep: false }, [], false, [false, false], [`ask ${ALL}`]],
    [
      'that were allowed before are neither asked for nor given back',
      { ask: true, keep: false },
      ['*://news.coast.example/*'],
      false,
      [true, false],
      ['ask *://post.example/* *://www.post.example/*'],
    ],
    [
      'are not asked for without a click',
      { ask: false, keep: false },
      ['*://post.example/*'],
      true,
      [false, true],
      [],
    ],
  ])('%s', async (_name, wish, held, yes, allowed, log) => {
    Object.assign(fake, { held: new Set(held), yes });
    expect(await may(wish)).toEqual(allowed);
    expect(fake.log).toEqual(log);
  });

  it('are given back also where the work fails', async () => {
    const work = withHosts([NEWS], { ask: true, keep: false }, async () => {
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(fake.log.at(-1)).toBe('remove *://news.coast.example/*');
  });
});

describe('a page', () => {
  it('comes without cookies and referrer, with its letters and where it is', async () => {
    answers[NEWS] = { type: 'text/html;charset="windows-1251"', url: POST };
    expect(await getPage(NEWS)).toMatchObject({
      ok: true,
      value: { charset: 'windows-1251', address: POST },
    });
    expect(fake.log).toEqual([`fetch ${NEWS} omit no-referrer`]);
  });

  it.each<[name: string, answer: Answer | Error, code: string]>([
    ...([401, 402] as const).map((status): [string, Answer, string] => [`${status}`, { status }, 'paywall']),
    ...([403, 451] as const).map((status): [string, Answer, string] => [`${status}`, { status }, 'refused']),
    ...([404, 410] as const).map((status): [string, Answer, string] => [`${status}`, { status }, 'gone']),
    ...([429, 503] as const).map((status): [string, Answer, string] => [`${status}`, { status }, 'busy']),
    ['500', { status: 500 }, 'network'],
    ['a picture', { type: 'image/png' }, 'not-article'],
    ['a file', { type: 'application/pdf' }, 'not-article'],
    ['no type', { type: '' }, 'not-article'],
    ['too much', { body: new Uint8Array(5_000_001) }, 'too-large'],
    ['this machine in the end', { url: 'http://127.0.0.1/admin' }, 'private-address'],
    ['no answer', new TypeError('Failed to fetch'), 'network'],
  ])('%s is told', async (_name, answer, code) => {
    answers[NEWS] = answer;
    expect(await getPage(NEWS)).toMatchObject({ ok: false, problem: { code } });
  });

  it.each([
    'http://localhost/a',
    'http://10.0.0.1/a',
    'ftp://news.example/a',
    'https://user:word@news.example/',
    'news',
  ])('%s is neither asked for nor fetched', async (address) => {
    expect(await fetchPage(address)).toMatchObject({ ok: false, problem: { code: 'private-address' } });
    expect(await getPage(address)).toMatchObject({ ok: false, problem: { code: 'private-address' } });
    expect(fake.log).toEqual([]);
  });
});
