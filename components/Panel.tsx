/**
 * The panel: what Variorum knows about the page beside it. The same in the side panel, as a tab and docked in a page.
 *
 * Hooks for end-to-end tests (`data-testid`), stable:
 * | hook                        | what                                                                   |
 * |-----------------------------|------------------------------------------------------------------------|
 * | `state-<name>`              | the panel's `main`; name as in `PanelState` (`looking` before the first answer) |
 * | `outlets`                   | list of reports; this page's item has `aria-current="true"`            |
 * | `grid`                      | table of who tells what; a row's button leads to the card              |
 * | `search` `only-differing` `kind-filter` `outlet-filter` `everything` | what narrows grid and cards, and the way back |
 * | `order` `copies`            | the order of the grid's rows; shows the columns of copies               |
 * | `timeline`                  | reports along time; absent where fewer than two times are known         |
 * | `differs` `updated` `statements` `only` `agrees` `names` | the parts (sections), absent when empty   |
 * | `same-words`                | within `agrees`: what is told in the same words                        |
 * | `finding-<verdict>`         | a finding's card; its id in `data-finding`                             |
 * | `statement`                 | a statement in several wordings                                        |
 * | `also`                      | other events of the article                                            |
 * | `look` `allow` `keep`       | buttons: read the page, allow the site, keep the article               |
 * | `matched-by` `not-this-event` | at the event's head: why it was matched, and that this is wrong      |
 * | `corrected` `undo`          | what the person just set right, and the way back                       |
 * | `not-a-difference`          | on the card of a finding that differs or was updated: sets it aside    |
 * | `aside-line`                | in the card's place right after that, with Undo                        |
 * | `set-aside` `put-back`      | what was set aside, folded, at the end; the way back of each           |
 * | `open-in-library`           | leads to the event on the library page                                 |
 * | `texts` `fetch-texts` `text-again` | reports known by their summaries; fetches their texts; one again |
 * | `more` `find-more` `no-source` | looking for more reports; that no source is on                      |
 * | `sent` `search-outside`     | the words that a search outside would send; sends them                 |
 * | `attribution`               | whose work the event's words are, where they are not ours               |
 * | `close`                     | closes the docked panel                                                |
 * | `refused`                   | says that clicks are none while the page covers the docked panel       |
 * | popup: `switch-detect` `switch-marks` `switch-dock`, `open-panel`, `look`, `find-more`, `keep`, `page-line`, `open-library` |
 * | welcome: `choose-every` `choose-picked` `welcome-said`, `remember`, `demo`                          |
 * | options: `sites` `add-site` `scope-every` `scope-picked` `library` `remember` `remember-days` `forget` `open-library` |
 */
import type { ComponentChildren } from 'preact';
import type { PanelState } from '../lib/app/ports';
import { ActionsProvider, type PanelActions } from './panel/actions';
import { CorrectedLine } from './panel/CorrectedLine';
import { PanelBar } from './panel/PanelBar';
import { Ready, type Shown } from './panel/Ready';
import { SourcesProvider, type SourcesView } from './panel/sources';
import * as States from './panel/states';
import { useWords } from './words';

export type { PanelActions } from './panel/actions';
export type { Shown } from './panel/Ready';

interface Props {
  /** null before the first answer. */
  state: PanelState | null;
  actions: PanelActions;
  /** The finding that a click on a mark in the page asks for. */
  show?: Shown | null;
  /** What of fetching is to be shown; null where nothing can be fetched, or until it is known. */
  sources?: SourcesView | null;
  /** A click was none, since the page around the panel may have led it there. */
  refused?: boolean;
  /** Part of another page (the demo): no bar, no `main`. */
  embedded?: boolean;
}

export function Panel({
  state,
  actions,
  show = null,
  sources = null,
  refused = false,
  embedded = false,
}: Props) {
  const Frame = embedded ? 'div' : 'main';
  return (
    <ActionsProvider value={actions}>
      {!embedded && <PanelBar busy={state === null || state.state === 'looking'} refused={refused} />}
      <Frame
        class="panel"
        data-testid={`state-${state?.state ?? 'looking'}`}
        aria-busy={state?.state === 'looking'}
      >
        {state && 'corrected' in state && state.corrected && <CorrectedLine corrected={state.corrected} />}
        <SourcesProvider value={sources}>{viewOf(state ?? { state: 'looking' }, show)}</SourcesProvider>
        {!embedded && state?.state === 'ready' && <LocalNote />}
      </Frame>
    </ActionsProvider>
  );
}

function viewOf(state: PanelState, show: Shown | null): ComponentChildren {
  switch (state.state) {
    case 'looking':
      return <States.Looking />;
    case 'off':
      return <States.Off state={state} />;
    case 'no-permission':
      return <States.NoPermission state={state} />;
    case 'idle':
      return <States.Idle />;
    case 'not-article':
      return <States.NotArticle state={state} />;
    case 'unknown-event':
      return <States.UnknownEvent state={state} />;
    case 'undecided':
      return <States.Undecided state={state} />;
    case 'alone':
      return <States.Alone state={state} />;
    case 'failed':
      return <States.Failed state={state} />;
    case 'ready':
      return <Ready state={state} show={show} />;
  }
}

function LocalNote() {
  return <p class="local-note">{useWords().t('local_note')}</p>;
}
