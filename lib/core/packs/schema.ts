/**
 * The pack format as a schema. Packs come from anywhere: every text and list has a cap, addresses are addresses of the
 * web, phrases stand where they say. Fields that it does not know are dropped. docs/pack-format.md explains the fields.
 */
import * as v from 'valibot';
import { coarse } from '../compare/sketch-step';
import { DETAIL_KINDS, type Pack } from '../model';
import { isWhole } from '../text/halves';
import { countRuns, MAX_PHRASE, MAX_WORDS } from './phrase';
import { GAPS, hashesIn, quoteIn, termsIn } from './short';

export const VERSION = 2;
export const CAPS = {
  events: 5_000,
  reports: 20_000,
  reportsOfEvent: 500,
  passages: 800,
  terms: 600,
  names: 200,
  details: 300,
  about: 16,
  sketch: 256,
  paragraphs: 3_000,
  paragraph: 100_000,
  entries: 1_000,
  title: 600,
  id: 3_000,
  name: 300,
  address: 4_000,
} as const;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit, `longer than ${limit}`));
const filled = (limit: number) => v.pipe(text(limit), v.nonEmpty('empty'));
const list = <T extends v.GenericSchema>(item: T, limit: number) =>
  v.pipe(v.array(item), v.maxLength(limit, `more than ${limit}`));
const id = v.pipe(filled(CAPS.id), v.check(isWhole, 'half a sign'));
const strings = (limit: number) => list(filled(MAX_PHRASE), limit);
const phrase = v.pipe(
  text(MAX_PHRASE),
  v.check((words) => countRuns(words) <= MAX_WORDS, `more than ${MAX_WORDS} words`),
);

const INSTANT = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const instant = v.pipe(text(40), v.regex(INSTANT, 'not a time as in ISO 8601'));
const day = v.pipe(text(60), v.regex(/^[\dTXYZ:./~?%+-]+$/, 'not a date as in EDTF'));
const address = v.pipe(text(CAPS.address), v.regex(/^https?:\/\/[^\s/]/i, 'not an address of the web'));
const domain = v.pipe(text(253), v.regex(/^[^\s/:@]*$/, 'not a host name'));
const offset = v.pipe(v.number(), v.integer('not a whole number'), v.minValue(0, 'below 0'));
const hash = v.pipe(offset, v.maxValue(0xffffffff, 'not a hash of 32 bits'), v.transform(coarse));
/** Ascending, as they are written by the gaps between them. */
const hashes = v.pipe(
  list(hash, CAPS.sketch),
  v.transform((all) => all.sort((a, b) => a - b)),
);
const gaps = v.pipe(
  text(CAPS.sketch * 8),
  v.regex(GAPS, 'neither hashes nor gaps between them'),
  v.transform(hashesIn),
  hashes,
);
const sketch = v.lazy(
  (input): v.GenericSchema<string | number[], number[]> =>
    typeof input === 'string' ? (gaps as v.GenericSchema<string, number[]>) : hashes,
);
const quantity = v.pipe(v.number(), v.finite('not finite'));

const Amount = v.pipe(
  v.object({ unit: filled(60), low: quantity, high: quantity }),
  v.check(({ low, high }) => low <= high, 'low is above high'),
);

const spanOf = <T extends v.GenericSchema<unknown, string>>(quote: T) =>
  v.object({ text: quote, start: offset, end: offset });

const Attribution = v.object({
  cue: phrase,
  source: v.nullable(spanOf(phrase)),
  content: spanOf(v.literal('')),
});

const Detail = v.pipe(
  v.object({
    kind: v.picklist(DETAIL_KINDS, 'not a kind of detail'),
    text: v.optional(phrase),
    start: v.optional(offset),
    end: v.optional(offset),
    value: phrase,
    amount: v.optional(Amount),
    bound: v.optional(v.picklist(['exact', 'least', 'most', 'about'], 'not a bound')),
    scope: v.optional(v.picklist(['total', 'part', 'earlier', 'revised'], 'not a scope')),
    head: v.optional(phrase),
    about: list(v.union([filled(MAX_PHRASE), offset], 'neither a term nor the number of one'), CAPS.about),
    attribution: v.optional(Attribution),
    context: phrase,
  }),
  v.transform(quoteIn),
  v.check(
    ({ context, start, end, text: quote }) =>
      quote.length === end - start && context.slice(start, end) === quote,
    'text does not stand in context at start to end',
  ),
);

const Passage = v.pipe(
  v.object({
    terms: strings(CAPS.terms),
    names: strings(CAPS.names),
    details: list(Detail, CAPS.details),
  }),
  v.check(
    ({ terms, details }) =>
      details.every(({ about }) => about.every((term) => typeof term === 'string' || term < terms.length)),
    'about has the number of no term',
  ),
  v.transform(termsIn),
);

const head = {
  id,
  url: v.nullable(address),
  outlet: v.object({ name: text(CAPS.name), domain }),
  title: text(CAPS.title),
  published: v.nullable(instant),
  modified: v.nullable(instant),
  doubtful: v.optional(list(v.picklist(['published', 'modified']), 2)),
  language: v.pipe(text(40), v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/i, 'not a language tag')),
  credit: v.nullable(text(CAPS.name)),
  words: offset,
};
const paragraphs = list(text(CAPS.paragraph), CAPS.paragraphs);
const entries = v.optional(list(v.object({ paragraph: offset, at: instant }), CAPS.entries));

export const DigestSchema = v.object({
  ...head,
  completeness: v.literal('digest'),
  passages: list(Passage, CAPS.passages),
  sketch,
});

export const ReportSchema = v.variant(
  'completeness',
  [
    v.object({ ...head, completeness: v.literal('whole'), paragraphs, entries }),
    v.object({ ...head, completeness: v.literal('cut'), paragraphs, entries }),
    DigestSchema,
  ],
  'neither whole nor cut nor digest',
);

const Event = v.object({
  id,
  title: filled(CAPS.title),
  date: v.nullable(day),
  place: v.nullable(text(CAPS.name)),
  reports: list(id, CAPS.reportsOfEvent),
});

export const PackSchema: v.GenericSchema<unknown, Pack> = v.object({
  format: v.literal('variorum-pack'),
  version: v.literal(VERSION),
  id,
  title: filled(CAPS.title),
  created: instant,
  expires: v.nullable(instant),
  events: list(Event, CAPS.events),
  reports: list(ReportSchema, CAPS.reports),
});
