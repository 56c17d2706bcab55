/** Runs of capitalised words in tokens, with the particles, hyphens, initials and "of" that tie them; where sentences begin. */
import { isBetweenLines, isCapitalized, type Token } from '../text/tokens';
import { OF_HEADS } from './name-cues';

/** Token indices, `to` exclusive. */
export interface Run {
  from: number;
  to: number;
  /** Its first word begins a sentence, so that its capital tells nothing. */
  initial: boolean;
}

const PARTICLES = new Set(
  'al el de da di del della der den du dos das la le van von bin ibn ben ter ul ur'.split(' '),
);
const ABBREVIATED = new Set(
  'mr mrs ms dr prof rev gov sen rep gen col lt sgt capt cmdr maj cpl const adm hon st mt ft jr sr pres'.split(
    ' ',
  ),
);
const GENITIVES = new Set('people children women men workers'.split(' '));
const OPENS = new Set([
  '.',
  '!',
  '?',
  '…',
  ':',
  ';',
  '"',
  '“',
  '‘',
  '«',
  '•',
  '*',
  '[',
  '(',
  '/',
  '|',
  '—',
  '–',
  '·',
]);
const HYPHEN = /^[-‐‑]$/;
/** Longer runs are headlines in capitals. */
const MAX_RUN = 14;

export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isCapitalized(token.text);
const isGlued = (token: Token | undefined): boolean => token !== undefined && !token.spaced;

/** Does a sentence, a quotation or a line begin at this token? */
function beginsSentence(tokens: Token[], at: number, text: string): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  if (!before || !here) return true;
  return isBetweenLines(text, before, here) || OPENS.has(before.text);
}

/** "Al-", "al-", "el ": does a particle that leads a name stand here? */
function particleStart(tokens: Token[], at: number): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !PARTICLES.has(token.lower)) return false;
  return HYPHEN.test(next?.text ?? '') && isGlued(next) && isGlued(after) && isCapital(after);
}

/** The index after what ties `at` (already in the run) to the next capital, or 0. */
function tied(tokens: Token[], from: number, at: number): number {
  const [last, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!last || !next) return 0;
  if (isCapital(next)) return at + 1;
  if (HYPHEN.test(next.text) && isGlued(next) && isGlued(after) && after?.kind === 'word')
    return isCapital(after) || isCapital(last) ? at + 2 : 0;
  if (next.text === '.' && isGlued(next) && isDotted(last) && isCapital(after)) return at + 2;
  return isCapital(after) ? linked(tokens, from, at) : particleRun(tokens, at);
}

const isDotted = (token: Token): boolean =>
  (token.text.length === 1 && isCapital(token)) || ABBREVIATED.has(token.lower);

/** "Ministry of Justice", "Department of Health and Safety", "People's Council". */
function linked(tokens: Token[], from: number, at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (PARTICLES.has(word)) return at + 2;
  if (word === "'s") return GENITIVES.has(tokens[at - 1]?.lower ?? '') ? at + 2 : 0;
  const before = tokens.slice(from, at).map(({ lower }) => lower);
  if (word === 'of' || word === 'for') return before.some((lower) => OF_HEADS.has(lower)) ? at + 2 : 0;
  if (word === '&') return at + 2;
  const joins = word === 'and' || word === 'in';
  return joins &&
    before.some((lower) => lower === 'of' || lower === 'for') &&
    before.length < 9 &&
    isBody(before)
    ? at + 2
    : 0;
}
/** Bodies whose names have an "and": not "Secretary of State and …". */
const isBody = (before: string[]): boolean =>
  before.some((lower) =>
    /^(?:ministry|department|organi[sz]ation|office|center|centre|institute|bureau|council|committee)$/.test(
      lower,
    ),
  );

/** "Abdel Fattah el-Sisi", "bin Salman Al Saud", "of the Interior". */
function particleRun(tokens: Token[], at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (!PARTICLES.has(word) && word !== 'of') return 0;
  const next = tokens[at + 1];
  if (HYPHEN.test(next?.text ?? '') && isGlued(next) && isCapital(tokens[at + 2]))
    return word === 'of' ? 0 : at + 3;
  const second = next?.lower ?? '';
  const joins =
    word === 'of' ? second === 'the' && OF_HEADS.has(tokens[at - 1]?.lower ?? '') : PARTICLES.has(second);
  return joins && isCapital(tokens[at + 2]) ? at + 3 : 0;
}

export function runsOf(tokens: Token[], text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!isCapital(tokens[at]) && !particleStart(tokens, at)) {
      at++;
      continue;
    }
    let to = isCapital(tokens[at]) ? at + 1 : at + 3;
    while (to - at < MAX_RUN) {
      const next = breaks(tokens, to, text) ? 0 : tied(tokens, at, to);
      if (next === 0) break;
      to = next;
    }
    runs.push({ from: at, to, initial: beginsSentence(tokens, at, text) });
    at = to;
  }
  return runs;
}

const breaks = (tokens: Token[], at: number, text: string): boolean => {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return !before || !here || isBetweenLines(text, before, here);
};
