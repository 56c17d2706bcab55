/** One surface in one state, named by the address (`?surface=panel&state=two&lang=ar`): what tools/gallery.ts pictures. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Options } from '../../components/Options';
import type { SourceActions } from '../../components/options/sources/model';
import { Panel, type PanelActions } from '../../components/Panel';
import { Popup } from '../../components/Popup';
import { Welcome } from '../../components/Welcome';
import { type Words, WordsProvider, wordsOf } from '../../components/words';
import '../../components/styles/index.css';
import ar from '../../public/_locales/ar/messages.json';
import en from '../../public/_locales/en/messages.json';
import { feedOf, NO_SOURCES, SOURCE_VIEWS, sourceActions } from '../fixtures/source-states';
import { viewOf } from '../fixtures/sources';
import { SAMPLES, type SampleName } from '../fixtures/states';
import { translator } from '../fixtures/translator';
import { LibraryInState } from './library';

const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? 'en';
const words: Words = wordsOf(translator(language === 'ar' ? ar : en), language);
const sample = asked.get('state') ?? 'three';

const yes = async (): Promise<boolean> => true;
const actions: PanelActions = {
  look: () => {},
  choose: () => {},
  jump: async () => false,
  copy: yes,
  allow: async () => false,
  keep: async () => null,
  notThisEvent: () => {},
  undo: () => {},
  openLibrary: () => {},
  openOptions: () => {},
  openWide: () => {},
  fetchTexts: () => {},
  findMore: () => {},
  outsideWords: () => {},
  searchOutside: () => {},
  ...(asked.has('docked') && { close: () => {} }),
};

const foundFeeds: SourceActions['find'] = async () => ({
  ok: true,
  value: {
    feeds: ['top', 'world', 'sport'].map((name) => ({
      label: `Harbour Times: ${name}`,
      choice: feedOf('harbour', { url: `https://harbour.example/${name}.xml` }),
    })),
  },
});

const isSample = (name: string): name is SampleName => name in SAMPLES;
const state = isSample(sample) ? SAMPLES[sample] : null;

function Surface() {
  const [sites] = useState([
    { site: 'harbour-times.example', switches: { detect: true, chip: true, marks: true, dock: false } },
    { site: 'coast-radio.example', switches: { detect: true, chip: true, marks: false, dock: true } },
    { site: 'bank.example', switches: { detect: false, chip: true, marks: true, dock: false } },
  ]);
  switch (asked.get('surface')) {
    case 'popup':
      return (
        <Popup
          site={sample === 'no-site' ? null : 'harbour-times.example'}
          switches={{ detect: sample !== 'off', chip: true, marks: true, dock: false }}
          state={state}
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
    case 'options':
      return (
        <Options
          scope="picked"
          sites={sites}
          library={{ events: 12, reports: 30, remembered: 4, bytes: 1_200_000, unreadable: 0 }}
          remember={{ on: true, days: 14 }}
          sources={{ view: SOURCE_VIEWS[sample] ?? NO_SOURCES, actions: sourceActions({ find: foundFeeds }) }}
          version="0.1.0"
          actions={{
            setScope: yes,
            setSite: async () => false,
            exportSites: () => {},
            importSites: async () => null,
            setRemember: yes,
            forget: yes,
            openLibrary: () => {},
            openWelcome: () => {},
          }}
        />
      );
    case 'library':
      return <LibraryInState name={sample} />;
    case 'welcome':
      return (
        <Welcome
          chosen={null}
          remember={{ on: false, days: 14 }}
          actions={{ choose: async () => 'refused', remember: yes, copy: yes }}
        />
      );
    default:
      return <Panel state={state} actions={actions} sources={viewOf(sample)} />;
  }
}

document.documentElement.lang = language;
document.documentElement.dir = words.direction;
if (asked.get('surface') === 'popup') document.body.className = 'popup-page';
render(
  <WordsProvider value={words}>
    <Surface />
  </WordsProvider>,
  document.body,
);
