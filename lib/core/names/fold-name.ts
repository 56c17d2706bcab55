/** A name's key: its words by sound, without titles and particles. "Mustafa Al-Kadhimi" and "Mustafa Kazemi" have one key. */
import { nameWords } from './name-words';

const fold = (name: string): string =>
  nameWords(name)
    .words.map(({ key }) => key)
    .join(' ')
    .toLowerCase();

/** The same names come again and again; emptied when full. Longer ones would hold the text that they were cut from. */
const FOLDED = new Map<string, string>();
const MAX_FOLDED = 2000;
const MAX_NAME = 12;

export function foldName(name: string): string {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  if (FOLDED.size >= MAX_FOLDED) FOLDED.clear();
  const folded = fold(name);
  if (name.length <= MAX_NAME) FOLDED.set(name, folded);
  return folded;
}
