/** What comes out of the database is looked at before it is used: disks and older versions leave odd things behind. */
import * as v from 'valibot';
import type { EventProfile } from '../../core/events/profile';
import { isProfile } from '../../core/events/stored-profile';
import type { Correction, Revision, StoredReport } from '../../core/library/model';
import { DETAIL_KINDS, type KnownEvent, type Report } from '../../core/model';
import { isWhole } from '../../core/text/halves';
import type {
  EventRecord,
  KeysRecord,
  Late,
  Meta,
  ProfileRecord,
  Records,
  Store,
  WordsRecord,
} from './records';

const string = v.string();
const number = v.number();
const strings = v.array(string);
const numbers = v.array(number);
const maybe = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
const some = v.looseObject({});

const known = {
  id: v.pipe(string, v.check(isWhole)),
  title: string,
  date: maybe(string),
  place: maybe(string),
  reports: strings,
};
/** An event of version 1 has no more. */
export const isKnownEvent = (value: unknown): value is KnownEvent => v.is(v.object(known), value);

const Event: v.GenericSchema<unknown, EventRecord> = v.object({
  ...known,
  changed: number,
  pack: maybe(string),
  from: v.optional(string),
  words: strings,
  searched: v.optional(strings),
  newest: v.optional(number),
});

/** Reports were checked whole when they came in; their outline tells whether they came out whole. */
const head = {
  ...{ id: string, title: string, language: string, url: maybe(string), published: maybe(string) },
  outlet: v.object({ name: string, domain: string }),
};
const ReportOutline = v.variant('completeness', [
  v.looseObject({ ...head, completeness: v.picklist(['whole', 'cut']), paragraphs: strings }),
  v.looseObject({ ...head, completeness: v.literal('digest'), passages: v.array(some), sketch: numbers }),
]);
export const isReport = (value: unknown): value is Report => v.is(ReportOutline, value);

const Stored = v.looseObject({
  report: ReportOutline,
  origin: v.picklist(['pack', 'kept', 'remembered', 'feed']),
  added: number,
  expires: maybe(number),
  reasons: v.array(some),
  read: v.optional(number),
  brought: v.optional(string),
  summary: v.optional(v.literal(true)),
  missed: v.optional(v.looseObject({ at: number, code: string })),
  digest: v.optional(v.looseObject({ report: ReportOutline })),
});

const Profile: v.GenericSchema<unknown, ProfileRecord> = v.object({
  event: number,
  profile: v.custom<EventProfile>(isProfile),
});
const Keys: v.GenericSchema<unknown, KeysRecord> = v.object({ event: number, keys: numbers });
const Words: v.GenericSchema<unknown, WordsRecord> = v.object({ event: number, id: string, words: strings });

const RevisionSchema: v.GenericSchema<unknown, Revision> = v.object({
  report: string,
  read: number,
  title: string,
  modified: maybe(string),
  paragraphs: strings,
});

const Difference = v.object({
  kind: v.picklist(DETAIL_KINDS),
  said: v.array(v.object({ by: numbers, reads: numbers, near: numbers })),
});

const at = { id: string, at: number };
const CorrectionSchema: v.GenericSchema<unknown, Correction> = v.variant('about', [
  v.object({ about: v.literal('report'), ...at, event: maybe(string), not: strings }),
  v.object({ about: v.literal('event'), ...at, into: string, joined: v.optional(v.literal(true)) }),
  v.object({ about: v.literal('title'), ...at, title: string }),
  v.object({ about: v.literal('set-aside'), ...at, differences: v.array(Difference) }),
  v.object({ about: v.picklist(['no-event', 'no-report']), ...at }),
]);

/** Read with each match: what it lists is looked at one by one when it comes to its store. */
const listed = v.custom<never[]>(Array.isArray);
const LateSchema: v.GenericSchema<unknown, Late | undefined> = v.optional(
  v.object({
    keys: v.array(v.object({ event: number, keys: listed })),
    words: v.array(v.object({ event: number, id: string, words: listed })),
  }),
);

const PackedSchema: v.GenericSchema<unknown, Meta['packed']> = v.optional(
  v.union([v.literal('all'), v.tuple([number, number])]),
);

export const MetaSchema: v.GenericSchema<unknown, Meta> = v.object({
  events: number,
  reports: number,
  remembered: number,
  bytes: number,
  unreadable: number,
  stamp: number,
  unlisted: v.optional(number, 0),
  // Without it a few events are not found until they are next written; the totals stay.
  late: v.fallback(LateSchema, undefined),
  turned: v.optional(number),
  // Without it packing starts again, and finds what is done.
  packed: v.fallback(PackedSchema, undefined),
});

const SCHEMAS: { [S in Store]: v.GenericSchema<unknown, Records[S]> } = {
  events: Event,
  reports: Stored as unknown as v.GenericSchema<unknown, StoredReport>,
  profiles: Profile,
  keys: Keys,
  words: Words,
  revisions: RevisionSchema,
  corrections: CorrectionSchema,
};

const NONE: Late = { keys: [], words: [] };

/** What waits by a record of totals as it was read. */
export function lateOf(meta: unknown): Late {
  const { late } = (meta ?? {}) as Partial<Meta>;
  return late !== undefined && v.is(LateSchema, late) ? late : NONE;
}

/** How far packing has come by a record of totals as it was read. */
export function packedOf(meta: unknown): Meta['packed'] {
  const { packed } = (meta ?? {}) as Partial<Meta>;
  return v.is(PackedSchema, packed) ? packed : undefined;
}

/** The record, undefined where it is none. */
export const recordOf = <S extends Store>(store: S, value: unknown): Records[S] | undefined =>
  v.is(SCHEMAS[store], value) ? (value as Records[S]) : undefined;

/** Those that can be read. */
export const recordsOf = <S extends Store>(store: S, values: unknown[]): Records[S][] =>
  values.map((value) => recordOf(store, value)).filter((record) => record !== undefined);
