/** What the library on this machine keeps beside events and reports: how they came there, what the person corrected. */
import type { KnownEvent, Report } from '../model';
import type { ProblemCode } from '../result';
import type { Difference } from './differences';

/**
 * Brought by a pack, kept or added by the person, remembered while they read (by a choice of theirs), or a summary from
 * a feed that the person switched on.
 */
export type Origin = 'pack' | 'kept' | 'remembered' | 'feed';

/** Why a report is taken for one on an event: a sign that has words of its own, or words that both have. */
export type Reason = { sign: 'same-day' | 'near-days' | 'same-weekday' } | { text: string };

export interface StoredEvent extends KnownEvent {
  /** Milliseconds since 1970 of the last change; the library shows the newest first. */
  changed: number;
  /** Id of the pack that brought it; null where the person's reading or adding did. */
  pack: string | null;
  /** The address that the pack was fetched from; packs may call themselves the same. */
  from?: string;
}

export interface StoredReport {
  report: Report;
  origin: Origin;
  /** Milliseconds since 1970. */
  added: number;
  /** When it is forgotten by itself, in milliseconds since 1970; null: never. */
  expires: number | null;
  /** Why it was put under its event; empty where the person or a pack said so. */
  reasons: Reason[];
  /** When its text was read, in milliseconds since 1970, if that was later than `added`. */
  read?: number;
  /** The event that a pack brought it under, as the pack calls it. */
  brought?: string;
  /** Only what a feed says of it is here. */
  summary?: true;
  /** Its text was fetched and could not be had: when (milliseconds since 1970), and why. */
  missed?: { at: number; code: ProblemCode };
  /** The digest that this text took the place of; it comes back when the text is forgotten by itself. */
  digest?: StoredReport;
}

/** What an article said before it changed. */
export interface Revision {
  report: string;
  /** When this text was read; milliseconds since 1970. */
  read: number;
  title: string;
  modified: string | null;
  paragraphs: string[];
}

/**
 * What the person set right, for good: packs that come again and reports that come in later are placed by it. Of a
 * report: the event that it was put under (null: none in particular), and events that it is not about. Of an event:
 * that it is the same as another (`joined`: taken for the same without asking, so that its name still leads somewhere),
 * or what the person called it, or which of its differences are none (`set-aside`: gone with the event). Of either, that
 * the person took it out, so that packs do not bring it again by themselves.
 */
export type Correction =
  | { about: 'report'; id: string; event: string | null; not: string[]; at: number }
  | { about: 'event'; id: string; into: string; at: number; joined?: true }
  | { about: 'title'; id: string; title: string; at: number }
  | { about: 'set-aside'; id: string; differences: Difference[]; at: number }
  | { about: 'no-event' | 'no-report'; id: string; at: number };

/** What a person may change in the library. Each can be undone for a while. */
export type Change =
  /** All reports of `event` belong to `into`, also those that come in later. */
  | { type: 'merge'; into: string; event: string }
  /** These reports make an event of their own. */
  | { type: 'split'; event: string; reports: string[]; title: string }
  | { type: 'move'; reports: string[]; from: string; to: string }
  /** The report is not about this event. One that is in the library gets an event of its own. */
  | { type: 'apart'; report: string; event: string }
  /** The report is about this event, whatever speaks against it. One that is in the library under another goes there. */
  | { type: 'choose'; report: string; event: string }
  | { type: 'delete-events'; events: string[] }
  | { type: 'delete-reports'; event: string; reports: string[] }
  /** Remembered reports of the event are kept for ever. */
  | { type: 'keep'; event: string }
  | { type: 'rename'; event: string; title: string }
  /** All that was set aside of the event's differences is one again. */
  | { type: 'put-back'; event: string };

export interface Totals {
  events: number;
  reports: number;
  /** Texts that are forgotten by themselves. */
  remembered: number;
  /** Size of all reports and their earlier texts, about; in bytes. */
  bytes: number;
  /** Records that could not be read: set aside, not shown, never deleted. */
  unreadable: number;
}

/** Reports that leave an event: to where an incoming report is, to another event, or together to one of their own. */
export interface Move {
  from: string;
  /** Hashes of their ids (`lib/core/events/hash.ts`). */
  reports: number[];
  to: 'here' | 'own' | { event: string };
}

/** Where an incoming report belongs. */
export interface Placement {
  /** Null: an event of its own. */
  event: string | null;
  /** Other events that turn out to be the same one as `event`. */
  joins: string[];
  /** Reports that turn out to belong elsewhere. */
  moves: Move[];
  reasons: Reason[];
}
