/**
 * The words of the project as types. Flow: page → Article → Report → Reading → (match) → Comparison → view.
 * All offsets are UTF-16 units, end exclusive. All times are ISO 8601, as precise as they are known.
 */
import type { Reason } from './library/model';
import type { Stamp, Told } from './stamp';

export interface Span {
  start: number;
  end: number;
}

export interface Outlet {
  /** As readers know it; the domain where no name was found. */
  name: string;
  /** Host name without `www.`; '' for pasted text and plain files. */
  domain: string;
}

/** Where an entry of a live report begins: the index of its first paragraph, and the entry's own time (ISO 8601). */
export interface Entry {
  paragraph: number;
  at: string;
}

/** `whole`: all of the text was read; `cut`: paywalled or shortened; `digest`: only facts and phrases are kept. */
export type Completeness = 'whole' | 'cut' | 'digest';

/** What the reader takes from a page. Everything in it came from outside and is capped. */
export interface Article {
  url: string;
  title: string;
  outlet: Outlet;
  byline: string | null;
  /** Agency or republished source that the page itself names ("Reuters", "Sputnik"). */
  credit: string | null;
  published: Stamp | null;
  modified: Stamp | null;
  /** BCP 47; 'und' where it is not known. */
  language: string;
  paragraphs: string[];
  /** Of a live report, ascending by paragraph; absent where the text has no dated entries. */
  entries?: Entry[];
  completeness: 'whole' | 'cut';
}

/** What every report says of itself, text or digest. */
export interface ReportHead {
  id: string;
  url: string | null;
  outlet: Outlet;
  title: string;
  published: string | null;
  modified: string | null;
  /** Those of the two whose day is not sure. */
  doubtful?: Told[];
  language: string;
  credit: string | null;
  /** Length of the text in words, for people. */
  words: number;
}

export interface TextReport extends ReportHead {
  completeness: 'whole' | 'cut';
  paragraphs: string[];
  /** As in the article. */
  entries?: Entry[];
}

export interface DigestReport extends ReportHead {
  completeness: 'digest';
  passages: DigestPassage[];
  /** Bottom-k sketch of hashed five-word shingles: tells copies without the text. */
  sketch: number[];
}

/** One outlet's article on an event. */
export type Report = TextReport | DigestReport;

/** A passage without its running text: its terms in alphabetical order, and the details with a phrase of a few words. */
export interface DigestPassage {
  terms: string[];
  names: string[];
  details: DigestDetail[];
}

/** A detail whose offsets lie in `context`, a verbatim phrase of at most eight words. */
export interface DigestDetail extends Detail {
  context: string;
}

/** Something that happened. `reports` are in the library, by id. */
export interface KnownEvent {
  id: string;
  title: string;
  /** Day it happened (EDTF), as precise as known. */
  date: string | null;
  place: string | null;
  reports: string[];
}

/** Kinds whose values have an arithmetic. */
export const VALUED_KINDS = [
  'duration',
  'count',
  'casualties',
  'money',
  'percent',
  'measure',
  'date',
  'time',
  'age',
] as const;
/** Kinds whose values are names. */
export const NAMED_KINDS = ['person', 'place', 'organisation'] as const;
/** An `act` is read while comparing only: what passages tell in the same words, or one alone (compare/told/). */
export const DETAIL_KINDS = [
  ...VALUED_KINDS,
  ...NAMED_KINDS,
  'attribution',
  'modality',
  'cause',
  'act',
] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/** How exactly a number is meant: `least` "at least 12", `most` "up to 12", `about` "some 12", `exact` all else. */
export type Bound = 'exact' | 'least' | 'most' | 'about';

/** A numeric value that can be compared with another of the same unit: the interval that the words allow. */
export interface Amount {
  /** Canonical unit: `day` (durations, and dates as days since 1970-01-01), `minute` (times of day), `USD`, `percent`, `km`, `Mw`, `count`, `dead`, `injured`, `missing` … */
  unit: string;
  low: number;
  high: number;
}

/** Who said it. Spans are offsets into the passage's text. */
export interface Attribution {
  /** The verbatim cue: "said", "according to". */
  cue: string;
  source: (Span & { text: string }) | null;
  content: Span & { text: string };
}

/** A typed mention in a passage. `start`/`end` are offsets into the passage's text. */
export interface Detail extends Span {
  kind: DetailKind;
  /** Verbatim. */
  text: string;
  /** Normalised value: ISO 8601 / EDTF, `USD 3500000`, `25`, `P54Y`, `6.1 Mw`, a folded name; for modality its level (`possible`, `planned`, `decided`, `denied`, `done` …). */
  value: string;
  amount?: Amount;
  bound?: Bound;
  /** Whether the text says that a number is all (`total`) or some (`part`) of others, was told or so before (`earlier`), or takes the place of such a one (`revised`). */
  scope?: 'total' | 'part' | 'earlier' | 'revised';
  /** Verbatim head of what it is about: the noun that is counted, the verb that is hedged, the role of the person. */
  head?: string;
  /** Normalised terms near it that tell what it is about (head first, then governing verb, then nearby content terms). */
  about: string[];
  attribution?: Attribution;
}

/** A sentence with its place in the report; index 0 is the title. For digests `text` is ''. */
export interface Passage {
  index: number;
  text: string;
  /** Normal forms of its content words, each once. */
  terms: string[];
  /** Folded names of persons, places and organisations in it. */
  names: string[];
  details: (Detail | DigestDetail)[];
  /** Who says it, where that stands in another sentence: a quotation that goes on. */
  carried?: { source: string; cue: string };
}

/** A report as the core reads it: the only input of matching and comparing. */
export interface Reading {
  head: ReportHead;
  completeness: Completeness;
  passages: Passage[];
  sketch: number[];
}

/** As much of it as matching reads. */
export type Outline = Pick<Reading, 'head' | 'passages'>;

export type Verdict = 'differs' | 'agrees' | 'compatible' | 'updated' | 'only';

/** One report's phrase in a finding. `text` stands verbatim in `sentence` at start…end; `sentence` verbatim in the report (in a digest: the kept phrase). */
export interface FindingValue extends Span {
  report: string;
  text: string;
  sentence: string;
  normalized: string;
  bound: Bound;
  /** The interval that its words allow, in the unit that it is compared in; absent where there is no arithmetic. */
  amount?: Amount;
  scope?: Detail['scope'];
  /** Verbatim words of who said it, and the cue; null where nobody is named. */
  attribution: { source: string | null; cue: string } | null;
  /** Verbatim hedge ("might", "was planning to"); null where there is none. */
  modality: string | null;
}

/** Why a finding was made: what tied its passages, how the values were read. Short terms, shown on demand. */
export interface Why {
  /** Terms that the passages share, strongest first. */
  shared: string[];
  /** Rule that settled the verdict, a key with words in `public/_locales` (`why_<rule>`). */
  rule: string;
}

export interface Finding {
  /** Stable for the same reports: for jumps and for "not a difference". */
  id: string;
  verdict: Verdict;
  kind: DetailKind;
  /** What it is about, in words of the reports. */
  about: string;
  values: FindingValue[];
  /** Reports that were read whole and do not mention it. */
  silent: string[];
  why: Why;
  /** The person said that this is no difference: it is not counted, marked or listed with the others. */
  setAside?: true;
}

/** Passages of several reports that tell the same thing. */
export interface PassageRef {
  report: string;
  sentence: string;
}

export interface ComparedReport extends ReportHead {
  completeness: Completeness;
  /** Id of the report whose text it carries, else null. */
  copyOf: string | null;
  /** Its language is read by digits, dates and names only. */
  unread?: true;
  /** When what is here of it was read from its page, a file or a feed; absent where that is not known, as of packs. */
  read?: string;
}

/** One person, place or organisation under several spellings. */
export interface NameVariants {
  name: string;
  spellings: { report: string; text: string }[];
}

/** The same utterance in the words of two or more reports. */
export type Statement = { report: string; text: string; speaker: string | null }[];

export interface Comparison {
  event: KnownEvent | null;
  reports: ComparedReport[];
  /** Differing first, then by how much they tell. */
  findings: Finding[];
  alignments: PassageRef[][];
  statements: Statement[];
  names: NameVariants[];
}

/** What the page marks for a finding: `text` stands verbatim in `sentence`, `sentence` verbatim in the page's report. */
export interface PageMark extends Pick<Finding, 'verdict'>, Pick<FindingValue, 'sentence' | 'text'> {
  finding: string;
}

/** An event's share in a match: score from 0 to 1 and why ("same day", "25 ambassadors"). */
export interface Candidate {
  event: string;
  score: number;
  reasons: Reason[];
}

export interface Match {
  /** The event that the article is mainly about, or surely reports; null when none, or when two cannot be told apart. */
  event: string | null;
  score: number;
  /** Best first; at most five. */
  candidates: Candidate[];
  /** True when `event` is null because the two best cannot be told apart ("one of these two"). */
  undecided: boolean;
  /** Other known events that it reports, with the passages that do. */
  also: { event: string; score: number; passages: number[] }[];
}

/** A portable file of events and reports. */
export interface Pack {
  format: 'variorum-pack';
  version: 2;
  id: string;
  title: string;
  /** ISO 8601 instants. */
  created: string;
  expires: string | null;
  events: KnownEvent[];
  reports: Report[];
}
