/** Messages about sources, part of the one map in `../protocol.ts`. All come from pages of the extension. */
import type { Result } from '../../core/result';
import type { Settings } from '../../core/settings/schema';
import type { SourceChange } from '../../core/sources/choices';
import type { SourceChoices, SourceState } from '../../core/sources/model';

/** How a source's last fetches went, as far as people want to know. */
export type KnownState = Omit<SourceState, 'seen'>;

export interface KnownSources {
  choices: SourceChoices;
  /** By id of the source; of those that something is known of. */
  states: Record<string, KnownState>;
  /** There is no room to write down how fetches go, so nothing is fetched by itself. */
  full: boolean;
}

export interface SourcesProtocol {
  sources: { from: 'panel'; request: Record<string, never>; reply: Result<KnownSources> };
  /** What was switched on is fetched at once; what was removed is forgotten. */
  'change-sources': { from: 'panel'; request: { change: SourceChange }; reply: Result<Settings> };
  /** Fetches one source now. A bad answer is a state, too. */
  'fetch-source': { from: 'panel'; request: { id: string }; reply: Result<KnownState> };
}
