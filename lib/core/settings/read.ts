/** Settings as they come from storage or a file: brought to this version, then checked field by field. */
import * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { NO_SOURCES, StoredChoices } from '../sources/choices';
import { siteOfHost } from './host';
import { MAX_DAYS, MAX_SITES, type Remember, type Settings, type SiteSwitches } from './schema';

const VERSION = 3;

const REMEMBER: Remember = { on: false, days: 14 };

export const DEFAULT_SETTINGS: Settings = {
  version: VERSION,
  welcomed: false,
  scope: 'picked',
  sites: {},
  remember: REMEMBER,
  sources: NO_SOURCES,
};

const Stored = v.record(v.string(), v.unknown());
type Stored = v.InferOutput<typeof Stored>;

/** Each brings settings of the version that is its index to the next one. */
const MIGRATIONS: ((stored: Stored) => Stored)[] = [
  (stored) => ({ ...stored, version: 1 }),
  // Nobody was asked before whether to remember what they read.
  (stored) => ({ ...stored, version: 2, remember: REMEMBER }),
  (stored) => ({ ...stored, version: 3, sources: NO_SOURCES }),
];

const Switches = v.object({
  detect: v.fallback(v.optional(v.boolean()), undefined),
  chip: v.fallback(v.optional(v.boolean()), undefined),
  marks: v.fallback(v.optional(v.boolean()), undefined),
  dock: v.fallback(v.optional(v.boolean()), undefined),
});

/** The switches that are set; null where none is. */
export function soundSwitches(value: unknown): Partial<SiteSwitches> | null {
  const read = v.safeParse(Switches, value);
  if (!read.success) return null;
  const set = Object.entries(read.output).filter(([, on]) => on !== undefined);
  return set.length > 0 ? Object.fromEntries(set) : null;
}

/** Rules for real host names, the first so many of them. Of two spellings of one site the first holds. */
function soundSites(stored: Stored): Settings['sites'] {
  const sites = new Map<string, Partial<SiteSwitches>>();
  for (const [host, value] of Object.entries(stored)) {
    if (sites.size >= MAX_SITES) break;
    const site = siteOfHost(host);
    const switches = soundSwitches(value);
    if (site !== null && switches !== null && !sites.has(site)) sites.set(site, switches);
  }
  return Object.fromEntries(sites);
}

/** A number of days that is not sound switches nothing on or off. */
const RememberFields = v.object({
  on: v.fallback(v.boolean(), REMEMBER.on),
  days: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_DAYS)), REMEMBER.days),
});

const Fields = v.object({
  version: v.literal(VERSION),
  welcomed: v.fallback(v.boolean(), DEFAULT_SETTINGS.welcomed),
  scope: v.fallback(v.picklist(['every', 'picked']), DEFAULT_SETTINGS.scope),
  sites: v.fallback(v.pipe(Stored, v.transform(soundSites)), {}),
  remember: v.fallback(RememberFields, REMEMBER),
  sources: v.fallback(StoredChoices, NO_SOURCES),
});

const Version = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

function migrate(stored: Stored): Stored {
  const from = v.parse(Version, stored.version);
  return MIGRATIONS.slice(from).reduce((older, step) => step(older), stored);
}

/**
 * Fields that are missing or wrong get their defaults. Fails where nothing can be told: when it is no object, or of a
 * version that only a newer Variorum reads, which must not be written over.
 */
export function readSettings(value: unknown): Result<Settings> {
  const stored = v.safeParse(Stored, value);
  if (!stored.success || Array.isArray(value)) return fail('invalid', 'settings: not an object');
  const read = v.safeParse(Fields, migrate(stored.output));
  if (read.success) return ok(read.output);
  return fail('invalid', `settings.version: ${String(stored.output.version).slice(0, 20)} is not known here`);
}
