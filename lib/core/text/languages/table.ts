/**
 * What is known of a language, as a table of words. A report in it is read by the readers of English: its closed-class
 * words are handed to them as English ones, at their own place in the text (docs/decisions/other-languages.md).
 */
export interface LanguageTable {
  /** A line is `english: words; more words`. With a capital where English has one. */
  words: string;
  /** A line is a value and its words, as they are added up: "2 dos", "500 quinientos". */
  numbers?: string;
  /** Stand between the words of a number: "treinta y cinco". */
  joins?: string;
  /** Number words are written as one: "fünfundzwanzig". */
  glued?: boolean;
  /** Ends of words that are left out when two forms are one word; the longest that fits. */
  endings?: string;
  /** Glued before words, with what they mean: `and و`. */
  prefixes?: string;
  /** Cut off before an apostrophe: "l'armée". */
  elisions?: string;
  /** All nouns have a capital, so that it tells no name. */
  nouns?: boolean;
  /** No capitals at all: names are told by titles, given names and what was named before. */
  bare?: boolean;
  /** Given names, for scripts without capitals. */
  given?: string;
  /** Ends of words that show a plural; where there are none, the number before a noun tells it. */
  plurals?: string;
  /** Ends of words that are adjectives where they stand between a number and its noun. */
  adjectives?: string;
  /** Parts of the day that are written as one word with the weekday: `evening abend`. */
  dayParts?: string;
  /** The verb stands before who speaks: "qāla al-wazīr". */
  verbFirst?: boolean;
  /** Written with a full stop that ends no sentence. */
  abbreviations?: string;
  /** Small words that tell nothing here. */
  small: string;
}
