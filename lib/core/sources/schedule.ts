/**
 * When each source is asked again. All times are milliseconds since 1970, all spans milliseconds; `jitter` is a number
 * from 0 to 1, so that many machines do not ask at the same second.
 */
import type { Problem, ProblemCode } from '../result';
import type { SourceKind, SourceState } from './model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Spans between two good answers: the shortest, the first one, the longest that nobody asked for. */
interface Pace {
  least: number;
  first: number;
  most: number;
}
const PACE: Record<SourceKind, Pace> = {
  feed: { least: 15 * MINUTE, first: 30 * MINUTE, most: 6 * HOUR },
  pack: { least: 6 * HOUR, first: 6 * HOUR, most: DAY },
  'current-events': { least: 30 * MINUTE, first: HOUR, most: 6 * HOUR },
};
/** After a bad answer; doubled with each further one, up to a day. */
const PAUSE = 15 * MINUTE;
/** A server that wants more than this is asked all the same. */
const LONGEST_WISH = 7 * DAY;
/** Nothing was asked of the server: the person may allow its host at any time. */
const NOT_ALLOWED = HOUR;

const UNKNOWN: SourceState = {
  ...{ tried: null, fetched: null, due: 0, failures: 0, problem: null },
  ...{ etag: null, modified: null, items: 0, seen: [] },
};

/** How an attempt ended. */
export type Outcome =
  | {
      type: 'taken';
      items: number;
      seen: number[];
      /** How often the source may be asked, as it says itself. */
      every: number | null;
      etag: string | null;
      modified: string | null;
      /** When the server wants to be asked again. */
      notBefore: number | null;
    }
  | { type: 'unchanged'; notBefore: number | null }
  | { type: 'failed'; problem: Problem; notBefore: number | null };

export interface Attempt {
  kind: SourceKind;
  now: number;
  jitter: number;
}

/** With up to a fifth more. */
const spread = (span: number, jitter: number): number => Math.round(span * (1 + jitter / 5));

const pauseAfter = (failures: number): number => Math.min(DAY, PAUSE * 2 ** Math.min(failures - 1, 10));

/** Written before a request, as if it failed: a background that is ended meanwhile, again and again, asks ever less. */
export function begun(state: SourceState | null, { now, jitter }: Omit<Attempt, 'kind'>): SourceState {
  const before = state ?? UNKNOWN;
  const failures = before.failures + 1;
  return { ...before, tried: now, failures, due: now + spread(pauseAfter(failures), jitter) };
}

/** `before`: as it was before the attempt began. Offline, nothing was tried. */
export function settled(before: SourceState | null, outcome: Outcome, attempt: Attempt): SourceState {
  const state = before ?? UNKNOWN;
  if (outcome.type === 'failed') return failed(state, outcome, attempt);
  const { now, kind, jitter } = attempt;
  const isNew = outcome.type === 'taken' && hasNew(outcome.seen, state.seen);
  const own = paced(state, isNew, PACE[kind]);
  const every = outcome.type === 'taken' ? (outcome.every ?? 0) : 0;
  const wished = Math.min(Math.max(every, (outcome.notBefore ?? 0) - now), DAY);
  const seen = outcome.type === 'taken' ? outcome.seen : state.seen;
  const fresh = Math.max(expiryOf(kind, seen) - now, PACE[kind].least);
  const due = now + spread(Math.max(Math.min(own, fresh), wished), jitter);
  const good = { ...state, tried: now, fetched: now, due, failures: 0, problem: null };
  if (outcome.type === 'unchanged') return good;
  const { etag, modified, items } = outcome;
  return { ...good, etag, modified, items, seen };
}

function failed(
  state: SourceState,
  { problem, notBefore }: Outcome & { type: 'failed' },
  { now, jitter }: Attempt,
): SourceState {
  if (problem.code === 'offline') return state;
  if (problem.code === 'no-permission') {
    return { ...state, tried: now, due: now + spread(NOT_ALLOWED, jitter), problem };
  }
  const failures = state.failures + 1;
  const wished = Math.min((notBefore ?? 0) - now, LONGEST_WISH);
  const due = now + spread(Math.max(pauseAfter(failures), wished), jitter);
  return { ...state, tried: now, due, failures, problem };
}

/** What is known of a pack that was taken in is when it was made and, where it says so, when it expires. */
const expiryOf = (kind: SourceKind, seen: number[]): number =>
  (kind === 'pack' ? seen[1] : undefined) ?? Number.POSITIVE_INFINITY;

/** Is what is here of the source of no use any more, as it said itself? */
export const isExpired = (kind: SourceKind, seen: number[], now: number): boolean =>
  expiryOf(kind, seen) < now;

function hasNew(seen: number[], before: number[]): boolean {
  const known = new Set(before);
  return seen.some((one) => !known.has(one));
}

/** What had something new is asked sooner the next time, what had nothing later. */
function paced({ tried, due, fetched }: SourceState, isNew: boolean, { least, first, most }: Pace): number {
  if (tried === null || fetched !== tried) return first;
  const span = (due - tried) * (isNew ? 0.5 : 1.5);
  return Math.min(Math.max(span, least), most);
}

const REFUSALS: Record<number, ProblemCode> = {
  401: 'refused',
  403: 'refused',
  404: 'gone',
  410: 'gone',
  451: 'refused',
};

/** Answers that bring nothing to read: nothing new (`unchanged`), or why not. Null: there is a body to read. */
export function unread(answer: { status: number; retryAt: number | null }, now: number): Outcome | null {
  const { status, retryAt: notBefore } = answer;
  if (status === 304) return { type: 'unchanged', notBefore };
  if (status >= 200 && status < 300) return null;
  const code = wantsPeace(answer) ? 'busy' : (REFUSALS[status] ?? 'network');
  const problem: Problem = { code, message: `the server answered ${status}` };
  // Gone for good (410): a look a day, in case it is not.
  return {
    type: 'failed',
    problem,
    notBefore: status === 410 ? Math.max(notBefore ?? 0, now + DAY) : notBefore,
  };
}

const wantsPeace = ({ status, retryAt }: { status: number; retryAt: number | null }): boolean =>
  status === 429 || (status === 503 && retryAt !== null);
