/** A name's key: its words by sound, without titles and particles. "Mustafa Al-Kadhimi" and "Mustafa Kazemi" have one key. */
import { nameWords } from './name-words';

export const foldName = (name: string): string =>
  nameWords(name)
    .words.map(({ key }) => key)
    .join(' ')
    .toLowerCase();
