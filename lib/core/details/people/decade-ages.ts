/** Ages that are told by their decade: "in his fifties", "in her mid-40s". */
import { type Found, type Source, single, wordAt } from '../source';
import { years } from './ages';

const DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    teens: 13,
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
);

/** "in his fifties", "in her mid-40s". */
export function decadeAge(source: Source, at: number): Found | null {
  const token = source.tokens[at];
  if (!token) return null;
  const digits =
    token.kind === 'number' && /^[1-9]0$/.test(token.lower) && /^'?s$/.test(wordAt(source, at + 1))
      ? Number(token.lower)
      : 0;
  const decade = digits || DECADES.get(token.lower);
  if (!decade) return null;
  let start = at;
  if (/^[-‐]$/.test(wordAt(source, start - 1))) start--;
  const part = /^(?:early|mid|late)$/.exec(wordAt(source, start - 1))?.[0];
  if (part) start--;
  if (!/^(?:his|her|their|my)$/.test(wordAt(source, start - 1))) return null;
  const low = decade + (part === 'mid' ? 3 : part === 'late' ? 6 : 0);
  const high = decade === 13 ? 19 : part === 'early' ? decade + 4 : part === 'mid' ? decade + 7 : decade + 9;
  const quantity = single(at, at + 1, (low + high) / 2, { low, high, bound: 'about' });
  return years(quantity, start - 1, digits ? at + 2 : at + 1);
}
