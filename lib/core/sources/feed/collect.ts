/** Feeds in XML, as the fields of the feed and of each item. Survives what is broken: see scan.ts and `Content`. */
import { decodeEntities } from './entities';
import { addField, type Fields, MAX_FIELD } from './fields';
import { ALSO_HTML, CONTENT, declare, plainName, ROOTS } from './names';
import { type Mark, nextMark } from './scan';

/** A feed before its fields are read. */
export interface Raw {
  /** The first of `ROOTS` that was found, `json` for a JSON Feed; '' where none was. */
  root: string;
  feed: Fields;
  items: Fields[];
}

/** Items that are looked at; what is kept of them is decided in read.ts. */
export const MAX_LOOKED_AT = 10_000;

/** The element that is being read. */
interface Open {
  tag: string;
  name: string;
  attributes: string;
  markup: string;
  /** Has it elements of its own? Then its text is HTML already, else the entities of XML are decoded. */
  nested: boolean;
}

export class Collector {
  readonly raw: Raw = { root: '', feed: new Map(), items: [] };
  #prefixes = new Map<string, string>();
  #item: Fields | null = null;
  #open: Open | null = null;

  constructor(readonly text: string) {}

  /** Where the text was cut within a field, its item is left out: half of a sentence may tell a number that is none. */
  read(): Raw {
    let from = 0;
    for (let mark = this.#next(0); mark; mark = this.#next(from)) {
      this.#add(from, mark.start);
      this.#take(mark);
      from = mark.end;
    }
    if (!this.#open) this.#endItem();
    return this.raw;
  }

  #next(from: number): Mark | null {
    const { root, items } = this.raw;
    return root === 'html' || items.length >= MAX_LOOKED_AT ? null : nextMark(this.text, from);
  }

  #take(mark: Mark): void {
    if (mark.kind === 'open') this.#start(mark, plainName(mark.name, this.#prefixes));
    else if (mark.kind === 'close') this.#close(mark, plainName(mark.name, this.#prefixes));
    else if (mark.kind === 'cdata' && this.#open) this.#keep(this.#open, mark.inside);
  }

  #isItem(name: string): boolean {
    return this.raw.root === 'urlset' ? name === 'url' : name === 'item' || name === 'entry';
  }

  #start(mark: Mark, name: string): void {
    if (this.#isItem(name)) this.#startItem(mark);
    else if (this.#open && !endsBefore(this.#open, name)) this.#nest(this.#open, mark);
    else this.#startField(mark);
  }

  #startField(mark: Mark): void {
    this.#endField();
    if (mark.inside.includes('xmlns:')) declare(this.#prefixes, mark.inside);
    const name = plainName(mark.name, this.#prefixes);
    if (ROOTS.has(name)) this.#startRoot(mark, name);
    if (!CONTENT.has(name)) return;
    this.#open = { tag: mark.name, name, attributes: mark.inside, markup: '', nested: false };
    if (mark.alone) this.#endField();
  }

  #startRoot(mark: Mark, name: string): void {
    this.raw.root ||= name;
    addField(this.raw.feed, '', { attributes: mark.inside, markup: '' });
  }

  #startItem(mark: Mark): void {
    this.#endItem();
    declare(this.#prefixes, mark.inside);
    this.#item = new Map([['', [{ attributes: mark.inside, markup: '' }]]]);
  }

  #close(mark: Mark, name: string): void {
    if (this.#open?.tag === mark.name) this.#endField();
    else if (this.#isItem(name)) this.#endItem();
    else if (this.#open) this.#nest(this.#open, mark);
  }

  #nest(open: Open, mark: Mark): void {
    open.nested = true;
    this.#keep(open, this.text.slice(mark.start, mark.end));
  }

  #add(from: number, to: number): void {
    const open = this.#open;
    if (!open || to <= from) return;
    const text = this.text.slice(from, Math.min(to, from + MAX_FIELD)).replaceAll(']]>', '');
    this.#keep(open, open.nested ? text : decodeEntities(text));
  }

  #keep(open: Open, more: string): void {
    const room = MAX_FIELD - open.markup.length;
    if (room > 0) open.markup += more.slice(0, room);
  }

  #endField(): void {
    const open = this.#open;
    if (open) addField(this.#item ?? this.raw.feed, open.name, open);
    this.#open = null;
  }

  #endItem(): void {
    this.#endField();
    if (this.#item) this.raw.items.push(this.#item);
    this.#item = null;
  }
}

/** Does an element that was not closed end where this one begins? */
function endsBefore(open: Open, name: string): boolean {
  const kind = CONTENT.get(open.name);
  return CONTENT.has(name) && (kind === 'line' || (kind === 'text' && !ALSO_HTML.has(name)));
}
