/** Outlets by the names that the directory has for them: what publishes an article, whom it credits, whom a text cites. */
import type { Article, Detail, Passage, Reading } from '../model';
import type { DirectoryOutlet } from './model';
import { outletAt } from './outlet-at';

/** An outlet without its feeds. */
export type OutletNames = Omit<DirectoryOutlet, 'feeds'>;

/** Outlets' names by what they are called, as `keyOf` writes it. What several are called names none. */
export type Aliases = ReadonlyMap<string, string>;

/** "The Washington Post's" and "Washington Post" are one. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/['’]s$/, '');

export function aliasesOf(outlets: OutletNames[]): Aliases {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, aliases } of outlets)
    for (const key of new Set([name, ...aliases].map(keyOf))) {
      if (names.has(key)) shared.add(key);
      names.set(key, name);
    }
  for (const key of shared) names.delete(key);
  return names;
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

/** The article under the directory's names. At a portal that shows another outlet's text, that one is credited. */
export function named(
  article: Article,
  outlets: OutletNames[],
  aliases: Aliases = aliasesOf(outlets),
): Article {
  const { outlet, credit, url } = article;
  const known = outletAt(hostOf(url), outlets) ?? outletAt(outlet.domain, outlets);
  const told = aliases.get(keyOf(outlet.name));
  const supplier = known && told !== undefined && told !== known.name ? told : null;
  const credited = credit === null ? supplier : nameOf(credit, outlets, aliases);
  return {
    ...article,
    outlet: known ?? outlet,
    credit: credited === (known ?? outlet).name ? supplier : credited,
  };
}

/** Of a name or a host; itself where the directory has none. */
const nameOf = (credit: string, outlets: OutletNames[], aliases: Aliases): string =>
  aliases.get(keyOf(credit)) ?? (/\.\w+$/.test(credit) ? outletAt(credit, outlets)?.name : null) ?? credit;

/** One common word ("the Post", "Global") is an outlet's name only where the report has the whole name, too. */
const isCommon = (key: string, name: string, source: string): boolean =>
  !/\s/.test(key) && key !== keyOf(name) && !/^(?:the )?\p{Lu}[\p{Lu}\d&/]+$/u.test(source);

/** Sources that are outlets are known by the outlet's name, whatever the report calls them: for telling who said so. */
export function withOutlets(reading: Reading, aliases: Aliases): Reading {
  const isTold = (name: string): boolean => {
    const bare = name.replace(/^the /i, '');
    return reading.passages.some(({ text, details }) =>
      [text, ...details.map((one) => one.text)].some((one) => one.includes(bare)),
    );
  };
  const outletOf = (source: string): string | undefined => {
    const name = aliases.get(keyOf(source));
    return name !== undefined && (!isCommon(keyOf(source), name, source) || isTold(name)) ? name : undefined;
  };
  const detailOf = <D extends Detail>(detail: D): D => {
    const name = outletOf(detail.attribution?.source?.text ?? '');
    return name === undefined ? detail : { ...detail, value: keyOf(name).replace(/[^\p{L}\p{N}]+/gu, '-') };
  };
  const passageOf = (passage: Passage): Passage =>
    passage.details.some(({ attribution }) => attribution?.source)
      ? { ...passage, details: passage.details.map(detailOf) }
      : passage;
  return aliases.size === 0 ? reading : { ...reading, passages: reading.passages.map(passageOf) };
}
