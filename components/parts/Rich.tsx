/** A message whose `$1`, `$2` … are elements: "said by <b>…</b>". Word order stays the translator's. */
import type { ComponentChildren } from 'preact';
import { type Key, useWords } from '../words';

/** Private-use characters: they cannot stand in a message. */
const PLACES = ['\uE001', '\uE002', '\uE003'];

export function Rich({ message, parts }: { message: Key; parts: ComponentChildren[] }) {
  const text = useWords().t(message, ...PLACES.slice(0, parts.length));
  const pieces = text.split(/([\uE001-\uE003])/u);
  return (
    <>
      {pieces.map((piece) => {
        const place = PLACES.indexOf(piece);
        return place < 0 ? piece : parts[place];
      })}
    </>
  );
}
