/** "Not a difference": it holds, it counts nowhere, it can be taken back, and nothing else changes. */
import { describe, expect, it } from 'vitest';
import { handlersOf } from '../../../lib/app/handlers';
import { look } from '../../../lib/app/look';
import { countsOf } from '../../../lib/app/page-view';
import type { PanelState } from '../../../lib/app/ports';
import { setAside } from '../../../lib/app/set-aside';
import { fail } from '../../../lib/core/result';
import { COAST, packWith, pageOf } from './articles';
import { freshLibrary } from './fresh-library';
import { articleOf, createFake, type Wishes } from './world';

/** A third report, with the length of the second one. */
const HILL = articleOf({
  url: 'https://hill-herald.example/cable-car',
  outlet: { name: 'Hill Herald', domain: 'hill-herald.example' },
  title: 'Brennick cable car: 32 passengers free after four hours',
  paragraphs: [
    'The 32 passengers of the Brennick cable car are free after four hours above the valley.',
    'Nobody was hurt, the operator said. A gust had set off the brake of the cable car.',
    'The Brennick cable car stays closed for two months while its brake is looked at, its head said.',
  ],
});

type Ready = Extract<PanelState, { state: 'ready' }>;
const ready = (state: PanelState | undefined): Ready => {
  if (state?.state !== 'ready') throw new Error(`it is ${state?.state}`);
  return state;
};
const lengthIn = ({ comparison }: Ready) => {
  const found = comparison.findings.find(({ kind, verdict }) => kind === 'duration' && verdict === 'differs');
  if (!found) throw new Error('the lengths do not differ');
  return found;
};
const asideIn = (state: PanelState | undefined) =>
  ready(state).comparison.findings.filter((finding) => finding.setAside);

async function looked(wishes: Wishes = {}) {
  const library = freshLibrary();
  const pages = { 7: pageOf(articleOf()), 8: pageOf(COAST) };
  const pack = packWith({ 'cable-car': [COAST, articleOf()] });
  const fake = createFake({ library, pack, pages, settings: { scope: 'every' }, ...wishes });
  const state = ready(await look(fake.world, 7, { asked: false }));
  const finding = lengthIn(state);
  const say = (aside: boolean) => setAside(fake.world, 7, finding.id, aside);
  const shown = () => fake.records.get(7)?.state;
  const shownIn = (tab: number) => fake.shown.get(tab)?.marks ?? [];
  const again = () => look(fake.world, 7, { asked: false });
  return { ...fake, library, state, finding, say, shown, shownIn, again };
}

describe('a finding that is set aside', () => {
  it('is marked so in the tab, counts no longer, and its mark goes; panels are told', async () => {
    const fake = await looked();
    const { state, finding, say, shown, log } = fake;
    const marks = () => fake.shownIn(7).filter((mark) => mark.finding === finding.id).length;
    expect(marks()).toBe(1);
    const before = log.length;
    expect(await say(true)).toEqual({ ok: true, value: null });
    expect(asideIn(shown()).map(({ id }) => id)).toEqual([finding.id]);
    expect(countsOf(ready(shown()).comparison).differing).toBe(countsOf(state.comparison).differing - 1);
    expect(log.slice(before)).toContain('tell state-changed 7');
    expect(marks()).toBe(0);
  });

  it('changes nothing else of the comparison', async () => {
    const { state, finding, say, shown } = await looked();
    await say(true);
    const { comparison, ...rest } = ready(shown());
    const { comparison: before, ...others } = state;
    expect(rest).toEqual(others);
    const findings = before.findings.map((one) => (one.id === finding.id ? { ...one, setAside: true } : one));
    expect(comparison).toEqual({ ...before, findings });
  });

  it('is still when the page is looked at again, and when the library is opened anew', async () => {
    const { say, again } = await looked();
    await say(true);
    expect(asideIn(await again())).toHaveLength(1);
  });

  it('is in the other tabs of the event at once, on the page of the other report', async () => {
    const { world, records, say, log } = await looked();
    await look(world, 8, { asked: false });
    await say(true);
    expect(asideIn(records.get(8)?.state)).toHaveLength(1);
    expect(log).toContain('tell state-changed 8');
    await say(false);
    expect(asideIn(records.get(8)?.state)).toEqual([]);
  });

  it('is still when a third report joins that says what one of them said', async () => {
    const { world, say, again } = await looked();
    await say(true);
    await world.library.addPack(packWith({ 'cable-car': [COAST, articleOf(), HILL] }));
    const after = ready(await again());
    expect(lengthIn(after).values).toHaveLength(3);
    expect(asideIn(after)).toEqual([lengthIn(after)]);
  });

  it('is a difference again once an outlet tells another length', async () => {
    const { world, say, again } = await looked();
    await say(true);
    const paragraphs = COAST.paragraphs.map((text) => text.replace('two months', 'five months'));
    await world.library.addPack(packWith({ 'cable-car': [{ ...COAST, paragraphs }, articleOf()] }));
    const after = ready(await again());
    expect(lengthIn(after).values.map(({ text }) => text)).toContain('five months');
    expect(asideIn(after)).toEqual([]);
  });

  it('is put back as it was', async () => {
    const { state, say, shown } = await looked();
    await say(true);
    expect(await say(false)).toEqual({ ok: true, value: null });
    expect(shown()).toEqual(state);
  });

  it('is put back by the library page, and that can be undone there', async () => {
    const { world, say, shown } = await looked();
    await say(true);
    const handlers = handlersOf(world);
    expect(await handlers['library-event']({ event: 'cable-car' }, null)).toMatchObject({
      value: { setAside: 1 },
    });
    const change = { type: 'put-back', event: 'cable-car' } as const;
    const done = await handlers['library-change']({ change }, null);
    expect(asideIn(shown())).toEqual([]);
    await handlers['library-undo']({ undo: done.ok ? done.value.undo : '' }, null);
    expect(asideIn(shown())).toHaveLength(1);
  });
});

describe('said twice, or cut short', () => {
  it('it is said once', async () => {
    const { world, say, shown } = await looked();
    await say(true);
    await say(true);
    expect(asideIn(shown())).toHaveLength(1);
    expect(await world.library.differences('cable-car')).toMatchObject({ value: [{ kind: 'duration' }] });
  });

  it('before the tab was written, the second time makes it good', async () => {
    const { records, say, shown } = await looked();
    const record = records.get(7);
    await say(true);
    if (record) records.set(7, record);
    expect(asideIn(shown())).toEqual([]);
    await say(true);
    expect(asideIn(shown())).toHaveLength(1);
  });

  it('two at once are both there', async () => {
    const { world, state, finding, shown } = await looked();
    const other = state.comparison.findings.find(({ id }) => id !== finding.id);
    const record = await world.tabs.read(7);
    if (!record || !other) throw new Error('no other finding');
    const both = state.comparison.findings.map((one) =>
      one.id === other.id ? { ...one, verdict: 'differs' as const } : one,
    );
    const comparison = { ...state.comparison, findings: both };
    await world.tabs.write(7, { ...record, state: { ...state, comparison } });
    await Promise.all([setAside(world, 7, finding.id, true), setAside(world, 7, other.id, true)]);
    expect(new Set(asideIn(shown()).map(({ id }) => id))).toEqual(new Set([finding.id, other.id]));
  });

  it('a page that was left meanwhile is left alone', async () => {
    const { world, records, say } = await looked();
    const { differences } = world.library;
    world.library.differences = async (event) => {
      const record = records.get(7);
      if (record) records.set(7, { ...record, look: 'later', state: { state: 'looking' } });
      return differences(event);
    };
    await say(true);
    expect(records.get(7)?.state).toEqual({ state: 'looking' });
  });
});

describe('it is an error in words, and nothing changes,', () => {
  it.each<[what: string, spoil: (fake: Awaited<ReturnType<typeof looked>>) => unknown, code: string]>([
    ['where nothing is known of the tab', ({ records }) => records.clear(), 'page-gone'],
    [
      'where the event is gone',
      ({ library }) => library.change({ type: 'delete-events', events: ['cable-car'] }),
      'invalid',
    ],
    [
      'where there is no room',
      ({ world }) => {
        world.library.setAside = async () => fail('full', 'no room');
      },
      'full',
    ],
  ])('%s', async (_what, spoil, code) => {
    const fake = await looked();
    await spoil(fake);
    const before = fake.shown();
    expect(await fake.say(true)).toMatchObject({ ok: false, problem: { code } });
    expect(fake.shown()).toEqual(before);
  });

  it('where the finding is none of the comparison', async () => {
    const { world } = await looked();
    expect(await setAside(world, 7, 'none', true)).toMatchObject({ problem: { code: 'page-gone' } });
  });
});
