/** Where a passage tells a degree (see degrees.ts), and of what: "badly damaged" of the church before it. */
import { once } from '../../once';
import { termOfToken } from '../../text/terms';
import { type Token, tokensOf } from '../../text/tokens';
import { isVerb } from '../../text/verbs';
import type { Place } from '../ties/field';
import { conceptOf } from '../ties/lexicon';
import type { Mention } from '../values/slots';
import type { Scale } from './degrees';

export interface Told {
  degree: number;
  object: string;
  mention: Mention;
}

/** What is damaged in the news, as concepts. */
const OBJECTS =
  'building house church chapel cathedral mosque temple synagogue shrine monastery store shop supermarket school ' +
  'hospital bridge factory plant warehouse village town city vessel car bus train plane airport roof tower lighthouse ' +
  'castle palace pier dam tunnel farm hotel theatre museum office restaurant market barn station depot workshop ' +
  'library embassy port harbour vehicle';
const objects = once(() => new Set(OBJECTS.split(' ').flatMap(termsOfWord)));
function termsOfWord(word: string): string[] {
  const term = termOfToken(tokensOf(word)[0]);
  return term === null ? [] : [conceptOf(term)];
}

/** How far the thing may stand from the words, in UTF-16 units; what follows them counts first. */
const REACH = 60;

/** What is meant by a thing's word: "a school bus" is no school, "the church tower" no church. */
function headAt(tokens: Token[], at: number): string {
  const [own, next] = [tokens[at], tokens[at + 1]];
  const concept = conceptOf(termOfToken(own) ?? '');
  if (!objects().has(concept)) return '';
  const isCompound =
    next && /^\p{Ll}+$/u.test(next.text) && !/(?:ly|ed)$/.test(next.lower) && !isVerb(next.lower, '');
  return conceptOf((isCompound && termOfToken(next)) || concept);
}

function objectIn(text: string): string {
  const tokens = tokensOf(text);
  const end = tokens.findIndex(({ kind, text: mark }) => kind === 'mark' && mark !== '-');
  const near = end < 0 ? tokens : tokens.slice(0, end);
  const at = near.findIndex((_, index) => headAt(near, index) !== '');
  return at < 0 ? '' : headAt(near, at);
}

function lastObjectIn(text: string): string {
  const tokens = tokensOf(text);
  const at = tokens.findLastIndex((_, index) => headAt(tokens, index) !== '');
  return at < 0 ? '' : headAt(tokens, at);
}

const objectOf = (text: string, start: number, end: number): string =>
  objectIn(text.slice(end, end + REACH)) || lastObjectIn(text.slice(Math.max(0, start - REACH), start));

/** "Not destroyed", "may be badly damaged", "to be charged": it is not so, or not yet. */
const UNREAL = /(?:\b(?:not|never|may|might|could|would|will|should|if|to be)\b|n['’]t)(?: [a-z]+){0,2} $/i;
/** In UTF-16 units. */
const BEFORE = 40;
const isUnreal = (text: string, start: number): boolean =>
  UNREAL.test(text.slice(Math.max(0, start - BEFORE), start));

/** Each degree of a scale that a passage tells as real. */
export function toldAt(place: Place, { hasObject, steps, some }: Scale): Told[] {
  const { text } = place.passage;
  if (!some.test(text)) return [];
  const all = steps.flatMap(({ degree, words }) =>
    [...text.matchAll(words)].map((found) => ({
      degree,
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
  const isWithin = (one: (typeof all)[number]) =>
    all.some(
      (other) =>
        other !== one && other.start <= one.start && one.end <= other.end && other.degree !== one.degree,
    );
  return all
    .filter((one) => !isWithin(one) && !isUnreal(text, one.start))
    .map(({ degree, start, end }) => {
      const object = hasObject ? objectOf(text, start, end) : '';
      const detail = {
        kind: 'modality' as const,
        start,
        end,
        text: text.slice(start, end),
        value: `${degree}`,
        about: [],
      };
      return { degree, object, mention: { place, detail } };
    });
}
