/** What a detail is about, as terms: its head, the words of its own phrase, its verb, then those nearest to it. */
import { termOf } from '../text/terms';
import { governorOf } from './head';
import { type Found, type Source, wordAt } from './source';

const MAX_TERMS = 12;
/** How far a term may lie, in tokens; a mark counts for more. */
const REACH = 24;
const MARK_COST = 3;
const ACRONYM = /^\p{Lu}(?:\.?\p{Lu}){1,5}\.?$/u;

function termAt(source: Source, at: number): string | null {
  const token = source.tokens[at];
  if (token?.kind !== 'word' || source.numbers[at]) return null;
  return ACRONYM.test(token.text) ? token.lower.toUpperCase() : termOf(token.lower);
}

/** Terms outwards from a phrase, by distance, within its sentence. */
function around(source: Source, from: number, to: number): string[] {
  const near: { term: string; cost: number }[] = [];
  for (const step of [-1, 1]) {
    let cost = 0;
    const border = step < 0 ? (source.sentenceStart[from] ?? 0) : (source.sentenceEnd[from] ?? 0) - 1;
    for (let at = step < 0 ? from - 1 : to; step < 0 ? at >= border : at <= border; at += step) {
      cost += source.tokens[at]?.kind === 'mark' ? MARK_COST : 1;
      if (cost > REACH) break;
      const term = termAt(source, at);
      if (term) near.push({ term, cost });
    }
  }
  return near.sort((a, b) => a.cost - b.cost).map(({ term }) => term);
}

/** Head (a token index or a span of them), verb and terms of what was found. */
export function aboutOf(source: Source, found: Found): { head?: string; about: string[] } {
  const [first, last] = typeof found.head === 'number' ? [found.head, found.head] : (found.head ?? [-1, -1]);
  const governor = governorOf(source, found.from, found.to);
  const terms = new Set<string>();
  const add = (at: number | null) => {
    const term = at === null || at < 0 ? null : termAt(source, at);
    if (term) terms.add(term);
  };
  for (let at = last; at >= first; at--) add(at);
  if (first < 0) add(governor);
  for (let at = found.from; at < found.to; at++) add(at);
  add(governor);
  for (const term of around(source, found.from, found.to)) {
    if (terms.size >= MAX_TERMS) break;
    terms.add(term);
  }
  const head = headText(source, first, last) ?? (governor === null ? undefined : wordText(source, governor));
  return { head, about: [...terms] };
}

function headText(source: Source, first: number, last: number): string | undefined {
  const start = source.tokens[first]?.start;
  const end = source.tokens[last]?.end;
  return start === undefined || end === undefined ? undefined : source.text.slice(start, end);
}
const wordText = (source: Source, at: number): string | undefined => (wordAt(source, at) ? source.tokens[at]?.text : undefined);
