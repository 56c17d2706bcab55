/**
 * Whose number it is: the persons of a mention's sentence, by the beginning of their surnames, without those who are
 * only quoted. An age belongs to the nearest of them, whoever that is.
 */
import type { Detail, Span } from '../model';
import type { Mention } from './slots';

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
