/** What the files of a comparison are made of. One file here for each format: values in, a string out. */
import type { ComparedReport, Comparison, DetailKind, Verdict } from '../model';

/** A report with the letter that stands for it. */
export interface TakenReport extends ComparedReport {
  letter: string;
}

/** A comparison on its way out. */
export interface Taken {
  comparison: Comparison;
  /** All reports of the comparison, in the order in which they are shown. */
  reports: TakenReport[];
  /** When it is taken out; an ISO 8601 instant. */
  at: string;
}

/** Words that stand in files. */
export type TakenKey =
  | `verdict_${Verdict}`
  | `kind_${DetailKind}`
  | 'differs_heading'
  | 'updated_heading'
  | 'statements_heading'
  | 'only_heading'
  | 'agrees_heading'
  | 'same_words_heading'
  | 'names_heading'
  | 'nothing_differs'
  | 'carries_text_of'
  | 'completeness_cut'
  | 'completeness_digest'
  | 'said_by'
  | 'said_by_nobody'
  | 'put_as'
  | 'open_at'
  | 'source_credit'
  | 'take_reports'
  | 'take_silent'
  | 'take_retrieved_at'
  | 'take_on'
  | 'why_rule'
  | 'kind_filter'
  | 'grid_detail'
  | 'lib_report_title'
  | 'lib_add_outlet'
  | 'take_published'
  | 'take_retrieved'
  | 'take_phrase'
  | 'take_sentence'
  | 'why_values'
  | 'kind_attribution'
  | 'take_hedge'
  | 'lib_from_address';

/** The interface's language, handed in: nothing here knows one. */
export interface Telling {
  t(key: TakenKey, ...values: string[]): string;
  /** A day, as precise as it is known. */
  day(iso: string): string;
  /** An instant, on the clock of the person. */
  instant(iso: string): string;
  /** When a report was published, and when it was changed. */
  times(report: ComparedReport): string[];
  list(items: string[]): string;
  /** Keeps its own direction where that is not the language's. */
  apart(text: string): string;
  /** The address of a passage in its page; null for anything that is no web address. */
  link(url: string | null, passage: string): string | null;
}

/** As readers know it. */
export const outletOf = ({ outlet, id }: ComparedReport): string => outlet.name || outlet.domain || id;

/** White space of all kinds as one space, without signs that turn the direction of what follows. */
export const onOneLine = (text: string): string =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\s\p{Cc}]+/gu, ' ');

/** The longest piece of a title in a file's name, in characters. */
const NAME = 48;

/** "variorum-Bridge-closed-2024-05-21.md": a name that every file system takes. `day` is ISO 8601. */
export function fileName(title: string, day: string, ending: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const short = Array.from(words.join('-')).slice(0, NAME).join('');
  return `${['variorum', short.replace(/-$/, ''), day.slice(0, 10)].filter(Boolean).join('-')}.${ending}`;
}
