/** Which noun a number counts, where no letter shows the plural: the first one behind it, past its adjectives. */
import { isNumberWord } from '../numeral';
import { isCapitalized, type Token } from '../tokens';
import { asPlural, isName, isOwn, SMALL } from './emit';
import type { Language } from './language';

/** Words between a number and its noun. */
const REACH = 3;

const isNumeric = (token: Token): boolean => token.kind === 'number' || isNumberWord(token.lower);

/** Is a word of the language an adjective here, so that the noun is still to come? */
function isAdjective(source: string, { table, adjectives }: Language): boolean {
  if (table.nouns) return !isCapitalized(source);
  const low = source.toLowerCase();
  return adjectives.some((end) => low.endsWith(end));
}

/** Marks the noun behind each number as a plural. `text` is the source. */
export function counted(tokens: Token[], language: Language): Token[] {
  const out = [...tokens];
  if (language.table.plurals !== undefined) return out;
  for (let at = 0; at + 1 < out.length; at++) {
    const token = out[at];
    if (!token || !isNumeric(token) || token.lower === 'one' || token.lower === '1') continue;
    for (let next = at + 1; next <= at + REACH; next++) {
      const noun = out[next];
      if (noun?.lower === SMALL) continue;
      if (!noun || !isOwn(noun)) break;
      if (isAdjective(noun.text, language)) continue;
      if (!isName(noun) || language.table.nouns) out[next] = asPlural(noun);
      break;
    }
  }
  return out;
}
