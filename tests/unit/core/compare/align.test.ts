/** Passages that tell the same thing, in words of one field and of others. */
import { describe, expect, it } from 'vitest';
import { align, groupsOf } from '../../../../lib/core/compare/align';
import { fieldOf, type Place } from '../../../../lib/core/compare/field';
import { conceptOf } from '../../../../lib/core/compare/lexicon';
import type { Reading } from '../../../../lib/core/model';
import { termOf, termsOf } from '../../../../lib/core/text/terms';

const names = { keyOf: (name: string) => name, nameOf: () => null, variants: [] };

function reading(id: string, sentences: string[]): Reading {
  const outlet = { name: id, domain: '' };
  const times = { published: null, modified: null };
  return {
    head: { id, url: null, outlet, title: '', ...times, language: 'en', credit: null, words: 0 },
    completeness: 'whole',
    passages: sentences.map((text, index) => ({ index, text, terms: termsOf(text), names: [], details: [] })),
    sketch: [],
  };
}

const FERRY = reading('ferry', [
  'The ferry ran aground on a sandbank near the old lighthouse.',
  'Passengers waited four hours on deck for lifeboats.',
  'Tickets will be refunded by the harbour company.',
]);
const BOAT = reading('boat', [
  'Ticket money is to be refunded, the harbour company promised.',
  'A vessel got stuck on a sandbank off the lighthouse.',
]);
const THIRD = reading('third', ['Lifeboats took the passengers off the deck.', 'The mayor opened a museum.']);

const text = ({ passage }: Place): string => passage.text.slice(0, 8);
const pairs = align(fieldOf([FERRY, BOAT, THIRD], names));

describe('align', () => {
  it('ties passages that share rare words or words for one thing', () => {
    const told = pairs.map(({ a, b }) => `${text(a)}|${text(b)}`);
    expect(told.toSorted()).toEqual(['Passenge|Lifeboat', 'The ferr|A vessel', 'Tickets |Ticket m']);
  });
  it('names what they share, heaviest first', () => {
    const ferry = pairs.find(({ a }) => text(a) === 'The ferr');
    expect(ferry?.shared).toEqual(expect.arrayContaining(['sandbank', conceptOf(termOf('vessel') ?? '')]));
  });
  it('ties nothing within one report', () => {
    expect(align(fieldOf([FERRY], names))).toEqual([]);
  });
});

describe('groupsOf', () => {
  it('gathers passages only when all of them are tied', () => {
    const place = (report: number): Place => ({
      report,
      ties: [],
      passage: { index: report, text: `${report}`, terms: [], names: [], details: [] },
    });
    const [a, b, c, d] = [place(0), place(1), place(2), place(3)];
    const tie = (x: Place, y: Place) => ({ a: x, b: y, strength: 2, shared: [] });
    expect(groupsOf([tie(a, b), tie(b, c), tie(a, c), tie(c, d)])).toEqual([
      [a, b, c],
      [c, d],
    ]);
  });
});

describe('conceptOf', () => {
  it.each([
    ['ambassadors', 'envoys'],
    ['rockets', 'missile'],
    ['shutdown', 'closing'],
    ['earthquake', 'quake'],
    ['injured', 'wounded'],
    ['grandmother', 'grandma'],
  ])('%s and %s are words for one thing', (a, b) => {
    expect(conceptOf(termOf(a) ?? 'x')).toBe(conceptOf(termOf(b) ?? 'y'));
  });
  it('keeps other words apart', () => {
    expect(conceptOf('minist')).not.toBe(conceptOf('ambassador'));
    expect(conceptOf('sandbank')).toBe('sandbank');
  });
});
