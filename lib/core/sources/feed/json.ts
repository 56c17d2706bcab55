/** JSON Feed (versions 1, 1.1) as the fields that feeds in XML have. */

import * as v from 'valibot';
import { parsedJson } from '../../json';
import { MAX_LOOKED_AT, type Raw } from './collect';
import { addField, type Fields, MAX_FIELD } from './fields';

/** Names of the same in feeds of XML; HTML stays, everything else is plain text. */
const NAMES: Record<string, string> = {
  url: 'link',
  external_url: 'link',
  home_page_url: 'link',
  id: 'id',
  title: 'title',
  summary: 'summary',
  content_html: 'content',
  content_text: 'content',
  date_published: 'published',
  date_modified: 'updated',
  language: 'language',
};

const Value = v.record(v.string(), v.unknown());
const JsonFeed = v.looseObject({
  version: v.pipe(v.string(), v.includes('jsonfeed.org/')),
  items: v.fallback(v.array(v.unknown()), []),
});

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function fieldsIn(value: Record<string, unknown>): Fields {
  const fields: Fields = new Map();
  for (const [key, name] of Object.entries(NAMES)) {
    const one = value[key];
    const text = typeof one === 'string' ? one.slice(0, MAX_FIELD) : typeof one === 'number' ? `${one}` : '';
    if (text)
      addField(fields, name, { attributes: '', markup: key === 'content_html' ? text : escaped(text) });
  }
  return fields;
}

/** Ends of items to try where a file was cut. */
const MAX_TRIES = 20;

/** The value of a whole file, or of what came of it: cut after the last item that came whole. */
function whatCame(text: string): unknown {
  const whole = parsedJson(text);
  if (whole !== undefined || !text.includes('jsonfeed.org/')) return whole;
  let at = text.length;
  for (let tries = 0; tries < MAX_TRIES && at > 0; tries++) {
    at = text.lastIndexOf('}', at - 1);
    const cut = at < 0 ? undefined : parsedJson(`${text.slice(0, at + 1)}]}`);
    if (cut !== undefined) return cut;
  }
  return undefined;
}

/** Null for what is no JSON Feed. */
export function readJson(text: string): Raw | null {
  const read = v.safeParse(JsonFeed, whatCame(text.replace(/[\n\r\t]/g, ' ')));
  if (!read.success) return null;
  const { items, ...feed } = read.output;
  const sound = items.slice(0, MAX_LOOKED_AT).flatMap((item) => (v.is(Value, item) ? [fieldsIn(item)] : []));
  return { root: 'json', feed: fieldsIn(feed), items: sound };
}
