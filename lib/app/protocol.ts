/**
 * The one map of messages: request and reply of each. `from` says who may send it:
 * `page` a content script of ours, `panel` an extension page (also when docked in a page).
 * The validators for what travels live beside it in `protocol-schema.ts`.
 */
import type { PageMark } from '../core/model';
import type { Result } from '../core/result';
import type { Remember, Settings, SiteSwitches } from '../core/settings/schema';
import type { InPage } from './in-page';
import type { LibraryProtocol } from './library/protocol';
import type { PageView, PanelState, SeenPage } from './ports';
import type { SourcesProtocol } from './sources/protocol';
import type { TextsProtocol } from './texts/protocol';

export interface Protocol extends LibraryProtocol, SourcesProtocol, TextsProtocol {
  /** The detector saw an article. `on: false`: this site was switched off meanwhile, so stop. */
  'article-seen': {
    from: 'page';
    request: Record<string, never>;
    reply: { on: boolean };
  };
  /** What the panel shows for a tab; starts looking when nothing is known yet and the page may be read. */
  'panel-state': { from: 'panel'; request: { tab: number }; reply: Result<PanelState> };
  /** Read and compare this tab's page now (popup button, panel's "try again"). */
  look: { from: 'panel'; request: { tab: number }; reply: Result<PanelState> };
  /** The person chose one of several events for this page, or wants to see another that it reports. */
  choose: { from: 'panel'; request: { tab: number; event: string }; reply: Result<PanelState> };
  /** The person says that this page's article is not about the event shown. */
  'not-this-event': { from: 'panel'; request: { tab: number }; reply: Result<PanelState> };
  /** Takes back what the person just set right about this page's article. */
  'undo-correction': { from: 'panel'; request: { tab: number }; reply: Result<PanelState> };
  /** Scroll the page to a finding's phrase. */
  jump: {
    from: 'panel';
    request: { tab: number; finding: string; value: number };
    reply: Result<{ found: boolean }>;
  };
  /** A finding of the tab's comparison is no difference, or (`aside: false`) is one after all. Sent again it changes nothing. */
  'set-aside': {
    from: 'panel';
    request: { tab: number; finding: string; aside: boolean };
    reply: Result<null>;
  };
  /** Keep this page's article in the library. */
  'keep-article': { from: 'panel'; request: { tab: number }; reply: Result<{ event: string }> };
  'site-switches': { from: 'panel'; request: { site: string }; reply: Result<SiteSwitches> };
  'set-site': {
    from: 'panel';
    request: { site: string; switches: Partial<SiteSwitches> | null };
    reply: Result<SiteSwitches>;
  };
  /** All settings, for the settings page. */
  settings: { from: 'panel'; request: Record<string, never>; reply: Result<Settings> };
  /** Where articles are looked for. Keeps that the person has chosen (`welcomed`). */
  'set-scope': { from: 'panel'; request: { scope: Settings['scope'] }; reply: Result<Settings> };
  /** Registers the detector where the settings say; a failure tells that the browser does not take it. */
  'watch-sites': { from: 'panel'; request: Record<string, never>; reply: Result<boolean> };
  /** Adds sites from a file; rules of the same sites are replaced. */
  'import-sites': { from: 'panel'; request: { sites: Settings['sites'] }; reply: Result<Settings> };
  /** Whether to remember what is read, and for how many days; what is not named stays. */
  'set-remember': { from: 'panel'; request: { remember: Partial<Remember> }; reply: Result<Settings> };
  /** Closes the panel that is docked in a tab's page. */
  undock: { from: 'panel'; request: { tab: number }; reply: undefined };
  /** A click on a mark in the page: the panel shows that finding. `docked`: a panel stands in the page already. */
  'mark-clicked': {
    from: 'page';
    request: { finding: string; docked: boolean };
    reply: { docked: boolean };
  };
  /** A click on the chip: open the panel (Chrome's side panel, else docked). */
  'chip-clicked': { from: 'page'; request: Record<string, never>; reply: { docked: boolean } };
  /** The person wants no chip on this site. */
  'chip-unwanted': { from: 'page'; request: Record<string, never>; reply: undefined };
  /** The person moved the chip, or gave the docked panel another width: kept for all pages. */
  placed: { from: 'page'; request: Omit<InPage, 'all'>; reply: undefined };
  /** Whether pages also mark what is agreed and what they alone tell; null only asks. */
  'mark-all': { from: 'panel'; request: { tab: number; all: boolean | null }; reply: { all: boolean } };
}
/** Broadcasts from the background to open panels. */
export type Broadcast =
  | { type: 'state-changed'; tab: number }
  | { type: 'show-finding'; tab: number; finding: string };
export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Protocol[T]['request'];
export type Reply<T extends MessageType> = Protocol[T]['reply'];

/** What the background asks of the reader in a tab's page. */
export interface ReaderProtocol {
  read: { request: Record<string, never>; reply: SeenPage };
  address: { request: Record<string, never>; reply: string };
  /** `tab` is the tab's own id, which a content script cannot know. */
  show: { request: { view: PageView | null; tab: number }; reply: null };
  jump: { request: { mark: PageMark }; reply: { found: boolean } };
  undock: { request: Record<string, never>; reply: null };
}
export type ReaderMessage = keyof ReaderProtocol;
