/** Popup, settings and welcome page in one state, for pictures. */
import { Options } from '../../components/Options';
import type { SourceActions } from '../../components/options/sources/model';
import { Popup } from '../../components/Popup';
import { Welcome } from '../../components/Welcome';
import { feedOf, NO_SOURCES, SOURCE_VIEWS, sourceActions } from '../fixtures/source-states';
import { sampleOf } from './sample';

const yes = async (): Promise<boolean> => true;

const foundFeeds: SourceActions['find'] = async () => ({
  ok: true,
  value: {
    feeds: ['top', 'world', 'sport'].map((name) => ({
      label: `Harbour Times: ${name}`,
      choice: feedOf('harbour', { url: `https://harbour.example/${name}.xml` }),
    })),
  },
});

const SITES = [
  {
    site: 'harbour-times.example',
    switches: { detect: true, chip: true, marks: true, dock: false },
    allowed: true,
  },
  {
    site: 'coast-radio.example',
    switches: { detect: true, chip: true, marks: false, dock: true },
    allowed: false,
  },
  { site: 'bank.example', switches: { detect: false, chip: true, marks: true, dock: false }, allowed: true },
];

const HELD = [
  { origin: '*://*.harbour-times.example/*', site: 'harbour-times.example' },
  { origin: '*://*.bank.example/*', site: 'bank.example' },
];
const KEYS = [
  { name: '_execute_action', keys: '' },
  { name: 'open-panel', keys: 'Alt+Shift+V' },
  { name: 'open-library', keys: '' },
];
/** Every site was chosen, and the browser has changed its mind. */
const isLost = (name: string): boolean => name === 'lost';

export function PopupInState({ name }: { name: string }) {
  return (
    <Popup
      site={name === 'no-site' ? null : 'harbour-times.example'}
      switches={{ detect: name !== 'off', chip: true, marks: true, dock: false }}
      state={sampleOf(name)}
      actions={{
        setSwitch: yes,
        openPanel: () => {},
        look: () => {},
        findMore: () => {},
        keep: async () => null,
        openLibrary: () => {},
        openOptions: () => {},
      }}
    />
  );
}

export function OptionsInState({ name }: { name: string }) {
  return (
    <Options
      scope={isLost(name) ? 'every' : 'picked'}
      sites={name === 'no-sites' ? [] : SITES}
      held={isLost(name) ? [] : HELD}
      unwatched={isLost(name) ? { code: 'unknown', message: 'Script could not be registered.' } : null}
      keys={KEYS}
      library={{ events: 12, reports: 30, remembered: 4, bytes: 1_200_000, unreadable: 0 }}
      remember={{ on: true, days: 14 }}
      sources={{ view: SOURCE_VIEWS[name] ?? NO_SOURCES, actions: sourceActions({ find: foundFeeds }) }}
      version="0.1.0"
      actions={{
        setScope: yes,
        setSite: async () => false,
        exportSites: () => {},
        importSites: async () => null,
        setRemember: yes,
        forget: yes,
        giveBack: async () => false,
        changeKeys: () => {},
        openLibrary: () => {},
        openWelcome: () => {},
      }}
    />
  );
}

export function WelcomeInState() {
  return (
    <Welcome
      chosen={null}
      remember={{ on: false, days: 14 }}
      actions={{ choose: async () => 'refused', remember: yes, copy: yes }}
    />
  );
}
