/**
 * Chinese text cut into the words of the table, numbers, names and the rest. Intl.Segmenter tells where words begin, so
 * that "人" in "人民" is no person; a phrase of the table may go on over its cuts.
 */
import { type Token, tokensOf } from '../tokens';
import { OWN } from './emit';
import { nameLength, pointedNames, SAYS, surnameLength } from './han-names';
import { hanNumber } from './han-numbers';
import type { Language, Phrase } from './language';
import { type Known, learn } from './names';

const HAN = /^\p{sc=Han}/u;
const MAX_PHRASE = 7;

/** The longest phrase of the table at a place of a run; single letters only where they are a word of their own. */
function phraseAt(
  run: string,
  at: number,
  language: Language,
  isWhole: (end: number) => boolean,
): Phrase | null {
  for (let length = Math.min(MAX_PHRASE, run.length - at); length > 0; length--) {
    if (length === 1 && !isWhole(at + 1)) return null;
    const phrase = language.phrases.get(run.slice(at, at + length))?.[0];
    if (phrase) return phrase;
  }
  return null;
}

const word = (text: string, start: number, rest: Partial<Token> = {}): Token => ({
  text,
  lower: text,
  kind: 'word',
  start,
  end: start + text.length,
  spaced: true,
  ...rest,
});

/** A name is given a capital, which the script has not. */
const named = (text: string, start: number): Token =>
  word(text, start, { text: `X${text}`, lower: OWN + text });

interface Run {
  text: string;
  start: number;
  /** Places in the run where a word begins. */
  cuts: ReadonlySet<number>;
}

/** The pieces of a run: phrases and numbers, and between them what is no word of the table. */
function cut({ text, start, cuts }: Run, language: Language, known: Known, title: boolean): Token[] {
  const out: Token[] = [];
  let open = 0;
  let afterTitle = title;
  let counts = false;
  const close = (end: number): void => {
    if (end > open)
      out.push(
        ...rest(
          text.slice(open, end),
          start + open,
          cuts,
          open,
          language,
          known,
          afterTitle,
          text.slice(end),
        ),
      );
    if (end > open) afterTitle = false;
  };
  for (let at = 0; at < text.length; ) {
    const name = nameAt(text, at, cuts, language, known, afterTitle && open === at);
    if (name > 0) {
      close(at);
      learn(known, text.slice(at, at + name));
      out.push(named(text.slice(at, at + name), start + at));
      open = at = at + name;
      afterTitle = false;
      counts = true;
      continue;
    }
    const fresh = cuts.has(at) || (at === open && at > 0);
    const idiom = fresh ? phraseAt(text, at, language, () => false) : null;
    const number = fresh && !idiom ? hanNumber(text, at) : null;
    if (number) {
      close(at);
      out.push({
        ...word(text.slice(at, number.to), start + at),
        kind: 'number',
        lower: String(number.value),
      });
      open = at = number.to;
      if (/[多余餘]/.test(text[at] ?? '')) {
        out.push(word(text[at] ?? '', start + at, { text: '+', lower: '+', kind: 'mark' }));
        open = ++at;
      }
      counts = true;
      afterTitle = false;
      continue;
    }
    const whole = (end: number): boolean =>
      counts || (cuts.has(at) && (cuts.has(end) || end === text.length));
    const phrase = fresh || counts ? phraseAt(text, at, language, whole) : null;
    if (!phrase && counts && language.small.has(text[at] ?? '')) {
      out.push(word(text[at] ?? '', start + at));
      open = ++at;
      continue;
    }
    counts = false;
    if (!phrase) {
      at++;
      continue;
    }
    close(at);
    const [native = ''] = phrase.words;
    out.push(word(native, start + at));
    open = at = at + native.length;
    afterTitle = isTitle(phrase);
    // A measure word may stand between a number and its noun.
  }
  close(text.length);
  return out;
}
/** Known names anywhere; behind a title a surname and what stands before the next word of the table. */
function nameAt(
  text: string,
  at: number,
  cuts: ReadonlySet<number>,
  language: Language,
  known: Known,
  afterTitle: boolean,
): number {
  for (const name of known) if (text.startsWith(name, at)) return name.length;
  const family = afterTitle ? surnameLength(text.slice(at, at + 2), language.given) : 0;
  if (family === 0) return 0;
  if (SAYS.test(text.slice(at + family + 1))) return family + 1;
  const ends = (end: number): boolean =>
    end === text.length ||
    phraseAt(text, end, language, () => true) !== null ||
    language.small.has(text[end] ?? '');
  const lengths = [family + 2, family + 1].filter((length) => at + length <= text.length);
  return lengths.find((length) => ends(at + length)) ?? lengths.find((length) => cuts.has(at + length)) ?? 0;
}
const isTitle = ({ out }: Phrase): boolean =>
  /^(?:president|minister|mayor|governor|spokesman|director|chief|general|ambassador|mr)$/.test(
    out.at(-1) ?? '',
  );

/** What stands between words of the table: a name, or words as the segmenter has them. */
function rest(
  text: string,
  start: number,
  cuts: ReadonlySet<number>,
  offset: number,
  language: Language,
  known: Known,
  afterTitle: boolean,
  after: string,
): Token[] {
  const length = nameLength(text, language.given, known, afterTitle, after);
  if (length > 0) {
    learn(known, text.slice(0, length));
    const more = text.slice(length);
    const name = named(text.slice(0, length), start);
    return more
      ? [name, ...rest(more, start + length, cuts, offset + length, language, known, false, after)]
      : [name];
  }
  const end = [...known].reduce((best, name) => {
    const at = text.indexOf(name);
    return at > 0 && at < best ? at : best;
  }, text.length);
  if (end < text.length)
    return [
      ...segments(text.slice(0, end), start, cuts, offset),
      ...rest(text.slice(end), start + end, cuts, offset + end, language, known, false, after),
    ];
  return segments(text, start, cuts, offset);
}

function segments(text: string, start: number, cuts: ReadonlySet<number>, offset: number): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && !cuts.has(offset + end)) end++;
    out.push(word(text.slice(at, end), start + at));
    at = end;
  }
  return out;
}

const moved = (tokens: Token[], by: number): Token[] =>
  tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));

/** The words of a text; names with a point are one. */
export function hanTokens(text: string, language: Language, known: Known): Token[] {
  const out: Token[] = [];
  let from = 0;
  for (const { start, end } of pointedNames(text)) {
    if (start < from || end <= start) continue;
    out.push(...moved(pieces(text.slice(from, start), language, known), from));
    out.push(named(text.slice(start, end), start));
    known.add(
      text
        .slice(start, end)
        .split(/[·•・]/)
        .at(-1) ?? '',
    );
    from = end;
  }
  return [...out, ...moved(pieces(text.slice(from), language, known), from)];
}

/** Runs of tokens that stand without a space or mark between them: Han, and digits before "万". */
function pieces(text: string, language: Language, known: Known): Token[] {
  const tokens = tokensOf(text);
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (!first) break;
    if (!HAN.test(first.text)) {
      const number = first.kind === 'number' ? hanNumber(text, first.start, first.lower) : null;
      const end = number?.to ?? first.end;
      out.push(
        number
          ? { ...first, lower: String(number.value), text: text.slice(first.start, end), end }
          : { ...first, spaced: true },
      );
      while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at++;
      const split = tokens[at];
      if (split && split.start < end)
        tokens[at] = {
          ...split,
          start: end,
          text: text.slice(end, split.end),
          lower: text.slice(end, split.end),
        };
      continue;
    }
    let to = at;
    const cuts = new Set<number>();
    while (
      to < tokens.length &&
      HAN.test(tokens[to]?.text ?? '') &&
      (to === at || tokens[to]?.start === tokens[to - 1]?.end)
    ) {
      cuts.add((tokens[to]?.start ?? 0) - first.start);
      to++;
    }
    const run = text.slice(first.start, tokens[to - 1]?.end);
    const isCounted = out.at(-1)?.kind === 'number' && out.at(-1)?.end === first.start;
    out.push(...cut({ text: run, start: first.start, cuts }, language, known, isCounted));
    at = to;
  }
  return out;
}
