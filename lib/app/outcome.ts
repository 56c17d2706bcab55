/** From an article to what the panel shows: match it, load the event's reports, compare. */
import { compare } from '../core/compare/compare';
import type { StoredEvent, StoredReport } from '../core/library/model';
import type { Article, KnownEvent, Match, Reading } from '../core/model';
import { readingOf } from '../core/reading';
import { fail, ok, type Result } from '../core/result';
import { type Matched, matchCorrected } from './corrected';
import { isSame, othersOf, ownReport } from './own-report';
import type { AlsoEvent, ArticleHead, LibraryPort, LikelyEvent, PanelState } from './ports';

/** Reports that are compared at once; more would neither be read by a person nor fit the time. */
const MAX_REPORTS = 30;
/** Passages that are shown of another event that the article reports; the panel has no room for more, nor has the tab's record. */
const PASSAGES = { most: 3, length: 400 };

interface Known extends Matched {
  library: LibraryPort;
  article: ArticleHead;
  own: Reading;
}

/** An event as the library has it, beside the article. */
interface Told {
  event: StoredEvent;
  reports: StoredReport[];
  /** Reports that are not this very article. */
  others: Reading[];
  /** The person kept the article under this event. */
  kept: boolean;
  also: AlsoEvent[];
}

/** The state of a page with this article. `wanted` is the event that the person wants to see, where they said so. */
export async function outcomeOf(
  library: LibraryPort,
  article: Article,
  wanted: string | null,
): Promise<Result<PanelState>> {
  const own = readingOf(ownReport(article));
  const matched = await matchCorrected(library, own, []);
  if (!matched.ok) return matched;
  const known = { library, own, article: headOf(article, own), ...matched.value };
  const said = wanted ?? known.chosen;
  const told = said === null ? null : await tellOf(known, said);
  if (told?.ok) return ok(stateOf(known, told.value));
  // What the person chose before may be gone by now.
  return wanted !== null && told ? told : found(known, []);
}

/** What matching finds. Where it is an event of this article alone, others that fit tell more. */
async function found(known: Known, except: string[]): Promise<Result<PanelState>> {
  const { library, own, match } = known;
  if (match.event === null) return withoutEvent(known);
  const told = await tellOf(known, match.event);
  if (!told.ok) return told;
  const state = ok(stateOf(known, told.value));
  if (told.value.others.length > 0 || told.value.event.pack !== null || except.length > 0) return state;
  const matched = await matchCorrected(library, own, [match.event]);
  const beside = matched.ok ? await found({ ...known, ...matched.value }, [match.event]) : state;
  return beside.ok && ['ready', 'undecided'].includes(beside.value.state) ? beside : state;
}

async function withoutEvent({ library, article, match }: Known): Promise<Result<PanelState>> {
  if (!match.undecided) return ok({ state: 'unknown-event', article });
  const events = await library.events(match.candidates.slice(0, 2).map(({ event }) => event));
  if (!events.ok) return events;
  return ok({ state: 'undecided', article, candidates: events.value.map((one) => likelyOf(one, match)) });
}

const likelyOf = (event: KnownEvent, { candidates }: Match): LikelyEvent => ({
  event,
  reasons: candidates.find((one) => one.event === event.id)?.reasons ?? [],
});

async function tellOf({ library, own, match }: Known, id: string): Promise<Result<Told>> {
  const also = alsoOf(match, id);
  const found = await library.events([id]);
  if (!found.ok) return found;
  // Where it became part of another, it is that one.
  const [event] = found.value;
  if (!event) return fail('unknown', `The event "${id}" is not in the library.`);
  const events = await library.events(also.map((one) => one.event));
  if (!events.ok) return events;
  const read = await library.reports(event.id);
  if (!read.ok) return read;
  const reports = read.value.slice(0, MAX_REPORTS);
  const readings = reports.map(({ report }) => readingOf(report));
  const kept = reports.some(({ origin }, at) => origin === 'kept' && isSame(own, readings[at] ?? own));
  const others = othersOf(own, readings);
  return ok({ event, reports, others, kept, also: alsoEvents(own, also, events.value) });
}

function stateOf({ article, own, match, chosen }: Known, told: Told): PanelState {
  const { event, reports, others, also, kept } = told;
  // What is known of the event is this very article, remembered by itself.
  const unknown = reports.length > 0 && reports.every(({ origin }) => origin === 'remembered');
  if (others.length === 0 && unknown) return { state: 'unknown-event', article };
  const here = own.head.id;
  const shown = { article, ...likelyOf(event, match), chosen: chosen === event.id, also };
  const state = kept ? { ...shown, kept: event.id } : shown;
  if (others.length === 0) return { state: 'alone', ...state };
  return { state: 'ready', ...state, comparison: compare([own, ...others], event, here), here };
}

type Also = Match['also'][number];

/** The other events that the article reports; the one it is mainly about too, when another is shown. */
const alsoOf = ({ event, score, also }: Match, shown: string): Also[] =>
  [...(event === null ? [] : [{ event, score, passages: [] }]), ...also].filter((one) => one.event !== shown);

/** In the order of the match; an event that is gone is left out. */
const alsoEvents = (own: Reading, also: Also[], events: KnownEvent[]): AlsoEvent[] =>
  also.flatMap(({ event: id, passages }) => {
    const event = events.find((one) => one.id === id);
    const texts = passages
      .slice(0, PASSAGES.most)
      .map((at) => own.passages[at]?.text.slice(0, PASSAGES.length));
    return event ? [{ event, passages: texts.filter((text) => text !== undefined) }] : [];
  });

function headOf({ paragraphs: _text, ...head }: Article, own: Reading): ArticleHead {
  return { ...head, words: own.head.words };
}
