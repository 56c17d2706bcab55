/** Where sentences and phrases stand in a report's blocks. */
import { find, haystackOf } from '../anchor/find';
import type { FindingValue, Span } from '../model';

/** Offsets are of the block. */
export interface Placed extends Span {
  block: number;
}

export interface Places {
  sentence(text: string): Placed | null;
  phrase(value: Pick<FindingValue, 'sentence' | 'text' | 'start' | 'end'>): Placed | null;
}

const BREAK = '\n\n';

/**
 * Looks each sentence up once. One that a page does not have any more, or that goes over blocks, has no place.
 * `from`: the block from which on it is looked for first: short phrases of a digest stand in its title, too.
 */
export function placesIn(blocks: string[], from = 0): Places {
  const hay = haystackOf(blocks.join(BREAK));
  const starts = startsOf(blocks);
  const known = new Map<string, Placed | null>();
  const look = (quote: string, phrase: string): Placed | null => {
    const found = find(hay, quote, phrase, starts[from] ?? 0) ?? (from > 0 ? find(hay, quote, phrase) : null);
    return found && within(found, blocks, starts);
  };
  const sentence = (text: string): Placed | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = look(text, '');
    known.set(text, found);
    return found;
  };
  return {
    sentence,
    phrase(value) {
      const outer = sentence(value.sentence);
      return outer && (atOffsets(outer, value, blocks) ?? look(value.sentence, value.text));
    },
  };
}

/** A phrase may stand in its sentence twice: its own offsets tell which, where they still hold it. */
function atOffsets(
  { block, start: from }: Placed,
  { text, start, end }: Pick<FindingValue, 'text' | 'start' | 'end'>,
  blocks: string[],
): Placed | null {
  const isThere = text !== '' && blocks[block]?.slice(from + start, from + end) === text;
  return isThere ? { block, start: from + start, end: from + end } : null;
}

function startsOf(blocks: string[]): number[] {
  let at = 0;
  return blocks.map(({ length }) => {
    const start = at;
    at += length + BREAK.length;
    return start;
  });
}

function within({ start, end }: Span, blocks: string[], starts: number[]): Placed | null {
  const block = starts.findLastIndex((one) => one <= start);
  const from = starts[block] ?? 0;
  return end - from <= (blocks[block]?.length ?? 0) ? { block, start: start - from, end: end - from } : null;
}
