/** Magnitudes of earthquakes: "magnitude 6.1", "a 6.1-magnitude quake", "6.1 on the Richter scale". */
import type { Quantity } from '../../text/quantities';
import { type Found, pastHyphen, type Source, wordAt } from '../source';
import type { Unit } from './measure-units';
import { foundOf } from './measured';

const MAGNITUDE: Unit = { name: 'Mw', canonical: 'Mw', factor: 1, offset: 0 };

const MAGNITUDE_LINK =
  /^(?:of|at|was|is|a|an|as|registered|measured|reached|initially|preliminary|about|around|over|estimated|put|to|from|between|,|:|-|‐|only)$/;

/** "magnitude 6.1", "a 6.1-magnitude quake", "had a magnitude of 5.9", "6.1 on the Richter scale". */
export function magnitude(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity?.digits || quantity.value >= 10 || quantity.value < 1) return null;
  const after = pastHyphen(source, quantity.to);
  if (/^(?:magnitude|strength)$/.test(wordAt(source, after)))
    return foundOf(source, quantity, MAGNITUDE, after + 1);
  const scale =
    /^(?:on|of|points?|degrees)$/.test(wordAt(source, after)) &&
    /^(?:richter|moment)$/.test(wordAt(source, after + 2) || '')
      ? after + 3
      : 0;
  if (scale)
    return foundOf(source, quantity, MAGNITUDE, wordAt(source, scale) === 'scale' ? scale + 1 : scale);
  if (/^richter$/.test(wordAt(source, after + 1)) && wordAt(source, after) === 'on')
    return foundOf(source, quantity, MAGNITUDE, after + 2);
  let start = quantity.from - 1;
  for (let i = 0; i < 6 && MAGNITUDE_LINK.test(wordAt(source, start)); i++) start--;
  if (!/^magnitude$/.test(wordAt(source, start))) return loneMagnitude(source, quantity);
  return foundOf(source, { ...quantity, from: start }, MAGNITUDE, quantity.to);
}

/** "… the agency said it was 6.1": a decimal after "was" or "at" in a sentence on a magnitude. */
function loneMagnitude(source: Source, quantity: Quantity): Found | null {
  if (quantity.step !== 0.1 || !/^(?:was|at|is|of|to)$/.test(wordAt(source, quantity.from - 1))) return null;
  if (
    source.tokens[quantity.to]?.kind === 'word' &&
    !/^(?:and|but|while|on|in|by)$/.test(wordAt(source, quantity.to))
  )
    return null;
  const start = Math.max(source.sentenceStart[quantity.at] ?? 0, quantity.at - 40);
  for (let i = quantity.at - 1; i >= start; i--) {
    if (wordAt(source, i) === 'magnitude' || wordAt(source, i) === 'richter')
      return foundOf(source, quantity, MAGNITUDE, quantity.to);
  }
  return null;
}
