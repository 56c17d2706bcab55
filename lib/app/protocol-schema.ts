/**
 * What travels, checked: each message's request, and what the reader answers. Messages come from pages' processes, so
 * they are as hostile as these; all texts and lists are capped.
 */
import * as v from 'valibot';
import { PROBLEM_CODES } from '../core/result';
import { MAX_DAYS, MAX_SITES } from '../core/settings/schema';
import { PLACED } from './in-page';
import { LIBRARY_REQUESTS } from './library/schema';
import type { SeenPage } from './ports';
import type { MessageType, Protocol, Request } from './protocol';
import { article, id, nothing, tab, text } from './schema-parts';
import { SOURCES_REQUESTS } from './sources/schema';
import { TEXTS_REQUESTS } from './texts/schema';

const site = v.pipe(text(253), v.regex(/^[^\s/:@]+$/));
const switches = v.partial(
  v.strictObject({ detect: v.boolean(), chip: v.boolean(), marks: v.boolean(), dock: v.boolean() }),
);
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_DAYS));

type Schemas = { [T in MessageType]: v.GenericSchema<unknown, Request<T>> };

export const REQUESTS: Schemas = {
  'article-seen': nothing,
  'panel-state': v.strictObject({ tab }),
  look: v.strictObject({ tab }),
  choose: v.strictObject({ tab, event: id }),
  'not-this-event': v.strictObject({ tab }),
  'undo-correction': v.strictObject({ tab }),
  jump: v.strictObject({ tab, finding: id, value: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'set-aside': v.strictObject({ tab, finding: id, aside: v.boolean() }),
  'keep-article': v.strictObject({ tab }),
  'site-switches': v.strictObject({ site }),
  'set-site': v.strictObject({ site, switches: v.nullable(switches) }),
  settings: nothing,
  'set-scope': v.strictObject({ scope: v.picklist(['every', 'picked']) }),
  'watch-sites': nothing,
  'import-sites': v.strictObject({
    sites: v.pipe(
      v.record(site, switches),
      v.check((sites) => Object.keys(sites).length <= MAX_SITES, 'too many sites'),
    ),
  }),
  'set-remember': v.strictObject({
    remember: v.partial(v.strictObject({ on: v.boolean(), days })),
  }),
  ...LIBRARY_REQUESTS,
  ...SOURCES_REQUESTS,
  ...TEXTS_REQUESTS,
  undock: v.strictObject({ tab }),
  'mark-clicked': v.strictObject({ finding: id, docked: v.boolean() }),
  'chip-clicked': nothing,
  'chip-unwanted': nothing,
  placed: PLACED,
  'mark-all': v.strictObject({ tab, all: v.nullable(v.boolean()) }),
};

/** Who may send each message. */
export const SENDERS: { [T in MessageType]: Protocol[T]['from'] } = {
  'article-seen': 'page',
  'panel-state': 'panel',
  look: 'panel',
  choose: 'panel',
  'not-this-event': 'panel',
  'undo-correction': 'panel',
  jump: 'panel',
  'set-aside': 'panel',
  'keep-article': 'panel',
  'site-switches': 'panel',
  'set-site': 'panel',
  settings: 'panel',
  'set-scope': 'panel',
  'watch-sites': 'panel',
  'import-sites': 'panel',
  'set-remember': 'panel',
  'library-search': 'panel',
  'library-event': 'panel',
  'library-report': 'panel',
  'library-change': 'panel',
  'library-undo': 'panel',
  'library-add': 'panel',
  'library-import': 'panel',
  'library-export': 'panel',
  'library-pack': 'panel',
  'library-clear': 'panel',
  'library-totals': 'panel',
  sources: 'panel',
  'change-sources': 'panel',
  'fetch-source': 'panel',
  'panel-sources': 'panel',
  'report-text': 'panel',
  'report-missed': 'panel',
  'report-texts': 'panel',
  'compare-again': 'panel',
  'find-more': 'panel',
  'want-more': 'panel',
  'outside-words': 'panel',
  'search-outside': 'panel',
  undock: 'panel',
  'mark-clicked': 'page',
  'chip-clicked': 'page',
  'chip-unwanted': 'page',
  placed: 'page',
  'mark-all': 'panel',
};

const problem = v.object({ code: v.picklist(PROBLEM_CODES), message: text(2000) });

/** Its report is named by its address. */
const onPage = v.object({ ...article.entries, url: v.pipe(article.entries.url, v.nonEmpty()) });

/** What the reader saw. */
export const SEEN_PAGE: v.GenericSchema<unknown, SeenPage> = v.object({
  address: text(4000),
  likely: v.boolean(),
  reasons: v.pipe(v.array(text(100)), v.maxLength(20)),
  article: v.variant('ok', [
    v.object({ ok: v.literal(true), value: onPage }),
    v.object({ ok: v.literal(false), problem }),
  ]),
});

/** Where a value fails its schema, in one line. */
export function placeOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  const path = issue?.path?.map(({ key }) => String(key)).join('.') ?? '';
  return `${path || 'value'}: ${issue?.message.slice(0, 200) ?? 'wrong'}`;
}
