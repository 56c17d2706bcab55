/**
 * Finds tags and CDATA sections in XML or HTML, whole or broken. Nothing is ever an error: a `<` that opens nothing is
 * text, what is never closed ends with the text. Entities of a DOCTYPE are not read. Time is linear: a tag ends before
 * the next `<`, and whatever is looked for and not found ends the search.
 */

export interface Mark {
  /** `other`: comments, declarations, processing instructions. */
  kind: 'open' | 'close' | 'cdata' | 'other';
  /** Of the `<`. */
  start: number;
  /** After the `>`. */
  end: number;
  /** In small letters, with its prefix; '' for what is no tag. */
  name: string;
  /** What stands after the name of a tag, or within a CDATA section. */
  inside: string;
  /** `<name/>` */
  alone: boolean;
}

/** White space behind the `<` makes it text, in HTML and XML. */
const NAME = /^<(\/\s{0,9})?([a-z_][\w.:-]{0,99})/i;
/** What ends a section; where another one begins before, it was never closed. */
const CDATA_END = /\]\]>|<!\[CDATA\[/g;
/** Of what stands after a section that was never closed; within one that was closed it is text. */
const ITEM_END = /<\/(?:item|entry)>/gi;
const SUBSET_END = /\]\s{0,99}>/g;

/** Where a tag ends within a piece that holds no further `<`; a `>` between quotation marks ends none. */
function tagEnd(piece: string): number {
  for (let at = 0; at < piece.length; at++) {
    const sign = piece.charAt(at);
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") at = Math.max(at, piece.indexOf(sign, at + 1));
  }
  const plain = piece.indexOf('>');
  return plain < 0 ? piece.length : plain + 1;
}

/** The first place at or after `from` that the pattern (with the flag `g`) finds: its start and end; else the text's end. */
function search(text: string, pattern: RegExp, from: number): [start: number, end: number] {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? [found.index, found.index + found[0].length] : [text.length, text.length];
}

function endOf(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at < 0 ? text.length : at + closing.length;
}

const other = (start: number, end: number): Mark => ({
  kind: 'other',
  start,
  end,
  name: '',
  inside: '',
  alone: false,
});

function declarationEnd(text: string, start: number): number {
  const end = endOf(text, '>', start);
  return text.slice(start, end).includes('[') ? search(text, SUBSET_END, start)[1] : end;
}

/** The beginning alone is passed over where the section has no end. */
function cdata(text: string, start: number): Mark {
  const [stop, end] = search(text, CDATA_END, start + 9);
  const isCut = stop === text.length && search(text, ITEM_END, start)[0] === stop;
  if (!isCut && !text.startsWith(']]>', stop)) return other(start, start + 9);
  return { kind: 'cdata', start, end, name: '', inside: text.slice(start + 9, stop), alone: false };
}

function tag(text: string, start: number): Mark | null {
  const next = text.indexOf('<', start + 1);
  const piece = text.slice(start, next < 0 ? text.length : next);
  const [head, slash, name] = NAME.exec(piece) ?? [];
  if (head === undefined || name === undefined) return null;
  const length = tagEnd(piece);
  const inside = piece.slice(head.length, length).replace(/\/?>$/, '');
  const alone = piece.charAt(length - 2) === '/';
  return {
    kind: slash ? 'close' : 'open',
    start,
    end: start + length,
    name: name.toLowerCase(),
    inside,
    alone,
  };
}

function markAt(text: string, start: number): Mark | null {
  if (text.startsWith('<![CDATA[', start)) return cdata(text, start);
  if (text.startsWith('<!--', start)) return other(start, endOf(text, '-->', start + 4));
  if (text.startsWith('<!', start)) return other(start, declarationEnd(text, start));
  if (text.startsWith('<?', start)) return other(start, endOf(text, '>', start));
  return tag(text, start);
}

/** The first one that begins at or after `from`; null where none does. */
export function nextMark(text: string, from: number): Mark | null {
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
    const mark = markAt(text, at);
    if (mark) return mark;
  }
  return null;
}
