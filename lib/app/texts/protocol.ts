/** Messages of the panel about reports that are known by their summaries, and about finding more; part of the one map. */
import type { BesideText } from '../../core/beside/model';
import type { Article } from '../../core/model';
import type { ProblemCode, Result } from '../../core/result';
import type { SourceChoices } from '../../core/sources/model';
import type { PanelState } from '../ports';

/** What the panel has to know of the person's choices. */
export interface PanelSources {
  /** How many sources are on. */
  on: number;
  texts: SourceChoices['texts'];
  /** More reports were asked for while no panel was there to do it; told once. */
  wanted: boolean;
}

/** What came of looking for more. */
export interface Found {
  /** Reports of the article's event that were not known before. */
  came: number;
  /** Sources that were asked. */
  asked: number;
  /** Of these, how many gave no good answer. */
  failed: number;
}

export interface TextsProtocol {
  'panel-sources': { from: 'panel'; request: { tab: number }; reply: Result<PanelSources> };
  /** The text of a report that the tab's state tells of takes the place of its summary. */
  'report-text': {
    from: 'panel';
    request: { tab: number; report: string; article: Article };
    reply: Result<Article['completeness']>;
  };
  /** The text of such a report could not be had. */
  'report-missed': {
    from: 'panel';
    request: { tab: number; report: string; code: ProblemCode };
    reply: Result<null>;
  };
  /** The texts of reports that the tab's state compares, to be read side by side. */
  'report-texts': {
    from: 'panel';
    request: { tab: number; reports: string[] };
    reply: Result<BesideText[]>;
  };
  /** Compares the tab's article with what is known by now; what is shown stays until that is there. */
  'compare-again': { from: 'panel'; request: { tab: number }; reply: Result<PanelState> };
  /** Asks the sources that are on, then compares again. */
  'find-more': { from: 'panel'; request: { tab: number }; reply: Result<Found> };
  /** The panel that opens now, or is open, is to find more. */
  'want-more': { from: 'panel'; request: { tab: number }; reply: Result<null> };
  /** What would be sent to search outside; null: the article has too few words that tell anything. */
  'outside-words': { from: 'panel'; request: { tab: number }; reply: Result<string[] | null> };
  /** Sends exactly these words, as they were shown. */
  'search-outside': { from: 'panel'; request: { tab: number; words: string[] }; reply: Result<Found> };
}
