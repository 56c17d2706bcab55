/**
 * What a finding is about, in words of a report: the shortest stretch of the sentence that holds the words which tie
 * its passages, or those words alone where they stand far apart.
 */
import { termOf } from '../text/terms';
import { type Token, tokensOf } from '../text/tokens';
import { conceptOf } from './lexicon';
import { sentenceOf } from './quote';
import type { Mention } from './slots';

const MAX_WORDS = 7;
/** Ties that a label is made of. */
const MAX_TIES = 3;

const conceptAt = (token: Token): string =>
  token.kind === 'word' ? conceptOf(termOf(token.lower) ?? '') : '';

/** The shortest run of tokens that holds each wanted concept, as indices; null when one is missing. */
function shortest(concepts: string[], wanted: Set<string>): [number, number] | null {
  let best: [number, number] | null = null;
  const last = new Map<string, number>();
  concepts.forEach((concept, index) => {
    if (!wanted.has(concept)) return;
    last.set(concept, index);
    if (last.size < wanted.size) return;
    const start = Math.min(...last.values());
    if (!best || index - start < best[1] - best[0]) best = [start, index];
  });
  return best;
}

/** Each wanted word once, in the sentence's order. */
function apart(sentence: string, tokens: Token[], concepts: string[], wanted: Set<string>): string {
  const words: string[] = [];
  const seen = new Set<string>();
  tokens.forEach((token, index) => {
    const concept = concepts[index] ?? '';
    if (!wanted.has(concept) || seen.has(concept)) return;
    seen.add(concept);
    words.push(sentence.slice(token.start, token.end));
  });
  return words.join(' … ');
}

/** A label from the mention's sentence; falls back on the detail's head and its text. */
export function labelOf(mention: Mention, shared: string[]): string {
  const sentence = sentenceOf(mention);
  const { detail } = mention;
  const tokens = tokensOf(sentence).filter(({ start, end }) => end <= detail.start || start >= detail.end);
  const concepts = tokens.map(conceptAt);
  const here = new Set(concepts);
  const wanted = new Set(shared.filter((tie) => here.has(tie)).slice(0, MAX_TIES));
  if (wanted.size === 0) return detail.head ?? detail.text;
  const run = shortest(concepts, wanted);
  const [first, last] = run ? [tokens[run[0]], tokens[run[1]]] : [];
  const isOne =
    run &&
    first &&
    last &&
    run[1] - run[0] < MAX_WORDS &&
    (last.end <= detail.start || first.start >= detail.end);
  const text = isOne ? sentence.slice(first.start, last.end) : apart(sentence, tokens, concepts, wanted);
  return detail.head && detail.kind === 'count' && !text.includes(detail.head)
    ? `${detail.head}: ${text}`
    : text;
}
