/** From an article to what the panel shows: match it, load the event's reports, compare. */
import { compare } from '../core/compare/compare';
import { withSetAside } from '../core/library/differences';
import type { Article, KnownEvent, Match, Reading } from '../core/model';
import { readingOf } from '../core/reading';
import { ok, type Result } from '../core/result';
import { type Aliases, withOutlets } from '../core/sources/naming';
import { type Matched, matchCorrected } from './corrected';
import { ownReport } from './own-report';
import type { ArticleHead, LibraryPort, LikelyEvent, PanelState } from './ports';
import { loneAmong, type Told, tellOf } from './told';
import { timeOf, withTimes } from './when-read';

/** Events that are passed over, since nothing but the article itself is known of them. */
const MAX_LONE = 4;

interface Known extends Matched {
  library: LibraryPort;
  article: ArticleHead;
  own: Reading;
  aliases: Aliases;
  at: number | undefined;
}

/**
 * The state of a page with this article. `wanted` is the event that the person wants to see, where they said so; `at`:
 * when the page was read, in milliseconds since 1970.
 */
export async function outcomeOf(
  library: LibraryPort,
  article: Article,
  wanted: string | null,
  aliases: Aliases = new Map(),
  at?: number,
): Promise<Result<PanelState>> {
  const own = readingOf(ownReport(article));
  const matched = await matchCorrected(library, own, []);
  if (!matched.ok) return matched;
  const known = { library, own, aliases, at, article: headOf(article, own), ...matched.value };
  const said = wanted ?? known.chosen;
  const told = said === null ? null : await tellOf(library, own, known.match, said);
  if (told?.ok) return ok(stateOf(known, told.value));
  // What the person chose before may be gone by now.
  return wanted !== null && told ? told : found(known, []);
}

interface Found {
  state: PanelState;
  /** Events that were found, of which nothing else is known. */
  lone: string[];
}

/** What matching finds. Where it is an event of this article alone, others that fit tell more. */
async function found(known: Known, except: string[]): Promise<Result<PanelState>> {
  const { library, own, match } = known;
  const first = match.event === null ? await withoutEvent(known) : await withEvent(known, match.event);
  if (!first.ok) return first;
  const { state, lone } = first.value;
  if (lone.length === 0 || except.length >= MAX_LONE) return ok(state);
  const passed = [...except, ...lone];
  const matched = await matchCorrected(library, own, passed);
  const beside = matched.ok ? await found({ ...known, ...matched.value }, passed) : ok(state);
  return beside.ok && ['ready', 'undecided'].includes(beside.value.state) ? beside : ok(state);
}

async function withEvent(known: Known, id: string): Promise<Result<Found>> {
  const { library, own, match } = known;
  const told = await tellOf(library, own, match, id);
  if (!told.ok) return told;
  const isLone = told.value.others.length === 0 && told.value.event.pack === null;
  return ok({ state: stateOf(known, told.value), lone: isLone ? [id] : [] });
}

async function withoutEvent({ library, own, article, match }: Known): Promise<Result<Found>> {
  const unknown: PanelState = { state: 'unknown-event', article };
  if (!match.undecided) return ok({ state: unknown, lone: [] });
  const events = await library.events(match.candidates.slice(0, 2).map(({ event }) => event));
  if (!events.ok) return events;
  const lone = await loneAmong(library, own, events.value);
  if (!lone.ok) return lone;
  const candidates = events.value.map((one) => likelyOf(one, match));
  const state: PanelState = lone.value.length > 0 ? unknown : { state: 'undecided', article, candidates };
  return ok({ state, lone: lone.value });
}

const likelyOf = (event: KnownEvent, { candidates }: Match): LikelyEvent => ({
  event,
  reasons: candidates.find((one) => one.event === event.id)?.reasons ?? [],
});

function stateOf({ article, own, match, chosen, aliases, at }: Known, told: Told): PanelState {
  const { event, reports, others, also, kept, untold, aside, beyond } = told;
  // What is known of the event is this very article, remembered by itself.
  const unknown =
    (event.pack === null || reports.length > 0) && reports.every(({ origin }) => origin === 'remembered');
  if (others.length === 0 && unknown) return { state: 'unknown-event', article };
  const here = own.head.id;
  const shown = { article, ...likelyOf(event, match), chosen: chosen === event.id, also, untold };
  const state = kept ? { ...shown, kept: event.id } : shown;
  if (others.length === 0) return { state: 'alone', ...state };
  const readings = [own, ...others].map((one) => withOutlets(one, aliases));
  const comparison = withTimes(compare(readings, event, here), [...reports.map(timeOf), [here, at]]);
  const passed = beyond + readings.length - comparison.reports.length;
  return {
    ...{ state: 'ready', ...state, comparison: withSetAside(comparison, aside), here },
    ...(passed > 0 && { passed }),
  };
}

function headOf({ paragraphs: _text, entries: _entries, ...head }: Article, own: Reading): ArticleHead {
  return { ...head, words: own.head.words };
}
