/** Requests of the panel about texts and further reports, checked. */
import * as v from 'valibot';
import { PROBLEM_CODES } from '../../core/result';
import type { Request } from '../protocol';
import { article, id, tab, text } from '../schema-parts';
import type { TextsProtocol } from './protocol';

/** As many as fit side by side. */
const MAX_TEXTS = 4;

type Schemas = { [T in keyof TextsProtocol]: v.GenericSchema<unknown, Request<T>> };

export const TEXTS_REQUESTS: Schemas = {
  'panel-sources': v.strictObject({ tab }),
  'report-text': v.strictObject({ tab, report: id, article }),
  'report-missed': v.strictObject({ tab, report: id, code: v.picklist(PROBLEM_CODES) }),
  'report-texts': v.strictObject({ tab, reports: v.pipe(v.array(id), v.maxLength(MAX_TEXTS)) }),
  'compare-again': v.strictObject({ tab }),
  'find-more': v.strictObject({ tab }),
  'want-more': v.strictObject({ tab }),
  'outside-words': v.strictObject({ tab }),
  'search-outside': v.strictObject({ tab, words: v.pipe(v.array(text(100)), v.maxLength(20)) }),
};
