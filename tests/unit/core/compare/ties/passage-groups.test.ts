/** Aligned passages of originals and copies. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../../lib/core/compare/compare';
import { readingOf } from '../../../../../lib/core/reading';

function report(id: string, title: string, paragraphs: string[]) {
  const times = { published: id === 'copy' ? '2024-05-02' : '2024-05-01', modified: null };
  const head = { id, url: null, outlet: { name: id, domain: '' }, title, ...times, credit: null, words: 0 };
  return readingOf({ ...head, language: 'en', completeness: 'whole', paragraphs });
}

const TEXT = [
  'Two rangers freed a walrus that had been trapped under a jetty in Kelmouth harbour since Sunday.',
  'The animal swam off with a limp, while some forty villagers clapped and a brass band played on the quay.',
  'Nobody knows how it came so far south, and the council wants a fence before the next winter storms.',
];
const original = report('original', 'Walrus freed from jetty', TEXT);
const copy = report('copy', 'Trapped walrus is free again, rangers say', TEXT);
const other = report('other', 'Rangers free trapped walrus', [
  'A walrus was freed by rangers in Kelmouth, where a jetty had trapped it.',
  'Ice cream sold out within the hour.',
]);
const comparison = compare([original, copy, other], null);
const together = (x: string, y: string): boolean =>
  comparison.alignments.some(
    (group) => group.some(({ sentence }) => sentence === x) && group.some(({ sentence }) => sentence === y),
  );

describe('a copy', () => {
  it('is one', () => expect(comparison.reports.map(({ copyOf }) => copyOf)).toContain('original'));
  it('stands with the sentence that it copies', () => {
    const group = comparison.alignments.find((one) => one.some(({ sentence }) => sentence === TEXT[1]));
    expect(group?.map(({ report: id }) => id).toSorted()).toEqual(['copy', 'original']);
  });
  it('has its own headline aligned', () => {
    expect(together(copy.head.title, other.head.title)).toBe(true);
    expect(together(copy.head.title, 'Ice cream sold out within the hour.')).toBe(false);
  });
});
