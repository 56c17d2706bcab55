/** A text's tokens as the readers of English take them: unchanged for English, translated for the languages with a table. */
import { type Token, tokensOf } from '../tokens';
import { withCommas } from './by-source';
import { counted } from './counted';
import { dying } from './dying';
import { withCapitals } from './emit';
import { hanTokens } from './han';
import { languageOf } from './index';
import { type Language, split } from './language';
import { type Known, markNames } from './names';
import { reorder } from './reorder';
import { translate } from './translate';
import { verbsLast } from './verb-first';

export type { Known };

function foreign(text: string, language: Language, known: Known): Token[] {
  const tokens =
    language.base === 'zh' ? hanTokens(text, language, known) : split(tokensOf(text), language.elisions);
  const low = text.includes('„') || /»\p{L}/u.test(text);
  const translated = translate(tokens, language, low);
  const sourced = language.table.nouns ? withCommas(translated) : translated;
  const named = markNames(dying(sourced), language, text, known);
  const ordered = reorder(counted(named, language));
  return withCapitals(language.table.verbFirst ? verbsLast(ordered) : ordered);
}

/** `tag`: as spokenIn tells it. `known` gathers the names of a report and tells them from one part of it to the next. */
export function readable(text: string, tag: string, known: Known = new Set()): Token[] {
  const language = languageOf(tag);
  return language ? foreign(text, language, known) : tokensOf(text);
}
