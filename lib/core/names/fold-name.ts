/** A name's key: its words by sound, without titles and particles. "Mustafa Al-Kadhimi" and "Mustafa Kazemi" have one key. */
import { remembered } from '../once';
import { nameWords } from './name-words';

const fold = (name: string): string =>
  nameWords(name)
    .words.map(({ key }) => key)
    .join(' ')
    .toLowerCase();

export const foldName = remembered(fold, 2000, 12);
