/** Requests of the library page, checked. */
import * as v from 'valibot';
import type { Change } from '../../core/library/model';
import type { Request } from '../protocol';
import { article, id, nothing, text } from '../schema-parts';
import type { LibraryProtocol } from './protocol';

/** Events or reports that one message may be about. */
const MAX_IDS = 1000;

const event = id;
const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(MAX_IDS));
const title = v.pipe(text(600), v.nonEmpty());
const cursor = v.strictTuple([v.pipe(v.number(), v.finite()), id]);

const change: v.GenericSchema<unknown, Change> = v.variant('type', [
  v.strictObject({ type: v.literal('merge'), into: id, event }),
  v.strictObject({ type: v.literal('split'), event, reports: ids, title }),
  v.strictObject({ type: v.literal('move'), reports: ids, from: id, to: id }),
  v.strictObject({ type: v.picklist(['apart', 'choose']), report: id, event }),
  v.strictObject({ type: v.literal('delete-events'), events: ids }),
  v.strictObject({ type: v.literal('delete-reports'), event, reports: ids }),
  v.strictObject({ type: v.picklist(['keep', 'put-back']), event }),
  v.strictObject({ type: v.literal('rename'), event, title }),
]);

type Schemas = { [T in keyof LibraryProtocol]: v.GenericSchema<unknown, Request<T>> };

export const LIBRARY_REQUESTS: Schemas = {
  'library-search': v.strictObject({ text: text(300), after: v.nullable(cursor) }),
  'library-event': v.strictObject({ event }),
  'library-report': v.strictObject({ report: id }),
  'library-change': v.strictObject({ change }),
  'library-undo': v.strictObject({ undo: id }),
  'library-add': v.strictObject({ article, event: v.nullable(event) }),
  // Checked where it is read: as a pack, or as a part of a library.
  'library-import': v.strictObject({ part: v.unknown() }),
  'library-export': v.strictObject({ after: v.nullable(id) }),
  'library-pack': v.strictObject({ events: ids, texts: v.boolean() }),
  'library-clear': v.strictObject({ what: v.picklist(['remembered', 'all']) }),
  'library-totals': nothing,
};
