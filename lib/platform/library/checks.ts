/** What comes out of the database is looked at before it is used: disks and older versions leave odd things behind. */
import * as v from 'valibot';
import type { KnownEvent, Report } from '../../core/model';

const strings = v.array(v.string());

export const EVENT: v.GenericSchema<unknown, KnownEvent> = v.object({
  id: v.string(),
  title: v.string(),
  date: v.nullable(v.string()),
  place: v.nullable(v.string()),
  reports: strings,
});

/** Reports were checked whole when they came in; their outline tells whether they came out whole. */
const REPORT = v.looseObject({
  id: v.string(),
  title: v.string(),
  outlet: v.object({ name: v.string(), domain: v.string() }),
  completeness: v.picklist(['whole', 'cut', 'digest']),
});
const TEXT = v.looseObject({ paragraphs: strings });
const DIGEST = v.looseObject({ passages: v.array(v.looseObject({})), sketch: v.array(v.number()) });

export const isReport = (value: unknown): value is Report =>
  v.is(REPORT, value) && v.is(value.completeness === 'digest' ? DIGEST : TEXT, value);

/** The value, or an exception that `Use` turns into a failure of storage. */
export function sound<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const read = v.safeParse(schema, value);
  if (!read.success) throw new Error('The library holds something that cannot be read.');
  return read.output;
}

export function soundReport(value: unknown): Report {
  if (!isReport(value)) throw new Error('The library holds a report that cannot be read.');
  return value;
}
