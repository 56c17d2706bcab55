/** Text in a terminal: colours where it has them, lines that fit it. */
import { stripVTControlCharacters } from 'node:util';

type Paint = (text: string) => string;

export interface Style {
  width: number;
  strong: Paint;
  dim: Paint;
  /** The phrase within its sentence; marked by signs where there are no colours. */
  phrase: Paint;
  red: Paint;
  green: Paint;
  yellow: Paint;
  blue: Paint;
  cyan: Paint;
}

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 110;

const paint =
  (on: number, off: number): Paint =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const same: Paint = (text) => text;

const COLOURED: Omit<Style, 'width'> = {
  strong: paint(1, 22),
  dim: paint(2, 22),
  phrase: (text) => paint(1, 22)(paint(4, 24)(text)),
  red: paint(31, 39),
  green: paint(32, 39),
  yellow: paint(33, 39),
  blue: paint(34, 39),
  cyan: paint(36, 39),
};
const PLAIN: Omit<Style, 'width'> = {
  strong: same,
  dim: same,
  phrase: (text) => `[${text}]`,
  red: same,
  green: same,
  yellow: same,
  blue: same,
  cyan: same,
};

/** Colours for a terminal that shows them, unless NO_COLOR is set (no-color.org). */
export function styleFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): Style {
  const coloured = env.FORCE_COLOR ? true : stream.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  return { width: Math.min(stream.columns ?? 100, WIDEST), ...(coloured ? COLOURED : PLAIN) };
}

const lengthOf = (text: string): number => stripVTControlCharacters(text).length;

/** Breaks at spaces; `first` leads the first line, as many spaces the others. */
export function wrap(text: string, width: number, first: string): string[] {
  const indent = ' '.repeat(lengthOf(first));
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Cut to a width, with an ellipsis. */
export const clip = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`;
