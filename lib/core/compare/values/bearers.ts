/**
 * Whose number it is: the persons of a mention's sentence, by the beginning of their surnames, without those who are
 * only quoted. An age belongs to the nearest of them, whoever that is.
 */
import type { Detail, Span } from '../../model';
import { shares } from '../lists';
import type { Mention, Slot } from './slots';

/** As many letters of a surname: "Brandl" is "Brandel" in another house's spelling. */
const LETTERS = 4;
const surnameOf = ({ value }: Detail): string => (value.split(' ').at(-1) ?? '').slice(0, LETTERS);
const gap = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);

export function bearersOf({ place: { passage }, detail }: Mention): Set<string> {
  const persons = passage.details.filter(({ kind }) => kind === 'person');
  if (detail.kind === 'age') {
    const nearest = persons.toSorted((a, b) => gap(a, detail) - gap(b, detail))[0];
    return new Set(nearest ? [surnameOf(nearest)] : []);
  }
  const sources = passage.details.flatMap(({ attribution }) => attribution?.source ?? []);
  const isQuoted = ({ start, end }: Detail) =>
    sources.some((source) => source.start <= start && end <= source.end);
  return new Set(persons.filter((one) => !isQuoted(one)).map(surnameOf));
}

/** Between a name and an age in apposition: "Tom Ray, 36," and "36-year-old Tom Ray". In UTF-16 units. */
const BESIDE = 2;

/** The persons right beside a slot's mentions; none where one of them stands beside nobody. */
function besideOf({ mentions }: Slot): Set<string> {
  const all = mentions.map(({ place: { passage }, detail }) =>
    passage.details.filter((one) => one.kind === 'person' && gap(one, detail) <= BESIDE).map(surnameOf),
  );
  return new Set(all.every((some) => some.length > 0) ? all.flat() : []);
}

/** An age is of one person: ages right beside two names never conflict. */
export function areOfOtherPersons(a: Slot, b: Slot): boolean {
  const [x, y] = a.kind === 'age' ? [besideOf(a), besideOf(b)] : [new Set<string>(), new Set<string>()];
  return x.size > 0 && y.size > 0 && !shares(x, y);
}
