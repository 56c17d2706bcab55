/** What the person sets right about an article: it holds, it can be taken back, and it can be said twice. */
import { describe, expect, it } from 'vitest';
import { choose, notThisEvent, undoCorrection } from '../../../lib/app/corrections';
import { look } from '../../../lib/app/look';
import type { PanelState } from '../../../lib/app/ports';
import { keepArticle } from '../../../lib/app/this-article';
import type { Article } from '../../../lib/core/model';
import { fail } from '../../../lib/core/result';
import { COAST, FERRY, packWith, pageOf } from './articles';
import { freshLibrary } from './fresh-library';
import { articleOf, createFake, type Wishes } from './world';

const HERE = articleOf().url;
/** The same report by another outlet: an event that has it cannot be told from the one that has the first. */
const TWIN: Article = {
  ...COAST,
  url: 'https://harbour-mail.example/twin',
  outlet: { name: 'Harbour Mail', domain: 'harbour-mail.example' },
};
const ONE = { 'cable-car': [COAST] };
const TWO = { 'cable-car': [COAST], twin: [TWIN] };

async function looked(known: Record<string, Article[]>, wishes: Wishes = {}) {
  const library = freshLibrary();
  const pages = { 7: pageOf(articleOf()) };
  const fake = createFake({ library, pack: packWith(known), pages, settings: { scope: 'every' }, ...wishes });
  const state = await look(fake.world, 7, { asked: false });
  const again = (): Promise<PanelState> => look(fake.world, 7, { asked: false });
  return { ...fake, library, state, again };
}

type Looked = Awaited<ReturnType<typeof looked>>;

describe('"not this event"', () => {
  it('is written down, and the event is not found for this article again', async () => {
    const { world, state, again } = await looked(ONE);
    expect(state).toMatchObject({ state: 'ready', event: { id: 'cable-car' }, chosen: false });
    expect(await notThisEvent(world, 7)).toMatchObject({
      value: {
        state: 'unknown-event',
        corrected: { said: 'not-this-event', title: 'Cable car stands still above Brennick' },
      },
    });
    expect(await again()).toMatchObject({ state: 'unknown-event' });
    expect(await again()).not.toHaveProperty('corrected');
  });

  it('leads to another event that fits', async () => {
    const { world } = await looked(TWO);
    await choose(world, 7, 'cable-car');
    expect(await notThisEvent(world, 7)).toMatchObject({ value: { state: 'ready', event: { id: 'twin' } } });
  });

  it('can be taken back', async () => {
    const { world, again } = await looked(ONE);
    await notThisEvent(world, 7);
    expect(await undoCorrection(world, 7)).toMatchObject({
      value: { state: 'ready', event: { id: 'cable-car' } },
    });
    expect(await again()).not.toHaveProperty('corrected');
  });

  it.each([
    ['remembered', async (): Promise<unknown> => undefined, 'unknown-event'],
    ['kept', ({ world }: Looked) => keepArticle(world, 7), 'alone'],
  ])('holds for an article that is %s, and can be taken back', async (_how, before, state) => {
    const remember = { on: true, days: 14 };
    const fake = await looked(ONE, { settings: { scope: 'every', remember } });
    await fake.rest();
    await before(fake);
    expect(await notThisEvent(fake.world, 7)).toMatchObject({ value: { state } });
    await fake.rest();
    expect(await undoCorrection(fake.world, 7)).toMatchObject({
      value: { state: 'ready', event: { id: 'cable-car' } },
    });
    await fake.rest();
    await notThisEvent(fake.world, 7);
    expect(await fake.again()).toMatchObject({ state });
    await fake.rest();
    expect(await fake.again()).toMatchObject({ state });
    expect(await fake.library.reports('cable-car')).toMatchObject({ value: [{ report: { id: COAST.url } }] });
  });

  it('leaves it to other articles', async () => {
    const { world } = await looked(ONE);
    await notThisEvent(world, 7);
    const other = articleOf({ url: 'https://inland-post.example/cable-car' });
    const elsewhere = createFake({
      library: world.library,
      pages: { 8: pageOf(other) },
      settings: { scope: 'every' },
    });
    expect(await look(elsewhere.world, 8, { asked: false })).toMatchObject({ state: 'ready' });
  });

  it('said again after the background was ended in between, is said once', async () => {
    const { world, records, library } = await looked(ONE);
    const record = records.get(7);
    await library.change({ type: 'apart', report: HERE, event: 'cable-car' });
    if (record) records.set(7, record);
    expect(await notThisEvent(world, 7)).toMatchObject({ value: { state: 'unknown-event' } });
  });

  it('is an error in words where it cannot be written, and changes nothing', async () => {
    const { world, again } = await looked(ONE);
    world.library.change = async () => fail('full', 'no room');
    expect(await notThisEvent(world, 7)).toMatchObject({ ok: false, problem: { code: 'full' } });
    expect(await again()).toMatchObject({ state: 'ready' });
  });

  it.each([
    ['nothing is known of the tab', {}],
    ['no event is shown', { pages: { 7: pageOf(FERRY) } }],
  ])('means nothing where %s', async (_where, wishes) => {
    const { world, records } = await looked(ONE, wishes);
    if (!('pages' in wishes)) records.clear();
    expect(await notThisEvent(world, 7)).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
    expect(await undoCorrection(world, 7)).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
  });
});

describe('choosing one of two events', () => {
  it('is asked for with the reasons of both', async () => {
    const { state } = await looked(TWO);
    if (state.state !== 'undecided') throw new Error(state.state);
    expect(state.candidates.map(({ event }) => event.id).sort()).toEqual(['cable-car', 'twin']);
    for (const { reasons } of state.candidates) expect(reasons.length).toBeGreaterThan(0);
  });

  it('holds for this article from then on', async () => {
    const { world, again } = await looked(TWO);
    expect(await choose(world, 7, 'twin')).toMatchObject({
      value: { state: 'ready', event: { id: 'twin' }, chosen: true, corrected: { said: 'this-event' } },
    });
    expect(await again()).toMatchObject({ state: 'ready', event: { id: 'twin' }, chosen: true });
  });

  it('can be taken back', async () => {
    const { world } = await looked(TWO);
    await choose(world, 7, 'twin');
    expect(await undoCorrection(world, 7)).toMatchObject({ value: { state: 'undecided' } });
  });

  it('shows it also where there is no room to write it down', async () => {
    const { world } = await looked(TWO);
    world.library.change = async () => fail('full', 'no room');
    const chosen = await choose(world, 7, 'twin');
    expect(chosen).toMatchObject({ value: { state: 'ready', event: { id: 'twin' }, chosen: false } });
    expect(chosen.ok && chosen.value).not.toHaveProperty('corrected');
  });

  it('falls back to what is found when the chosen one is gone', async () => {
    const { world, again } = await looked(TWO);
    await choose(world, 7, 'twin');
    await world.library.change({ type: 'delete-events', events: ['twin'] });
    expect(await again()).toMatchObject({ state: 'ready', event: { id: 'cable-car' }, chosen: false });
  });
});

describe('another event that the article reports', () => {
  it('is only shown: nothing is written down', async () => {
    const { world, library, records } = await looked(TWO, { pages: { 7: pageOf(articleOf()) } });
    const record = records.get(7);
    const { state } = record ?? {};
    if (!record || state?.state !== 'undecided') throw new Error('not undecided');
    const [first, second] = state.candidates;
    if (!first || !second) throw new Error('no two');
    const { article } = state;
    const shown = { ...first, article, chosen: false, also: [{ event: second.event, passages: [] }] };
    records.set(7, { ...record, state: { state: 'alone', ...shown } });
    expect(await choose(world, 7, second.event.id)).toMatchObject({
      value: { event: { id: second.event.id } },
    });
    expect(library.asked.filter((what) => what.startsWith('change'))).toEqual([]);
  });
});

describe('keeping an article', () => {
  it.each([
    ['of a known event', ONE, articleOf(), 'cable-car'],
    ['of none', ONE, FERRY, `own:${FERRY.url}`],
  ])('%s is said from then on, in private windows too', async (_of, known, page, event) => {
    const fake = await looked(known, { pages: { 7: pageOf(page) }, hidden: true });
    expect(await keepArticle(fake.world, 7)).toEqual({ ok: true, value: { event } });
    expect(fake.records.get(7)?.state).toMatchObject({ kept: event });
    expect(fake.log.at(-1)).toBe('tell state-changed 7');
    expect(await fake.again()).toMatchObject({ kept: event });
  });

  it('goes under the event shown, and says why it is where it is', async () => {
    const { world, library } = await looked(ONE);
    await keepArticle(world, 7);
    const stored = await library.report(HERE);
    expect(stored.ok && stored.value?.reasons.length).toBeGreaterThan(0);
  });

  it('leaves the panel of a page that was left meanwhile alone', async () => {
    const { world, records } = await looked(ONE);
    const put = world.library.put;
    world.library.put = async (incoming) => {
      const record = records.get(7);
      if (record) records.set(7, { ...record, look: 'later', state: { state: 'looking' } });
      return put(incoming);
    };
    expect(await keepArticle(world, 7)).toMatchObject({ ok: true });
    expect(records.get(7)?.state).toEqual({ state: 'looking' });
  });
});
