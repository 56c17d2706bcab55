/** Is a number all of something, a part of it, what was told before, or what that was revised to? */
import type { DetailKind } from '../model';
import { AFTER, BEFORE, CHANGES, type Phrase, type Scope, TIMES } from './scope-phrases';
import { type Found, isGlued, type Source, wordAt } from './source';

interface Read {
  kind: DetailKind;
  found: Found;
}

/** These are amounts of something; days, hours and ages have no parts. */
const KINDS: ReadonlySet<DetailKind> = new Set([
  'count',
  'casualties',
  'money',
  'percent',
  'measure',
  'duration',
]);

/** The numeral's first token; the words of a bound or a toll may stand before it. */
function numeralIn(source: Source, { from, to }: Found): number {
  for (let at = from; at < to; at++) if (source.numbers[at]) return at;
  return from;
}

const isBorder = (source: Source, at: number): boolean => /^[;:.!?]$/.test(wordAt(source, at));

/** Do the words of the phrase stand from `at` on? Where they end; -1 where they do not. */
function endOf(source: Source, { words }: Phrase, at: number): number {
  let next = at;
  for (const { choices, optional } of words) {
    if (choices.has(wordAt(source, next))) next++;
    else if (!optional) return -1;
  }
  return next;
}

/** What may not lie between a phrase and its number: another number, a border. */
const parts = (source: Source, at: number): boolean =>
  source.numbers[at] !== undefined || isBorder(source, at) || source.tokens[at] === undefined;

const MAX_PHRASE = 7;

/** The phrase that ends nearest before a token. */
function before(source: Source, at: number): Scope | undefined {
  const first = Math.max(source.sentenceStart[at] ?? 0, at - MAX_PHRASE);
  for (let start = at - 1; start >= first && !parts(source, start); start--) {
    const phrase = BEFORE.find((one) => {
      const end = endOf(source, one, start);
      return end > 0 && end <= at && at - end <= one.gap;
    });
    if (phrase) return phrase.scope;
  }
  return undefined;
}

/** The phrase that begins nearest after it, within its clause. */
function after(source: Source, to: number, phrases = AFTER): Scope | undefined {
  const last = Math.min(source.sentenceEnd[to - 1] ?? to, to + MAX_PHRASE);
  for (let start = to; start < last && !parts(source, start); start++) {
    const phrase = phrases.find((one) => start - to <= one.gap && endOf(source, one, start) > 0);
    if (phrase) return phrase.scope;
    if (/^[,()]$/.test(wordAt(source, start))) return undefined;
  }
  return undefined;
}

/** "rose from 3 to 9", "rose to 9 from 3": the 3. "from 10 to 15 people" alone is a range. */
function isChangedFrom(source: Source, at: number, to: number): boolean {
  if (wordAt(source, at - 1) !== 'from') return false;
  let pair = wordAt(source, to) === 'to' || wordAt(source, to + 1) === 'to';
  const first = Math.max(source.sentenceStart[at] ?? 0, at - MAX_PHRASE);
  for (let i = at - 2; i >= first && !isBorder(source, i) && wordAt(source, i) !== ','; i--) {
    pair ||= wordAt(source, i) === 'to' && i > first;
    if (CHANGES.has(wordAt(source, i))) return pair;
  }
  return false;
}

/** "in 2003" in a report of a later year. */
function isPastYear(source: Source, { to }: Found): boolean {
  if (source.anchor === null) return false;
  const now = new Date(source.anchor * DAY).getUTCFullYear();
  const last = Math.min(source.sentenceEnd[to - 1] ?? to, to + MAX_PHRASE);
  for (let at = to; at < last && !/^[,;:.()]$/.test(wordAt(source, at)); at++) {
    if (wordAt(source, at) === 'in' && isYearBefore(source, at + 1, now)) return true;
  }
  const start = source.sentenceStart[to - 1] ?? to;
  return wordAt(source, start) === 'in' && isYearBefore(source, start + 1, now);
}
const DAY = 86_400_000;

const isYearBefore = (source: Source, at: number, now: number): boolean =>
  /^(?:1[89]|20)\d\d$/.test(wordAt(source, at)) &&
  Number(wordAt(source, at)) < now &&
  !isGlued(source, at + 2);

/** "last year", "a decade ago", "in 2003". */
const isFormer = (source: Source, found: Found): boolean =>
  after(source, found.to, TIMES) !== undefined || isPastYear(source, found);

/** A share is a part by itself: "75 percent of them". */
function ownScope(source: Source, { kind, found }: Read): Scope | undefined {
  const at = numeralIn(source, found);
  const start = source.numbers[at]?.from ?? at;
  if (isChangedFrom(source, start, found.to)) return 'earlier';
  const inner = after(source, source.numbers[at]?.to ?? found.to);
  const told = before(source, at) ?? before(source, start) ?? after(source, found.to) ?? inner;
  if (told === 'part' && kind === 'percent') return undefined;
  return told ?? (isFormer(source, found) ? 'earlier' : undefined);
}

/** Does only "and" or a comma stand between two? */
function isListed(source: Source, last: Found, next: Found): boolean {
  for (let at = last.to; at < next.from; at++) if (!/^(?:and|,|an?)$/.test(wordAt(source, at))) return false;
  return next.from > last.to;
}

const isOneSentence = (source: Source, a: Found, b: Found): boolean =>
  source.sentenceStart[a.to - 1] === source.sentenceStart[b.to - 1];

/** A toll or a magnitude is one number at a time: a new one takes the place of the old. */
const isReplaced = ({ kind, found }: Read): boolean => kind === 'casualties' || found.amount?.unit === 'Mw';

/**
 * By read: its scope. "including five children and two women" makes parts of both; beside a toll that was told before,
 * the other one of its sentence is the new one.
 */
export function scopesOf(source: Source, reads: readonly Read[]): Map<Found, Scope> {
  const scopes = new Map<Found, Scope>();
  const told = reads.filter(({ kind }) => KINDS.has(kind)).sort((a, b) => a.found.from - b.found.from);
  told.forEach((read, i) => {
    const last = told[i - 1];
    const own = ownScope(source, read);
    const listed =
      last?.kind === read.kind &&
      scopes.get(last.found) === 'part' &&
      isListed(source, last.found, read.found);
    const scope = own ?? (listed ? 'part' : undefined);
    if (scope) scopes.set(read.found, scope);
  });
  markRevised(source, told, scopes);
  return scopes;
}

function markRevised(source: Source, reads: readonly Read[], scopes: Map<Found, Scope>): void {
  const tolls = reads.filter(isReplaced);
  tolls.forEach(({ found }, i) => {
    if (scopes.get(found) !== 'earlier' || isFormer(source, found)) return;
    for (const other of [tolls[i - 1]?.found, tolls[i + 1]?.found]) {
      if (!other || scopes.has(other) || other.amount?.unit !== found.amount?.unit) continue;
      if (isOneSentence(source, found, other)) scopes.set(other, 'revised');
    }
  });
}
