import { describe, expect, it } from 'vitest';
import { daysIn, numberOfDay, weekdaysIn } from '../../../../lib/core/events/days';
import { type Gist, gistOf, keysOf, MARK, numberWithNoun } from '../../../../lib/core/events/gist';
import { hashOf, placeOf, placesIn } from '../../../../lib/core/events/hash';
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
    ['2022-05', ['2022'], []],
    ['2022', ['2022'], []],
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
  it.each<[found: Detail, number: [string, string] | null]>([
    [detail('count', '12', { head: 'stone bridges' }), ['#12', 'bridg']],
    [detail('money', 'EUR 4000000', { about: ['cost'] }), ['#EUR 4000000', 'cost']],
    [detail('count', '12'), null],
    [detail('measure', '6.1 Mw', { head: 'shook' }), ['#6.1 Mw', ' Mw']],
  ])('%#', (found, number) => {
    expect(numberWithNoun(found)).toEqual(number);
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

/** Passages as lists of places, each sorted; pairs of numbers sorted. */
function readable(gist: Gist) {
  const passages: number[][] = [];
  for (let at = 0; at < gist.passages.length; at += 1 + (gist.passages[at] ?? 0))
    passages.push([...gist.passages.slice(at + 1, at + 1 + (gist.passages[at] ?? 0))].sort());
  const pairs = [...gist.numbers].flatMap((key, at, all) => (at % 2 ? [] : [`${key} ${all[at + 1]}`]));
  return { ...gist, passages, numbers: pairs.sort() };
}

describe('gistOf', () => {
  it('is the same of a text and of its digest', () => {
    if (!reading || !digest) throw new Error('no readings');
    expect(readable(gistOf(digest))).toEqual(readable(gistOf(reading)));
  });

  it.each<[key: string, passages: number, marks: number]>([
    ['rust', 2, MARK.lead],
    ['#12', 2, MARK.number | MARK.fact | MARK.lead],
    ['#340', 1, MARK.number | MARK.fact],
    ['@brinik', 1, MARK.name | MARK.fact | MARK.lead],
  ])('counts %s in %i passages', (key, passages, marks) => {
    if (!reading) throw new Error('no reading');
    const gist = gistOf(reading);
    const place = placeOf(gist.keys, hashOf(key));
    expect([gist.counts[place], gist.marks[place]]).toEqual([passages, marks]);
  });

  it('keeps of each passage where its keys stand', () => {
    if (!reading) throw new Error('no reading');
    const { keys, passages } = gistOf(reading);
    const told: number[][] = [];
    for (let at = 0; at < passages.length; at += 1 + (passages[at] ?? 0))
      told.push(
        [...passages.subarray(at + 1, at + 1 + (passages[at] ?? 0))].map((place) => keys[place] ?? 0),
      );
    expect(told).toEqual(reading.passages.map((one) => keysOf(one).map(hashOf)));
  });

  it('takes who is in most passages for the protagonist, whose name is no fact', () => {
    const passages = Array.from({ length: 6 }, (_, index) => ({ ...passage(), index, names: ['brinik'] }));
    const gist = reading && gistOf({ ...reading, passages });
    expect([...(gist?.marks ?? [])]).toEqual([MARK.name | MARK.lead]);
  });

  it('keeps keys in order, numbers, days and its report', () => {
    const gist = reading && gistOf(reading);
    expect(gist).toMatchObject({ report: hashOf('ledger'), published: '2022-05-11', weekdays: [3] });
    expect([...(gist?.keys ?? [])]).toEqual([...(gist?.keys ?? [])].toSorted((a, b) => a - b));
    expect(gist && readable(gist).numbers).toContain(`${hashOf('#340')} ${hashOf('crack')}`);
  });
});

describe('placesIn', () => {
  it.each<[among: number[], keys: number[], places: number[]]>([
    [
      [1, 5, 9],
      [0, 5, 9, 12],
      [-1, 1, 2, -1],
    ],
    [[], [3], [-1]],
    [[2, 4], [], []],
    [[7], [7], [0]],
  ])('%j holds %j at %j', (among, keys, places) => {
    expect([...placesIn(Uint32Array.from(among), Uint32Array.from(keys))]).toEqual(places);
    expect(keys.map((key) => placeOf(Uint32Array.from(among), key))).toEqual(places);
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
