/** Small words that the borders of clauses and noun phrases are told by. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const PRONOUNS = list('he she they it we i you who which one');
export const ARTICLES = list(
  'a an the this that these those his her its their our my your some many several another no any most both each every all one two three four five few',
);
export const PREPOSITIONS = list(
  'in on at during after before for with by from to of over under near since until through about against amid among without within into across as despite like following around per via behind',
);
/** Between subject and verb: passed over. */
export const ADVERBS = list(
  "also then now later once again even still already just first previously repeatedly recently often never always have has had did does do not will would may might could should must is are was were be been being ’s 's 'll 've n't effectively only largely publicly openly himself herself itself themselves",
);
/** No noun phrase goes past these to the left. */
export const BREAKS = list(
  'that because while when if but who whom whose which what where whether than since though although so yet how why or nor unless until and said says',
);
/** What they open behind a comma tells more of who was named, and is no part of the name. */
export const RELATIVES = list('who whose which that when where');
export const OPENERS = list(
  'but and or so yet still then however meanwhile also even nor plus while although though because since when as if',
);
export const DAYS = list(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight earlier later recently late early last this',
);
