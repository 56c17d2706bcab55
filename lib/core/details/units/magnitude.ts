/** Magnitudes of earthquakes: "magnitude 6.1", "a 6.1-magnitude quake", "M6.1", "measured 6.1", "6.1 on the Richter scale". */
import type { Quantity } from '../../text/quantities';
import { type Found, pastHyphen, type Source, wordAt } from '../source';
import type { Unit } from './measure-units';
import { foundOf } from './measured';
import { unitAt } from './unit-at';

const MAGNITUDE: Unit = { name: 'Mw', canonical: 'Mw', factor: 1, offset: 0 };

const MAGNITUDE_LINK =
  /^(?:of|at|was|is|a|an|as|registered|measured|reached|initially|preliminary|about|around|over|estimated|put|to|from|between|,|:|-|‐|only)$/;

/** A magnitude whose numeral begins at `at`. */
export function magnitude(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity?.digits || quantity.value >= 10 || quantity.value < 1) return null;
  const to = pastScale(source, quantity.to);
  if (to > 0) return foundOf(source, quantity, MAGNITUDE, to);
  const start = pastLinks(source, quantity.from - 1);
  if (wordAt(source, start) === 'magnitude')
    return foundOf(source, { ...quantity, from: start }, MAGNITUDE, quantity.to);
  return decimal(source, quantity);
}

/** The token after "magnitude", "on the Richter scale"; 0 where they do not stand. */
function pastScale(source: Source, to: number): number {
  const after = pastHyphen(source, to);
  if (/^(?:magnitude|strength)$/.test(wordAt(source, after))) return after + 1;
  if (/^(?:degrees?|points?)$/.test(wordAt(source, after)) && QUAKES.test(wordAt(source, after + 1)))
    return after + 1;
  if (!/^(?:on|of|points?|degrees)$/.test(wordAt(source, after))) return 0;
  for (const name of [after + 1, after + 2]) {
    if (/^(?:richter|moment)$/.test(wordAt(source, name)))
      return wordAt(source, name + 1) === 'scale' ? name + 2 : name + 1;
  }
  return 0;
}

function pastLinks(source: Source, at: number): number {
  let start = at;
  for (let i = 0; i < 6 && MAGNITUDE_LINK.test(wordAt(source, start)); i++) start--;
  return start;
}

/** A number with a decimal and no unit, where an earthquake is told of: that is how magnitudes are written. */
function decimal(source: Source, quantity: Quantity): Found | null {
  if (quantity.step !== 0.1 || unitAt(source, pastHyphen(source, quantity.to))) return null;
  const from = letterBefore(source, quantity);
  const named = from < quantity.from && isToldOf(source, quantity.at, QUAKES);
  if (named || isMeasured(source, quantity))
    return foundOf(source, { ...quantity, from }, MAGNITUDE, quantity.to);
  return isLone(source, quantity) ? foundOf(source, quantity, MAGNITUDE, quantity.to) : null;
}

/** "M6.1", "Mw 6.1". */
const letterBefore = (source: Source, { from, at }: Quantity): number =>
  from === at && /^(?:M|Mw|ML|Mb|Ms)$/.test(source.tokens[at - 1]?.text ?? '') ? at - 1 : from;

/** "the quake measured 6.1", "a 6.1 quake". */
function isMeasured(source: Source, { at, from, to }: Quantity): boolean {
  const last = /^(?:at|as|a)$/.test(wordAt(source, from - 1)) ? from - 2 : from - 1;
  if (QUAKES.test(wordAt(source, to))) return true;
  return MEASURED.test(wordAt(source, last)) && endsThere(source, to) && isToldOf(source, at, QUAKES);
}

const MEASURED = /^(?:measur(?:e|es|ed|ing)|register(?:s|ed|ing)?|record(?:s|ed|ing))$/;
const QUAKES = /^(?:earthquakes?|quakes?|tremors?|temblors?|aftershocks?|foreshocks?|jolts?)$/;
const TOLD = /^(?:magnitude|richter)$/;

/** Does the sentence say the word before or behind the number? */
function isToldOf(source: Source, at: number, words: RegExp): boolean {
  const first = Math.max(source.sentenceStart[at] ?? 0, at - 40);
  const last = Math.min(source.sentenceEnd[at] ?? 0, at + 20);
  for (let i = first; i < last; i++) if (words.test(wordAt(source, i))) return true;
  return false;
}

const endsThere = (source: Source, at: number): boolean =>
  source.tokens[at]?.kind !== 'word' ||
  /^(?:and|but|while|on|in|by|from|when|after|before|struck|hit|at|shook|centered|centred)$/.test(
    wordAt(source, at),
  );

/** "… the agency said it was 6.1", "to 6.1 from 5.9": in a sentence on a magnitude, or "it" in the one after. */
function isLone(source: Source, { at, from, to }: Quantity): boolean {
  if (!/^(?:was|at|is|of|to|from)$/.test(wordAt(source, from - 1)) || !endsThere(source, to)) return false;
  if (isToldOf(source, at, TOLD)) return true;
  const last = (source.sentenceStart[at] ?? 0) - 1;
  const it = wordAt(source, from - 2) === 'it' || wordAt(source, from - 2) === 'strength';
  return it && last >= 0 && isToldOf(source, last, TOLD);
}
