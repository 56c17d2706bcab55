/** What the kinds of details are read from: a passage's text, its tokens, and what is known about its report. */
import type { Evidence } from '../names/evidence';
import type { Known } from '../text/languages/readable';
import type { Token } from '../text/tokens';

export interface DetailContext {
  /** Publication time, ISO 8601, as precise as known: relative dates are counted from it. Null where it is unknown. */
  published: string | null;
  /** BCP 47; 'und' where it is not known. */
  language: string;
  /** Are numeric dates of this report written with the day first? Null or absent where nothing is known. */
  dayFirst?: boolean | null;
  /** Which words the whole report writes with capitals: tells names at the beginning of sentences. */
  evidence?: Evidence;
  /** Names that the whole report has, where its language's capitals tell none. */
  known?: Known;
}

export interface PassageText {
  text: string;
  tokens: Token[];
  /** By token: a numeric kind has claimed it. The kinds that come later leave it out, or may still span it. */
  taken: boolean[];
}
