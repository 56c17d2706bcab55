/** "58 percent of the national devices", "a third of all devices": shares of other populations do not conflict. */
import { once } from '../../once';
import { isPlural } from '../../text/nouns';
import { termsOf } from '../../text/terms';
import { AUXILIARIES, BE } from '../../text/verbs';
import { sentenceOf } from '../quote';
import { conceptOf } from '../ties/lexicon';
import { MENTIONS } from './siblings';
import type { Mention, Slot } from './slots';
import { thingOf } from './things';

/** Words that make a population a smaller one, whatever it is of. */
const NARROWING = new Set(
  (
    'national domestic local regional provincial municipal rural urban coastal foreign overseas federal public private ' +
    'commercial residential elderly older young younger adult male female married registered eligible undecided'
  ).split(' '),
);

/** Nouns that one report or another takes for the same population; more loosely than for what is counted one by one. */
const sorts = once(() =>
  [
    'building house home dwelling structure property apartment premises shop',
    'voter elector people person resident citizen inhabitant respondent adult household population',
    'device machine computer system server gateway installation user customer subscriber',
    'company firm business bank shop employer',
    'worker employee staff job',
    'vote ballot',
    'seat deputy lawmaker member',
  ].map((line) => new Set(line.split(' ').map(sortOf))),
);

function sortOf(word: string): string {
  const term = termsOf(word)[0] ?? '';
  return conceptOf(thingOf(term));
}

const areOneSort = (p: string, q: string): boolean =>
  p === q || sorts().some((sort) => sort.has(p) && sort.has(q));

const OF = /^ of (?:all )?(?:the |these |those |its |their |our )?/;
const LONGEST = 4;
const LOOKED_AT = 80;

/** The words after "of", up to its noun: "national devices"; none for "of them" and where no plural comes. */
function populationOf(mention: Mention): string[] {
  const rest = sentenceOf(mention).slice(mention.detail.end, mention.detail.end + LOOKED_AT);
  const start = OF.exec(rest)?.[0].length ?? 0;
  const words = start === 0 ? [] : rest.slice(start).toLowerCase().split(' ', LONGEST);
  const noun = words.findIndex((word) => isPlural(word.replace(/(?<!\W)\W+$/, '')));
  const own = words.slice(0, noun + 1);
  return own.some((word) => BE.has(word) || AUXILIARIES.has(word)) ? [] : own;
}

const nounOf = (words: string[]): string => sortOf(words.at(-1) ?? '');
const narrowedBy = (words: string[]): string[] => words.filter((word) => NARROWING.has(word));

/** The words that narrow the one stand nowhere in the other's sentences. */
const isNarrower = (words: string[], other: Slot): boolean =>
  narrowedBy(words).length > 0 &&
  other.mentions.slice(0, MENTIONS).every((mention) => {
    const told = sentenceOf(mention).toLowerCase();
    return narrowedBy(words).every((word) => !told.includes(word));
  });

/** Surely shares of something else: other nouns, or a word that narrows only one of them. */
export function isOtherPopulation(a: Slot, b: Slot): boolean {
  if (a.kind !== 'percent') return false;
  const [x, y] = [populationOf(a.best), populationOf(b.best)];
  if (isNarrower(x, b) || isNarrower(y, a)) return true;
  const [p, q] = [nounOf(x), nounOf(y)];
  return p !== '' && q !== '' && !areOneSort(p, q) && !b.near.has(p) && !a.near.has(q);
}
