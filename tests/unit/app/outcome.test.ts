/** From an article to a comparison with the real core and a real library, on an event that never was. */
import { describe, expect, it } from 'vitest';
import { choose } from '../../../lib/app/corrections';
import { look } from '../../../lib/app/look';
import type { PanelState } from '../../../lib/app/ports';
import { jump, keepArticle } from '../../../lib/app/this-article';
import type { Article } from '../../../lib/core/model';

import { COAST, FERRY, packWith, pageOf } from './articles';
import { freshLibrary } from './fresh-library';
import { articleOf, createFake, type Fake } from './world';

const fakeWith = (known: Article[], article: Article): Fake =>
  createFake({
    library: freshLibrary(),
    pack: packWith({ 'cable-car': known }),
    pages: { 7: pageOf(article) },
    settings: { scope: 'every' },
  });

function ready(state: PanelState): Extract<PanelState, { state: 'ready' }> {
  if (state.state !== 'ready') throw new Error(`it is ${JSON.stringify(state).slice(0, 200)}`);
  return state;
}

describe('an article about a known event', () => {
  it('is compared with the other outlets’ reports, itself first', async () => {
    const { world } = fakeWith([COAST], articleOf());
    const { comparison, here, event } = ready(await look(world, 7, { asked: false }));
    expect(event.id).toBe('cable-car');
    expect(comparison.reports.map(({ id }) => id)).toEqual([here, COAST.url]);
    const differing = comparison.findings.filter(
      ({ verdict, kind }) => verdict === 'differs' && kind === 'duration',
    );
    expect(differing.map(({ values }) => values.map(({ text }) => text))).toContainEqual([
      'three weeks',
      'two months',
    ]);
  });

  it.each([
    ['at the same address', { url: 'http://www.valley-post.example/cable-car/?utm_source=mail' }],
    ['at another address of the same outlet', { url: 'https://valley-post.example/amp/1234' }],
  ])('is not compared with itself, kept %s', async (_what, over) => {
    const { world } = fakeWith([articleOf(over)], articleOf());
    expect(await look(world, 7, { asked: false })).toMatchObject({
      state: 'alone',
      event: { id: 'cable-car' },
    });
  });

  it('is compared with a copy of it by another outlet, which is told to be one', async () => {
    const copy = { url: COAST.url, outlet: COAST.outlet };
    const long = { paragraphs: [...articleOf().paragraphs, ...COAST.paragraphs] };
    const { world } = fakeWith([articleOf({ ...long, ...copy })], articleOf(long));
    const { comparison } = ready(await look(world, 7, { asked: false }));
    expect(comparison.reports.filter(({ copyOf }) => copyOf !== null)).toHaveLength(1);
  });

  it('tells how many reports are left out where there are more than are compared at once', async () => {
    const many = Array.from({ length: 33 }, (_one, at) => {
      const domain = `paper-${at}.example`;
      return { ...COAST, url: `https://${domain}/cable-car`, outlet: { name: `Paper ${at}`, domain } };
    });
    const known = (count: number) => fakeWith(many.slice(0, count), articleOf());
    const few = ready(await look(known(29).world, 7, { asked: false }));
    expect([few.comparison.reports.length, few.passed]).toEqual([30, undefined]);
    const more = ready(await look(known(33).world, 7, { asked: false }));
    expect([more.comparison.reports.length, more.passed]).toEqual([30, 4]);
  });

  it('can be kept, and is then compared once', async () => {
    const { world } = fakeWith([articleOf(), COAST], COAST);
    await look(world, 7, { asked: false });
    expect(await keepArticle(world, 7)).toEqual({ ok: true, value: { event: 'cable-car' } });
    const other = createFake({
      library: world.library,
      pages: { 8: pageOf(articleOf()) },
      settings: { scope: 'every' },
    });
    const { comparison } = ready(await look(other.world, 8, { asked: false }));
    expect(comparison.reports.map(({ outlet, completeness }) => [outlet.name, completeness])).toEqual([
      ['Valley Post', 'whole'],
      ['Coast Radio', 'whole'],
    ]);
  });

  it('can be kept though the event was deleted meanwhile', async () => {
    const { world } = fakeWith([articleOf(), COAST], COAST);
    await look(world, 7, { asked: false });
    await world.library.change({ type: 'delete-events', events: ['cable-car'] });
    expect(await keepArticle(world, 7)).toEqual({ ok: true, value: { event: `own:${COAST.url}` } });
  });

  it('leads from a finding to its passage, and nowhere from another report’s', async () => {
    const { world, log } = fakeWith([COAST], articleOf());
    const { comparison, here } = ready(await look(world, 7, { asked: false }));
    const finding = comparison.findings.find(({ values }) =>
      values.some(({ text }) => text === 'three weeks'),
    );
    const own = finding?.values.findIndex(({ report }) => report === here) ?? -1;
    expect(await jump(world, 7, finding?.id ?? '', own)).toEqual({ ok: true, value: { found: true } });
    expect(log).toContain('jump 7 three weeks');
    expect(await jump(world, 7, finding?.id ?? '', 1 - own)).toEqual({ ok: true, value: { found: false } });
    expect(await jump(world, 8, 'none', 0)).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
  });
});

describe('an article about something else', () => {
  it('is of an unknown event, until a person says which', async () => {
    const { world } = fakeWith([COAST], FERRY);
    expect(await look(world, 7, { asked: false })).toMatchObject({ state: 'unknown-event' });
    expect(await choose(world, 7, 'cable-car')).toMatchObject({
      value: { state: 'ready', event: { id: 'cable-car' } },
    });
    expect(await choose(world, 7, 'none')).toMatchObject({ value: { state: 'failed' } });
  });

  it('is not kept under the event of the page that was there before it', async () => {
    const { world, records } = fakeWith([articleOf(), COAST], FERRY);
    await look(world, 7, { asked: true, event: 'cable-car' });
    const record = records.get(7);
    if (record) records.set(7, { ...record, url: 'https://harbour-mail.example/before' });
    expect(await keepArticle(world, 7)).toEqual({ ok: true, value: { event: `own:${FERRY.url}` } });
  });

  it('becomes an event of its own when it is kept', async () => {
    const { world } = fakeWith([COAST], FERRY);
    await look(world, 7, { asked: false });
    expect(await keepArticle(world, 7)).toMatchObject({ ok: true });
    expect(await look(world, 7, { asked: false })).toMatchObject({
      state: 'alone',
      event: { title: FERRY.title },
    });
  });
});
