/** Why an article was matched with an event, in the interface's words: "same day, Baghdad and 25 ambassadors". */
import type { Reason } from '../../lib/core/library/model';
import { isolated, type Key, type Words } from '../words';

export const reasonsLine = (reasons: Reason[], words: Words): string =>
  words.list(reasons.map((reason) => reasonWords(reason, words)));

const reasonWords = (reason: Reason, words: Words): string =>
  'text' in reason ? isolated(reason.text) : words.t(`lib_sign_${reason.sign.replaceAll('-', '_')}` as Key);
