/** The directory of outlets as people look through it: narrowed, and by countries. */
import type { DirectoryOutlet, FeedChoice } from '../../lib/core/sources/model';
import type { Words } from '../words';
import { folded } from './folded';

export interface Narrowed {
  /** What a name, alias or domain holds; in any case and with or without accents. */
  text: string;
  /** '' for all. */
  country: string;
  /** Without its region; '' for all. */
  language: string;
}

export interface CountryGroup {
  country: string;
  name: string;
  outlets: DirectoryOutlet[];
}

/** `ar-EG` → `ar`. */
export const plainLanguage = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

const languagesOf = ({ language, feeds }: DirectoryOutlet): string[] =>
  [language, ...feeds.map((feed) => feed.language)].map(plainLanguage);

export function narrowed(
  outlets: DirectoryOutlet[],
  { text, country, language }: Narrowed,
): DirectoryOutlet[] {
  const sought = folded(text.trim());
  return outlets.filter(
    (outlet) =>
      (country === '' || outlet.country === country) &&
      (language === '' || languagesOf(outlet).includes(language)) &&
      (sought === '' || folded([outlet.name, outlet.domain, ...outlet.aliases].join('\n')).includes(sought)),
  );
}

/** Names of countries and languages in the interface's language; the code itself where it has none. */
export function namesOf(type: 'region' | 'language', { language }: Words): (code: string) => string {
  const names = new Intl.DisplayNames(language, { type, fallback: 'code' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

/** By the names of countries, and in them by the names of outlets. */
export function byCountry(outlets: DirectoryOutlet[], words: Words): CountryGroup[] {
  const nameOf = namesOf('region', words);
  const order = new Intl.Collator(words.language);
  return [...new Set(outlets.map(({ country }) => country))]
    .map((country) => ({
      country,
      name: nameOf(country),
      outlets: outlets
        .filter((outlet) => outlet.country === country)
        .sort((one, two) => order.compare(one.name, two.name)),
    }))
    .sort((one, two) => order.compare(one.name, two.name));
}

/** Codes with their names, by the names. */
export function options(codes: string[], type: 'region' | 'language', words: Words): [string, string][] {
  const nameOf = namesOf(type, words);
  const order = new Intl.Collator(words.language);
  return [...new Set(codes)]
    .map((code): [string, string] => [code, nameOf(code)])
    .sort(([, one], [, two]) => order.compare(one, two));
}

/** An outlet's feeds as they are chosen. */
export const feedsOf = ({ feeds, name, domain }: DirectoryOutlet): FeedChoice[] =>
  feeds.map(({ url, language }) => ({ url, title: name, domain, language, on: true }));

/** What a feed of the directory holds: "World", "Africa". */
export const sectionName = (section: string, words: Words): string =>
  words.maybe(`src_section_${section.replaceAll('-', '_')}`) ?? section;
