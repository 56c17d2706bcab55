/** What the schemas of messages are made of: all texts and lists are capped. */
import * as v from 'valibot';
import { isWhole } from '../core/text/halves';

export const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
export const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Of events and reports; a report's may be its address, and an event's that of its report with some more. */
export const id = text(5000);
export const nothing = v.strictObject({});

const confidence = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const stamp = v.nullable(v.object({ iso: text(40), from: text(40), confidence }));

/** Of an article, as much as the reader takes; in UTF-16 units. */
const MAX_TEXT = 200_000;

/** What the reader takes from a page; it comes from the page's process. */
export const article = v.object({
  url: v.pipe(text(4000), v.check(isWhole)),
  title: text(2000),
  outlet: v.object({ name: text(300), domain: text(253) }),
  byline: v.nullable(text(1000)),
  credit: v.nullable(text(300)),
  published: stamp,
  modified: stamp,
  language: text(40),
  paragraphs: v.pipe(
    v.array(text(MAX_TEXT)),
    v.maxLength(2000),
    v.check((all) => all.reduce((sum, { length }) => sum + length, 0) <= MAX_TEXT, 'too long'),
  ),
  entries: v.optional(
    v.pipe(
      v.array(v.object({ paragraph: v.pipe(v.number(), v.integer(), v.minValue(0)), at: text(40) })),
      v.maxLength(1000),
    ),
  ),
  completeness: v.picklist(['whole', 'cut']),
});
