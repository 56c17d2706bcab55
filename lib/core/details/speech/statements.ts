/** Cues with their speaker and what is said: each cue's surroundings decide where the two stand. */
import { ROLES } from '../../names/name-cues';
import { isVerb } from '../../text/verbs';
import {
  clauseEnd,
  contentBefore,
  extended,
  isOpener,
  isParticipleCue,
  isStop,
  opensQuote,
  pastAside,
} from './content';
import { type Cue, cuesIn } from './find-cues';
import { PRONOUNS } from './grammar';
import { lower, type Script, type Stretch } from './script';
import { beginsSubject, phraseBefore, subjectAfter, subjectBefore } from './subject';

export interface Statement {
  cue: Stretch;
  source: Stretch | null;
  content: Stretch;
}
interface Placed extends Cue {
  sentence: Stretch;
  subject: Stretch | null;
  /** Begins a clause of its own here. */
  start: number;
}

const text = (script: Script, at: number): string => script.tokens[at]?.text ?? '';
const isClosing = (script: Script, at: number): boolean =>
  script.quotes[script.quoteOf[at] ?? -1]?.to === at + 1;

/** The first noun phrase of a sentence: whom participles and second verbs belong to. */
function sentenceSubject(script: Script, sentence: Stretch): Stretch | null {
  const end = Math.min(sentence.to, sentence.from + 30);
  for (let at = sentence.from + 1; at < end; at++) {
    if (script.quoteOf[at] !== -1) continue;
    const word = lower(script, at);
    if (
      isVerb(word, lower(script, at - 1)) ||
      /^(?:is|are|was|were|has|have|had|will|would|said|says)$/.test(word)
    )
      return subjectBefore(script, at, sentence.from);
  }
  return null;
}

function place(script: Script, cue: Cue, before: Placed | undefined): Placed {
  const sentence = script.sentences[script.sentenceOf[cue.at] ?? 0] ?? cue;
  const previous = before && before.sentence === sentence ? before : undefined;
  if (cue.form === 'phrase') return { ...cue, sentence, subject: null, start: cue.from };
  const own = ownSubject(script, cue, sentence);
  if (own) return { ...cue, sentence, subject: own, start: own.from };
  const shared = previous?.subject ?? inverted(script, previous) ?? sentenceSubject(script, sentence);
  return {
    ...cue,
    sentence,
    subject: shared && shared.to <= cue.from ? shared : (previous?.subject ?? null),
    start: cue.from,
  };
}
const inverted = (script: Script, cue: Placed | undefined): Stretch | null =>
  cue && isInverted(script, cue) ? subjectAfter(script, cue.to, cue.sentence.to) : null;

function ownSubject(script: Script, cue: Cue, sentence: Stretch): Stretch | null {
  const mark = lower(script, cue.from - 1);
  if (/^(?:and|or|but|then)$/.test(mark)) return null;
  if (cue.form === 'ing') return mark === ',' ? null : phraseBefore(script, cue.from, sentence.from);
  return subjectBefore(script, cue.from, sentence.from);
}

/** “…,” said Ann Lee; Content, says Lee. */
function isInverted(script: Script, cue: Cue): boolean {
  if (cue.from !== cue.at || cue.form === 'ing' || cue.form === 'phrase' || !beginsSubject(script, cue.to))
    return false;
  if (script.quoteOf[cue.to] !== -1) return false;
  if (isClosing(script, cue.at - 1)) return true;
  if (text(script, cue.at - 1) !== ',' && !/^[—–?!]$/.test(text(script, cue.at - 1))) return false;
  if (isClosing(script, cue.at - 2)) return true;
  const sentence = script.sentences[script.sentenceOf[cue.at] ?? 0] ?? cue;
  const after = subjectAfter(script, cue.to, sentence.to);
  if (!after || (PRONOUNS.has(lower(script, after.to - 1)) && after.to - after.from > 1)) return false;
  for (let at = after.from; at < after.to; at++)
    if (
      /^(?:is|are|was|were|has|have|had|will|would|that)$/.test(lower(script, at)) ||
      (isVerb(lower(script, at), lower(script, at - 1)) && !ROLES.has(lower(script, at)))
    )
      return false;
  return true;
}

type Reader = (script: Script, cue: Placed, all: readonly Placed[]) => Statement | null;

const hasCue =
  (script: Script, all: readonly Placed[]) =>
  (index: number): boolean => {
    const sentence = script.sentences[index];
    return (
      sentence !== undefined &&
      all.some(({ at, form }) => at >= sentence.from && at < sentence.to && form !== 'ing')
    );
  };

const readInverted: Reader = (script, cue, all) => {
  if (!isInverted(script, cue)) return null;
  const source = subjectAfter(script, cue.to, cue.sentence.to);
  const content = contentBefore(script, cue.at, cue.sentence);
  return source && content && { cue, source, content: extended(script, content, hasCue(script, all)) };
};

/** "According to the ministry, …" and "…, according to the ministry". */
const readPhrase: Reader = (script, cue) => {
  if (cue.form !== 'phrase') return null;
  const source = subjectAfter(script, cue.to, cue.sentence.to);
  if (!source) return null;
  if (cue.from - cue.sentence.from < 3 || /^(?:and|but|;|:)$/.test(lower(script, cue.from - 1))) {
    const from = lower(script, source.to) === ',' ? source.to + 1 : source.to;
    const to = clauseEnd(script, from, cue.sentence, []);
    return to - from > 1 ? { cue, source, content: { from, to } } : null;
  }
  const content = contentBefore(script, cue.from, cue.sentence);
  return content && { cue, source, content };
};

/** “…,” Lee said on Monday. And: The plan, Lee said, is dead. */
const readTrailing: Reader = (script, cue, all) => {
  const { sentence, subject } = cue;
  if (
    !subject ||
    cue.form === 'ing' ||
    subject.from !== cue.start ||
    isOpener(script, sentence.from, subject.from)
  )
    return null;
  const mark = subject.from - 1;
  const quoted = isClosing(script, mark) || isClosing(script, mark - 1);
  if (!quoted && !/^[,—–]$/.test(text(script, mark))) return null;
  const rest = pastAside(script, cue.to, sentence.to, cue);
  const ends = rest >= sentence.to - 1 || isStop(script, rest);
  const goesOn = text(script, rest) === ',' || opensQuote(script, rest);
  if (!ends && !goesOn && (!quoted || /^(?:that|:)$/.test(lower(script, cue.to)))) return null;
  const before = contentBefore(script, subject.from, sentence);
  if (!before) return null;
  const around =
    goesOn &&
    !isParticipleCue(script, rest + 1) &&
    !/^(?:but|and|while|as|when|after)$/.test(lower(script, rest + 1));
  const to = around ? clauseEnd(script, rest + 1, sentence, laterStarts(all, cue)) : before.to;
  return {
    cue,
    source: subject,
    content: extended(script, { from: before.from, to: Math.max(to, before.to) }, hasCue(script, all)),
  };
};

const laterStarts = (all: readonly Placed[], cue: Placed): number[] =>
  all.filter((other) => other.sentence === cue.sentence && other.at > cue.at).map(({ start }) => start);

/** ", citing officials," and ", a spokesman for the ministry," between a cue and what is said. */
function pastParenthesis(script: Script, from: number, last: number): number {
  if (text(script, from) !== ',') return from;
  for (let at = from + 1; at < Math.min(last, from + 24); at++)
    if (text(script, at) === ',' && /^(?:that|how|whether)$/.test(lower(script, at + 1))) return at + 1;
  return from;
}

/** Lee said that …; Lee said: “…” */
const readLeading: Reader = (script, cue, all) => {
  const { sentence, subject } = cue;
  if (!subject) return null;
  let from = pastParenthesis(script, pastAside(script, cue.to, sentence.to, cue), sentence.to);
  if (/^[:,]$/.test(text(script, from))) from++;
  if (from >= sentence.to || isStop(script, from)) return nextLine(script, cue, subject, from);
  const quote = script.quotes[script.quoteOf[from] ?? -1];
  const end = clauseEnd(script, from, sentence, laterStarts(all, cue));
  const to = quote && quote.from === from && quote.to > end ? quote.to : end;
  if (to - from < 2) return null;
  const isQuoted = script.quoteOf[to - 1] !== -1;
  return {
    cue,
    source: subject,
    content: isQuoted ? extended(script, { from, to }, hasCue(script, all)) : { from, to },
  };
};

/** "Lee continued:" and a paragraph of quotation. */
function nextLine(script: Script, cue: Placed, subject: Stretch, from: number): Statement | null {
  const sentence = script.sentences[(script.sentenceOf[cue.at] ?? 0) + 1];
  if (!sentence || text(script, from - 1) !== ':' || from < cue.sentence.to) return null;
  const quote = script.quotes[script.quoteOf[sentence.from] ?? -1];
  const content = { from: sentence.from, to: Math.max(sentence.to, quote?.to ?? 0) };
  return { cue, source: subject, content: extended(script, content, () => false) };
}

/** Asked in their order; the first that answers has it. */
const READERS: readonly Reader[] = [readPhrase, readInverted, readTrailing, readLeading];

export function statementsIn(script: Script): Statement[] {
  const placed: Placed[] = [];
  for (const cue of cuesIn(script)) placed.push(place(script, cue, placed.at(-1)));
  return placed.flatMap((cue) => {
    for (const read of READERS) {
      const statement = read(script, cue, placed);
      if (statement) return [statement];
    }
    return [];
  });
}
