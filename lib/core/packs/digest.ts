/** A report as facts and short phrases, for when its text may not travel. */
import type {
  Attribution,
  Detail,
  DigestDetail,
  DigestPassage,
  DigestReport,
  Passage,
  Span,
  TextReport,
} from '../model';
import { readingOf } from '../reading';
import { aroundPhrase, shortOf, type Word, wordsOf } from './phrase';

/** Of what a detail is about; more would tell the sentence. */
const MAX_ABOUT = 8;
/** Names say enough by themselves; words around each of them would add up to the sentence. */
const ALONE = new Set<Detail['kind']>(['person', 'place', 'organisation']);
const NOWHERE: Span = { start: 0, end: 0 };

const within = (inner: Span, outer: Span): Span =>
  outer.start <= inner.start && inner.end <= outer.end
    ? { start: inner.start - outer.start, end: inner.end - outer.start }
    : NOWHERE;

/** Cue and source; what is said is the sentence itself and stays behind. */
function attributionIn({ cue, source }: Attribution, context: Span): Attribution {
  const text = source && shortOf(source.text);
  const span = source && text !== null ? { start: source.start, end: source.start + text.length } : NOWHERE;
  return {
    cue: shortOf(cue),
    source: text === null ? null : { text, ...within(span, context) },
    content: { text: '', ...NOWHERE },
  };
}

function digestDetail(text: string, words: Word[], detail: Detail): DigestDetail | null {
  const found = aroundPhrase(words, detail);
  if (!found) return null;
  const { phrase } = found;
  const context = ALONE.has(detail.kind) ? phrase : found.context;
  const { kind, value, amount, bound, scope, head, attribution } = detail;
  return {
    kind,
    text: text.slice(phrase.start, phrase.end),
    ...within(phrase, context),
    value: shortOf(value),
    ...(amount && { amount }),
    ...(bound && { bound }),
    ...(scope && { scope }),
    ...(head !== undefined && { head: shortOf(head) }),
    about: detail.about.slice(0, MAX_ABOUT),
    ...(attribution && { attribution: attributionIn(attribution, context) }),
    context: text.slice(context.start, context.end),
  };
}

/** Without those that are alike in all: two that stood apart in the text. */
const each = (details: DigestDetail[]): DigestDetail[] => [
  ...new Map(details.map((detail) => [JSON.stringify(detail), detail])).values(),
];

function digestPassage({ text, terms, names, details }: Passage): DigestPassage {
  const words = wordsOf(text);
  return {
    terms: terms.toSorted(),
    names: names.toSorted(),
    details: each(
      details.map((detail) => digestDetail(text, words, detail)).filter((detail) => detail !== null),
    ),
  };
}

/** The report without its text. Its title is cut to eight words. */
export function digestOf(report: TextReport): DigestReport {
  const { paragraphs: _text, entries: _entries, ...head } = report;
  const { passages, sketch } = readingOf(report);
  return {
    ...head,
    title: shortOf(report.title, '…'),
    completeness: 'digest',
    passages: passages.map(digestPassage),
    sketch,
  };
}
