/** Why an event is a candidate, in a few short terms of the article: "same day", "25 ambassadors", "Baghdad". */
import type { Detail, Reading } from '../model';
import { numberWithNoun, wordsOfName } from './gist';
import type { EventProfile } from './profile';
import { rarityOf } from './rarity';
import type { Signs } from './signs';

const MOST = 5;
const MOST_OF_KIND = 2;
/** In UTF-16 units; longer phrases are no short terms. */
const MAX_LENGTH = 40;

type Test = (detail: Detail) => boolean;

/** Texts of the details that pass, each once, those first that stand first. */
const texts = ({ passages }: Reading, passes: Test): string[] => [
  ...new Set(passages.flatMap(({ details }) => details.filter(passes).map(({ text }) => text))),
];

/** Numbers that the event has with the same noun. */
function numbers(reading: Reading, { numbers: known }: EventProfile): string[] {
  const there = new Set(known);
  return texts(reading, (detail) => there.has(numberWithNoun(detail) ?? ''));
}

const NAMED = new Set<Detail['kind']>(['person', 'place', 'organisation']);

function names(reading: Reading, profile: EventProfile): string[] {
  const isKnown = (name: string) => wordsOfName(name).some((word) => Object.hasOwn(profile.names, word));
  return texts(reading, ({ kind, value }) => NAMED.has(kind) && isKnown(value));
}

/** Terms of both, rarest first. */
const words = ({ passages }: Reading, { terms }: EventProfile): string[] =>
  [...new Set(passages.flatMap((passage) => passage.terms))]
    .filter((term) => Object.hasOwn(terms, term))
    .toSorted((a, b) => rarityOf(b) - rarityOf(a));

function days({ dayNear, gap, weekdayAgrees }: Signs, published: string | null): string[] {
  if (dayNear > 0) return [published !== null && gap === 0 ? 'same day' : 'days close together'];
  return weekdayAgrees > 0 ? ['same weekday'] : [];
}

export function reasonsFor(reading: Reading, profile: EventProfile, signs: Signs): string[] {
  const kinds = [numbers(reading, profile), names(reading, profile), words(reading, profile)];
  const short = kinds.flatMap((terms) =>
    terms.filter((term) => term.length <= MAX_LENGTH).slice(0, MOST_OF_KIND),
  );
  return [...days(signs, reading.head.published), ...new Set(short)].slice(0, MOST);
}
