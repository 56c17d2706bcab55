/** What a page shows of a comparison, by verdicts and switches. */
import { describe, expect, it } from 'vitest';
import { countsOf, markOf, pageViewOf } from '../../../lib/app/page-view';
import type { PanelState } from '../../../lib/app/ports';
import type { Finding, Verdict } from '../../../lib/core/model';
import { articleOf } from './world';

const ON = { detect: true, chip: true, marks: true, dock: false };

const finding = (id: string, verdict: Verdict, reports: string[]): Finding => ({
  id,
  verdict,
  kind: 'count',
  about: 'people',
  values: reports.map((report) => ({
    report,
    text: `${id} people`,
    sentence: `There were ${id} people.`,
    start: 11,
    end: 19,
    normalized: id,
    bound: 'exact',
    attribution: null,
    modality: null,
  })),
  silent: [],
  why: { shared: [], rule: '' },
});

const report = (id: string, domain: string) => ({
  id,
  url: null,
  outlet: { name: domain, domain },
  title: id,
  published: null,
  modified: null,
  language: 'en',
  credit: null,
  words: 10,
  completeness: 'whole' as const,
  copyOf: null,
});

function ready(findings: Finding[]): PanelState {
  const event = { id: 'e', title: 'e', date: null, place: null, reports: [] };
  const { paragraphs: _text, ...article } = articleOf();
  const reports = [report('here', 'a.example'), report('there', 'b.example'), report('third', 'b.example')];
  return {
    state: 'ready',
    article: { ...article, words: 10 },
    event,
    comparison: { event, reports, findings, alignments: [], statements: [], names: [] },
    here: 'here',
    reasons: [],
    chosen: false,
    also: [],
  };
}

describe('the page of a comparison', () => {
  it.each([
    ['differs', ['differs']],
    ['updated', ['updated']],
    ['only', []],
    ['agrees', []],
    ['compatible', []],
  ] as [Verdict, Verdict[]][])('marks what %s as %j, and all of it on request', (verdict, marked) => {
    const state = ready([finding('12', 'differs', ['there']), finding('9', verdict, ['here'])]);
    const verdicts = (all?: boolean) => pageViewOf(state, ON, { all })?.marks.map((mark) => mark.verdict);
    expect(verdicts()).toEqual(marked);
    expect(verdicts(true)).toEqual([verdict]);
  });

  it('passes over what the person set aside', () => {
    const set = { ...finding('9', 'differs', ['here']), setAside: true } as const;
    const state = ready([set, finding('12', 'differs', ['here'])]);
    expect(pageViewOf(state, ON, { all: true })).toMatchObject({
      chip: { differing: 1 },
      marks: [{ finding: '12' }],
      cards: [{ finding: '12' }],
    });
    expect(pageViewOf(ready([set]), ON)).toBeNull();
  });

  it('hands on where the person put things', () => {
    const places = { chip: { x: 0, y: 0.5 }, width: 500 };
    expect(pageViewOf(ready([finding('9', 'differs', ['here'])]), ON, places)?.places).toEqual(places);
  });

  it('leaves what is told in the same words unmarked, and jumps to it all the same', () => {
    const act = { ...finding('9', 'agrees', ['here', 'there']), kind: 'act' as const };
    const view = pageViewOf(ready([finding('12', 'differs', ['here']), act]), ON);
    expect(view?.marks.map((mark) => mark.finding)).toEqual(['12']);
    expect(markOf(act, 0, 'here')?.text).toBe('9 people');
  });

  it('has a chip only when something differs', () => {
    expect(pageViewOf(ready([finding('9', 'differs', ['here', 'there'])]), ON)?.chip).toEqual({
      outlets: 2,
      differing: 1,
    });
    expect(pageViewOf(ready([finding('9', 'only', ['here'])]), ON, { all: true })?.chip).toBeNull();
  });

  it('shows nothing when there is nothing to show', () => {
    expect(pageViewOf(ready([finding('9', 'agrees', ['here', 'there'])]), ON)).toBeNull();
    expect(pageViewOf({ state: 'idle', site: 'a.example' }, ON)).toBeNull();
  });

  it('leaves the chip out where it is switched off', () => {
    const state = ready([finding('9', 'differs', ['here'])]);
    expect(pageViewOf(state, { ...ON, chip: false })).toMatchObject({
      chip: null,
      marks: [{ finding: '9' }],
    });
  });

  it('leaves marks out where they are switched off, and docks where it is switched on', () => {
    const view = pageViewOf(ready([finding('9', 'differs', ['here'])]), { ...ON, marks: false, dock: true });
    expect(view).toMatchObject({ marks: [], dock: true });
  });

  it('counts outlets, not reports', () => {
    const state = ready([]);
    expect(state.state === 'ready' && countsOf(state.comparison)).toEqual({ outlets: 2, differing: 0 });
  });

  it('has no place in this page for another report’s value', () => {
    const both = finding('9', 'differs', ['there', 'here']);
    expect(markOf(both, 0, 'here')).toBeNull();
    expect(markOf(both, 1, 'here')).toEqual({
      finding: '9',
      verdict: 'differs',
      sentence: 'There were 9 people.',
      text: '9 people',
    });
    expect(markOf(both, 2, 'here')).toBeNull();
  });
});
