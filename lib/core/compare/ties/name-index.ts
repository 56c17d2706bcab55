/**
 * Who is who across the reports: folded names that mean one person, place or organisation get one key, also where a
 * report goes on with the surname alone. Spelling variants are shown as such, never as differences.
 */
import { type Detail, NAMED_KINDS, type NameVariants, type Reading } from '../../model';
import { addTo } from '../lists';
import { type Spelling, type Union, unionOf, wordsIn } from './name-union';

export interface NameIndex {
  /** The key of a folded name (see Passage.names); itself where nothing is known of it. */
  keyOf(folded: string): string;
  /** How people read it: its longest spelling here; null for an unknown name. */
  nameOf(folded: string): string | null;
  /** Names that several reports spell differently. */
  variants: NameVariants[];
}

const NAMED = new Set<Detail['kind']>(NAMED_KINDS);

function spellingsOf(readings: Reading[]): Spelling[] {
  return readings.flatMap(({ passages }, report) =>
    passages.flatMap(({ details }) =>
      details
        .filter(({ kind, value }) => NAMED.has(kind) && value !== '')
        .map(({ kind, value, text }) => ({ report, folded: value, text, isPerson: kind === 'person' })),
    ),
  );
}

const lowerWords = (text: string): string[] => wordsIn(text.toLowerCase().replace(/[.,’']/g, ''));

/** Does each of the two have a word that the other lacks? "Hussein" beside "Fuad Hussein" is only shorter. */
const isOtherwise = (x: string[], y: string[]): boolean =>
  x.some((word) => !y.includes(word)) && y.some((word) => !x.includes(word));

/** The longest spelling of each report, by report. */
function longest(group: Spelling[]): Map<number, Spelling> {
  const byReport = new Map<number, Spelling>();
  for (const one of group) {
    const known = byReport.get(one.report);
    if (!known || one.text.length > known.text.length) byReport.set(one.report, one);
  }
  return byReport;
}

/** Persons that two reports spell in different ways. */
function variantsOf(spellings: Spelling[], union: Union, readings: Reading[]): NameVariants[] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings)
    if (spelling.isPerson) addTo(groups, union.find(spelling.folded), spelling);
  return [...groups.values()].flatMap((group) => {
    const list = [...longest(group).values()].sort((x, y) => x.report - y.report);
    const words = list.map(({ text }) => lowerWords(text));
    if (!words.some((x, at) => words.slice(at + 1).some((y) => isOtherwise(x, y)))) return [];
    const name = list.toSorted((x, y) => y.text.length - x.text.length)[0]?.text ?? '';
    return [{ name, spellings: list.map(({ report, text }) => ({ report: idOf(readings, report), text })) }];
  });
}

const idOf = (readings: Reading[], report: number): string => readings[report]?.head.id ?? '';

/** The longest spelling by key. */
function readable(spellings: Spelling[], union: Union): Map<string, string> {
  const names = new Map<string, string>();
  for (const { folded, text } of spellings) {
    const key = union.find(folded);
    if (text.length > (names.get(key)?.length ?? 0)) names.set(key, text);
  }
  return names;
}

export function nameIndexOf(readings: Reading[]): NameIndex {
  const spellings = spellingsOf(readings);
  const names = new Map(spellings.map((spelling) => [spelling.folded, spelling]));
  const union = unionOf(names);
  const byKey = readable(spellings, union);
  return {
    keyOf: (folded) => union.find(folded),
    nameOf: (folded) => byKey.get(union.find(folded)) ?? null,
    variants: variantsOf(spellings, union, readings),
  };
}
