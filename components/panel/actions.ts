/** What the panel asks of the one who shows it. Nothing here touches the browser. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Untold } from '../../lib/app/ports';
import type { FormatName } from '../../lib/core/takeaway/formats';
import type { ReadyState } from './Ready';

/** Ways to take a comparison out. */
export type Way = 'copy' | FormatName | 'worksheet';

export interface PanelActions {
  /** Read and compare the page now. */
  look(): void;
  /** The person says which event the page is about. */
  choose(event: string): void;
  /** Scrolls the page to a value of a finding; answers false where the page does not hold it. */
  jump(finding: string, value: number): Promise<boolean>;
  /** Answers false where the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Asks for the site's permission (within the click) and switches the site on; false when it was refused. */
  allow(site: string): Promise<boolean>;
  /** Keeps the article in the library; answers its event, null when that failed. */
  keep(): Promise<string | null>;
  /** The article is not about the event shown; absent where nothing can be set right. */
  notThisEvent?(): void;
  /** A finding is no difference, or is one after all; answers false where that could not be kept. Absent where nothing is. */
  setAside?(finding: string, aside: boolean): Promise<boolean>;
  /** Takes back what was just set right. */
  undo?(): void;
  /** Fetches the texts of reports. Called within the click; absent where the browser lets nothing be fetched. */
  fetchTexts?(reports: Untold[]): void;
  /** Asks the sources that are on for more reports of the event; absent where there are no sources. */
  findMore?(): void;
  /** Finds out what a search outside would send. */
  outsideWords?(): void;
  /** Sends these words. Called within the click; absent where the browser lets nothing be fetched. */
  searchOutside?(words: string[]): void;
  /**
   * Takes the comparison out: onto the clipboard, as a file, or as a page to print. Call it at once in the click. Answers
   * false where the browser refused; absent where nothing is taken out, as in the demo.
   */
  takeAway?(way: Way, state: ReadyState): Promise<boolean>;
  /**
   * Opens reports side by side, at a finding where one is named; none: those that tell most. Absent where there is no
   * such page, as in the demo.
   */
  openBeside?(reports: string[], finding?: string): void;
  /**
   * Marks in articles also what is agreed and what they alone tell, or no more; null only asks. Answers what holds; absent
   * where no page is marked.
   */
  markAll?(all: boolean | null): Promise<boolean>;
  /** Opens an event on the library page; absent where there is none. */
  openLibrary?(event: string): void;
  openOptions(): void;
  /** Opens the panel as a tab; absent where it is one. */
  openWide?(): void;
  /** Closes the panel; only where it is docked in a page. */
  close?(): void;
}

const nothing = async (): Promise<boolean> => false;
const NO_ACTIONS: PanelActions = {
  look: () => {},
  choose: () => {},
  jump: nothing,
  copy: nothing,
  allow: nothing,
  keep: async () => null,
  openOptions: () => {},
};

const ActionsContext = createContext<PanelActions>(NO_ACTIONS);
export const ActionsProvider = ActionsContext.Provider;
export const useActions = (): PanelActions => useContext(ActionsContext);
