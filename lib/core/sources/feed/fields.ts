/** What a feed, or an item of it, says of itself: its elements by name, as they are written. */
import { decodeEntities } from './entities';

export interface Field {
  /** As they stand in the tag. */
  attributes: string;
  /** HTML: what escaped text or a CDATA section holds, or the elements that it is made of. */
  markup: string;
}

/** In their order. Those of the item's or feed's own tag are under the name ''. */
export type Fields = Map<string, Field[]>;

/** Longest value, and most of one name. */
export const MAX_FIELD = 20_000;
const MAX_SAME = 20;

const ATTRIBUTE = /(?<![^\s"'])([^\s=/"'<>]{1,99})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

export function addField(fields: Fields, name: string, field: Field): void {
  const same = fields.get(name);
  if (!same) fields.set(name, [field]);
  else if (same.length < MAX_SAME) same.push(field);
}

export const fieldsOf = (fields: Fields, ...names: string[]): Field[] =>
  names.flatMap((name) => fields.get(name) ?? []);

/** By their names in small letters, without prefixes other than `xml`. */
function attributesOf(text: string): Map<string, string> {
  const found = [...text.slice(0, MAX_FIELD).matchAll(ATTRIBUTE)];
  return new Map(
    found.map(([, name = '', ...values]) => [
      name.toLowerCase().replace(/^(?!xml:)[^:]*:/, ''),
      decodeEntities(values.find(Boolean) ?? '').trim(),
    ]),
  );
}

/** '' where there is none. */
export const attribute = (field: Field | undefined, name: string): string =>
  attributesOf(field?.attributes ?? '').get(name) ?? '';
