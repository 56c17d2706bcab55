// @vitest-environment happy-dom
/** The settings' part about sources: what is on, the directory, chosen feeds, adding by address, lists, packs. */
import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SourcesPart } from '../../components/options/SourcesPart';
import type { SourceActions, SourcesView } from '../../components/options/sources/model';
import type { Problem } from '../../lib/core/result';
import { feedOf, NO_SOURCES, outletOf, SOURCE_VIEWS, sourceActions } from '../fixtures/source-states';
import { axeFindings, show, texts } from './surface';

afterEach(cleanup);

const viewOf = (name: string): SourcesView => {
  const view = SOURCE_VIEWS[name];
  if (!view) throw new Error(`no view ${name}`);
  return view;
};
const part = (view = viewOf('sources'), over: Partial<SourceActions> = {}, language: 'en' | 'ar' = 'en') =>
  show(<SourcesPart view={view} actions={sourceActions(over)} />, language);
const fine = () => vi.fn(async (): Promise<Problem | null> => null);
const refused = async (): Promise<Problem> => ({ code: 'no-permission', message: 'no' });
const lines = (container: Element): (string | null)[] =>
  texts(container.querySelectorAll('[data-testid=feeds] b'));

describe('the part about sources', () => {
  it.each(['no-sources', 'sources'])('has no axe violation: %s', async (name) => {
    expect(await axeFindings(part(viewOf(name)).container)).toEqual([]);
  });

  it('has none in Arabic', async () => {
    expect(await axeFindings(part(viewOf('sources'), {}, 'ar').container)).toEqual([]);
  });

  it('says that nothing is fetched while nothing is on', () => {
    const { getByTestId, queryByTestId } = part(NO_SOURCES);
    expect(getByTestId('sources-on').textContent).toBe('Nothing is on, so nothing is fetched.');
    expect(queryByTestId('sources-off')).toBeNull();
  });

  it('says once that there is no room to fetch', () => {
    expect(part(viewOf('sources')).queryByTestId('sources-full')).toBeNull();
    cleanup();
    const { getAllByTestId } = part({ ...viewOf('sources'), full: true });
    expect(texts(getAllByTestId('sources-full'))).toEqual([
      expect.stringContaining('tried again every hour'),
    ]);
  });

  it('tells what is on, and switches all of it off', () => {
    const allOff = fine();
    const { getByTestId, getByText } = part(undefined, { allOff });
    expect(getByText('On now: 3 feeds, 1 pack, and Wikipedia’s current events')).toBeTruthy();
    fireEvent.click(getByTestId('sources-off'));
    expect(allOff).toHaveBeenCalledOnce();
  });

  it('switches current events and the texts', () => {
    const [setCurrentEvents, setTexts] = [fine(), fine()];
    const { getByTestId } = part(undefined, { setCurrentEvents, setTexts });
    fireEvent.click(getByTestId('current-events'));
    fireEvent.click(getByTestId('texts-panel'));
    expect(setCurrentEvents).toHaveBeenCalledExactlyOnceWith(false);
    expect(setTexts).toHaveBeenCalledExactlyOnceWith('panel');
  });
});

describe('chosen feeds', () => {
  it('stand by name, those that failed first, each with its state', () => {
    const { container } = part();
    expect(lines(container)).toEqual(['Coast', 'Harbour', 'Meridian', 'Rift']);
    expect(texts(container.querySelectorAll('[data-testid=feeds] .src-state'))).toEqual([
      'fetched 5 hours ago\u00a0· 40 items\u00a0· next in 2 hours',
      'fetched 5 minutes ago\u00a0· 40 items\u00a0· next in 25 minutes',
      'not fetched yet',
      'off',
    ]);
    expect(texts(container.querySelectorAll('[data-testid=feeds] .src-problem'))).toEqual([
      'Failed 5 minutes ago: There is nothing at this address any more.',
    ]);
  });

  it('go on, go off and are removed by their names', () => {
    const [feedsOn, feedsOff, removeFeeds] = [fine(), fine(), fine()];
    const { getByLabelText } = part(undefined, { feedsOn, feedsOff, removeFeeds });
    fireEvent.click(getByLabelText('Rift · rift.example/feed'));
    fireEvent.click(getByLabelText('Harbour · harbour.example/feed'));
    fireEvent.click(getByLabelText('Remove Coast · coast.example/feed'));
    expect(feedsOn).toHaveBeenCalledExactlyOnceWith([feedOf('rift', { on: false })]);
    expect(feedsOff).toHaveBeenCalledExactlyOnceWith(['https://harbour.example/feed']);
    expect(removeFeeds).toHaveBeenCalledExactlyOnceWith(['https://coast.example/feed']);
  });

  it.each<[string, () => Promise<Problem | null>, string]>([
    ['good', fine(), 'It works.'],
    ['bad', async () => ({ code: 'not-feed', message: 'html' }), 'There is no feed at this address.'],
    ['slow', async () => ({ code: 'too-slow', message: '20 s' }), 'The server took too long to answer.'],
    ['not allowed', refused, 'The permission was not given, so nothing has changed.'],
  ])('are tested, and what came of it is said: %s', async (_what, test, said) => {
    const { getByTestId, getByLabelText } = part(undefined, { test });
    fireEvent.click(getByLabelText('Test now: Harbour · harbour.example/feed'));
    const line = getByTestId('source-feed:https://harbour.example/feed');
    expect((await within(line).findByText(said, { exact: false })).getAttribute('role')).toBe('status');
  });

  it('are shown some at first, and all when asked', () => {
    const { container, getByText } = part(viewOf('many-sources'));
    expect(lines(container)).toHaveLength(20);
    fireEvent.click(getByText('Show all 300'));
    expect(lines(container)).toHaveLength(300);
  });

  it('those that are off go on together, and stay off where the browser is told no', async () => {
    const feedsOn = vi.fn(refused);
    const { getByTestId, findByText, getByLabelText } = part(undefined, { feedsOn });
    fireEvent.click(getByTestId('feeds-on'));
    expect(feedsOn).toHaveBeenCalledExactlyOnceWith([feedOf('rift', { on: false })]);
    expect(await findByText(/permission was not given/)).toBeTruthy();
    expect((getByLabelText('Rift · rift.example/feed') as HTMLInputElement).checked).toBe(false);
  });
});

describe('the directory', () => {
  const found = (container: Element): (string | null)[] => texts(container.querySelectorAll('.src-groups b'));

  it('stands by countries in the language of the interface', () => {
    expect(found(part(NO_SOURCES).container)).toEqual([
      ...['Germany', 'Küstenpost', 'Kenya', 'Rift Standard', 'Valley Post'],
      ...['United Kingdom', 'Coast Radio', 'Harbour Times', 'Isle News Agency'],
    ]);
    cleanup();
    expect(found(part(NO_SOURCES, {}, 'ar').container)[0]).toBe('ألمانيا');
  });

  it.each([
    ['src-search', 'kusten', ['Germany', 'Küstenpost']],
    ['src-search', 'THE VALLEY', ['Kenya', 'Valley Post']],
    ['src-search', 'coast-radio.example', ['United Kingdom', 'Coast Radio']],
    ['src-country', 'KE', ['Kenya', 'Rift Standard', 'Valley Post']],
    ['src-language', 'sw', ['Kenya', 'Rift Standard']],
    ['src-search', 'zeppelin', []],
  ])('is narrowed by %s: %s', (field, value, left) => {
    const { container, getByTestId, queryByText } = part(NO_SOURCES);
    fireEvent[field === 'src-search' ? 'input' : 'change'](getByTestId(field), { target: { value } });
    expect(found(container)).toEqual(left);
    expect(queryByText('No outlet fits that.') !== null).toBe(left.length === 0);
  });

  it('draws only countries that are unfolded when there are many', async () => {
    const { container } = part(viewOf('many-sources'));
    expect(container.querySelectorAll('.src-group')).toHaveLength(14);
    expect(container.querySelectorAll('.src-groups .src-line')).toHaveLength(0);
    const [first] = container.querySelectorAll<HTMLDetailsElement>('.src-group');
    if (first) first.open = true;
    fireEvent(first as Element, new Event('toggle'));
    await vi.waitFor(() => expect(container.querySelectorAll('.src-groups .src-line')).toHaveLength(43));
  });

  it('switches an outlet with all its feeds, or one of them', async () => {
    const [feedsOn, feedsOff] = [fine(), fine()];
    const harbour = outletOf('Harbour Times', 'GB', 'en', ['top', 'world', 'politics']);
    const urls = harbour.feeds.map(({ url }) => url);
    const on = feedOf('harbour', { url: urls[1] ?? '' });
    const view = { ...NO_SOURCES, choices: { ...NO_SOURCES.choices, feeds: [on] } };
    const { getByTestId } = part(view, { feedsOn, feedsOff });
    const line = within(getByTestId('outlet-harbour-times.example'));
    expect(line.getByText('English · 1 of 3 feeds on')).toBeTruthy();
    fireEvent.click(line.getByLabelText(/^Top stories/));
    expect(feedsOn).toHaveBeenCalledExactlyOnceWith([
      { url: urls[0], title: 'Harbour Times', domain: 'harbour-times.example', language: 'en', on: true },
    ]);
    await vi.waitFor(() => expect((line.getByRole('switch') as HTMLInputElement).disabled).toBe(false));
    fireEvent.click(line.getByRole('switch'));
    expect(feedsOff).toHaveBeenCalledExactlyOnceWith(urls);
  });

  it('switches on all that are shown, in one go', () => {
    const feedsOn = fine();
    const { getByTestId, getByText } = part(NO_SOURCES, { feedsOn });
    fireEvent.change(getByTestId('src-country'), { target: { value: 'KE' } });
    fireEvent.click(getByText('Switch on all 2 outlets'));
    expect(feedsOn.mock.calls.flat(2)).toHaveLength(3);
  });

  it('does not switch on more than can be chosen', () => {
    const { getByTestId, getByText } = part(viewOf('many-sources'));
    expect((getByTestId('src-on-all') as HTMLButtonElement).disabled).toBe(true);
    expect(getByText(/At most 500 feeds/)).toBeTruthy();
  });
});
