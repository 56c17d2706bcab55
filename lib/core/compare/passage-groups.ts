/** Aligned passages as groups of references; a copy's sentences stand with those of the report whose text it carries. */
import type { PassageRef, Reading } from '../model';
import { groupsOf, type Tied } from './align';
import type { Field, Place } from './field';

/** Sentences of copies, by the report that they copy and their text. */
type Copied = Map<string, PassageRef[]>;

const keyOf = (report: string, sentence: string): string => `${report}\n${sentence}`;

function copiedOf(all: Reading[], copies: (string | null)[]): Copied {
  const copied: Copied = new Map();
  all.forEach(({ head, passages }, index) => {
    const original = copies[index];
    if (!original) return;
    for (const { text } of passages.filter((passage) => passage.text !== '')) {
      const key = keyOf(original, text);
      copied.set(key, [...(copied.get(key) ?? []), { report: head.id, sentence: text }]);
    }
  });
  return copied;
}

function refsOf({ report, passage }: Place, field: Field, copied: Copied): PassageRef[] {
  const id = field.readings[report]?.head.id ?? '';
  if (passage.text === '') return [];
  return [{ report: id, sentence: passage.text }, ...(copied.get(keyOf(id, passage.text)) ?? [])];
}

/** Groups of two sentences or more; digests have none. `all` are the reports with the copies, which the field leaves out. */
export function passageGroups(
  pairs: Tied[],
  field: Field,
  all: Reading[],
  copies: (string | null)[],
): PassageRef[][] {
  const copied = copiedOf(all, copies);
  const groups = groupsOf(pairs);
  const aligned = new Set(groups.flat());
  const alone = field.places.filter((place) => !aligned.has(place)).map((place) => [place]);
  return [...groups, ...alone]
    .map((group) => group.flatMap((place) => refsOf(place, field, copied)))
    .filter((refs) => refs.length > 1);
}
