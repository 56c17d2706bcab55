/**
 * The directory of outlets as it ships: by country and language, each outlet a row. What follows from the name is left
 * out of the domain, what follows from the domain is left out of the addresses:
 *
 * - `name|domain|feeds|aliases|further domains`; lists are cut by `<`, what is empty at the end is left out.
 * - A domain begins with `*` for an agency. `=`, `~` and `^` stand for the name's words run together: all of them, all
 *   but the first, all but the last.
 * - A feed is what stands before the domain (nothing, `.` for `www.`, `rss.`), and its path; or `//` and all of it. Behind
 *   a space each: the place of the day in `days` when it was checked; `+` and its language; its section.
 */
import * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { publicAddress } from './address';
import type { DirectoryFeed, DirectoryOutlet } from './model';
import type { OutletNames } from './naming';

const Directory = v.object({
  version: v.literal(1),
  days: v.array(v.string()),
  outlets: v.record(v.string(), v.record(v.string(), v.array(v.string()))),
});

/** How much of a name stands in a domain. */
const SHORT: Record<string, [first: number, last?: number]> = { '=': [0], '~': [1], '^': [0, -1] };

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/[^a-z0-9]/g, ''));

/** The signs for parts of a name, with what they stand for. */
export const partsOf = (name: string): [sign: string, part: string][] =>
  Object.entries(SHORT).map(([sign, ends]) => [
    sign,
    wordsOf(name)
      .slice(...ends)
      .join(''),
  ]);

const domainOf = (text: string, name: string): string =>
  partsOf(name).reduce((domain, [sign, part]) => domain.replace(sign, part), text);

const COUNTRY = /^[A-Z]{2}$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

function addressOf(text: string, domain: string): string {
  if (text.startsWith('//')) return `https:${text}`;
  const path = text.indexOf('/');
  const before = text.slice(0, path);
  return `https://${before === '.' ? 'www.' : before}${domain}${text.slice(path)}`;
}

/** Null where it is none. */
function feedOf(text: string, domain: string, language: string, days: string[]): DirectoryFeed | null {
  const [address = '', ...more] = text.split(' ');
  const url = address.includes('/') ? publicAddress(addressOf(address, domain)) : null;
  const own = more.find((one) => one.startsWith('+'))?.slice(1) ?? language;
  const at = more.find((one) => /^\d$/.test(one));
  const checked = at === undefined ? null : (days[Number(at)] ?? '');
  const section = more.find((one) => /^[a-z]/.test(one)) ?? 'top';
  if (url === null || !LANGUAGE.test(own) || (checked !== null && !DAY.test(checked))) return null;
  return { url, language: own, section, checked };
}

const cut = (text = ''): string[] => text.split('<').filter(Boolean);

type RowReader<T> = (row: string, country: string, language: string, days: string[]) => T | null;

/** Null where the row is none. */
const namesOf: RowReader<OutletNames> = (row, country, language) => {
  const [name = '', domains = '', , aliases, others] = row.split('|');
  const agency = domains.startsWith('*');
  const domain = domainOf(agency ? domains.slice(1) : domains, name);
  const outlet = { domain, name, country, language, agency, aliases: cut(aliases), others: cut(others) };
  const isSound =
    COUNTRY.test(country) &&
    LANGUAGE.test(language) &&
    name !== '' &&
    [domain, ...outlet.others].every((one) => DOMAIN.test(one));
  return isSound ? outlet : null;
};

const outletOf: RowReader<DirectoryOutlet> = (row, country, language, days) => {
  const outlet = namesOf(row, country, language, days);
  const feeds = cut(row.split('|')[2]).map((text) => feedOf(text, outlet?.domain ?? '', language, days));
  return outlet && feeds.every((feed) => feed !== null) ? { ...outlet, feeds } : null;
};

/** All of it or nothing: it comes with the extension, so a row that cannot be read is a fault of ours. */
function readBy<T>(json: unknown, reader: RowReader<T>): Result<T[]> {
  const read = v.safeParse(Directory, json);
  if (!read.success) return fail('invalid', 'This is no directory of outlets.');
  const { days, outlets } = read.output;
  const found: T[] = [];
  for (const [country, languages] of Object.entries(outlets))
    for (const [language, rows] of Object.entries(languages))
      for (const [at, row] of rows.entries()) {
        const outlet = reader(row, country, language, days);
        if (!outlet) return fail('invalid', `The directory of outlets: ${country}.${language}[${at}]`);
        found.push(outlet);
      }
  return ok(found);
}

export const readDirectory = (json: unknown): Result<DirectoryOutlet[]> => readBy(json, outletOf);

/** The outlets without their feeds, in a small part of the time. */
export const readNames = (json: unknown): Result<OutletNames[]> => readBy(json, namesOf);
