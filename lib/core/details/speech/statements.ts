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
  /** Its number among the cues of its sentence. */
  index: number;
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
  const shape = { ...cue, sentence, index: previous ? previous.index + 1 : 0 };
  if (cue.form === 'phrase') return { ...shape, subject: null, start: cue.from };
  const own = ownSubject(script, cue, sentence);
  if (own) return { ...shape, subject: own, start: own.from };
  const shared = previous?.subject ?? inverted(script, previous) ?? sentenceSubject(script, sentence);
  const subject = shared && shared.to <= cue.from ? shared : (previous?.subject ?? null);
  return { ...shape, subject, start: cue.from };
}
const inverted = (script: Script, cue: Placed | undefined): Stretch | null =>
  cue && isInverted(script, cue) ? subjectAfter(script, cue.to, cue.sentence.to) : null;

function ownSubject(script: Script, cue: Cue, sentence: Stretch): Stretch | null {
  const mark = lower(script, cue.from - 1);
  if (/^(?:and|or|but|then)$/.test(mark)) return null;
  if (cue.form === 'ing')
    return mark === ',' || isPaper(script, cue.from - 1)
      ? null
      : phraseBefore(script, cue.from, sentence.from);
  if (/^(?:who|which)$/.test(mark)) return antecedent(script, cue.from - 1, sentence);
  return subjectBefore(script, cue.from, sentence.from);
}

/** "Issued a statement saying", "released a letter late on Friday saying": the writer speaks, not the paper. */
const isPaper = (script: Script, at: number): boolean =>
  /^(?:statement|letter|paper|release|memo|tweet|message|note|advertisement|ad|spot|video|speech|interview|email|post|today|yesterday|morning|afternoon|evening|night|.+day)$/.test(
    lower(script, at),
  );

/** "Police who claim": whom the relative clause is about. */
function antecedent(script: Script, at: number, sentence: Stretch): Stretch | null {
  const comma = lower(script, at - 1) === ',' ? 1 : 0;
  return phraseBefore(script, at - comma, sentence.from);
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

/** Cues by their sentence. */
type Cues = ReadonlyMap<Stretch, readonly Placed[]>;
type Reader = (script: Script, cue: Placed, all: Cues) => Statement | null;

const hasCue =
  (script: Script, all: Cues) =>
  (index: number): boolean => {
    const sentence = script.sentences[index];
    return sentence !== undefined && (all.get(sentence) ?? []).some(({ form }) => form !== 'ing');
  };

const readInverted: Reader = (script, cue, all) => {
  if (!isInverted(script, cue)) return null;
  const source = subjectAfter(script, cue.to, cue.sentence.to);
  const content = contentBefore(script, cue.at, cue.sentence);
  return source && content && { cue, source, content: extended(script, content, hasCue(script, all)) };
};

/** The comma behind a source that leads a sentence; the second one where an apposition stands between. */
function leadEnd(script: Script, from: number, last: number): number {
  const commas: number[] = [];
  for (let at = from; at < Math.min(last, from + 24) && commas.length < 2; at++)
    if (text(script, at) === ',') commas.push(at);
  const [first = last, second] = commas;
  if (second === undefined || second - first > 10) return first;
  for (let at = first; at < second; at++)
    if (
      isVerb(lower(script, at), lower(script, at - 1)) ||
      /^(?:is|are|was|were|has|have|had|will|would)$/.test(lower(script, at))
    )
      return first;
  return second;
}

/** "According to the ministry, …" and "…, according to the ministry". */
const readPhrase: Reader = (script, cue) => {
  if (cue.form !== 'phrase') return null;
  const leads = cue.from - cue.sentence.from < 3 || /^(?:and|but|;|:)$/.test(lower(script, cue.from - 1));
  const source = subjectAfter(
    script,
    cue.to,
    leads ? leadEnd(script, cue.to, cue.sentence.to) : cue.sentence.to,
  );
  if (!source) return null;
  if (leads) {
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
  if (!subject || cue.form === 'ing' || subject.from !== cue.start) return null;
  const mark = subject.from - 1;
  const quoted = isClosing(script, mark) || isClosing(script, mark - 1);
  if (!quoted && !/^[,—–]$/.test(text(script, mark))) return null;
  const rest = pastAside(script, cue.to, sentence.to, cue);
  const around = isAround(script, rest);
  if (!around && isOpener(script, sentence.from, subject.from)) return null;
  const ends = rest >= sentence.to - 1 || isStop(script, rest);
  const goesOn = text(script, rest) === ',' || opensQuote(script, rest);
  if (!ends && !goesOn && (!quoted || /^(?:that|:)$/.test(lower(script, cue.to)))) return null;
  const before = contentBefore(script, subject.from, sentence);
  if (!before) return null;
  const to = around ? clauseEnd(script, rest + 1, sentence, laterStarts(all, cue)) : before.to;
  const content = { from: before.from, to: Math.max(to, before.to) };
  return { cue, source: subject, content: extended(script, content, hasCue(script, all)) };
};
/** "The plan, Lee said, is dead": what is said goes on behind the speaker. */
const isAround = (script: Script, rest: number): boolean =>
  (text(script, rest) === ',' || opensQuote(script, rest)) &&
  !isParticipleCue(script, rest + 1) &&
  !/^(?:but|and|while|as|when|after|citing|according)$/.test(lower(script, rest + 1));

/** Where the next cues of the sentence begin; a few are enough. */
const MAX_LATER = 8;
function laterStarts(all: Cues, cue: Placed): number[] {
  const cues = all.get(cue.sentence) ?? [];
  return cues.slice(cue.index + 1, cue.index + 1 + MAX_LATER).map(({ start }) => start);
}

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
  const bySentence = new Map<Stretch, Placed[]>();
  const placed: Placed[] = [];
  for (const found of cuesIn(script)) {
    const cue = place(script, found, placed.at(-1));
    placed.push(cue);
    const cues = bySentence.get(cue.sentence);
    if (cues) cues.push(cue);
    else bySentence.set(cue.sentence, [cue]);
  }
  return placed.flatMap((cue) => firstOf(script, cue, bySentence));
}

function firstOf(script: Script, cue: Placed, all: Cues): Statement[] {
  for (const read of READERS) {
    const statement = read(script, cue, all);
    if (statement) return [statement];
  }
  return [];
}
