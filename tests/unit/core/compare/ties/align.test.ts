/** Passages that tell the same thing, in words of one field and of others. */
import { describe, expect, it } from 'vitest';
import { align } from '../../../../../lib/core/compare/ties/align';
import { fieldOf, type Place } from '../../../../../lib/core/compare/ties/field';
import { conceptOf } from '../../../../../lib/core/compare/ties/lexicon';
import type { Reading } from '../../../../../lib/core/model';
import { termsOf } from '../../../../../lib/core/text/terms';

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
    expect(ferry?.shared).toEqual(expect.arrayContaining(['sandbank', 'ship']));
  });
  it('hears a shouted headline', () => {
    const shouted = reading('loud', ['TICKET MONEY: HARBOUR PAYS']);
    const [first] = align(fieldOf([FERRY, BOAT, shouted], names)).filter(({ b }) => text(b) === 'TICKET M');
    expect(first?.shared).toEqual(expect.arrayContaining(['ticket', 'harbour', 'money'].map(conceptOf)));
  });
  it('shows the same act side by side, and not what only touches it', () => {
    const other = reading('other', ['A bakery beside the lighthouse waited for guests.']);
    const all = align(fieldOf([FERRY, BOAT, THIRD, other], names));
    const side = all.filter(({ aligned }) => aligned).map(({ a, b }) => `${text(a)}|${text(b)}`);
    expect(side.toSorted()).toEqual(['Passenge|Lifeboat', 'The ferr|A vessel', 'Tickets |Ticket m']);
  });
  it('is surer the more two passages share', () => {
    const likelihood = (a: string, b: string) =>
      align(
        fieldOf([reading('a', [a, 'A museum opened.']), reading('b', [b, 'A museum opened.'])], names),
      ).find((pair) => pair.a.passage.index === 0)?.likelihood ?? 0;
    const long = 'The ferry ran aground near the lighthouse, and its captain was suspended.';
    const short = 'A captain was suspended after his ferry went aground.';
    expect(likelihood(long, long)).toBeGreaterThan(likelihood(long, short));
    expect(likelihood(long, short)).toBeGreaterThan(likelihood(long, 'The harbour has a lighthouse.'));
  });
  it('ties nothing within one report', () => {
    expect(align(fieldOf([FERRY], names))).toEqual([]);
  });
});
