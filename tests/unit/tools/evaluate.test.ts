import { describe, expect, it } from 'vitest';
import type { Comparison, Finding } from '../../../lib/core/model';
import { type Check, checkComparison } from '../../../tools/evaluate/checks';
import type { Gold } from '../../../tools/evaluate/gold';
import { tableOf } from '../../../tools/evaluate/table';
import { touches } from '../../../tools/evaluate/touches';

describe('touches', () => {
  const sentence = 'The mill was shut for 90 days, the owner said.';
  it.each<[text: string, phrase: string, found: boolean]>([
    ['90 days', 'for 90 days', true],
    ['for 90 Days', '90 days', true],
    ['the owner', '90 days', false],
    [sentence, '90 days', false],
    ['', '90 days', false],
    ['90 days', 'of 90 days', false],
  ])('%s on %s', (text, phrase, found) => {
    expect(touches({ sentence, text }, phrase)).toBe(found);
  });
});

const finding = (verdict: Finding['verdict'], texts: Record<string, string>): Finding => ({
  id: verdict,
  verdict,
  kind: 'duration',
  about: 'mill',
  silent: [],
  why: { shared: [], rule: 'value' },
  values: Object.entries(texts).map(([report, text]) => ({
    report,
    text,
    sentence: `It was shut for ${text}.`,
    start: 16,
    end: 16 + text.length,
    normalized: text,
    bound: 'exact',
    attribution: null,
    modality: null,
  })),
});
const comparisonOf = (findings: Finding[]): Comparison => ({
  event: null,
  reports: [],
  findings,
  alignments: [],
  statements: [],
  names: [
    {
      name: 'Ada Quill',
      spellings: [
        { report: 'a', text: 'Quill' },
        { report: 'b', text: 'Kwill' },
      ],
    },
  ],
});

const GOLD: Gold['comparison'] = {
  reports: ['a', 'b'],
  differs: [{ about: 'mill', kind: 'duration', values: { a: '90 days', b: 'six weeks' }, must: true }],
  agrees: [{ about: 'dam', kind: 'duration', values: { a: 'two days', b: '48 hours' }, must: false }],
  names: [{ person: 'Ada Quill', spellings: { a: 'Quill', b: 'Kwill' }, must: true }],
  statements: [],
  only: [{ report: 'b', about: 'boats', value: 'three boats', must: false }],
  notArticleText: {},
};
const right = (checks: Check[]): Record<string, number> =>
  Object.fromEntries(checks.map(({ name, right }) => [name, right]));

describe('checkComparison', () => {
  it('counts what is found', () => {
    const found = [
      finding('differs', { a: '90 days', b: 'six weeks' }),
      finding('agrees', { a: 'two days', b: '48 hours' }),
      finding('only', { b: 'three boats' }),
    ];
    expect(right(checkComparison(comparisonOf(found), GOLD))).toEqual({
      'differs: called different': 1,
      'differs: side by side': 1,
      'agrees: not called different': 1,
      'agrees: called agreeing': 1,
      'names: one person': 1,
      'statements: side by side': 0,
      'only: told by one': 1,
    });
  });

  it('counts what is wrong', () => {
    const wrong = [finding('differs', { a: 'two days', b: '48 hours' }), finding('only', { a: '90 days' })];
    const checks = checkComparison(comparisonOf(wrong), GOLD);
    expect(right(checks)).toMatchObject({
      'differs: called different': 0,
      'differs: side by side': 0,
      'agrees: not called different': 0,
      'only: told by one': 0,
    });
    expect(checks[0]).toMatchObject({ must: { wanted: 1, right: 0 } });
    expect(checks[0]?.misses[0]).toContain('MUST');
  });
});

describe('tableOf', () => {
  it('writes shares in per cent and counts as they are', () => {
    const table = tableOf([], { 'names/spellings': { P: 0.5, n: 12 } }, '2024-05-02');
    expect(table).toContain('| names | spellings | P 50.0, n 12 |');
    expect(table).toContain('2024-05-02');
  });
});
