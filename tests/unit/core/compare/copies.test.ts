/** Sketches, and which reports carry another's text. */
import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../../../lib/core/compare/copies';
import { containment, sketchOf } from '../../../../lib/core/compare/sketch';
import type { Reading } from '../../../../lib/core/model';

/** Running words of no sense, different for each seed. */
function words(seed: number, count: number): string {
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return `w${state % 5000}`;
  };
  return Array.from({ length: count }, next).join(' ');
}

function reading(id: string, text: string, published: string | null): Reading {
  const head = {
    id,
    url: null,
    outlet: { name: id, domain: '' },
    title: id,
    published,
    modified: null,
    language: 'en',
    credit: null,
    words: 0,
  };
  return { head, completeness: 'whole', passages: [], sketch: sketchOf(text) };
}

describe('containment', () => {
  const text = words(7, 900);
  it('is 1 for a text in itself, about a half for half of it, 0 for another', () => {
    const half = `${text.split(' ').slice(0, 450).join(' ')} ${words(8, 450)}`;
    expect(containment(sketchOf(text), sketchOf(text))).toBe(1);
    expect(containment(sketchOf(half), sketchOf(text))).toBeGreaterThan(0.35);
    expect(containment(sketchOf(half), sketchOf(text))).toBeLessThan(0.65);
    expect(containment(sketchOf(text), sketchOf(words(9, 900)))).toBe(0);
  });
  it('is unknown for a few words', () => {
    expect(containment(sketchOf('a b c d e f'), sketchOf(text))).toBeNull();
  });
});

describe('copiesOf', () => {
  const agency = words(1, 300);
  const readings = [
    reading('paper', `${words(3, 20)} ${agency}`, '2024-03-02'),
    reading('agency', agency, '2024-03-01T10:00:00Z'),
    reading('own', words(2, 300), '2024-03-01'),
    reading('late', `${agency} ${words(4, 15)}`, null),
  ];
  it('names the first that was published', () => {
    expect(copiesOf(readings)).toEqual(['agency', null, null, 'agency']);
  });
  it('never calls the report that is being read a copy', () => {
    expect(copiesOf(readings, 'paper')).toEqual([null, 'paper', null, 'paper']);
  });
  describe('a chain of copies is one witness', () => {
    const cut = (text: string, from: number, to: number) => text.split(' ').slice(from, to).join(' ');
    const first = words(21, 400);
    /** Half of the first, and as much of its own. */
    const second = `${cut(first, 0, 260)} ${words(22, 200)}`;
    const days = (...texts: string[]): (string | null)[] =>
      copiesOf(texts.map((text, index) => reading(`r${index}`, text, `2024-03-0${index + 1}`)));

    it.each([
      ['a copy of a copy that lost more', [first, second, cut(second, 160, 460)], [null, 'r0', 'r0']],
      ['a third of the text', [first, cut(first, 130, 270)], [null, 'r0']],
      ['three paragraphs left out', [first, `${cut(first, 0, 90)} ${cut(first, 210, 400)}`], [null, 'r0']],
      ['framed by an outlet', [first, `${words(23, 90)} ${first} ${words(24, 90)}`], [null, 'r0']],
      ['a text printed beside it', [first, `${first} ${words(25, 400)}`, words(25, 400)], [null, 'r0', null]],
      ['a quotation in common', [first, `${cut(first, 40, 75)} ${words(26, 300)}`], [null, null]],
    ])('%s', (_, texts, copies) => expect(days(...texts)).toEqual(copies));
  });
});
