/** The text below a node as lines: one for each block, list item, table row or piece between line breaks. */

import { walk } from '../walk';
import { repaired } from './repaired';

/** A line of text, and how much of it is links. */
export interface Line {
  text: string;
  /** Share of its letters that stand in links, 0 to 1. */
  linked: number;
  /** Begins in a heading. */
  heading: boolean;
  /** ISO 8601, of a `<time>` that it begins with. */
  at?: string;
  /** Stands in a block of quotation, or in one whose name says that it is pulled out of the text. */
  pulled?: 'quoted' | 'named';
}

/** A block of the page, with its lines: from the one with the index `from` until `to`. */
export interface Block {
  element: Element;
  from: number;
  to: number;
}
export interface Lined {
  lines: Line[];
  /** In the order in which they begin. */
  blocks: Block[];
}

/** Between the cells of a row. */
export const CELL = ' | ';
/** Words before a `<time>` that begins a line: "Posted at", in characters. */
const BEFORE_TIME = 30;
const TIME = /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?\s*$/i;

const squeeze = (text: string) =>
  repaired(text)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Two lines between which a single `<br>` stands are one sentence when the first does not end and the second goes on. */
function goesOn(before: string, after: string): boolean {
  return !/[.!?:…。！？؟”"»]$/.test(before) && /^[\p{Ll}\p{Lo}(,;]/u.test(after) && before.length > 40;
}

/** Gathers text into lines; made for one walk. */
class Lines {
  readonly done: Line[] = [];
  private text = '';
  private linked = 0;
  private heading = false;
  private begun = false;
  private joins = false;
  private cell = false;
  private at: string | undefined;

  add(value: string, node: Text): void {
    const around = node.parentElement;
    if (value.trim() !== '') {
      if (around?.closest('a')) this.linked += value.replace(/\s+/g, ' ').trim().length;
      if (!this.begun) this.heading = around?.closest('h1,h2,h3,h4,h5,h6') != null;
      else if (this.cell) this.text += CELL;
      this.cell = false;
      this.begun = true;
    }
    this.text += value;
  }

  nextCell(): void {
    this.cell = this.begun;
    this.text += ' ';
  }

  time(written: string): void {
    const [, day, clock, zone = ''] = TIME.exec(written) ?? [];
    if (day && squeeze(this.text).length <= BEFORE_TIME) this.at ??= clock ? `${day}T${clock}${zone}` : day;
  }

  flush(soft: boolean): void {
    const text = this.begun ? squeeze(this.text) : '';
    const previous = this.done.at(-1);
    if (text !== '' && this.joins && previous && goesOn(previous.text, text)) previous.text += ` ${text}`;
    else if (text !== '') this.push(text);
    this.joins = soft && text !== '';
    this.text = '';
    this.linked = 0;
    this.heading = this.begun = this.cell = false;
  }

  private push(text: string): void {
    const line = { text, linked: Math.min(1, this.linked / text.length), heading: this.heading };
    this.done.push(this.at === undefined ? line : { ...line, at: this.at });
    this.at = undefined;
  }
}

/** Linkedom keeps an attribute's name as it is written. */
const timeOf = (element: Element): string =>
  element.getAttribute('datetime') ?? element.getAttribute('dateTime') ?? '';

/** The lines below a node, white space made single and faults of encoding repaired; empty ones are dropped. */
export function linedOf(root: Node, enter: (element: Element) => boolean = () => true): Lined {
  const lines = new Lines();
  const blocks: Block[] = [];
  const open: Block[] = [];
  const gap = (soft: boolean, element: Element, opens: boolean) => {
    lines.flush(soft);
    const at = lines.done.length;
    const block = opens ? { element, from: at, to: at } : open.pop();
    if (soft || !block) return;
    block.to = at;
    if (opens) open.push(block);
    if (opens) blocks.push(block);
  };
  walk(root, {
    text: (value, node) => lines.add(value, node),
    cell: () => lines.nextCell(),
    gap,
    enter(element) {
      if (element.tagName.toUpperCase() === 'TIME') lines.time(timeOf(element));
      return enter(element);
    },
  });
  lines.flush(false);
  for (const block of open) block.to = lines.done.length;
  return { lines: lines.done, blocks };
}

export const linesOf = (root: Node): Line[] => linedOf(root).lines;
