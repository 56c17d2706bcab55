/** Requests about sources, checked. */
import * as v from 'valibot';
import { MAX_ADDRESS } from '../../core/sources/address';
import { Address, Feed, type SourceChange } from '../../core/sources/choices';
import { MAX_FEEDS } from '../../core/sources/model';
import type { Request } from '../protocol';
import { nothing, text } from '../schema-parts';
import type { SourcesProtocol } from './protocol';

const on = v.boolean();
const urls = v.pipe(v.array(text(MAX_ADDRESS)), v.maxLength(MAX_FEEDS));

const change: v.GenericSchema<unknown, SourceChange> = v.variant('type', [
  v.strictObject({ type: v.literal('feeds'), feeds: v.pipe(v.array(Feed), v.maxLength(MAX_FEEDS)) }),
  v.strictObject({ type: v.literal('switch-feeds'), urls, on }),
  v.strictObject({ type: v.literal('remove-feeds'), urls }),
  v.strictObject({ type: v.literal('pack'), url: Address, on }),
  v.strictObject({ type: v.literal('remove-pack'), url: text(MAX_ADDRESS) }),
  v.strictObject({ type: v.literal('current-events'), on }),
  v.strictObject({ type: v.literal('texts'), texts: v.picklist(['click', 'panel']) }),
]);

type Schemas = { [T in keyof SourcesProtocol]: v.GenericSchema<unknown, Request<T>> };

export const SOURCES_REQUESTS: Schemas = {
  sources: nothing,
  'change-sources': v.strictObject({ change }),
  // An address with the kind of what is there.
  'fetch-source': v.strictObject({ id: text(MAX_ADDRESS + 40) }),
};
