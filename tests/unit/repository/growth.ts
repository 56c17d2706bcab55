/**
 * How the time of a regular expression grows with the text, measured: for patterns that no proof was found for in time.
 * The texts are made of what the pattern itself is made of, repeated, with an end that it does not expect.
 */

/** A character that each of these stands for. */
const STANDS_FOR: Record<string, string> = {
  '\\s': ' ',
  '\\S': 'x',
  '\\d': '1',
  '\\D': 'x',
  '\\w': 'a',
  '\\W': '-',
  '\\n': '\n',
  '\\t': '\t',
  '\\b': '',
  '\\B': '',
  '.': 'x',
  '\\p{Lu}': 'A',
  '\\p{N}': '1',
  '\\p{Nd}': '1',
  '\\p{sc=Han}': '中',
};
const GROUP_SIGNS = /\(\?(?:[:=!]|<[=!]|<\w+>)/g;
const PARTS = /\\[pP]\{[^}]{1,40}\}|\\.|[()[\]{}|?*+^$.]|[^\\()[\]{}|?*+^$.]{1,200}/gsu;
const MOST_PIECES = 150;

function textOf(part: string): string {
  const known = STANDS_FOR[part];
  if (known !== undefined) return known;
  if (part.startsWith('\\')) return /^\\[pP]\{/.test(part) ? 'a' : part.slice(1);
  return /^[()[\]{}|?*+^$]$/.test(part) ? '' : part;
}

/** The pattern's literal words, and a character for each escape, in their order. */
function piecesOf(pattern: string): string[] {
  const parts = pattern.replace(GROUP_SIGNS, '(').match(PARTS) ?? [];
  return [...new Set(parts.map(textOf))].filter((piece) => piece !== '').slice(0, MOST_PIECES);
}

/** What is repeated: each piece, and each with the next one and the next two. */
function pumpsOf(source: string): string[] {
  const pieces = piecesOf(source);
  const runs = [1, 2, 3].flatMap((size) => pieces.map((_piece, at) => pieces.slice(at, at + size).join('')));
  return [...new Set([...runs, ' ', 'a', '1', '\n'])];
}

const [SMALL, LARGE] = [2_000, 20_000];
/** Less than this for the large text is quick, whatever it grows by: a busy machine measures no ratios there. In ms. */
const QUICK = 4;
/** Ten times the text: linear takes 10 times the time, quadratic 100 times. */
const MOST_GROWTH = 30;
/** Of each text; a long run is not measured again. In ms. */
const RUNS = 3;
const LONG = 100;
/** What grows is measured anew so often. */
const TIMES = 5;

/** The best of some runs: other work of the machine only adds. */
function timeOf(pattern: RegExp, pump: string, length: number): number {
  const text = `${pump.repeat(Math.ceil(length / pump.length))}\u0000`;
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && (run === 0 || best < LONG); run++) {
    const start = performance.now();
    text.replace(pattern, '');
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The text whose repetition takes more than linear time, null where none was found. */
export function slowOn(source: string, flags: string): string | null {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const grows = (pump: string): boolean => {
    const large = timeOf(pattern, pump, LARGE);
    return large > QUICK && large / Math.max(timeOf(pattern, pump, SMALL), 0.05) > MOST_GROWTH;
  };
  // Seen each time, so that pauses of a busy machine are not taken for it.
  const always = (pump: string): boolean => Array.from({ length: TIMES }).every(() => grows(pump));
  return pumpsOf(source).find(always) ?? null;
}
