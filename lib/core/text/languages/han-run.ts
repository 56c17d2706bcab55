/** A run of Chinese letters cut into phrases of the table, numbers, names, and what stands between them. */
import type { Token } from '../tokens';
import { OWN } from './emit';
import { nameLength, SAYS, surnameLength } from './han-names';
import { hanNumber } from './han-numbers';
import type { Language, Phrase } from './language';
import { type Known, learn } from './names';

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
export const named = (text: string, start: number): Token =>
  word(text, start, { text: `X${text}`, lower: OWN + text });

export interface Run {
  text: string;
  start: number;
  /** Places in the run where a word begins. */
  cuts: ReadonlySet<number>;
}

/** The pieces of a run: phrases and numbers, and between them what is no word of the table. */
export function cut({ text, start, cuts }: Run, language: Language, known: Known, counted: boolean): Token[] {
  const out: Token[] = [];
  let open = 0;
  let afterTitle = false;
  let counts = counted;
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
  }
  close(text.length);
  return out;
}
/** Known names anywhere; behind a title a surname and what stands before the next word of the table: "周二" is a day, no Mr Zhou. */
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
  if (family === 0 || language.phrases.has(text.slice(at, at + family + 1))) return 0;
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
