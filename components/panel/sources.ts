/** What the panel shows of fetching: texts of other reports, looking for more. Nothing here touches the browser. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Found } from '../../lib/app/texts/protocol';
import type { Problem, ProblemCode } from '../../lib/core/result';

/** How it stands with the text of a report: under way, there (all of it, or its beginning), or why not. */
export type TextStep = 'waiting' | 'fetching' | 'whole' | 'cut' | { code: ProblemCode };

/** Looking for more: not asked for, under way, what came of it. */
export type Search = null | 'asking' | Found | { problem: Problem };

export interface SourcesView {
  /** How many sources are on. */
  on: number;
  /** Texts are fetched without a click, where the browser allows it. */
  byItself: boolean;
  /** By id of the report. */
  steps: ReadonlyMap<string, TextStep>;
  more: Search;
  outside: Search;
  /** What a search outside would send; null: there are too few words; undefined: not known yet. */
  words: string[] | null | undefined;
}

const SourcesContext = createContext<SourcesView | null>(null);
export const SourcesProvider = SourcesContext.Provider;
/** Null where nothing can be fetched (the demo), or until it is known. */
export const useSources = (): SourcesView | null => useContext(SourcesContext);
