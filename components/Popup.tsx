/** The toolbar button's popup: this site's switches, what is known of this page, the way to the panel. */

import { useState } from 'preact/hooks';
import type { PanelState } from '../lib/app/ports';
import type { SiteSwitches } from '../lib/core/settings/schema';
import { Icon } from './parts/Icon';
import { Logo } from './parts/Logo';
import { Switch } from './parts/Switch';
import { SWITCHES } from './parts/site-switches';
import { pageLine } from './view/page-line';
import { useWords } from './words';

export interface PopupActions {
  /** Answers false when the browser's question was answered with no. Called within the click. */
  setSwitch(name: keyof SiteSwitches, on: boolean): Promise<boolean>;
  openPanel(): void;
  look(): void;
  /** Opens the panel, which then looks for more reports. */
  findMore(): void;
  /** Answers the event that the article is kept under, null when that failed. */
  keep(): Promise<string | null>;
  /** Opens the library page, at an event where one is named. */
  openLibrary(event?: string): void;
  openOptions(): void;
}

interface Props {
  /** null on pages that no extension may touch. */
  site: string | null;
  /** null until they are known. */
  switches: SiteSwitches | null;
  state: PanelState | null;
  actions: PopupActions;
}

export function Popup({ site, switches, state, actions }: Props) {
  const words = useWords();
  return (
    <main class="popup" data-testid="popup">
      <header class="bar">
        <span class="brand">
          <Logo size={22} />
          {words.t('name')}
        </span>
        <button
          type="button"
          class="bar-button"
          title={words.t('settings')}
          aria-label={words.t('settings')}
          onClick={actions.openOptions}
        >
          <Icon name="gear" size={15} />
        </button>
      </header>
      {site === null ? (
        <h1 class="page-line no-site">{words.t('no_site')}</h1>
      ) : (
        <>
          <ThisPage state={state} actions={actions} />
          <ThisSite site={site} switches={switches} setSwitch={actions.setSwitch} />
        </>
      )}
      <p class="popup-foot">
        <button type="button" class="link" data-testid="open-library" onClick={() => actions.openLibrary()}>
          {words.t('app_open_library')}
        </button>
      </p>
    </main>
  );
}

function ThisPage({ state, actions }: { state: PanelState | null; actions: PopupActions }) {
  const words = useWords();
  const [now, setNow] = useState<string | null | undefined>();
  const kept = (state && 'kept' in state ? state.kept : undefined) ?? now;
  const canFind = state !== null && ['unknown-event', 'alone', 'ready'].includes(state.state);
  const canKeep = state !== null && ['unknown-event', 'alone', 'undecided', 'ready'].includes(state.state);
  return (
    <section class="this-page">
      <div role="status">
        <h1 class={`page-line line-${state?.state ?? 'looking'}`} data-testid="page-line">
          {pageLine(state, words)}
        </h1>
      </div>
      <div class="buttons">
        <button type="button" class="button" data-testid="open-panel" onClick={actions.openPanel}>
          {words.t('open_panel')}
        </button>
        <button type="button" class="button quiet" data-testid="look" onClick={actions.look}>
          {words.t(state?.state === 'ready' ? 'read_again' : 'read_page')}
        </button>
        {canFind && (
          <button type="button" class="button quiet" data-testid="find-more" onClick={actions.findMore}>
            {words.t('txt_find_more')}
          </button>
        )}
        {canKeep && (
          <button
            type="button"
            class="button quiet"
            data-testid="keep"
            disabled={!!kept}
            onClick={async () => setNow(await actions.keep())}
          >
            <Icon name="keep" size={13} />
            {words.t('keep_short')}
          </button>
        )}
      </div>
      <p class="said-so" role="status">
        {kept && (
          <>
            {words.t('kept')}{' '}
            <button type="button" class="link" onClick={() => actions.openLibrary(kept)}>
              {words.t('app_open_in_library')}
            </button>
          </>
        )}
        {kept === null && words.t('keep_failed')}
      </p>
    </section>
  );
}

interface SiteProps {
  site: string;
  switches: SiteSwitches | null;
  setSwitch: PopupActions['setSwitch'];
}

function ThisSite({ site, switches, setSwitch }: SiteProps) {
  const words = useWords();
  const [refused, setRefused] = useState(false);
  return (
    <section class="this-site" aria-labelledby="this-site">
      <h2 id="this-site">{words.t('on_site', site)}</h2>
      {switches && !switches.detect && <p class="quiet">{words.t('site_asks')}</p>}
      {SWITCHES.map((name) => (
        <Switch
          key={name}
          testid={`switch-${name}`}
          label={words.t(`switch_${name}`)}
          hint={words.t(`switch_${name}_hint`)}
          on={switches?.[name] ?? false}
          disabled={switches === null || (name !== 'detect' && !switches.detect)}
          onChange={async (on) => setRefused(!(await setSwitch(name, on)))}
        />
      ))}
      <p class="refused" role="status">
        {refused && words.t('permission_refused')}
      </p>
    </section>
  );
}
