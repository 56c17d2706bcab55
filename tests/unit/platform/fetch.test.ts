/** One public file: what goes out, what comes back, and all that can go wrong between. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchWish } from '../../../lib/app/sources/ports';
import { fetchPort, fetchWhole } from '../../../lib/platform/fetch';
import { locksByName } from './one-lock';

const fake = vi.hoisted(() => ({ granted: [] as string[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      async contains({ origins }: { origins: string[] }) {
        if (origins.some((one) => one.includes('odd'))) throw new Error('Invalid host');
        return origins.every((one) => fake.granted.includes(one));
      },
    },
  },
}));

const ADDRESS = 'https://a.example/feed';
const WISH: FetchWish = { address: ADDRESS, accept: 'text/xml', most: 10 };
const ASKED = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow' };

/** What is asked for, and how it is answered. */
let asked: [string, RequestInit][];
let answer: (signal: AbortSignal) => Promise<Response> | Response;
/** An answer as servers send it; `url`: where it came from. */
function response(body: BodyInit | null, headers: Record<string, string> = {}, status = 200, url = ADDRESS) {
  const sent = new Response(body, { status, headers });
  Object.defineProperty(sent, 'url', { value: url });
  return sent;
}
/** As browsers answer where they are not to follow. */
function redirect(): Response {
  const sent = response(null);
  Object.defineProperty(sent, 'type', { value: 'opaqueredirect' });
  return sent;
}
/** Sends pieces, and fails where it ends with an error. */
const stream = (pieces: string[], end?: Error, cancel?: () => void): ReadableStream =>
  new ReadableStream({
    pull(control) {
      const piece = pieces.shift();
      if (piece !== undefined) control.enqueue(new TextEncoder().encode(piece));
      else if (end) control.error(end);
      else control.close();
    },
    ...(cancel && { cancel }),
  });

beforeEach(() => {
  asked = [];
  answer = () => response('hello');
  fake.granted = ['*://a.example/*', '*://b.example/*'];
  vi.stubGlobal('navigator', { onLine: true, locks: locksByName() });
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push([address, init]);
    return answer(init.signal as AbortSignal);
  });
});

describe('what goes out', () => {
  it.each<[Partial<FetchWish>, Record<string, string>]>([
    [{}, { accept: 'text/xml' }],
    [{ etag: null, modified: null }, { accept: 'text/xml' }],
    [{ etag: '"x"' }, { accept: 'text/xml', 'if-none-match': '"x"' }],
    [{ modified: 'Thu' }, { accept: 'text/xml', 'if-modified-since': 'Thu' }],
  ])('%j: no header but these', async (wish, headers) => {
    await fetchPort.get({ ...WISH, ...wish });
    expect(asked).toEqual([[ADDRESS, { ...ASKED, headers, signal: expect.any(AbortSignal) }]]);
  });

  it.each<[string, string, Partial<FetchWish>]>([
    ['private-address', 'of this machine', { address: 'http://127.0.0.1/feed' }],
    ['private-address', 'of its network', { address: 'https://printer.local/' }],
    ['private-address', 'no address', { address: 'odd' }],
    ['private-address', 'of a file', { address: 'file:///etc/hosts' }],
    ['no-permission', 'of a host that is not allowed', { address: 'https://c.example/' }],
    ['no-permission', 'of a host that is none for the browser', { address: 'https://odd.example/' }],
  ])('%s: nothing, %s', async (code, _what, wish) => {
    expect(await fetchPort.get({ ...WISH, ...wish })).toMatchObject({ problem: { code } });
    expect(asked).toEqual([]);
  });

  it('nothing where there is no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await fetchPort.get(WISH)).toMatchObject({ problem: { code: 'offline' } });
    expect(asked).toEqual([]);
  });

  it('one request at a time to a host', async () => {
    const waiting: ((value: Response) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    const all = [ADDRESS, `${ADDRESS}2`, 'https://b.example/'].map((address) =>
      fetchPort.get({ ...WISH, address }),
    );
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked.map(([address]) => address)).toEqual([ADDRESS, 'https://b.example/']);
    waiting[0]?.(response('one'));
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    for (const resolve of waiting) resolve(response('more'));
    expect((await Promise.all(all)).every(({ ok }) => ok)).toBe(true);
  });
});

describe('what comes back', () => {
  it('is what was sent, with what is to be sent back', async () => {
    answer = () =>
      response(
        stream(['he', 'llo']),
        {
          'content-type': 'Application/RSS+XML; charset="windows-1252"',
          ...{ etag: 'W/"x"', 'last-modified': 'Thu, 26 Nov 2026 12:00:00 GMT' },
        },
        200,
        'https://b.example/moved#top',
      );
    expect(await fetchPort.get(WISH)).toEqual({
      ok: true,
      value: {
        ...{ status: 200, address: 'https://b.example/moved', type: 'application/rss+xml' },
        ...{ charset: 'windows-1252', bytes: new TextEncoder().encode('hello'), retryAt: null },
        ...{ etag: 'W/"x"', modified: 'Thu, 26 Nov 2026 12:00:00 GMT' },
      },
    });
  });

  it.each<[string, Record<string, string>, object]>([
    ['no type', {}, { type: 'text/plain', charset: 'UTF-8' }],
    ['a mark that is too long', { etag: 'x'.repeat(600) }, { etag: null }],
    ['a charset that is none', { 'content-type': 'text/xml; charset=?' }, { charset: '' }],
  ])('%s', async (_what, headers, value) => {
    answer = () => response('hello', headers);
    expect(await fetchPort.get(WISH)).toMatchObject({ value });
  });

  it.each([304, 404, 410, 429, 500])('%i is an answer; its body is left', async (status) => {
    const cancel = vi.fn();
    const body = status === 304 ? null : stream(['not ', 'wanted'], undefined, cancel);
    answer = () => response(body, { 'retry-after': '60' }, status);
    const before = Date.now();
    const got = await fetchPort.get(WISH);
    expect(got).toMatchObject({ ok: true, value: { status, bytes: new Uint8Array() } });
    expect(got.ok && got.value.retryAt).toBeGreaterThanOrEqual(before + 60_000);
    expect(cancel).toHaveBeenCalledTimes(body ? 1 : 0);
  });

  it('is left unread where its type is not wanted', async () => {
    const cancel = vi.fn();
    answer = () => response(stream(['film'], undefined, cancel), { 'content-type': 'video/mp4' });
    const got = await fetchWhole(WISH, (type) => type === 'text/html');
    expect(got).toMatchObject({ value: { type: 'video/mp4', bytes: new Uint8Array() } });
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe('what fails', () => {
  it.each<[code: string, string, () => Promise<Response> | Response]>([
    ['network', 'no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['network', 'a connection that breaks', () => response(stream(['a'], new TypeError('reset')))],
    ['network', 'a broken archive', () => response(stream([], new TypeError('Decoding failed')))],
    ['too-large', 'one piece', () => response('hello hello')],
    ['too-large', 'many pieces', () => response(stream(Array(9).fill('hello')))],
    ['private-address', 'an end in the network here', () => response('a', {}, 200, 'http://192.168.1.1/')],
    ['private-address', 'a bad end there', () => response('a', {}, 404, 'http://192.168.1.1/')],
    ['private-address', 'an end that is not told', () => response('a', {}, 200, '')],
  ])('%s: %s', async (code, _what, answers) => {
    answer = answers;
    expect(await fetchPort.get(WISH)).toMatchObject({ ok: false, problem: { code } });
  });

  it.each<[code: string, what: string, second: () => Response]>([
    ['elsewhere', 'a redirect in a circle', () => redirect()],
    ['network', 'an answer by chance', () => response('hello')],
  ])('%s: no answer, and asked once more without following, %s', async (code, _what, second) => {
    answer = () => {
      if (asked.length === 1) throw new TypeError('Failed to fetch');
      return second();
    };
    expect(await fetchPort.get({ ...WISH, etag: '"x"' })).toMatchObject({ ok: false, problem: { code } });
    expect(asked.map(([, { redirect }]) => redirect)).toEqual(['follow', 'manual']);
    expect(asked[1]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('is asked once where an answer broke off', async () => {
    answer = () => response(stream(['a'], new TypeError('reset')));
    await fetchPort.get(WISH);
    expect(asked).toHaveLength(1);
  });

  it('reads no further than it must', async () => {
    const pieces = Array<string>(1000).fill('hello');
    const cancel = vi.fn();
    answer = () => response(stream(pieces, undefined, cancel));
    await fetchPort.get(WISH);
    expect(cancel).toHaveBeenCalledOnce();
    expect(pieces.length).toBeGreaterThan(990);
  });

  it.each<[string, (signal: AbortSignal) => Promise<Response> | Response]>([
    ['no answer', (signal) => new Promise((_, reject) => reject(signal.reason))],
    ['no end of it', (signal) => response(stream(['a'], signal.reason))],
  ])('too slow: %s', async (_what, answers) => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort(new Error('Timeout')));
    answer = answers;
    expect(await fetchPort.get(WISH)).toMatchObject({ problem: { code: 'too-slow' } });
  });

  it('is the network where that went meanwhile', async () => {
    answer = () => {
      vi.stubGlobal('navigator', { onLine: false });
      throw new TypeError('Failed to fetch');
    };
    expect(await fetchPort.get(WISH)).toMatchObject({ problem: { code: 'offline' } });
  });
});
