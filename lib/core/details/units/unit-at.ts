/** Which unit of measurement stands at a token. */
import { hasWords, isGlued, pastHyphen, type Source, wordAt } from '../source';
import { GLUED_ONLY, PHRASES, POWERS, powerOf, UNITS_BY_WORD, type Unit } from './measure-units';

/** The unit whose words begin at `at`, and the token after them. */
export function unitAt(source: Source, at: number): { unit: Unit; to: number } | null {
  const bracket = /^[{<[(]$/.test(wordAt(source, at)) && /^[}>\])]$/.test(wordAt(source, at + 2));
  const start = bracket ? at + 1 : at;
  const phrase = PHRASES.find(({ words }) => hasWords(source, start, words));
  if (phrase) return { unit: phrase.unit, to: start + phrase.words.length };
  const power = POWERS.get(wordAt(source, start));
  const first = power ? pastHyphen(source, wordAt(source, start + 1) === '.' ? start + 2 : start + 1) : start;
  const unit = UNITS_BY_WORD.get(wordAt(source, first));
  if (!unit) return null;
  const whole = power ? powerOf(unit, power) : unit;
  return whole && isUnitHere(source, first) ? { unit: whole, to: bracket ? first + 2 : first + 1 } : null;
}

/** Short units are units only as they are written: "5m" and "5 m", not "5 M"; "100t", not "100 t". */
function isUnitHere(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  const text = source.tokens[at]?.text ?? '';
  if (GLUED_ONLY.has(word) && !isGlued(source, at) && !(word === 'mb' || word === 'gb')) return false;
  if (word === 'm' && (text === 'M' || !isMetre(source, at))) return false;
  return !(isGlued(source, at + 1) && source.tokens[at + 1]?.kind === 'number' && word.length === 1);
}

/** "5m people" and "$5m" are millions; a metre is followed by a border, a preposition or another measure. */
function isMetre(source: Source, at: number): boolean {
  const next = source.tokens[at + 1];
  return next?.kind !== 'word' || METRE_BEFORE.has(next.lower);
}

const METRE_BEFORE = new Set(
  'x by tall high long wide deep away from above below of and to in north south east west at sprint freestyle race final off into'.split(
    ' ',
  ),
);
