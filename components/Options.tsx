/** The settings: where Variorum looks, sites, sources, the library, privacy, about. One page with anchors. */
import type { Totals } from '../lib/core/library/model';
import type { Problem } from '../lib/core/result';
import type { Remember, Settings, SiteSwitches } from '../lib/core/settings/schema';
import { AboutPart } from './options/AboutPart';
import type { HeldSite } from './options/Held';
import { type KeyOf, KeysPart } from './options/KeysPart';
import { LibraryPart } from './options/LibraryPart';
import { PrivacyPart } from './options/PrivacyPart';
import { ScopePart } from './options/ScopePart';
import { SitesPart } from './options/SitesPart';
import { SourcesPart } from './options/SourcesPart';
import type { SourceProps } from './options/sources/model';
import { Logo } from './parts/Logo';
import { useWords } from './words';

/** A site with what holds there: its own rule over the defaults. */
export interface SiteLine {
  site: string;
  switches: SiteSwitches;
  /** Does the browser allow it? */
  allowed: boolean;
}

export interface OptionsActions {
  /** False when the permission was refused. Called within the click. */
  setScope(scope: Settings['scope']): Promise<boolean>;
  /** `null` takes the site's rule away. False when the permission was refused. */
  setSite(site: string, switches: Partial<SiteSwitches> | null): Promise<boolean>;
  /** Offers the sites table as a JSON file. */
  exportSites(): void;
  /** Reads such a file; answers how many sites it brought, or null when it is no such file. */
  importSites(text: string): Promise<number | null>;
  /** False when it could not be stored. */
  setRemember(remember: Partial<Remember>): Promise<boolean>;
  /** Takes all remembered reports out of the library; false when that failed. */
  forget(): Promise<boolean>;
  /** Gives a permission back to the browser; false where it keeps it. */
  giveBack(origin: string): Promise<boolean>;
  /** Opens the browser's page for keys. */
  changeKeys(): void;
  openLibrary(): void;
  openWelcome(): void;
}

interface Props {
  scope: Settings['scope'];
  sites: SiteLine[];
  /** Permissions for sites; null until they are known. */
  held: HeldSite[] | null;
  /** The browser does not take the list of sites. */
  unwatched: Problem | null;
  /** None where the browser has no keys. */
  keys: KeyOf[];
  /** null while counting, or when the library cannot be read. */
  library: Totals | null;
  remember: Remember;
  /** Null until they are read, or where they cannot be. */
  sources: SourceProps | null;
  version: string;
  actions: OptionsActions;
}

const PARTS = ['scope', 'sites', 'sources', 'library', 'privacy', 'keys', 'about'] as const;

export function Options(props: Props) {
  const { scope, sites, held, unwatched, library, remember, sources, keys, version, actions } = props;
  const words = useWords();
  const disallowed = scope === 'every' && held !== null && !held.some(({ site }) => site === null);
  const parts = PARTS.filter((part) => part !== 'keys' || keys.length > 0);
  return (
    <div class="options">
      <header class="options-head">
        <span class="brand">
          <Logo size={30} />
          {words.t('name')}
        </span>
        <nav aria-label={words.t('settings')}>
          {parts.map((part) => (
            <a key={part} href={`#${part}`}>
              {words.t(`options_${part}`)}
            </a>
          ))}
        </nav>
      </header>
      <main data-testid="options">
        <h1>{words.t('settings')}</h1>
        <ScopePart scope={scope} disallowed={disallowed} unwatched={unwatched} setScope={actions.setScope} />
        <SitesPart sites={sites} scope={scope} actions={actions} />
        {sources && <SourcesPart {...sources} />}
        <LibraryPart library={library} remember={remember} actions={actions} />
        <PrivacyPart
          library={library}
          sources={sources?.view ?? null}
          held={held}
          giveBack={actions.giveBack}
        />
        {keys.length > 0 && <KeysPart keys={keys} change={actions.changeKeys} />}
        <AboutPart version={version} openWelcome={actions.openWelcome} />
      </main>
    </div>
  );
}
