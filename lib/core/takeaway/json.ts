/**
 * A comparison as JSON for programs (docs/comparison.schema.json): what `variorum compare --json` tells, with a version,
 * when it was taken out, when reports were read, and the address of each passage. What the person set aside says so.
 */
import type { KnownEvent } from '../model';
import type { Taken, Telling } from './taken';

/** A later version may have fields that this one has not; what is there keeps its meaning. */
const HEAD = { format: 'variorum-comparison', version: 1 };

export function jsonOf({ comparison, at }: Taken, { link }: Telling): string {
  const { event, reports, findings, alignments, statements, names } = comparison;
  const urls = new Map(reports.map(({ id, url }) => [id, url]));
  const withAddresses = findings.map((finding) => ({
    ...finding,
    values: finding.values.map((value) => ({
      ...value,
      address: link(urls.get(value.report) ?? null, value.sentence),
    })),
  }));
  const told = { event: event && eventOf(event), reports, findings: withAddresses };
  return `${JSON.stringify({ ...HEAD, taken: at, ...told, alignments, statements, names }, null, 1)}\n`;
}

/** Without what the library notes of it for itself, as where its pack came from. */
const eventOf = ({ id, title, date, place, reports }: KnownEvent): KnownEvent => ({
  id,
  title,
  date,
  place,
  reports,
});
