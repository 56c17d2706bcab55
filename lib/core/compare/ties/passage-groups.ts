/**
 * Aligned passages as groups of references. A copy's sentences stand with those of the report whose text it carries;
 * what it words in its own way (mostly its headline) is aligned like any other report's.
 */
import type { PassageRef, Reading } from '../../model';
import { addTo } from '../lists';
import { align, type Tied } from './align';
import { type Field, fieldOf, type Place } from './field';
import { groupsOf } from './groups';
import type { NameIndex } from './name-index';

/** Sentences of copies, by the report that they copy and their text. */
type Copied = Map<string, PassageRef[]>;

const keyOf = (report: string, sentence: string): string => `${report}\n${sentence}`;

function copiedOf(all: Reading[], copies: (string | null)[]): Copied {
  const copied: Copied = new Map();
  all.forEach(({ head, passages }, index) => {
    const original = copies[index];
    if (!original) return;
    for (const { text } of passages)
      if (text !== '') addTo(copied, keyOf(original, text), { report: head.id, sentence: text });
  });
  return copied;
}

/** A copy without the sentences that stand in its original word for word. */
function ownOf(copy: Reading, original: Reading | undefined): Reading {
  const known = new Set(original?.passages.map(({ text }) => text));
  return { ...copy, passages: copy.passages.filter(({ text }) => !known.has(text)) };
}

/** The field of all reports, copies with their own words only. */
function widened(field: Field, all: Reading[], copies: (string | null)[], names: NameIndex): Field {
  const own = all.flatMap((reading, index) => {
    const original = field.readings.find(({ head }) => head.id === copies[index]);
    const rest = original ? ownOf(reading, original) : null;
    return rest && rest.passages.length > 0 ? [rest] : [];
  });
  return own.length > 0 ? fieldOf([...field.readings, ...own], names) : field;
}

function refsOf({ report, passage }: Place, field: Field, copied: Copied): PassageRef[] {
  const id = field.readings[report]?.head.id ?? '';
  if (passage.text === '') return [];
  return [{ report: id, sentence: passage.text }, ...(copied.get(keyOf(id, passage.text)) ?? [])];
}

/** The groups that each passage is in. */
function homesIn(groups: Place[][]): Map<Place, Place[][]> {
  const homes = new Map<Place, Place[][]>();
  for (const group of groups) for (const place of group) addTo(homes, place, group);
  return homes;
}

/** Groups of two sentences or more; digests have none. `all` are the reports with the copies, which `narrow` leaves out; `near` passages stand side by side as well. */
export function passageGroups(
  pairs: Tied[],
  narrow: Field,
  all: Reading[],
  copies: (string | null)[],
  names: NameIndex,
  near: Place[][] = [],
): PassageRef[][] {
  const copied = copiedOf(all, copies);
  const field = widened(narrow, all, copies, names);
  const told = (field === narrow ? pairs : align(field)).filter(({ aligned }) => aligned);
  const groups = groupsOf(told.sort((x, y) => y.likelihood - x.likelihood));
  const homes = homesIn(groups);
  const isTogether = ([first, ...others]: Place[]) =>
    first && homes.get(first)?.some((home) => others.every((one) => homes.get(one)?.includes(home)));
  const apart = near.filter((places) => !isTogether(places));
  const alone = field.places.filter((place) => !homes.has(place)).map((place) => [place]);
  return [...groups, ...apart, ...alone]
    .map((group) => group.flatMap((place) => refsOf(place, field, copied)))
    .filter((refs) => refs.length > 1);
}
