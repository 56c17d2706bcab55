/**
 * A paragraph as sentences: Intl.Segmenter's, with those merged that it cuts at an abbreviation, an initial, a number
 * or a closing quotation mark, and those cut that it misses at line ends.
 */
import type { Span } from '../model';
import { plainBreaks } from './breaks';
import { namesOf } from './calendar';
import { lowerOf } from './tokens';

/** Words with a full stop that ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sen rep gov gen col lt sgt capt cmdr adm maj cpl rev hon pres amb jr sr messrs mt ft ' +
    'no nos vs etc inc ltd co corp dept est approx u.s u.k u.n e.u d.c a.m p.m i.e e.g ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'art al bros fig vol op ca cf hr min sec tel ave blvd rd sq ' +
    'sra srta ud uds ee.uu mme mlle z.b u.a d.h bzw mio mrd str nr abs т.д т.п т.е г.г им ул тыс млн млрд руб'
  ).split(' '),
);
/** These end a sentence too when a capital follows; a month or weekday, a unit or "etc." before one does not merge. */
const MAY_END = new Set(
  'a.m p.m etc inc ltd co corp u.s u.k u.n e.u d.c jr sr no hr min sec est al'.split(' '),
);
const LAST_WORD = /([\p{L}](?:[\p{L}.]{0,8}[\p{L}])?)\.["'”’)\]]*\s*$/u;
const FUNCTION_START =
  /^["'“‘([]*(?:The|A|An|It|He|She|They|We|I|In|On|At|But|And|This|That|These|Those|There|His|Her|Their|Its|As|After|Before|When|While|If|For|According)\b/;
/** A quotation that goes on with its speaker: “Stop!” she cried. */
const QUOTED_END = /["”’»]\s*$/;
/** What is looked at before a cut: an abbreviation and the marks behind it. The whole sentence would cost the square of its length. */
const MAX_TAIL = 64;
/** A sentence longer than this is cut where the segmenter cuts it, whatever stands there. In UTF-16 units. */
const MAX_SENTENCE = 3000;

/** The segmenter's time grows with the square of what it is given: 25 000 units take 80 ms, 200 000 take 11 s (Node 20). */
const MAX_STRETCH = 20_000;

let segmenters: Map<string, Intl.Segmenter> | null = null;
function segmenterOf(language: string): Intl.Segmenter {
  segmenters ??= new Map();
  const known = segmenters.get(language);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter('und', { granularity: 'sentence' });
  }
  if (segmenters.size < 50) segmenters.set(language, made);
  return made;
}

/** "10. April": an ordinal before the name of a month. */
function isDayOfMonth(before: string, after: string, language: string): boolean {
  if (!/(?:^|[^\p{Nd}.,])\p{Nd}{1,2}\.\s*$/u.test(before)) return false;
  const [word = ''] = /\p{L}{3,}/u.exec(after.slice(0, 24)) ?? [];
  return /^\s*\p{L}/u.test(after) && namesOf(language).months.has(lowerOf(word));
}

/** Does the cut between these two stand within a sentence? */
function isWithin(before: string, after: string, language: string): boolean {
  if (/^\s*\p{Ll}/u.test(after) && (QUOTED_END.test(before) || !/[!?؟。]\s*$/u.test(before))) return true;
  if (/^[\s"“”‘’«»)\]]+$/.test(after)) return true;
  if (/\p{Nd}\.\s*$/u.test(before) && /^\s*\p{Nd}/u.test(after)) return true;
  if (!language.startsWith('en') && isDayOfMonth(before, after, language)) return true;
  const word = LAST_WORD.exec(before.slice(-24))?.[1];
  if (!word) return false;
  return isAbbreviation(word, after);
}

function isAbbreviation(word: string, after: string): boolean {
  const plain = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))
    return !FUNCTION_START.test(after.trimStart());
  if (!ABBREVIATIONS.has(plain)) return false;
  if (/^(?:nos?|al)$/.test(plain)) return /^\s*\p{Nd}/u.test(after);
  return (
    !MAY_END.has(plain) ||
    !/^["'“‘([]*\p{Lu}/u.test(after.trimStart()) ||
    !FUNCTION_START.test(after.trimStart())
  );
}

/** Without the white space around it; null when nothing is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

const piecesOf = (stretch: string, language: string): string[] =>
  plainBreaks(stretch, language) ??
  Array.from(segmenterOf(language).segment(stretch), ({ segment }) => segment);

/** The pieces of a line, without gaps; a long line is cut in stretches that end with a sentence where one does. */
function* segmentsOf(text: string, line: Span, language: string): Generator<string> {
  for (let from = line.start; from < line.end; ) {
    const far = Math.min(line.end, from + MAX_STRETCH);
    const stop = far < line.end ? text.lastIndexOf('. ', far - 2) + 2 : 0;
    const to = stop > from + 2 ? stop : far;
    yield* piecesOf(text.slice(from, to), language);
    from = to;
  }
}

function inLine(text: string, line: Span, language: string, out: Span[]): void {
  let open = line.start;
  let end = line.start;
  for (const segment of segmentsOf(text, line, language)) {
    const before = text.slice(Math.max(open, end - MAX_TAIL), end);
    const merge = end > open && end - open < MAX_SENTENCE && isWithin(before, segment, language);
    if (end > open && !merge) {
      const span = trimmed(text, open, end);
      if (span) out.push(span);
      open = end;
    }
    end += segment.length;
  }
  const span = trimmed(text, open, end);
  if (span) out.push(span);
}

/** The sentences of a text as spans without the white space around them. `language` is BCP 47. */
export function sentencesOf(text: string, language: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    inLine(text, { start, end: start + line.length }, language, out);
    start += line.length + 1;
  }
  return out;
}
