/** The person's settings as they are stored. `read.ts` has the defaults and the checks, `sites.ts` what they mean. */
import type { SourceChoices } from '../sources/model';

/** Rules that are kept; a list from a file may be long, but storage is not without end. */
export const MAX_SITES = 10_000;
/** Most days for which what was read is remembered. */
export const MAX_DAYS = 365;

/** What the extension does on one site. */
export interface SiteSwitches {
  /** Look whether a page is an article about a known event. Off: no script, no badge, no chip. */
  detect: boolean;
  /** Show the chip in an article of which other reports are known. */
  chip: boolean;
  /** Mark differing passages in the article. */
  marks: boolean;
  /** Open the panel inside the article by itself. */
  dock: boolean;
}

/** Whether articles that are read go into the library by themselves, and for how long. */
export interface Remember {
  on: boolean;
  /** 1 to 365. */
  days: number;
}

export interface Settings {
  version: 3;
  /** True after the choice on the welcome page. */
  welcomed: boolean;
  /** `every`: all sites but those switched off; `picked`: only sites switched on. */
  scope: 'every' | 'picked';
  /** By site: host name without `www.`; a rule holds for its subdomains too, where no nearer one says otherwise. */
  sites: Record<string, Partial<SiteSwitches>>;
  remember: Remember;
  sources: SourceChoices;
}
