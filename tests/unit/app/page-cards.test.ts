/** What a card at a mark tells of a finding. */
import { expect, it } from 'vitest';
import { cardOf } from '../../../lib/app/page-cards';
import type { ComparedReport, Comparison, Finding, FindingValue } from '../../../lib/core/model';

const report = (id: string, over: Partial<ComparedReport> = {}): ComparedReport => ({
  id,
  url: null,
  outlet: { name: `The ${id}`, domain: `${id}.example` },
  title: id,
  published: null,
  modified: null,
  language: 'en',
  credit: null,
  words: 10,
  completeness: 'whole',
  copyOf: null,
  ...over,
});

const value = (name: string, normalized: string, over: Partial<FindingValue> = {}): FindingValue => {
  const text = `${normalized} people`;
  const sentence = over.sentence ?? `There were ${text}.`;
  return {
    report: name,
    text,
    sentence,
    start: sentence.indexOf(text),
    end: sentence.indexOf(text) + text.length,
    normalized,
    bound: 'exact',
    attribution: null,
    modality: null,
    ...over,
  };
};

const finding = (values: FindingValue[], about = 'people'): Finding => ({
  id: 'f',
  verdict: 'differs',
  kind: 'count',
  about,
  values,
  silent: [],
  why: { shared: [], rule: '' },
});

function card(values: FindingValue[], over: Partial<ComparedReport> = {}, about?: string) {
  const names = [...new Set(values.map((one) => one.report))];
  const reports = names.map((id) => report(id, id === 'copy' ? { copyOf: 'b' } : over));
  const comparison: Comparison = {
    event: null,
    reports,
    findings: [],
    alignments: [],
    statements: [],
    names: [],
  };
  return cardOf(finding(values, about), comparison, 'here');
}

it('tells the words of other outlets, each once, another reading first, copies not at all', () => {
  const values = [
    value('here', '9'),
    value('a', '9'),
    value('b', '12'),
    value('b', '13'),
    value('copy', '12'),
  ];
  const { told, more } = card(values);
  expect(told.map(({ outlet, before, phrase, after }) => `${outlet}: ${before}[${phrase}]${after}`)).toEqual([
    'The b: There were [12 people].',
    'The a: There were [9 people].',
  ]);
  expect(more).toBe(0);
});

it('counts those that it has no room for', () => {
  expect(card(['a', 'b', 'c', 'd', 'e'].map((id) => value(id, '12')))).toMatchObject({ more: 2 });
});

it('says who said it', () => {
  const attribution = { source: 'the mayor', cue: 'said' };
  expect(card([value('a', '12', { attribution })]).told[0]?.who).toEqual(attribution);
});

it.each([
  ['long words around', `${'so '.repeat(300)}12 people ${'and on '.repeat(300)}`],
  ['one word without end', `${'x'.repeat(9000)} 12 people ${'y'.repeat(9000)}`],
])('cuts %s, the phrase stays', (_what, sentence) => {
  const [told] = card([value('a', '12', { sentence })]).told;
  expect(told?.phrase).toBe('12 people');
  expect(`${told?.before}${told?.after}`.length).toBeLessThan(140);
});

it('caps whatever a report may have at any length', () => {
  const long = 'z'.repeat(9000);
  const over = { outlet: { name: long, domain: '' } };
  const attribution = { source: long, cue: long };
  const told = card([value('a', '12', { text: long, attribution })], over, long);
  expect(JSON.stringify(told).length).toBeLessThan(1500);
});
