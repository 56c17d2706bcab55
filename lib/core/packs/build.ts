/** Events and reports as a pack. */
import type { KnownEvent, Pack, Report } from '../model';
import { digestOf } from './digest';
import { VERSION } from './schema';

export interface PackParts {
  id: string;
  title: string;
  /** ISO 8601 instants. */
  created: string;
  expires: string | null;
  events: KnownEvent[];
  reports: Report[];
  /** True: texts travel as they are. False: as digests. */
  texts: boolean;
}

/** Only reports that an event has go along. */
export function buildPack({ texts, reports, ...parts }: PackParts): Pack {
  const told = new Set(parts.events.flatMap((event) => event.reports));
  return {
    format: 'variorum-pack',
    version: VERSION,
    ...parts,
    reports: reports
      .filter(({ id }) => told.has(id))
      .map((report) => (texts || report.completeness === 'digest' ? report : digestOf(report))),
  };
}
