/** Numbers that count nothing: names of roads and rooms, pronouns, years, shares. */
import { LABELS } from '../../text/labels';
import { isPlural } from '../../text/nouns';
import { PARTS } from '../../text/number-words';
import type { Quantity } from '../../text/quantities';
import { BE } from '../../text/verbs';
import type { Head } from '../head';
import { isCapital, isGlued, isNamePart, pastHyphen, type Source, wordAt } from '../source';

export const isYear = ({ digits, value, step, scale, bound }: Quantity): boolean =>
  digits && step === 1 && scale === 1 && bound === 'exact' && value >= 1900 && value < 2100;

/** Numbered with words too: "day six of the talks", "phase two"; "at that stage two men" counts men. */
const NUMBERED = new Set(
  'day week phase chapter part episode season round level stage step act game number group section verse volume grade type category tier'.split(
    ' ',
  ),
);

/** Weapons and aircraft whose number stands apart: "AK 47 rifles". */
const MODELS = /^(?:AK|AKM|AR|MP|M|F|B|MIG|MiG|SU|Su|T|RPG|UH|CH|AH|KC|G)$/;

/** Numbers that are dialled. */
const DIALLED = /^(?:call|calls|called|calling|dial|dialed|dialled|dialing|phoned|phone|text|ring|rang)$/;

/** "08: 44", taken apart: the minutes. */
const isMinutes = (source: Source, at: number): boolean =>
  wordAt(source, at - 1) === ':' && isGlued(source, at - 1) && source.tokens[at - 2]?.kind === 'number';

/** Is the number part of a name or of another number? */
export function isLabel(source: Source, quantity: Quantity, head: Head | null): boolean {
  const before = wordAt(source, quantity.at - 1);
  if (isNamePart(source, quantity.at) || isMinutes(source, quantity.at)) return true;
  if (isModel(source, quantity.at)) return true;
  if (NUMBERED.has(before) && head?.at !== quantity.to) return true;
  if (DIALLED.test(before) && /^(?:911|999|112|000|101|111|211|311|988)$/.test(wordAt(source, quantity.at)))
    return true;
  if (
    /^[#№/@$]$/.test(before) ||
    (/^[:/@°%_]$/.test(wordAt(source, quantity.to)) && isGlued(source, quantity.to))
  )
    return true;
  if (!quantity.digits || quantity.from < quantity.at) return false;
  if (LABELS.has(before) || (before === '.' && LABELS.has(wordAt(source, quantity.at - 2)))) return true;
  if (isGlued(source, quantity.to) && source.tokens[quantity.to]?.kind === 'word') return true;
  const name = source.tokens[quantity.at - 1]?.text ?? '';
  if (/^\p{Ll}+\p{Lu}/u.test(name)) return true;
  if (/\p{Ll}\p{Lu}/u.test(name)) return !head?.plural;
  return isCapital(source, quantity.at - 1) && !isSentenceStart(source, quantity.at - 1) && !head?.plural;
}

/** The "47" of "AK 47", which is a part of what is counted: "six AK 47 rifles". */
export const isModel = (source: Source, at: number): boolean =>
  source.tokens[at]?.kind === 'number' && MODELS.test(source.tokens[at - 1]?.text ?? '');

const isSentenceStart = (source: Source, at: number): boolean => source.sentenceStart[at] === at;

/** "One of the", "the one that", "no one": not counted. */
export function isPronoun(source: Source, quantity: Quantity): boolean {
  if (quantity.value !== 1 || quantity.digits) return false;
  if (wordAt(source, quantity.to) === 'of') return true;
  const before = wordAt(source, quantity.at - 1);
  return (
    /^(?:no|any|every|this|that|which|each|the|some|everyone|one|-)$/.test(before) ||
    /^(?:day|another|thing|reason|way|side|hand|point|who)$/.test(wordAt(source, quantity.to))
  );
}

/** "A seven-time champion", "a four-star general". */
const MANNERS = /^(?:times?|way|star|fold)$/;

/** "Under 18s", "over-65s": ages of people, no number of them. */
const isAges = (source: Source, { at, to, value }: Quantity): boolean =>
  value < 100 &&
  /^['’]?s$/.test(wordAt(source, to)) &&
  isGlued(source, to) &&
  /^(?:under|over)$/.test(wordAt(source, /^[-‐–]$/.test(wordAt(source, at - 1)) ? at - 2 : at - 1));

/** "few people" tells that they are not many; "two-thirds" is a share; "Final Four" is a name. */
export function isNoCount(source: Source, quantity: Quantity): boolean {
  const before = wordAt(source, quantity.at - 1);
  if (wordAt(source, quantity.at) === 'few' && !/^(?:the|last|past|next|first|these|those)$/.test(before))
    return true;
  const next = pastHyphen(source, quantity.to);
  if (PARTS.has(wordAt(source, next)) || (next > quantity.to && MANNERS.test(wordAt(source, next))))
    return true;
  if (isAges(source, quantity)) return true;
  return (
    !quantity.digits &&
    isCapital(source, quantity.at) &&
    isCapital(source, quantity.at - 1) &&
    !isSentenceStart(source, quantity.at - 1)
  );
}

/** "2000 people" is a count, "2006 elections" is a year's: only when a plural stands right there and no article before. */
export const countsYear = (source: Source, quantity: Quantity, head: Head | null): boolean => {
  const before = wordAt(source, quantity.at - 1);
  if (head?.at !== quantity.to || !isPlural(wordAt(source, head.at))) return false;
  return !BE.has(before) && !/^(?:the|in|of|since|'s)$/.test(before);
};
