/** What a detail is about, as terms: its head, the words of its own phrase, its verb, then those nearest to it. */
import { termOfToken } from '../text/terms';
import { governorOf } from './head';
import type { Found, Source } from './source';

const MAX_TERMS = 12;

/** How far a term may lie, in tokens; a mark counts for more. */
const REACH = 24;

const MARK_COST = 3;

/** Words that join clauses or weigh numbers: they tie nothing, and the list of small words leaves them in. */
const EMPTY = new Set(
  'when while although though not no least most about around just almost nearly whose whom which where because during last next past this it ago another more other others they them he she his her who than then also'.split(
    ' ',
  ),
);

/** By token: belongs to a value (a unit, a month, a currency), which tells nothing of what it is about. */
export type Silent = readonly boolean[];

function termAt(source: Source, silent: Silent, at: number): string | null {
  const token = source.tokens[at];
  if (!token || silent[at] || source.numbers[at] || EMPTY.has(token.lower)) return null;
  return termOfToken(token);
}

/** Terms outwards from a phrase, by distance, within its sentence. */
function around(source: Source, silent: Silent, from: number, to: number): string[] {
  const near: { term: string; cost: number }[] = [];
  for (const step of [-1, 1]) {
    let cost = 0;
    const border = step < 0 ? (source.sentenceStart[from] ?? 0) : (source.sentenceEnd[from] ?? 0) - 1;
    for (let at = step < 0 ? from - 1 : to; step < 0 ? at >= border : at <= border; at += step) {
      cost += source.tokens[at]?.kind === 'mark' ? MARK_COST : 1;
      if (cost > REACH) break;
      const term = termAt(source, silent, at);
      if (term) near.push({ term, cost });
    }
  }
  return near.sort((a, b) => a.cost - b.cost).map(({ term }) => term);
}

/** Head (a token index or a span of them), verb and terms of what was found. */
export function aboutOf(source: Source, found: Found, silent: Silent): { head?: string; about: string[] } {
  const [first, last] = typeof found.head === 'number' ? [found.head, found.head] : (found.head ?? [-1, -1]);
  const governor = governorOf(source, found.from, found.to);
  const terms = new Set<string>();
  const add = (at: number | null) => {
    const term = at === null || at < 0 ? null : termAt(source, silent, at);
    if (term) terms.add(term);
  };
  for (let at = last; at >= first; at--) add(at);
  if (first < 0) add(governor);
  for (let at = found.from; at < found.to; at++) add(at);
  add(governor);
  for (const term of around(source, silent, found.from, found.to)) {
    if (terms.size >= MAX_TERMS) break;
    terms.add(term);
  }
  const head =
    textOf(source, first, last) ?? (governor === null ? undefined : textOf(source, governor, governor));
  return { head, about: [...terms] };
}

function textOf(source: Source, first: number, last: number): string | undefined {
  const start = source.tokens[first]?.start;
  const end = source.tokens[last]?.end;
  return start === undefined || end === undefined ? undefined : source.text.slice(start, end);
}
