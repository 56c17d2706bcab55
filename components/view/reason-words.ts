/** Why an article was matched with an event, in the interface's words: "same day, Baghdad and 25 ambassadors". */
import type { Reason } from '../../lib/core/library/model';
import type { Key, Words } from '../words';

export const reasonsLine = (reasons: Reason[], words: Words): string =>
  words.list(reasons.map((reason) => reasonWords(reason, words)));

/** Words of the article keep their own direction (FIRST STRONG ISOLATE). */
export const reasonWords = (reason: Reason, words: Words): string =>
  'text' in reason
    ? `\u2068${reason.text}\u2069`
    : words.t(`lib_sign_${reason.sign.replaceAll('-', '_')}` as Key);
