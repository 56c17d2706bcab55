// @vitest-environment happy-dom
/** The panel fetches texts: a few hosts at once, each once, in a click or by itself; what came of each is told. */
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextStep } from '../../../components/panel/sources';
import { fetchTexts } from '../../../entrypoints/sidepanel/texts';
import { useSources } from '../../../entrypoints/sidepanel/use-sources';
import type { PanelState, Untold } from '../../../lib/app/ports';
import { fail, ok, type Result } from '../../../lib/core/result';
import { SAMPLES } from '../../fixtures/states';
import { articleOf } from '../app/world';

interface Sent {
  type: string;
  request: Record<string, unknown>;
}
const fake = vi.hoisted(() => ({
  sent: [] as Sent[],
  answers: {} as Record<string, unknown>,
  held: true,
  yes: true,
  asked: [] as string[],
  given: [] as string[],
  fetched: [] as string[],
  open: 0,
  most: 0,
  pages: {} as Record<string, Response | undefined>,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      connect: () => ({ disconnect: () => undefined }),
      sendMessage: async (message: Sent) => {
        fake.sent.push(message);
        return fake.answers[message.type] ?? { ok: true, value: 'whole' };
      },
    },
    storage: { local: { get: async () => ({}), set: async () => {}, remove: async () => {} } },
    permissions: {
      contains: async () => fake.held,
      request: async ({ origins }: { origins: string[] }) => {
        fake.asked.push(...origins);
        return fake.yes;
      },
      remove: async ({ origins }: { origins: string[] }) => fake.given.push(...origins) > 0,
    },
  },
}));

const untold = (host: string, over: Partial<Untold> = {}): Untold => ({
  ...{ report: host, url: `https://${host}/a`, outlet: { name: host, domain: host } },
  ...{ title: 'Told elsewhere', published: null, missed: null, ...over },
});

/** Ends when all that waits for nothing is done. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

let read: (document: Document, address: string) => Result<ReturnType<typeof articleOf>>;
beforeEach(() => {
  Object.assign(fake, {
    sent: [],
    answers: {},
    held: true,
    yes: true,
    asked: [],
    given: [],
    fetched: [],
    open: 0,
    most: 0,
    pages: {},
  });
  read = (_document, url) => ok(articleOf({ url }));
  vi.stubGlobal('variorumRead', (document: Document, address: string) => read(document, address));
  const locks = { request: (...all: unknown[]) => (all.at(-1) as (lock: object) => unknown)({}) };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  vi.stubGlobal('fetch', async (address: string) => {
    fake.fetched.push(address);
    fake.most = Math.max(fake.most, ++fake.open);
    await new Promise((resolve) => setTimeout(resolve, 1));
    fake.open -= 1;
    const page =
      fake.pages[address] ?? new Response('<p>Hello', { headers: { 'content-type': 'text/html' } });
    if (page.url === '') Object.defineProperty(page, 'url', { value: address });
    return page;
  });
});
afterEach(cleanup);

const messages = (type: string): Sent['request'][] =>
  fake.sent.filter((one) => one.type === type).map(({ request }) => request);

async function run(reports: Untold[], ask = true, still = () => true): Promise<Map<string, TextStep[]>> {
  const steps = new Map<string, TextStep[]>();
  await fetchTexts({ tab: 7, reports, ask, keep: false, still }, (report, step) =>
    steps.set(report, [...(steps.get(report) ?? []), step]),
  );
  return steps;
}

describe('texts', () => {
  it('come from four hosts at once, one after the other from each, and are compared at the end', async () => {
    const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.example`);
    const second = untold('a.example', { report: 'second', url: 'https://a.example/b' });
    const steps = await run([...hosts.map((host) => untold(host)), second]);
    expect(fake.most).toBe(4);
    expect(fake.fetched.slice(0, 4)).toEqual(hosts.slice(0, 4).map((host) => `https://${host}/a`));
    expect(steps.get('second')).toEqual(['waiting', 'fetching', 'whole']);
    expect(messages('report-text')).toHaveLength(7);
    expect(messages('compare-again')).toEqual([{ tab: 7 }]);
    expect(fake.sent.at(-1)?.type).toBe('compare-again');
  });

  it.each<[name: string, set: () => void, step: TextStep, remembered: boolean]>([
    ['a beginning only', () => Object.assign(fake.answers, { 'report-text': ok('cut') }), 'cut', false],
    [
      'a page that is gone',
      () => Object.assign(fake.pages, { 'https://a.example/a': new Response('', { status: 410 }) }),
      { code: 'gone' },
      true,
    ],
    [
      'a wall',
      () => {
        read = () => fail('consent', '');
      },
      { code: 'consent' },
      true,
    ],
    [
      'another story',
      () => Object.assign(fake.answers, { 'report-text': fail('other-story', '') }),
      { code: 'other-story' },
      true,
    ],
    [
      'a tab that went elsewhere',
      () => Object.assign(fake.answers, { 'report-text': fail('page-gone', '') }),
      { code: 'page-gone' },
      false,
    ],
    [
      'a refused permission',
      () => Object.assign(fake, { held: false, yes: false }),
      { code: 'no-permission' },
      false,
    ],
  ])('%s', async (_name, set, step, remembered) => {
    set();
    const steps = await run([untold('a.example')]);
    expect(steps.get('a.example')?.at(-1)).toEqual(step);
    expect(messages('report-missed')).toEqual(
      remembered && typeof step === 'object' ? [{ tab: 7, report: 'a.example', code: step.code }] : [],
    );
  });

  it.each<[where: string, set: () => void, still: () => boolean]>([
    ['the panel sees', () => undefined, () => fake.fetched.length === 0],
    [
      'the background says',
      () => Object.assign(fake.answers, { 'report-text': fail('page-gone', '') }),
      () => true,
    ],
  ])('are not fetched any more where %s that the tab went to another page', async (_where, set, still) => {
    set();
    const all = ['a', 'b', 'c'].map((report) => untold('a.example', { report }));
    const steps = await run(all, true, still);
    expect(fake.fetched).toHaveLength(1);
    expect([...steps.values()].map((one) => one.at(-1))).toEqual(all.map(() => ({ code: 'page-gone' })));
    expect(messages('compare-again')).toEqual([]);
  });

  it('that lead to the front page are gone', async () => {
    const page = new Response('<p>News', { headers: { 'content-type': 'text/html' } });
    Object.defineProperty(page, 'url', { value: 'https://a.example/' });
    fake.pages['https://a.example/a'] = page;
    expect((await run([untold('a.example')])).get('a.example')?.at(-1)).toEqual({ code: 'gone' });
  });

  it('without a question come from hosts that may be read, and of others nothing is said', async () => {
    fake.held = false;
    expect([...(await run([untold('a.example')], false))]).toEqual([]);
    expect([...fake.asked, ...fake.fetched]).toEqual([]);
  });

  it('are not fetched from addresses that are not public', async () => {
    await run([
      untold('a.example', { url: 'http://192.168.0.1/a' }),
      untold('b.example', { url: 'javascript:1' }),
    ]);
    expect([...fake.asked, ...fake.fetched]).toEqual([]);
  });
});

describe('by itself', () => {
  const shown = {
    ...SAMPLES.untold,
    untold: [untold('a.example'), untold('b.example', { missed: { at: 1, code: 'gone' } })],
  };
  const choose = (texts: 'click' | 'panel', wanted = false): void => {
    fake.answers['panel-sources'] = ok({ on: 1, texts, wanted });
  };
  async function open(first: PanelState, docked = false) {
    const hook = renderHook(({ state }: { state: PanelState }) => useSources(7, state, docked), {
      initialProps: { state: first },
    });
    await act(rest);
    await act(rest);
    return hook;
  }

  it('fetches what was not tried, once, where that was chosen', async () => {
    choose('panel');
    const { rerender, result } = await open(shown);
    expect(fake.fetched).toEqual(['https://a.example/a']);
    expect(result.current.view?.byItself).toBe(true);
    rerender({ state: { ...shown } });
    await act(rest);
    expect(fake.fetched).toHaveLength(1);
  });

  it.each<[name: string, set: () => void, state: PanelState]>([
    ['where a click was chosen', () => choose('click'), shown],
    ['where the browser does not allow it yet', () => Object.assign(fake, { held: false }), shown],
    ['where the panel shows no event', () => undefined, SAMPLES.idle],
    [
      'where nobody sees the panel',
      () => Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }),
      shown,
    ],
  ])('fetches nothing %s', async (_name, set, state) => {
    choose('panel');
    set();
    await open(state);
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    expect(fake.fetched).toEqual([]);
  });

  it('fetches nothing in a panel that may have come with its page', async () => {
    choose('panel');
    const { result } = await open(shown, true);
    expect(fake.fetched).toEqual([]);
    expect(result.current.view?.byItself).toBe(false);
  });

  it('fetches nothing where the choice was changed beside the open panel', async () => {
    choose('panel');
    const { rerender } = await open({ ...shown, untold: [] });
    choose('click');
    rerender({ state: shown });
    await act(rest);
    expect(fake.fetched).toEqual([]);
  });

  it('looks for more where the popup asked for it', async () => {
    choose('click', true);
    await open(SAMPLES.finding);
    expect(messages('find-more')).toContainEqual({ tab: 7 });
  });
});

describe('a tab that goes to another page', () => {
  it('has no steps of what is fetched for the page before', async () => {
    fake.answers['panel-sources'] = ok({ on: 1, texts: 'click', wanted: false });
    const hook = renderHook(({ state }: { state: PanelState }) => useSources(7, state, false), {
      initialProps: { state: SAMPLES.untold as PanelState },
    });
    await act(rest);
    const all = ['a', 'b'].map((report) => untold('a.example', { report }));
    await act(async () => hook.result.current.actions.fetchTexts?.(all));
    hook.rerender({ state: SAMPLES.idle });
    await act(rest);
    await act(rest);
    expect(fake.fetched.length).toBeLessThan(2);
    expect(hook.result.current.view?.steps.size).toBe(0);
    expect(messages('report-text')).toEqual([]);
  });
});

describe('a search outside', () => {
  it('is asked for in the click, and sends what was shown', async () => {
    fake.answers['panel-sources'] = ok({ on: 0, texts: 'click', wanted: false });
    fake.held = false;
    fake.answers['search-outside'] = ok({ came: 2, asked: 1, failed: 0 });
    const { result } = renderHook(() => useSources(7, SAMPLES.finding, false));
    await act(rest);
    await act(async () => result.current.actions.searchOutside?.(['dockers']));
    await act(rest);
    expect(fake.asked).toEqual(['*://api.gdeltproject.org/*']);
    expect(fake.given).toEqual(['*://api.gdeltproject.org/*']);
    expect(messages('search-outside')).toEqual([{ tab: 7, words: ['dockers'] }]);
    expect(result.current.view?.outside).toEqual({ came: 2, asked: 1, failed: 0 });
    fake.yes = false;
    await act(async () => result.current.actions.searchOutside?.(['dockers']));
    await act(rest);
    expect(messages('search-outside')).toHaveLength(1);
    expect(result.current.view?.outside).toMatchObject({ problem: { code: 'no-permission' } });
  });
});
