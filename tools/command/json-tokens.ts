/** A JSON text token by token, and where it stops being JSON, which the engine does not always tell. */

export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

interface Token {
  /** Its first letter, which tells what it is. */
  mark: string;
  start: number;
  /** Beyond the text's end where a string is not closed. */
  end: number;
}

/** The index after a string's closing mark. */
function afterString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

const isPlain = (mark: string | undefined): boolean => mark !== undefined && !/["{}[\],:\s]/.test(mark);

function afterWord(json: string, start: number): number {
  let at = start + 1;
  while (isPlain(json[at])) at++;
  return at;
}

/** Strings, numbers and words whole, marks one by one. */
export function* tokensOf(json: string): Generator<Token> {
  for (let start = 0, end = 0; start < json.length; start = end) {
    const mark = json[start] ?? '';
    if (mark === '"') end = afterString(json, start);
    else end = isPlain(mark) ? afterWord(json, start) : start + 1;
    if (mark.trim() !== '') yield { mark, start, end };
  }
}

/** Lines and columns of some offsets. */
export function placesAt(json: string, offsets: number[]): Map<number, Place> {
  const places = new Map<number, Place>();
  let [line, begin] = [1, 0];
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    for (let end = json.indexOf('\n', begin); end >= 0 && end < offset; end = json.indexOf('\n', begin)) {
      line++;
      begin = end + 1;
    }
    places.set(offset, { line, column: offset - begin + 1 });
  }
  return places;
}

/** What may come next: a value, the first value or the end of a list, and so on. */
type Next = 'value' | 'first' | 'name' | 'first name' | 'colon' | 'more';

/** By what may come and what comes: what may come then, in the part that is open. Close and values lead to `more`. */
const STEPS: Record<Next, Partial<Record<string, Next | 'close'>>> = {
  value: { '{': 'first name', '[': 'first', '"': 'more', w: 'more' },
  first: { '{': 'first name', '[': 'first', '"': 'more', w: 'more', ']': 'close' },
  name: { '"': 'colon' },
  'first name': { '"': 'colon', '}': 'close' },
  colon: { ':': 'value' },
  more: { ',': 'value', ']': 'close', '}': 'close' },
};

function isSound(json: string, { mark, start, end }: Token): boolean {
  if (mark !== '"' && !isPlain(mark)) return true;
  try {
    JSON.parse(json.slice(start, end));
    return end <= json.length;
  } catch {
    return false;
  }
}

/** What may come after a token; null where it may not be there. `open` are the marks of what is open. */
function stepOf(next: Next, mark: string, open: string[]): Next | null {
  const within = open.at(-1);
  const step = STEPS[next][isPlain(mark) ? 'w' : mark];
  if (step === undefined || (next === 'more' && within === undefined)) return null;
  if (step === 'close') return (open.pop() === '[') === (mark === ']') ? 'more' : null;
  if (mark === '[' || mark === '{') open.push(mark);
  return mark === ',' && within === '{' ? 'name' : step;
}

/** Where a text stops being JSON: at a token that may not be there, or at its end. */
export function faultIn(json: string): Place {
  const open: string[] = [];
  let next: Next | null = 'value';
  let at = json.trimEnd().length;
  for (const token of tokensOf(json)) {
    next = isSound(json, token) ? stepOf(next, token.mark, open) : null;
    if (next === null) {
      at = token.start;
      break;
    }
  }
  return placesAt(json, [at]).get(at) ?? { line: 1, column: 1 };
}
