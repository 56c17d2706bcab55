/** The sites table as a JSON file. What comes from a file is checked whole before any of it is used. */
import * as v from 'valibot';
import { siteOfHost } from '../../lib/core/settings/host';
import { MAX_SITES, type Settings } from '../../lib/core/settings/schema';

const SitesFile = v.object({
  format: v.literal('variorum-sites'),
  version: v.literal(1),
  sites: v.pipe(
    v.record(
      v.pipe(
        v.string(),
        v.check((site) => siteOfHost(site) !== null),
      ),
      v.object({
        detect: v.optional(v.boolean()),
        chip: v.optional(v.boolean()),
        marks: v.optional(v.boolean()),
        dock: v.optional(v.boolean()),
      }),
    ),
    v.check((sites) => Object.keys(sites).length <= MAX_SITES),
  ),
});

export const sitesFile = (sites: Settings['sites']): string =>
  `${JSON.stringify({ format: 'variorum-sites', version: 1, sites }, null, 2)}\n`;

/** The rules of a file; null when it is no such file. */
export function sitesFromFile(text: string): Settings['sites'] | null {
  try {
    const read = v.safeParse(SitesFile, JSON.parse(text));
    return read.success ? read.output.sites : null;
  } catch {
    return null;
  }
}
