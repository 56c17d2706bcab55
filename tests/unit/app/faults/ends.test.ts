/**
 * The background ends at each call of each use-case: what was confirmed before is there, nothing is half done, and what was
 * asked for, asked again, leaves what it would have left without the end.
 */
import { describe, expect, it } from 'vitest';
import { type Handlers, handlersOf } from '../../../../lib/app/handlers';
import { installed } from '../../../../lib/app/install';
import type { World } from '../../../../lib/app/ports';
import { forgetExpired } from '../../../../lib/app/remember';
import { tick } from '../../../../lib/app/sources/tick';
import { withdrawn } from '../../../../lib/app/withdrawn';
import { partOf } from '../../../../lib/core/library/dump';
import { reportOf } from '../../../../lib/core/report';
import { expectWhole } from '../../platform/library/whole';
import { COAST, FERRY, packWith } from '../articles';
import { articleOf, type Fake } from '../world';
import { type Calls, ENDS, type End, frail } from './frail';
import { begun, confirmed, expectShown, type Ground, OWN, prepared, stored, TAB } from './ground';

type Ask = (handlers: Handlers, ground: Ground, world: World) => Promise<unknown>;
const place = { tab: TAB, window: 1, address: OWN.url };
const NEW = articleOf({
  url: 'https://valley-post.example/second',
  title: 'Brakes of the cable car are mended',
});
const PART = partOf({
  events: [{ id: 'more', title: 'More', date: null, place: null, reports: ['m'], changed: 1, pack: null }],
  reports: [{ report: reportOf(NEW, 'm'), origin: 'kept', added: 1, expires: null, reasons: [] }],
  ...{ revisions: [], corrections: [] },
});

/** Asked again it does the same. */
const ASKED: Record<string, Ask> = {
  look: (ask) => ask.look({ tab: TAB }, null),
  'article-seen': (ask) => ask['article-seen']({}, place),
  choose: (ask) => ask.choose({ tab: TAB, event: 'cable-car' }, null),
  'set-aside': (ask, { finding }) => ask['set-aside']({ tab: TAB, finding, aside: true }, null),
  'keep-article': (ask) => ask['keep-article']({ tab: TAB }, null),
  'set-site': (ask) => ask['set-site']({ site: 'a.example', switches: { detect: true } }, null),
  'import-sites': (ask) => ask['import-sites']({ sites: { 'b.example': { chip: false } } }, null),
  'set-remember': (ask) => ask['set-remember']({ remember: { days: 7 } }, null),
  'library-add': (ask) => ask['library-add']({ article: NEW, event: null }, null),
  'library-add to an event': (ask) => ask['library-add']({ article: NEW, event: 'cable-car' }, null),
  split: (ask) =>
    ask['library-change'](
      { change: { type: 'split', event: 'cable-car', reports: [OWN.url], title: 'Apart' } },
      null,
    ),
  merge: (ask) =>
    ask['library-change']({ change: { type: 'merge', into: 'cable-car', event: `own:${FERRY.url}` } }, null),
  rename: (ask) =>
    ask['library-change']({ change: { type: 'rename', event: `own:${FERRY.url}`, title: 'Ferry' } }, null),
  'library-import': (ask) => ask['library-import']({ part: PART }, null),
  'library-import of a pack': (ask) => ask['library-import']({ part: packWith({ car: [COAST, NEW] }) }, null),
  'library-clear': (ask) => ask['library-clear']({ what: 'remembered' }, null),
  'report-missed': (ask) => ask['report-missed']({ tab: TAB, report: COAST.url, code: 'paywall' }, null),
  'compare-again': (ask) => ask['compare-again']({ tab: TAB }, null),
  'chip-unwanted': (ask) => ask['chip-unwanted']({}, place),
  placed: (ask) => ask.placed({ width: 400 }, place),
  'mark-all': (ask) => ask['mark-all']({ tab: TAB, all: true }, null),
  'mark-clicked': (ask, { finding }) => ask['mark-clicked']({ finding, docked: false }, place),
  'switching a source off': (ask, { fake }) =>
    ask['change-sources'](
      {
        change: { type: 'switch-feeds', urls: fake.settings.sources.feeds.map(({ url }) => url), on: false },
      },
      null,
    ),
  'after an update': (_ask, _ground, world) => installed(world),
  'a permission that is withdrawn': (_ask, _ground, world) => withdrawn(world, ['*://*/*']),
};

/**
 * A look that was cut short is given up after a while, open pages keep what they show until they are loaded anew, what fetches
 * keeps off for a while, and what forgets goes on later: nothing is lost by any of it.
 */
const LATER: Record<string, Ask> = {
  'panel-state': (ask) => ask['panel-state']({ tab: 8 }, null),
  'not-this-event': (ask) => ask['not-this-event']({ tab: TAB }, null),
  'set-scope': (ask) => ask['set-scope']({ scope: 'picked' }, null),
  tick: (_ask, _ground, world) => tick(world),
  'find-more': (ask) => ask['find-more']({ tab: TAB }, null),
  'fetch-source': (ask) => ask['fetch-source']({ id: 'feed:https://hill-herald.example/feed' }, null),
  'search-outside': (ask) => ask['search-outside']({ tab: TAB, words: ['cable'] }, null),
  forgetting: (_ask, { clock }, world) => {
    clock.now += 40 * 86_400_000;
    return forgetExpired(world);
  },
  'undoing a correction': async (ask) => {
    await ask['not-this-event']({ tab: TAB }, null);
    return ask['undo-correction']({ tab: TAB }, null);
  },
};

/** Asks a background that ends at its `at`th call; answers the calls that it made. */
async function asked(ground: Ground, ask: Ask, at: number, end: End): Promise<Calls> {
  const { fake } = ground;
  const { world, calls, ended } = frail(fake.world, at, end);
  const work: Promise<void>[] = [];
  world.afterwards = (one) => void work.push(one().catch(() => undefined));
  const answered = ask(handlersOf(world), ground, world).then(
    () => Promise.all(work),
    () => undefined,
  );
  await Promise.race([answered, ended]);
  // What was begun before the end, and is not waited for.
  await new Promise((done) => setTimeout(done));
  return calls;
}

let [kills, writes] = [0, 0];

async function endsEverywhere(ask: Ask, check: (ground: Ground, fake: Fake) => Promise<void>): Promise<void> {
  const calls = await asked(await prepared(), ask, 0, 'after');
  expect(calls.all.length).toBeGreaterThan(0);
  for (const end of ENDS)
    for (const at of end === 'refused' ? calls.fallible : calls.all) {
      const ground = await prepared();
      await asked(ground, ask, at, end);
      const fake = begun(ground);
      writes += await confirmed(fake.world);
      await check(ground, fake);
      kills += 1;
    }
  await expectWhole();
}

describe('a background that ends at each call of', () => {
  it.each(Object.entries(ASKED))('%s', async (_name, ask) => {
    const whole = await prepared();
    await asked(whole, ask, 0, 'after');
    const wanted = await stored(whole.fake);
    await endsEverywhere(ask, async (ground, fake) => {
      await asked({ ...ground, fake }, ask, 0, 'after');
      expect(await stored(fake)).toEqual(wanted);
    });
  });

  it.each(Object.entries(LATER))('%s', async (_name, ask) => {
    await endsEverywhere(ask, async (ground, fake) => {
      await asked({ ...ground, fake }, ask, 0, 'after');
      await confirmed(fake.world);
      await expectShown(fake, ground.clock);
    });
  });

  it('was ended often, and lost nothing', () => {
    expect(kills).toBeGreaterThan(300);
    expect(writes).toBe(3 * kills);
  });
});
