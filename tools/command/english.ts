/** The interface's English words, for what the command line tells as the panel does. */
import { wordsOf } from '../../components/words';
import messages from '../../public/_locales/en/messages.json';

const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));

export const ENGLISH = wordsOf(
  (key, values = []) =>
    (texts.get(key) ?? '').replaceAll(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? ''),
  'en',
);
