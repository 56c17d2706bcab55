/** Why a page was taken for no article: the detector's signs in words, of which several share one line. */
import type { Key, Words } from '../words';

/** What weighs most comes first (lib/page/signs/signal-weights.ts). */
const KINDS: [told: Key, signs: string[]][] = [
  ['sign_forum', ['forum-path']],
  ['sign_short', ['empty', 'no-text']],
  ['sign_shop', ['shop-path']],
  ['sign_front', ['root']],
  ['sign_list', ['class-list', 'one-word', 'listing-path']],
  ['sign_service', ['service-path']],
  ['sign_help', ['docs-path']],
  ['sign_else', ['ld-product']],
];

/** One line for each kind of sign; a sign without words says nothing. */
export const signLines = (signs: string[], words: Words): string[] =>
  KINDS.flatMap(([told, kind]) => (kind.some((sign) => signs.includes(sign)) ? words.t(told) : []));
