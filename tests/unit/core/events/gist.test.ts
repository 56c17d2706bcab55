import { describe, expect, it } from 'vitest';
import { daysIn, numberOfDay, weekdaysIn } from '../../../../lib/core/events/days';
import { gistOf, keysOf, numberWithNoun } from '../../../../lib/core/events/gist';
import { queryTerms } from '../../../../lib/core/events/query';
import { rarityOf } from '../../../../lib/core/events/rarity';
import type { Detail, Passage } from '../../../../lib/core/model';
import { BRIDGE_A, digests, readings } from './made-reports';

const [reading] = readings(BRIDGE_A);
const [digest] = digests(BRIDGE_A);

const detail = (kind: Detail['kind'], value: string, more: Partial<Detail> = {}): Detail => ({
  kind,
  text: value,
  start: 0,
  end: value.length,
  value,
  about: [],
  ...more,
});
const passage = (...details: Detail[]): Passage => ({ index: 0, text: '', terms: [], names: [], details });

describe('days', () => {
  it.each<[value: string, days: string[], weekdays: number[]]>([
    ['2022-05-11', ['2022-05-11'], [3]],
    ['2022-05-11T21:00', ['2022-05-11'], [3]],
    ['XXXX-05-11', ['-05-11'], []],
    ['XXXX-WXX-7', [], [7]],
    ['2022-05', [], []],
    ['2022-05-09/2022-05-15', [], []],
    ['XXXX-XX-XX', [], []],
  ])('%s', (value, days, weekdays) => {
    const passages = [passage(detail('date', value))];
    expect(daysIn(passages)).toEqual(days);
    expect(weekdaysIn(passages)).toEqual(weekdays);
  });

  it.each<[iso: string | null, number: number | null]>([
    ['1970-01-02', 1],
    ['2022-05-11T23:59:00Z', 19123],
    ['2022-13-45', null],
    ['2022', null],
    [null, null],
  ])('numbers %s', (iso, number) => {
    expect(numberOfDay(iso)).toBe(number);
  });
});

describe('numberWithNoun', () => {
  it.each<[found: Detail, number: string | null]>([
    [detail('count', '12', { head: 'stone bridges' }), '12 bridg'],
    [detail('money', 'EUR 4000000', { about: ['cost'] }), 'EUR 4000000 cost'],
    [detail('count', '12'), null],
  ])('%#', (found, number) => {
    expect(numberWithNoun(found)).toBe(number);
  });
});

describe('keysOf', () => {
  it('leaves the words of names to the names, and vague numbers out', () => {
    const keys = keysOf({
      ...passage(detail('count', '12'), detail('count', '2/12'), detail('date', '2022-05-11')),
      terms: ['brennick', 'bridg'],
      names: ['brinik', 'united-states'],
    });
    expect(keys).toEqual(['bridg', '@brinik', '@united-states', '#12']);
  });
});

describe('gistOf', () => {
  it('is the same of a text and of its digest', () => {
    const sorted = (gist: ReturnType<typeof gistOf>) => ({
      ...gist,
      lead: gist.lead.toSorted(),
      numbers: gist.numbers.toSorted(),
      passages: gist.passages.map((keys) => keys.toSorted()),
    });
    if (!reading || !digest) throw new Error('no readings');
    expect(sorted(gistOf(digest))).toEqual(sorted(gistOf(reading)));
  });

  it('keeps counts, numbers and days', () => {
    const gist = reading && gistOf(reading);
    expect(gist).toMatchObject({ published: '2022-05-11', weekdays: [3] });
    expect(gist?.counts).toMatchObject({ rust: 2, '#12': 2, '#P90D': 1 });
    expect(gist?.numbers).toContain('340 crack');
  });
});

describe('rarityOf', () => {
  it.each<[common: string, rare: string]>([
    ['govern', 'granary'],
    ['#2', '#340'],
    ['@united-states', '@brinik'],
    ['@baghdad', '@brinik'],
    ['presid', 'zebra'],
  ])('%s is less rare than %s', (common, rare) => {
    expect(rarityOf(common)).toBeLessThan(rarityOf(rare));
  });

  it('takes names of the language for words', () => {
    expect(rarityOf('constructor')).toBe(rarityOf('granary'));
  });
});

describe('queryTerms', () => {
  const terms = reading ? queryTerms(reading) : [];

  it('are few, without signs, those of the lead first', () => {
    expect(terms.length).toBeLessThanOrEqual(24);
    expect(terms.filter((term) => /^[@#]/.test(term))).toEqual([]);
    expect(terms.slice(0, 8)).toContain('rust');
  });

  it('are the same for a digest', () => {
    expect(new Set(digest ? queryTerms(digest) : [])).toEqual(new Set(terms));
  });
});
