/** Remembered reading: what goes into the library by itself, and above all what does not. */
import { describe, expect, it, vi } from 'vitest';
import type { Unplaced } from '../../../lib/app/library-port';
import { look } from '../../../lib/app/look';
import { forgetExpired, remember } from '../../../lib/app/remember';
import type { Article } from '../../../lib/core/model';
import { outlineOfReport } from '../../../lib/core/reading';
import { fail, ok } from '../../../lib/core/result';
import type { Settings } from '../../../lib/core/settings/schema';
import { COAST, FERRY, packWith, pageOf } from './articles';
import { freshLibrary } from './fresh-library';
import { articleOf, createFake, type Wishes } from './world';

const ON: Partial<Settings> = { scope: 'every', remember: { on: true, days: 14 } };
const DAY = 86_400_000;
const NOW = 1_000_000;

function worldWith(wishes: Wishes = {}, page: Article = articleOf(), known: Record<string, Article[]> = {}) {
  const library = freshLibrary();
  const fake = createFake({
    library,
    pack: packWith(known),
    pages: { 7: pageOf(page) },
    settings: ON,
    ...wishes,
  });
  const puts = (): string[] => library.asked.filter((what) => what.startsWith('place'));
  return { ...fake, library, puts };
}

/** Looks, and waits for what comes after the answer. */
async function read(fake: ReturnType<typeof worldWith>) {
  const state = await look(fake.world, 7, { asked: false });
  await fake.rest();
  expect(fake.library.asked.at(-1)).toBe('forget');
  return state;
}

describe('an article that was looked at is remembered', () => {
  it.each<[string, Wishes, boolean]>([
    ['where the person chose that', {}, true],
    [
      'on a picked site',
      { settings: { ...ON, scope: 'picked', sites: { 'valley-post.example': { detect: true } } } },
      true,
    ],
    ['when it is off', { settings: { scope: 'every' } }, false],
    ['in a private window', { hidden: true }, false],
    ['on a site that is not on', { settings: { ...ON, scope: 'picked' } }, false],
    [
      'on a site that is off',
      { settings: { ...ON, sites: { 'valley-post.example': { detect: false } } } },
      false,
    ],
  ])('%s: %j %s', async (_where, wishes, written) => {
    const { world, library, puts } = worldWith(wishes);
    await remember(world, 7, articleOf().url, articleOf());
    expect(puts()).toEqual(written ? [`place remembered ${articleOf().url}`] : []);
    expect(library.asked.at(-1)).toBe('forget');
  });

  it('without reading its text once more', async () => {
    const fake = worldWith();
    const place = vi.spyOn(fake.world.library, 'place');
    await read(fake);
    const [{ report }] = place.mock.lastCall as [Unplaced];
    // What was read whole is the same each time, else it is read anew.
    expect(outlineOfReport(report)).toBe(outlineOfReport(report));
  });

  it('for as many days as were chosen', async () => {
    const { world, library } = worldWith({ settings: { ...ON, remember: { on: true, days: 3 } } });
    await remember(world, 7, articleOf().url, articleOf());
    expect(await library.report(articleOf().url)).toMatchObject({
      value: { origin: 'remembered', expires: NOW + 3 * DAY },
    });
  });

  it('not while settings cannot be read', async () => {
    const { world, library } = worldWith();
    world.settings.read = async () => fail('storage', 'disk');
    await remember(world, 7, articleOf().url, articleOf());
    expect(library.asked).toEqual(['forget']);
  });

  it('and what was remembered before is forgotten in its time, though it is off now', async () => {
    const { world, library } = worldWith({ settings: { ...ON, remember: { on: true, days: 1 } } });
    await remember(world, 7, articleOf().url, articleOf());
    await remember(
      { ...world, now: () => NOW + 2 * DAY, settings: createFake().world.settings },
      7,
      'x',
      COAST,
    );
    expect(await library.totals()).toMatchObject({ value: { events: 0, reports: 0 } });
  });

  it.each([
    ['by itself, on a site that is on', ON, false, true],
    ['by request, on a site that is on', ON, true, true],
    ['by request, on a site that is not', { ...ON, scope: 'picked' as const }, true, false],
  ])('%s', async (_how, settings, asked, written) => {
    const { world, puts, rest } = worldWith({ settings });
    await look(world, 7, { asked });
    await rest();
    expect(puts()).toHaveLength(written ? 1 : 0);
  });

  it.each([
    ['no article', { likely: false, article: ok(articleOf({ paragraphs: ['Six kettles.'] })) }],
    ['unreadable', { article: fail('too-large', 'parts') }],
  ])('not when the page is %s', async (_what, over) => {
    const { world, library, rest } = worldWith({ pages: { 7: { ...pageOf(articleOf()), ...over } } });
    await look(world, 7, { asked: false });
    await rest();
    expect(library.asked).toEqual([]);
  });
});

describe('what the panel tells', () => {
  it('is the same before and after: nothing is known of an event that is this article alone', async () => {
    const fake = worldWith({}, FERRY);
    expect(await read(fake)).toMatchObject({ state: 'unknown-event' });
    expect(await read(fake)).toMatchObject({ state: 'unknown-event' });
    expect(fake.puts()).toHaveLength(2);
  });

  it('is the other outlet’s report, once that was remembered', async () => {
    const fake = worldWith({ pages: { 7: pageOf(COAST) } });
    expect(await read(fake)).toMatchObject({ state: 'unknown-event' });
    fake.world.page.read = async () => ok(pageOf(articleOf()));
    fake.world.page.address = async () => articleOf().url;
    const state = await read(fake);
    expect(state).toMatchObject({ state: 'ready', event: { title: COAST.title } });
    expect(await fake.library.totals()).toMatchObject({ value: { events: 1, reports: 2 } });
  });

  it('is a known event that came in later, though the article has one of its own', async () => {
    const fake = worldWith();
    await read(fake);
    await fake.library.addPack(packWith({ 'cable-car': [COAST] }));
    expect(await read(fake)).toMatchObject({ state: 'ready', event: { id: 'cable-car' } });
  });
});

describe('reading again', () => {
  it('leaves a revision of an article that changed, and none of one that did not', async () => {
    const fake = worldWith();
    await read(fake);
    await read(fake);
    expect(await fake.library.revisions(articleOf().url)).toEqual(ok([]));
    const changed = articleOf({ paragraphs: [...articleOf().paragraphs, 'The line opens again on Monday.'] });
    fake.world.page.read = async () => ok(pageOf(changed));
    await read(fake);
    const revisions = await fake.library.revisions(articleOf().url);
    expect(revisions.ok && revisions.value.map(({ paragraphs }) => paragraphs.join('\n'))).toEqual([
      articleOf().paragraphs.join('\n'),
    ]);
  });

  it('does not undo that the person kept it', async () => {
    const fake = worldWith();
    const report = { ...articleOf(), id: articleOf().url };
    await read(fake);
    await fake.library.put({
      report: { ...report, words: 80, published: null, modified: null },
      origin: 'kept',
      expires: null,
      reasons: [],
      event: null,
      joins: [],
    });
    expect(await read(fake)).toMatchObject({ state: 'alone', kept: `own:${articleOf().url}` });
    expect(await fake.library.report(articleOf().url)).toMatchObject({
      value: { origin: 'kept', expires: null },
    });
  });
});

describe('forgetting what has expired', () => {
  it.each([
    ['nothing', [0], 1],
    ['few', [7], 1],
    ['many, some at a time', [50, 50, 3], 3],
    ['more than at one start', Array(60).fill(50), 40],
  ])('%s', async (_what, answers: number[], steps) => {
    const { world } = worldWith();
    const forget = vi.fn(async (_now: number, _most: number) => ok(answers.shift() ?? 0));
    world.library.forget = forget;
    await forgetExpired(world);
    expect(forget).toHaveBeenCalledTimes(steps);
    expect(forget).toHaveBeenCalledWith(NOW, 50);
  });

  it('stops where the library cannot be written', async () => {
    const { world } = worldWith();
    const forget = vi.fn(async () => fail('storage', 'disk'));
    world.library.forget = forget;
    await forgetExpired(world);
    expect(forget).toHaveBeenCalledOnce();
  });
});
