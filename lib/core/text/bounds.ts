/** Words that tell how a number is meant: "at least", "up to", "about", "nearly"; before the number or behind it. */
import type { Bound } from '../model';
import { lowerAt } from './numeral';
import type { Token } from './tokens';

const BOUND_LINES = `
least: at least; more than; over; as many as at least; no fewer than; no less than; not less than; upwards of; in excess of; well over; just over; a little over; slightly more than; greater than; exceeding; above; minimum of; at minimum; higher than; well above; better than
most: up to; as many as; at most; no more than; not more than; as much as; fewer than; less than; under; below; just under; maximum of; a maximum of; at the most; as few as; not even
about: about; around; approximately; aproximately; roughly; some; estimated; an estimated; close to; circa; ca; reportedly; in the region of; near; environ; etwa; rund; около; نحو; حوالي; unos; unas; quelque
below: nearly; almost; just short of; not quite; approaching
exact: only; just; exactly; a total of; precisely; all; as little as; a record
`;

type Meaning = Bound | 'below';

/** Phrases that end before a numeral, by their last word. */
const BOUNDS: ReadonlyMap<string, { words: string[]; meaning: Meaning }[]> = (() => {
  const table = new Map<string, { words: string[]; meaning: Meaning }[]>();
  for (const line of BOUND_LINES.trim().split('\n')) {
    const [meaning = '', phrases = ''] = line.split(': ');
    for (const phrase of phrases.split('; ')) {
      const words = phrase.split(' ');
      const last = words.at(-1) ?? '';
      const known = table.get(last) ?? [];
      known.push({ words, meaning: meaning as Meaning });
      table.set(last, known);
    }
  }
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length);
  return table;
})();

/** After the number or its unit. */
const AFTER: readonly { words: string[]; meaning: Bound }[] = [
  { words: ['or', 'more'], meaning: 'least' },
  { words: ['or', 'so'], meaning: 'about' },
  { words: ['or', 'less'], meaning: 'most' },
  { words: ['or', 'fewer'], meaning: 'most' },
  { words: ['at', 'least'], meaning: 'least' },
  { words: ['at', 'most'], meaning: 'most' },
  { words: ['odd'], meaning: 'about' },
  { words: ['-', 'odd'], meaning: 'about' },
  { words: ['-', 'plus'], meaning: 'least' },
  { words: ['plus'], meaning: 'least' },
  { words: ['+'], meaning: 'least' },
];

/** What "over" and "about" belong to, rather than to the number behind them: "turned over €7bn", "talk about 3 people". */
const TAKES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    over: `turn turns turned turning hand hands handed handing preside presides presided presiding take takes taken taking
took argue argued arguing quarrel dispute disputes row rows argument arguments feud lawsuit controversy concern concerns
anger outrage debate`,
    about: `talk talks talked talking speak speaks speaking worry worries worried worrying think thinks thinking joke jokes
joked joking complain complained complaining concern concerns concerned question questions story stories doubt doubts
know knows knew fear fears details information`,
  }).map(([word, takers]) => [word, new Set(takers.split(/\s+/))]),
);
const isTaken = (tokens: Token[], at: number): boolean =>
  TAKES.get(lowerAt(tokens, at - 1))?.has(lowerAt(tokens, at - 2)) ?? false;

/** The bound whose words end right before `at`. */
export function boundBefore(tokens: Token[], at: number): { from: number; meaning: Meaning } | null {
  if (isTaken(tokens, at)) return null;
  for (const { words, meaning } of BOUNDS.get(lowerAt(tokens, at - 1)) ?? []) {
    const from = at - words.length;
    if (from >= 0 && words.every((word, i) => lowerAt(tokens, from + i) === word)) return { from, meaning };
  }
  return null;
}

/** Prepositions as often as bounds: "presided over two briefings", "under three governments". */
const PREPOSITIONS = new Set(['over', 'under', 'above', 'below', 'near']);

export const isPreposition = (tokens: Token[], at: number, value: number): boolean =>
  PREPOSITIONS.has(lowerAt(tokens, at - 1)) && value < 10 && Number.isInteger(value);

/** The bound whose words begin at `at`. */
export function boundAfter(tokens: Token[], at: number): { to: number; meaning: Bound } | null {
  const found = AFTER.find(({ words }) => words.every((word, i) => lowerAt(tokens, at + i) === word));
  return found ? { to: at + found.words.length, meaning: found.meaning } : null;
}
