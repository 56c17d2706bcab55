/** Countries in a language, from Intl, with the English name that the gazetteer knows. */
import { knownAs } from '../../names/gazetteer';

interface Place {
  native: string;
  known: string;
  people?: boolean;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const namesIn = (tag: string): Intl.DisplayNames =>
  new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });

/** "العراق" → "عراقي", "روسيا" → "روسي": the adjective of a country's name of one word. */
function nisba(name: string): string[] {
  if (/\s/.test(name)) return [];
  const stem = name.replace(/^ال/, '').replace(/(?:يا|ا|ة)$/, '');
  return stem.length < 3 ? [] : [`${stem}ي`, `${stem}ية`];
}

/** Asked once for a language: 676 look-ups take about a millisecond. */
export function placesOf(base: string): Place[] {
  const [native, english] = [namesIn(base), namesIn('en')];
  return LETTERS.flatMap((first) =>
    LETTERS.flatMap((second): Place[] => {
      const name = native.of(first + second);
      const known = english.of(first + second)?.replace(/ \(.*| - .*/, '');
      if (!name || !known || knownAs(known)?.what !== 'country') return [];
      const plain = name.replace(/ \(.*/, '');
      const adjectives = base === 'ar' ? nisba(plain) : [];
      return [
        { native: plain, known },
        ...adjectives.map((adjective) => ({ native: adjective, known: known.toLowerCase(), people: true })),
      ];
    }),
  );
}
