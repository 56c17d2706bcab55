/** Years, decades and centuries alone: "in 1998", "the 1990s", "the 19th century". */
import { HYPHENS } from '../../text/number-words';
import { isGlued, type Source, wordAt } from '../source';
import type { Dated } from './absolute';
import { dayAt } from './pieces';
import { century, decade, wholeYear } from './spans';
import { is, past } from './words';

const YEAR_BEFORE =
  /^(?:in|since|by|until|till|from|of|during|after|before|to|the|early|late|mid|and|through|around|about|circa|for|en|im|seit|à|desde|в|عام|سنة|سنه|[(,'’–-])$/;

/** A bare year: 1500 to 2100, where no plural, unit or sign makes it a number of something. */
function bareYear(source: Source, at: number): Dated | null {
  const word = wordAt(source, at);
  if (
    !/^(?:1[5-9]|20)\d\d$/.test(word) ||
    (isGlued(source, at) &&
      is(source, at - 1, /^[$€£/.:#-]$/) &&
      !is(source, at - 2, /^\d{4}$|^(?:mid|early|late|pre|post)$/))
  )
    return null;
  const { to, value } = { to: at + 1, value: Number(word) };
  if (isGlued(source, to) && is(source, to, /^(?:'?s|’)$/)) return tens(at, value);
  if (is(source, to, /^['’]$/) && is(source, to + 1, /^s$/))
    return { ...(tens(at, value) ?? { resolved: wholeYear(value) }), to: to + 2 };
  if (isGlued(source, to) && source.tokens[to]?.kind === 'word') return null;
  const strong = YEAR_BEFORE.test(wordAt(source, at - 1)) || at === source.sentenceStart[at];
  const next = wordAt(source, to);
  if (
    source.numbers[at]?.bound !== 'exact' &&
    !/^(?:about|around|circa)$/.test(wordAt(source, at - 1)) &&
    source.numbers[at] &&
    source.numbers[at]?.at === at &&
    !/^(?:after|before)$/.test(wordAt(source, at - 1))
  )
    return null;
  if (
    /^(?:people|men|women|children|troops|soldiers|hours|hrs|gmt|utc|km|miles|metres|meters|feet|tons|tonnes|kg|acres|hectares|dollars|euros|jobs|members|homes|houses|percent|%|residents|students|workers|employees|years|days|months|times)$/.test(
      next,
    )
  )
    return null;
  if (!strong && (value < 1900 || !isYearLike(source, at))) return null;
  return { to, resolved: wholeYear(value), parts: { year: value } };
}

/** "1998 conviction", "Games 2012": next to a word, not next to another number. */
const isYearLike = (source: Source, at: number): boolean =>
  source.tokens[at + 1]?.kind !== 'number' &&
  source.tokens[at - 1]?.kind !== 'number' &&
  !is(source, at - 1, /^(?:no|page|room|highway|route|flight|number|population)$/);

/** "the 1990s". */
const tens = (at: number, value: number): Dated | null =>
  value % 10
    ? null
    : { to: at + 2, resolved: value % 100 === 0 && value < 2000 ? century(value) : decade(value) };

/** "the 19th century". */
function centuryAt(source: Source, at: number): Dated | null {
  const start = past(source, at, /^the$/);
  const day = dayAt(source, start);
  if (
    !day?.ordinal ||
    !is(source, HYPHENS.has(wordAt(source, day.to)) ? day.to + 1 : day.to, /^century$/) ||
    day.value > 21
  )
    return null;
  const to = HYPHENS.has(wordAt(source, day.to)) ? day.to + 2 : day.to + 1;
  return { to, resolved: century(100 * (day.value - 1)) };
}

export const yearDate = (source: Source, at: number): Dated | null =>
  bareYear(source, at) ?? centuryAt(source, at);
