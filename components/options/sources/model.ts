/** What the part about sources shows, and what it asks of the one who shows it. Nothing here touches the browser. */
import type { KnownState } from '../../../lib/app/sources/protocol';
import type { Problem, Result } from '../../../lib/core/result';
import type { DirectoryOutlet, FeedChoice, SourceChoices } from '../../../lib/core/sources/model';

export interface SourcesView {
  choices: SourceChoices;
  /** By id of the source. */
  states: Record<string, KnownState>;
  /** There is no room to write down how fetches go. */
  full: boolean;
  /** The directory; null while it is read. */
  outlets: DirectoryOutlet[] | null;
  /** Milliseconds since 1970. */
  now: number;
  /** How many feeds can be chosen at most. */
  most: number;
}

/** What came of a list of feeds. */
export interface BroughtFeeds {
  /** New ones; they are off. */
  added: number;
  /** Were among the chosen ones already. */
  known: number;
  /** Of this machine or its network, or not of the web. */
  refused: number;
  /** Beyond the most that can be chosen. */
  over: number;
}

/** A feed that a page names. */
export interface FoundFeed {
  /** As the page calls it; '' where it does not. */
  label: string;
  choice: FeedChoice;
}

/** What is at an address: a feed, which is taken at once, or a page with feeds to choose from. */
export type Found = { taken: FeedChoice } | { feeds: FoundFeed[] };

/** Null: done. */
export type Done = Promise<Problem | null>;

/** Those that switch something on ask the browser for its hosts: they are called within the click. */
export interface SourceActions {
  feedsOn(feeds: FeedChoice[]): Done;
  feedsOff(urls: string[]): Done;
  removeFeeds(urls: string[]): Done;
  setPack(url: string, on: boolean): Done;
  removePack(url: string): Done;
  setCurrentEvents(on: boolean): Done;
  setTexts(texts: SourceChoices['texts']): Done;
  allOff(): Done;
  /** Fetches a source now. */
  test(id: string, url: string): Done;
  find(address: string): Promise<Result<Found>>;
  /** Of the feeds that were found none is wanted any more. */
  forgetFound(): void;
  importList(file: File): Promise<Result<BroughtFeeds>>;
  exportList(): void;
}

export interface SourceProps {
  view: SourcesView;
  actions: SourceActions;
}
