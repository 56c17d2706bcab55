/** Inputs made of real ones: some bytes turned, cut, doubled, spliced with another, hostile pieces put in. */
import fc, { type Arbitrary } from 'fast-check';
import { HOSTILE, HOSTILE_VALUES } from './hostile';

type Change = (text: string, at: number, length: number, piece: string, other: string) => string;

const flipped = (sign: string, by: number): string =>
  String.fromCharCode(sign.charCodeAt(0) ^ (1 << (by % 8)));

const CHANGES: readonly Change[] = [
  (text, at, length) => text.slice(0, at) + flipped(text[at] ?? 'a', length) + text.slice(at + 1),
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at) => text.slice(0, at),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).repeat(3) + text.slice(at + length),
  (text, at, _length, piece) => text.slice(0, at) + piece + text.slice(at),
  (text, at, length, piece) => text.slice(0, at) + piece + text.slice(at + length),
  (text, at, length, _piece, other) => text.slice(0, at) + other.slice(at, at + length * 8) + text.slice(at),
  (text, at, length) => text.slice(at, at + length) + text.slice(0, at) + text.slice(at + length),
];

/** Longest input, in UTF-16 units: doubled and spliced again and again they would grow without end. */
const MOST = 60_000;

const change = fc.record({
  kind: fc.nat(CHANGES.length - 1),
  at: fc.nat(1_000_000),
  length: fc.integer({ min: 1, max: 80 }),
  piece: fc.constantFrom(...HOSTILE),
  other: fc.nat(1000),
});

/** A text of the corpus after one to eight changes. */
export const mutated = (corpus: readonly string[]): Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...corpus), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([first, changes]) =>
      changes.reduce((text, { kind, at, length, piece, other }) => {
        const place = text.length === 0 ? 0 : at % (text.length + 1);
        const made = CHANGES[kind]?.(text, place, length, piece, corpus[other % corpus.length] ?? '') ?? text;
        return made.slice(0, MOST);
      }, first),
    );

interface Place {
  holder: Record<string, unknown> | unknown[];
  key: string;
}

/** Every place in a value, those of the outermost first. */
function placesIn(value: unknown): Place[] {
  const places: Place[] = [];
  const left = [value];
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    if (next === null || typeof next !== 'object') continue;
    const holder = next as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      left.push(holder[key]);
    }
  }
  return places;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

type Turn = (place: Place, value: unknown, other: unknown) => void;
const set = ({ holder, key }: Place, value: unknown): void => {
  (holder as Record<string, unknown>)[key] = value;
};
const at = ({ holder, key }: Place): unknown => (holder as Record<string, unknown>)[key];
const TURNS: readonly Turn[] = [
  (place, value) => set(place, value),
  (place, value) => set(place, value),
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (place, _value, other) => set(place, structuredClone(other)),
  (place) => set(place, [at(place), structuredClone(at(place))]),
  (place, value) => set(place, textOf(at(place)) + textOf(value)),
  ({ holder }, value) => {
    if (Array.isArray(holder)) holder.push(value);
    else holder[textOf(value).slice(0, 20)] = value;
  },
];

const turn = fc.record({
  kind: fc.nat(TURNS.length - 1),
  at: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  value: fc.constantFrom(...HOSTILE_VALUES),
});

/** JSON of the corpus with some of its values turned into others, so that it is JSON still; some also as broken text. */
export const mutatedJson = (corpus: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...corpus), fc.array(turn, { minLength: 0, maxLength: 5 }))
        .map(([text, turns]) => {
          const value: unknown = JSON.parse(text);
          for (const { kind, at: place, other, value: put } of turns) {
            const places = placesIn(value);
            const one = places[place % places.length];
            const another = places[other % places.length];
            // A copy: what is put in may be changed by the next turn.
            if (one && another) TURNS[kind]?.(one, structuredClone(put), at(another));
          }
          return JSON.stringify(value);
        }),
    },
    { weight: 1, arbitrary: mutated(corpus) },
  );

/** Words in any order, with hostile pieces among them. */
export const wordsOf = (words: readonly string[], most: number): Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.constantFrom(...HOSTILE.filter(({ length }) => length < 100)) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      ),
      { maxLength: most },
    )
    .map((all) => all.join(' '));
