/**
 * The library in a file, part by part: events with all that belongs to them. Each part is read whole or not at all.
 * It may have been made anywhere: all texts and lists are capped, an address that is none of the web is left out.
 */
import * as v from 'valibot';
import { DETAIL_KINDS, type Report } from '../model';
import { faultOf } from '../packs/read';
import { DigestSchema } from '../packs/schema';
import { fail, ok, PROBLEM_CODES, type Result } from '../result';
import { isWhole } from '../text/halves';
import { MAX_BY, MAX_DIFFERENCES, MAX_SAID } from './differences';
import type { Correction, Reason, Revision, StoredEvent, StoredReport } from './model';

export interface LibraryPart {
  format: 'variorum-library';
  version: 1;
  events: StoredEvent[];
  reports: StoredReport[];
  revisions: Revision[];
  corrections: Correction[];
}

export const partOf = (part: Omit<LibraryPart, 'format' | 'version'>): LibraryPart => ({
  format: 'variorum-library',
  version: 1,
  ...part,
});

/** Wider than what is taken in, so that what was exported can always be imported. */
const MOST = { records: 20_000, corrections: 200_000, reports: 20_000, not: 1000, reasons: 100 };
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit, `longer than ${limit}`));
const list = <T extends v.GenericSchema>(item: T, limit: number) =>
  v.pipe(v.array(item), v.maxLength(limit, `more than ${limit}`));
const id = v.pipe(text(5000), v.nonEmpty('empty'), v.check(isWhole, 'half a sign'));
const title = text(4000);
const maybe = v.nullable(text(300));
/** Of any day that there is: counting on from there stays exact. */
const LAST_TIME = 8.64e15;
const time = v.pipe(
  v.number(),
  v.minValue(-LAST_TIME, 'out of all time'),
  v.maxValue(LAST_TIME, 'out of all time'),
);
const address = v.pipe(text(4000), v.regex(/^https?:\/\/[^\s/]/i));
const paragraphs = list(text(200_000), 5000);

const Text = v.object({
  id,
  url: v.fallback(v.nullable(address), null),
  outlet: v.object({ name: text(300), domain: text(300) }),
  title,
  published: maybe,
  modified: maybe,
  doubtful: v.optional(list(v.picklist(['published', 'modified']), 2)),
  language: text(40),
  credit: maybe,
  words: time,
  completeness: v.picklist(['whole', 'cut']),
  paragraphs,
  entries: v.optional(list(v.object({ paragraph: time, at: text(40) }), 1000)),
});
const AnyReport: v.GenericSchema<unknown, Report> = v.lazy((input) =>
  v.is(v.object({ completeness: v.literal('digest') }), input) ? DigestSchema : Text,
);

const Why: v.GenericSchema<unknown, Reason> = v.union([
  v.object({ sign: v.picklist(['same-day', 'near-days', 'same-weekday']) }),
  v.object({ text: text(300) }),
]);

const stored = {
  report: AnyReport,
  origin: v.picklist(['pack', 'kept', 'remembered', 'feed']),
  added: time,
  expires: v.nullable(time),
  reasons: list(Why, MOST.reasons),
  read: v.optional(time),
  brought: v.optional(id),
  summary: v.optional(v.literal(true)),
  missed: v.optional(v.object({ at: time, code: v.picklist(PROBLEM_CODES) })),
};

/** No more than is ever written: each is held against each that is there. */
const hashes = list(v.pipe(v.number(), v.integer(), v.minValue(0)), MAX_BY);
const difference = v.object({
  kind: v.picklist(DETAIL_KINDS),
  said: list(v.object({ by: hashes, reads: hashes, near: hashes }), MAX_SAID),
});

const about = { id, at: time };
const OneCorrection = v.variant('about', [
  v.object({ about: v.literal('report'), ...about, event: v.nullable(id), not: list(id, MOST.not) }),
  v.object({ about: v.literal('event'), ...about, into: id, joined: v.optional(v.literal(true)) }),
  v.object({ about: v.literal('title'), ...about, title }),
  v.object({ about: v.literal('set-aside'), ...about, differences: list(difference, MAX_DIFFERENCES) }),
  v.object({ about: v.picklist(['no-event', 'no-report']), ...about }),
]);

const Part: v.GenericSchema<unknown, LibraryPart> = v.object({
  format: v.literal('variorum-library', 'this is no library of Variorum'),
  version: v.literal(1, 'a version that this Variorum does not read'),
  events: list(
    v.object({
      ...{ id, title, date: maybe, place: maybe, reports: list(id, MOST.reports) },
      ...{ changed: time, pack: v.nullable(id), from: v.optional(id) },
    }),
    MOST.records,
  ),
  reports: list(v.object({ ...stored, digest: v.optional(v.object(stored)) }), MOST.records),
  revisions: list(v.object({ report: id, read: time, title, modified: maybe, paragraphs }), MOST.records),
  corrections: list(OneCorrection, MOST.corrections),
});

export const isLibraryPart = (json: unknown): boolean =>
  v.is(v.looseObject({ format: v.literal('variorum-library') }), json);

/** The part, from what JSON made of it. The failure's message is one line that names the place. */
export function readLibraryPart(json: unknown): Result<LibraryPart> {
  const read = v.safeParse(Part, json);
  if (read.success) return ok(read.output);
  const { path, message } = faultOf(read.issues[0]);
  return fail('invalid', path === '' ? message : `${path}: ${message}`);
}
