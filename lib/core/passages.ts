/**
 * A report's text as passages. It is read once as a whole, since quotations, speakers and the spelling of names go over
 * sentences; what was found is then handed to the sentences that it stands in.
 */
import type { DetailContext } from './details/context';
import { detailsOf } from './details/details';
import { mentionsIn } from './details/named';
import { type Source, sourceOf } from './details/source';
import type { Attribution, Detail, Entry, Passage, Span } from './model';
import { type Evidence, evidenceOf } from './names/names-in';
import { spokenIn } from './text/languages';
import { languageOf } from './text/languages/index';
import { type Known, readable } from './text/languages/readable';
import { sentencesOf } from './text/sentences';
import { termsOfTokens } from './text/terms';

/** Longer reports are read up to here; news seldom has 200 sentences. */
const MAX_PASSAGES = 800;
/** Of one passage, in UTF-16 units; a longer one is no sentence. */
const MAX_PASSAGE = 4000;
/** Between paragraphs, where they are read together. */
export const BREAK = '\n\n';

const moved = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start - by,
  end: span.end - by,
});
const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The part of what is said that stands in this sentence; a source elsewhere has its words and no place. */
function attributionIn({ cue, source, content }: Attribution, sentence: Span, text: string): Attribution {
  const start = Math.max(content.start, sentence.start);
  const end = Math.max(start, Math.min(content.end, sentence.end));
  return {
    cue,
    source:
      source && (within(source, sentence) ? moved(source, sentence.start) : { ...source, start: 0, end: 0 }),
    content: { ...moved({ start, end }, sentence.start), text: text.slice(start, end) },
  };
}

function detailIn(detail: Detail, sentence: Span, text: string): Detail {
  const own = moved(detail, sentence.start);
  return detail.attribution
    ? { ...own, attribution: attributionIn(detail.attribution, sentence, text) }
    : own;
}

/** Who is quoted in this sentence from another one. */
function carriedInto(sentence: Span, sayings: Detail[]): Passage['carried'] {
  const saying = sayings.find(
    ({ attribution, start }) =>
      attribution?.source && meets(attribution.content, sentence) && !within({ start, end: start }, sentence),
  );
  const source = saying?.attribution?.source;
  return source ? { source: source.text, cue: saying?.attribution?.cue ?? '' } : undefined;
}

/** Items in the order of their start, handed out to spans in their order: each is looked at once. */
function handOut<T extends Span>(items: readonly T[], spans: readonly Span[]): T[][] {
  let next = 0;
  return spans.map((span) => {
    while (next < items.length && (items[next]?.start ?? 0) < span.start) next++;
    const own: T[] = [];
    for (; next < items.length && (items[next]?.start ?? 0) < span.end; next++) {
      const item = items[next];
      if (item && item.end <= span.end) own.push(item);
    }
    return own;
  });
}

/** The sentences of the paragraphs as spans of the joined text. */
function sentenceSpans(paragraphs: string[], language: string): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const paragraph of paragraphs) {
    for (const { start, end } of sentencesOf(paragraph, language)) {
      spans.push({ start: offset + start, end: offset + Math.min(end, start + MAX_PASSAGE) });
      if (spans.length >= MAX_PASSAGES) return spans;
    }
    offset += paragraph.length + BREAK.length;
  }
  return spans;
}

interface Way extends DetailContext {
  /** What is read; absent: all details. */
  details?(source: Source): Detail[];
}

/** The passages of a text at the given spans, numbered from `first`. */
function read(
  text: string,
  spans: Span[],
  { details: detailsIn, ...context }: Way,
  first: number,
): Passage[] {
  const source = sourceOf(text, context);
  const all = (detailsIn ?? detailsOf)(source);
  const details = handOut(all, spans);
  const names = handOut(mentionsIn(source, context), spans);
  const tokens = handOut(source.tokens, spans);
  const sayings = all.filter(({ attribution }) => attribution !== undefined);
  return spans.map((span, i) => {
    const carried = carriedInto(span, sayings);
    return {
      index: first + i,
      text: text.slice(span.start, span.end),
      terms: termsOfTokens(tokens[i] ?? []),
      names: [...new Set((names[i] ?? []).map(({ folded }) => folded))],
      details: (details[i] ?? []).map((detail) => detailIn(detail, span, text)),
      ...(carried && { carried }),
    };
  });
}

const joined = (parts: Evidence[]): Evidence => ({
  lower: new Set(parts.flatMap(({ lower }) => [...lower])),
  capital: new Set(parts.flatMap(({ capital }) => [...capital])),
});

/** Pieces of the text with the time that "today" is counted from: what stands before the first entry, then each entry. */
function piecesOf(paragraphs: string[], published: string | null, entries: readonly Entry[]) {
  const pieces = [{ from: 0, to: paragraphs.length, published }];
  for (const { paragraph, at } of entries) {
    const last = pieces.at(-1);
    // Entries come from outside; out of order, they would have the text read again and again.
    if (!last || paragraph < last.from || paragraph >= paragraphs.length) continue;
    last.to = paragraph;
    pieces.push({ from: paragraph, to: paragraphs.length, published: at });
  }
  return pieces.filter(({ from, to }) => from < to);
}

/**
 * The title as passage 0, then each sentence of the text; verbatim. The whole text tells which words are names. An entry
 * of a live report is read by itself: no quotation goes over its end.
 */
export function passagesOf(
  title: string,
  paragraphs: string[],
  given: Way,
  entries: readonly Entry[] = [],
): Passage[] {
  const head = title.trim().slice(0, MAX_PASSAGE);
  const body = paragraphs.join(BREAK);
  const context = { ...given, language: spokenIn(given.language, body) };
  const names: Known = new Set();
  // English is read in the parts in which it is cut into words below; other languages take their names from all of it.
  const texts = languageOf(context.language) ? [head + BREAK + body] : [head, body];
  const evidence = joined(texts.map((text) => evidenceOf(readable(text, context.language, names), text)));
  const known = { ...context, known: names, evidence };
  const passages = read(head, [{ start: 0, end: head.length }], known, 0);
  for (const { from, to, published } of piecesOf(paragraphs, given.published, entries)) {
    const part = paragraphs.slice(from, to);
    const spans = sentenceSpans(part, context.language).slice(0, MAX_PASSAGES + 1 - passages.length);
    passages.push(...read(part.join(BREAK), spans, { ...known, published }, passages.length));
  }
  return passages;
}
