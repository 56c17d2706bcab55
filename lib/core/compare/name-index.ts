/**
 * Who is who across the reports: folded names that mean one person, place or organisation get one key, also where a
 * report goes on with the surname alone. Spelling variants are shown as such, never as differences.
 */
import { type Detail, NAMED_KINDS, type NameVariants, type Reading } from '../model';
import { sameName } from '../names/same-name';

export interface NameIndex {
  /** The key of a folded name (see Passage.names); itself where nothing is known of it. */
  keyOf(folded: string): string;
  /** How people read it: its longest spelling here; null for an unknown name. */
  nameOf(folded: string): string | null;
  /** Names that several reports spell differently. */
  variants: NameVariants[];
}

/** A name as one report spells it. */
interface Spelling {
  report: number;
  folded: string;
  text: string;
  isPerson: boolean;
}

const NAMED = new Set<Detail['kind']>(NAMED_KINDS);
/** Distinct names beyond this are left apart: comparing them costs their square. */
const MAX_NAMES = 400;

function spellingsOf(readings: Reading[]): Spelling[] {
  return readings.flatMap(({ passages }, report) =>
    passages.flatMap(({ details }) =>
      details
        .filter(({ kind, value }) => NAMED.has(kind) && value !== '')
        .map(({ kind, value, text }) => ({ report, folded: value, text, isPerson: kind === 'person' })),
    ),
  );
}

/** Sets of folded names that mean the same, by their first member. */
class Union {
  readonly #parent = new Map<string, string>();

  find(name: string): string {
    let root = name;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    return root;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent.set(y, x);
  }
}

const wordsIn = (name: string): string[] => name.split(/[\s-]+/).filter((word) => word.length > 2);

/** "Hussein" in reports that name one Fuad Hussein; two of that surname leave it open. */
function joinSurnames(blocks: Map<string, Spelling[]>, list: Spelling[], union: Union): void {
  for (const spelling of list) {
    const [surname, ...more] = wordsIn(spelling.text);
    if (surname === undefined || more.length > 0) continue;
    const near = skeletonsOf(spelling).flatMap((skeleton) => blocks.get(skeleton) ?? []);
    const fits = new Set(
      near
        .filter(({ text }) => wordsIn(text).length > 1 && sameName(wordsIn(text).at(-1) ?? '', surname).same)
        .map(({ folded }) => union.find(folded)),
    );
    const [only] = fits;
    if (fits.size === 1 && only !== undefined) union.join(only, spelling.folded);
  }
}

/** Consonants that spellings change for one another, by the sound that stands for them. */
const SOUNDS: [letters: RegExp, sound: string][] = [
  [/[aeiouywhj'’]/g, ''],
  [/[dtz]/g, 'd'],
  [/[kqgcx]/g, 'k'],
  [/[bpfv]/g, 'b'],
  [/(.)\1+/g, '$1'],
];

/** A rough consonant skeleton of each word: names without a common one are not worth comparing. */
function skeletonsOf({ folded }: Spelling): string[] {
  const words = folded.split(/[\s-]+/).filter((word) => word.length > 1);
  return words.map((word) =>
    SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word).slice(0, 3),
  );
}

/** Names by the skeletons of their words. */
function blocksOf(list: Spelling[]): Map<string, Spelling[]> {
  const blocks = new Map<string, Spelling[]>();
  for (const spelling of list) {
    for (const skeleton of new Set(skeletonsOf(spelling))) {
      const block = blocks.get(skeleton) ?? [];
      block.push(spelling);
      blocks.set(skeleton, block);
    }
  }
  return blocks;
}

/** A surname, or an organisation's last word, has to be what two names have in common; a given name is not enough. */
function mayBeOne(a: Spelling, b: Spelling, skeleton: string): boolean {
  const endsIn = (spelling: Spelling) => skeletonsOf(spelling).at(-1) === skeleton;
  return a.isPerson === b.isPerson && (endsIn(a) || endsIn(b));
}

function joinBlock(block: Spelling[], skeleton: string, union: Union): void {
  block.forEach((a, index) => {
    for (const b of block.slice(index + 1)) {
      const isOpen = union.find(a.folded) !== union.find(b.folded) && mayBeOne(a, b, skeleton);
      if (isOpen && sameName(a.text, b.text).same) union.join(a.folded, b.folded);
    }
  });
}

function unionOf(names: Map<string, Spelling>): Union {
  const union = new Union();
  const list = [...names.values()].slice(0, MAX_NAMES);
  const blocks = blocksOf(list);
  for (const [skeleton, block] of blocks) joinBlock(block, skeleton, union);
  joinSurnames(blocks, list, union);
  return union;
}

const lowerWords = (text: string): string[] => wordsIn(text.toLowerCase().replace(/[.,’']/g, ''));

/** Does each of the two have a word that the other lacks? "Hussein" beside "Fuad Hussein" is only shorter. */
function isOtherwise(a: string, b: string): boolean {
  const [x, y] = [lowerWords(a), lowerWords(b)];
  return x.some((word) => !y.includes(word)) && y.some((word) => !x.includes(word));
}

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
  for (const spelling of spellings.filter(({ isPerson }) => isPerson)) {
    const key = union.find(spelling.folded);
    groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  return [...groups.values()].flatMap((group) => {
    const list = [...longest(group).values()].sort((x, y) => x.report - y.report);
    if (!list.some((x) => list.some((y) => isOtherwise(x.text, y.text)))) return [];
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
