/**
 * What a finding is about, in words of a report: the shortest stretch of the sentence that holds the words which tie
 * its passages, or those words alone where they stand far apart.
 */
import { type DetailKind, type Span, VALUED_KINDS } from '../model';
import { termOf } from '../text/terms';
import { type Token, tokensOf } from '../text/tokens';
import { type GapLabel, gapLabel } from './gap-label';
import type { Place } from './ties/field';
import { conceptOf } from './ties/lexicon';
import { isDigest, type Mention } from './values/slots';
import { readOnce, tokensIn } from './words';

const MAX_WORDS = 7;
/** Ties that a label is made of. */
const MAX_TIES = 2;

const conceptAt = (token: Token): string =>
  token.kind === 'word' ? conceptOf(termOf(token.lower) ?? '') : '';

interface Sentence {
  text: string;
  tokens: Token[];
  concepts: string[];
}

/** Where the detail's own words stand. A hedge holds its act, which is what the finding is about: nothing is left out. */
const ownWords = ({ detail }: Mention): Span =>
  detail.kind === 'modality' ? { start: 0, end: 0 } : { start: detail.start, end: detail.end };

const sentenceOf = (text: string, tokens: Token[]): Sentence => ({
  text,
  tokens,
  concepts: tokens.map(conceptAt),
});
const sentenceAt = readOnce((place: Place) => sentenceOf(place.passage.text, tokensIn(place)));

/** The sentence without the detail's own words. */
function sentenceAround(mention: Mention): Sentence {
  const { place, detail } = mention;
  const whole = isDigest(detail) ? sentenceOf(detail.context, tokensOf(detail.context)) : sentenceAt(place);
  const { start, end } = ownWords(mention);
  const around: Sentence = { text: whole.text, tokens: [], concepts: [] };
  whole.tokens.forEach((token, at) => {
    if (token.end > start && token.start < end) return;
    around.tokens.push(token);
    around.concepts.push(whole.concepts[at] ?? '');
  });
  return around;
}

/** The shortest run of tokens that holds each wanted concept, as its first and last token; null when one is missing. */
function shortest({ tokens, concepts }: Sentence, wanted: Set<string>): [Token, Token, number] | null {
  let best: [number, number] | null = null;
  const last = new Map<string, number>();
  for (const [index, concept] of concepts.entries()) {
    if (!wanted.has(concept)) continue;
    last.set(concept, index);
    const start = Math.min(...last.values());
    if (last.size === wanted.size && (!best || index - start < best[1] - best[0])) best = [start, index];
  }
  const [first, end] = best ? [tokens[best[0]], tokens[best[1]]] : [];
  return best && first && end ? [first, end, best[1] - best[0]] : null;
}

/** Each wanted word once, in the sentence's order. */
function apart({ text, tokens, concepts }: Sentence, wanted: Set<string>): string {
  const left = new Set(wanted);
  const words = tokens.filter((_, index) => left.delete(concepts[index] ?? ''));
  return words.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Ties that stand in the sentence; words before names, which tell who rather than what. */
function wantedIn({ tokens, concepts }: Sentence, shared: string[]): Set<string> {
  const here = shared.filter((tie) => concepts.includes(tie));
  const isWord = (tie: string) => /^\p{Ll}/u.test(tokens[concepts.indexOf(tie)]?.text ?? '');
  return new Set([...here.filter(isWord), ...here].slice(0, MAX_TIES));
}

/** Words of one sentence, and whether they stand together there. */
function candidate(mention: Mention, shared: string[]): Label {
  const sentence = sentenceAround(mention);
  const wanted = wantedIn(sentence, shared);
  const run = shortest(sentence, wanted);
  const { start, end } = ownWords(mention);
  if (run && run[2] < MAX_WORDS && (run[1].end <= start || run[0].start >= end)) {
    return { text: sentence.text.slice(run[0].start, run[1].end), together: wanted.size > 1 };
  }
  return { text: apart(sentence, wanted), together: false };
}

/** A count is about what is counted. */
function withHead({ kind, head, text }: Mention['detail'], label: string): string {
  if (kind !== 'count' || !head) return label || text;
  return label === '' || label.includes(head) ? label || head : `${head}: ${label}`;
}

export interface Label {
  text: string;
  /** Its words stand together in a sentence: it reads as a phrase. */
  together: boolean;
}

const VALUED = new Set<DetailKind>(VALUED_KINDS);

/** The clause that has most of what ties the passages, of the first report that has it. */
function clauseOf(mentions: Mention[], shared: string[]): GapLabel | null {
  let best: GapLabel | null = null;
  let most = -1;
  for (const mention of mentions) {
    const label = VALUED.has(mention.detail.kind) ? gapLabel(mention) : null;
    const ties = label ? shared.filter((tie) => label.concepts.has(tie)).length : -1;
    if (ties > most) [best, most] = [label, ties];
    if (most === shared.length) break;
  }
  return best;
}

/**
 * A value is called by its clause. All else is called in words of the first report whose words stand together, else of
 * the first report.
 */
export function labelOf(mentions: Mention[], shared: string[]): Label {
  const clause = clauseOf(mentions, shared);
  if (clause) return { text: clause.text, together: true };
  let chosen: (Label & { mention: Mention }) | null = null;
  for (const mention of mentions) {
    if (chosen?.together) break;
    const label = candidate(mention, shared);
    if (!chosen || label.together) chosen = { ...label, mention };
  }
  if (!chosen) return { text: '', together: false };
  return { text: withHead(chosen.mention.detail, chosen.text), together: chosen.together };
}
