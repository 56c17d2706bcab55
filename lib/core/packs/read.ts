/** A pack from outside: read whole or not at all, with the place where it is wrong. */
import * as v from 'valibot';
import type { Pack } from '../model';
import { fail, ok, type Result } from '../result';
import { PackSchema, VERSION } from './schema';

/** Of a pack as text, in UTF-16 units. */
export const MAX_TEXT = 32_000_000;
/** Told at once; who mends a pack mends it in rounds. */
const MAX_FAULTS = 100;

export interface Fault {
  /** `events[3].title`; '' for the pack as such. */
  path: string;
  message: string;
}

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 40)}`))
    .join('')
    .replace(/^\./, '');

/** Values from the pack are not repeated: they may be as long as it is. */
function messageOf({ type, received, expected, message }: v.BaseIssue<unknown>): string {
  if (type === 'object' && received === 'undefined') return 'missing';
  return message.startsWith('Invalid ') ? `${expected ?? 'something else'} expected` : message;
}

export const faultOf = (issue: v.BaseIssue<unknown>): Fault => ({
  path: pathOf(issue),
  message: messageOf(issue),
});

const Version = v.pipe(v.number(), v.integer(), v.minValue(0));
const Outer = v.looseObject({ format: v.literal('variorum-pack'), version: Version });
type Outer = v.InferOutput<typeof Outer>;

/** Each brings a pack of the version that is its index to the next one. Version 2 has short forms, which are no must. */
const MIGRATIONS: ((pack: Outer) => Outer)[] = [
  (pack) => ({ ...pack, version: 1 }),
  (pack) => ({ ...pack, version: 2 }),
];

const migrate = (pack: Outer): Outer =>
  MIGRATIONS.slice(pack.version).reduce((older, step) => step(older), pack);

/** The pack in this version, or what can be said before looking inside. */
function outerOf(json: unknown): Outer | Fault {
  const outer = v.safeParse(Outer, json);
  if (!outer.success) {
    const path = pathOf(outer.issues[0]);
    return { path, message: path === 'version' ? 'not a whole number' : 'this is no pack of Variorum' };
  }
  const { version } = outer.output;
  if (version <= VERSION) return migrate(outer.output);
  return { path: 'version', message: `${version} is newer than this Variorum reads (${VERSION})` };
}

function repeated(ids: string[], place: (index: number) => string): Fault[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path: place(index), message: 'there twice' }] : [];
  });
}

/** What holds between the parts: ids are unique, and events have the reports that are there. */
function linkFaults({ events, reports }: Pack): Fault[] {
  const there = new Set(reports.map(({ id }) => id));
  const told = new Set(events.flatMap((event) => event.reports));
  return [
    ...repeated(
      events.map(({ id }) => id),
      (index) => `events[${index}].id`,
    ),
    ...repeated(
      reports.map(({ id }) => id),
      (index) => `reports[${index}].id`,
    ),
    ...events.flatMap((event, at) =>
      event.reports.flatMap((id, index) =>
        there.has(id)
          ? []
          : [{ path: `events[${at}].reports[${index}]`, message: 'no such report in the pack' }],
      ),
    ),
    ...reports.flatMap(({ id }, index) =>
      told.has(id) ? [] : [{ path: `reports[${index}].id`, message: 'no event of the pack has it' }],
    ),
  ];
}

function look(json: unknown): { pack: Pack; faults: [] } | { pack: null; faults: Fault[] } {
  const outer = outerOf(json);
  if (!('format' in outer)) return { pack: null, faults: [outer] };
  const read = v.safeParse(PackSchema, outer);
  if (!read.success) return { pack: null, faults: read.issues.slice(0, MAX_FAULTS).map(faultOf) };
  const faults = linkFaults(read.output).slice(0, MAX_FAULTS);
  return faults.length > 0 ? { pack: null, faults } : { pack: read.output, faults: [] };
}

/** What is wrong with a pack, place by place; nothing when it can be read. */
export const checkPack = (json: unknown): Fault[] => look(json).faults;

const lineOf = ({ path, message }: Fault): string => (path === '' ? message : `${path}: ${message}`);

function parse(text: string): Result<unknown> {
  if (text.length > MAX_TEXT) return fail('too-large', `the pack is longer than ${MAX_TEXT} characters`);
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail('invalid', 'the pack is no JSON');
  }
}

/** The pack, from its text or from what JSON made of it. The failure's message is one line that names the place. */
export function readPack(json: unknown): Result<Pack> {
  const parsed = typeof json === 'string' ? parse(json) : ok(json);
  if (!parsed.ok) return parsed;
  const { pack, faults } = look(parsed.value);
  return pack ? ok(pack) : fail('invalid', lineOf(faults[0] ?? { path: '', message: 'wrong' }));
}
