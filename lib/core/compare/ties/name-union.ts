/**
 * Which of all spellings mean one name: sets of folded names. Only names that could be one by their consonants are
 * compared, so that the cost stays near linear.
 */
import { nameWords, type WrittenName } from '../../names/name-words';
import { sameWritten } from '../../names/same-name';
import { addTo } from '../lists';

/** A name as one report spells it. */
export interface Spelling {
  report: number;
  folded: string;
  text: string;
  isPerson: boolean;
}

/** Distinct names beyond this are left apart: comparing them costs their square. */
const MAX_NAMES = 400;

/** Sets of folded names that mean the same, by their first member. */
export class Union {
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

/** Words of a name that tell: without "Al", "de" and initials. */
export const wordsIn = (name: string): string[] => name.split(/[\s-]+/).filter((word) => word.length > 2);

/** Are two names one? Each of them is read once, however many it meets. */
type Compare = (a: string, b: string) => boolean;
function comparer(): Compare {
  const known = new Map<string, WrittenName>();
  const read = (name: string): WrittenName => {
    const written = known.get(name) ?? nameWords(name);
    known.set(name, written);
    return written;
  };
  return (a, b) => sameWritten(read(a), read(b), a === b).same;
}

/** "Hussein" in reports that name one Fuad Hussein; two of that surname leave it open. */
function joinSurnames(blocks: Map<string, Framed[]>, list: Framed[], union: Union, isOne: Compare): void {
  for (const spelling of list) {
    const [surname, ...more] = spelling.words;
    if (surname === undefined || more.length > 0) continue;
    const near = spelling.skeletons.flatMap((skeleton) => blocks.get(skeleton) ?? []);
    const fits = new Set(
      near
        .filter(({ words }) => words.length > 1 && isOne(words.at(-1) ?? '', surname))
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
function skeletonsOf(folded: string): string[] {
  const words = folded.split(/[\s-]+/).filter((word) => word.length > 1);
  return words.map((word) =>
    SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word).slice(0, 3),
  );
}

/** A spelling with the words that tell, and the skeletons of its words. */
interface Framed extends Spelling {
  words: string[];
  skeletons: string[];
}

/** Names by the skeletons of their words. */
function blocksOf(list: Framed[]): Map<string, Framed[]> {
  const blocks = new Map<string, Framed[]>();
  for (const spelling of list) {
    for (const skeleton of new Set(spelling.skeletons)) addTo(blocks, skeleton, spelling);
  }
  return blocks;
}

/** A surname, or an organisation's last word, has to be what two names have in common; a given name is not enough. */
function mayBeOne(a: Framed, b: Framed, skeleton: string): boolean {
  const endsIn = ({ skeletons }: Framed) => skeletons.at(-1) === skeleton;
  return a.isPerson === b.isPerson && (endsIn(a) || endsIn(b));
}

function joinBlock(block: Framed[], skeleton: string, union: Union, isOne: Compare): void {
  for (const [index, a] of block.entries()) {
    for (let at = index + 1; at < block.length; at++) {
      const b = block[at] as Framed;
      const isOpen = mayBeOne(a, b, skeleton) && union.find(a.folded) !== union.find(b.folded);
      if (isOpen && isOne(a.text, b.text)) union.join(a.folded, b.folded);
    }
  }
}

/** The sets of names that mean one. */
export function unionOf(names: Map<string, Spelling>): Union {
  const union = new Union();
  const all = [...names.values()].slice(0, MAX_NAMES);
  const list = all.map((spelling) => ({
    ...spelling,
    words: wordsIn(spelling.text),
    skeletons: skeletonsOf(spelling.folded),
  }));
  const isOne = comparer();
  const blocks = blocksOf(list);
  for (const [skeleton, block] of blocks) joinBlock(block, skeleton, union, isOne);
  joinSurnames(blocks, list, union, isOne);
  return union;
}
