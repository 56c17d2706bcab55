/** One utterance in the words of several reports; another one of the same person stays apart. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../../lib/core/compare/compare';
import type { Statement } from '../../../../../lib/core/model';
import { readingOf } from '../../../../../lib/core/reading';

function report(id: string, title: string, paragraphs: string[]) {
  const times = { published: null, modified: null };
  const head = { id, url: null, outlet: { name: id, domain: '' }, title, ...times, credit: null, words: 0 };
  return readingOf({ ...head, language: 'en', completeness: 'whole', paragraphs });
}

const FILLER = ['The weather was mild.', 'A choir sang in the square.', 'Shops in the quarter stayed open.'];
const statements = (first: string[], second: string[]): Statement[] =>
  compare(
    [
      report('a', 'Viaduct is to be rebuilt', [...first, ...FILLER]),
      report('b', 'A new bridge', [...second, 'Pigeons nest under the arches.']),
    ],
    null,
  ).statements;

describe('one utterance', () => {
  it.each([
    [
      'quoted and reported',
      '"The viaduct will reopen in spring, once the engineers have replaced the cables," said Marta Ollender.',
      'Marta Ollender promised that engineers would replace its cables and reopen the viaduct by spring.',
    ],
    [
      'named and not',
      'Marta Ollender said the contractors had ignored three warnings about rusty cables.',
      'Three warnings about rusty cables were ignored by the contractors, officials said.',
    ],
    [
      'brief, of one named person',
      '"We have neither cables nor patience left," said the city engineer, Marta Ollender.',
      'Marta Ollender told the council that patience had run out, like the cables.',
    ],
    [
      'in another translation',
      '"The contractors ignored our warnings about the rusty cables," Marta Ollender told reporters.',
      'According to Marta Ollender, "our warnings of rusty cables were ignored by the contractors."',
    ],
  ])('%s', (_, a, b) => {
    const found = statements([a], [b]);
    expect(found).toHaveLength(1);
    expect(found[0]?.map(({ text }) => text)).toEqual([a, b]);
  });
});

describe('other utterances', () => {
  it.each([
    [
      'of one person on another thing',
      'Marta Ollender, the city engineer, said the cables were rusty.',
      'Marta Ollender, the city engineer, said pigeons had delayed the painters.',
    ],
    [
      'of two persons on one thing',
      'Marta Ollender said the contractors had ignored three warnings about rusty cables.',
      'Piet Rasmund said the contractors had ignored three warnings about rusty cables.',
    ],
    [
      'that nobody utters',
      'The contractors had ignored three warnings about rusty cables.',
      'Three warnings about rusty cables had been ignored by the contractors.',
    ],
  ])('%s', (_, a, b) => {
    expect(statements([a], [b])).toEqual([]);
  });
  it('stand apart where one report tells two of them', () => {
    const first = 'Marta Ollender said the contractors had ignored three warnings about rusty cables.';
    const second = 'She said the tolls would double to pay for granite pillars.';
    const found = statements(
      [first, second],
      [
        'Granite pillars mean that tolls will double, said Marta Ollender.',
        'Contractors ignored three warnings about the rusty cables, she said.',
      ],
    );
    expect(found.map((one) => one[0]?.text).toSorted()).toEqual([first, second].toSorted());
    expect(found.every((one) => one.length === 2)).toBe(true);
  });
});
