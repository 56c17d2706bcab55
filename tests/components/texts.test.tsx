// @vitest-environment happy-dom
/** Fetching, as the panel shows it: what a button does and where, how it goes, what came of it. */
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel, type PanelActions } from '../../components/Panel';
import type { SourcesView } from '../../components/panel/sources';
import type { Untold } from '../../lib/app/ports';
import { MISSED, UNTOLD, viewOf } from '../fixtures/sources';
import { SAMPLES } from '../fixtures/states';
import { recorder, show, texts } from './surface';

afterEach(cleanup);

const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u2068\u2069]/g, '');

function panel(untold: Untold[], over: Partial<SourcesView> = {}, answers: Partial<PanelActions> = {}) {
  const { actions, asked } = recorder(answers);
  const state = { ...SAMPLES.untold, untold };
  return { asked, ...show(<Panel state={state} actions={actions} sources={{ ...viewOf(''), ...over }} />) };
}

describe('reports of which only the summary is here', () => {
  it('are said to be so among the outlets', () => {
    const { getByTestId } = panel(UNTOLD);
    const read = texts(getByTestId('outlets').querySelectorAll('.read'));
    expect(read).toEqual(['read whole', 'facts only', 'summary only', 'summary only']);
  });

  it.each<[name: string, untold: Untold[], label: string]>([
    ['one', UNTOLD.slice(0, 1), 'Fetch 1 text from harbour-radio.example'],
    [
      'some',
      UNTOLD.slice(0, 3),
      'Fetch 3 texts from harbour-radio.example, daily-selwyn.example, and mina.example',
    ],
    [
      'one more than are named',
      UNTOLD.slice(0, 4),
      'Fetch 4 texts from harbour-radio.example, daily-selwyn.example, mina.example, and lighthouse-post.example',
    ],
    [
      'many',
      UNTOLD,
      'Fetch 5 texts from harbour-radio.example, daily-selwyn.example, mina.example, and 2 more',
    ],
    ['those that were not tried', MISSED.slice(0, 2), 'Fetch 1 text from harbour-radio.example'],
  ])('%s: the button says what it does and where', (_name, untold, label) => {
    expect(plain(panel(untold).getByTestId('fetch-texts').textContent)).toBe(label);
  });

  it('are fetched twelve at a time', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ ...(UNTOLD[0] as Untold), report: `r${at}` }));
    const { getByTestId, asked } = panel(many);
    getByTestId('fetch-texts').click();
    expect(asked).toEqual([
      `fetchTexts ${many
        .slice(0, 12)
        .map(({ report }) => report)
        .join(' ')}`,
    ]);
  });

  it('count outlets, not reports', () => {
    const twice = [UNTOLD[0], { ...UNTOLD[0], report: 'second' }] as Untold[];
    expect(panel(twice).getByTestId('texts').querySelector('h2')?.textContent).toBe(
      'Of one report only the summary is here',
    );
  });

  it('tell how each goes, and offer no button meanwhile', () => {
    const { getByTestId, queryByTestId } = panel(UNTOLD, viewOf('fetching'));
    expect(texts(getByTestId('texts').querySelectorAll('.text-step'))).toEqual([
      ...['read', 'fetching…', 'not read', 'fetching…', 'waiting'],
    ]);
    expect(queryByTestId('fetch-texts')).toBeNull();
  });

  it('tell why a text is not there, with what can be done', () => {
    const { getByTestId, getAllByTestId, asked } = panel(MISSED);
    const lines = texts(getByTestId('texts').querySelectorAll('.text-missed'));
    expect(lines[0]).toContain('the rest is for subscribers');
    getAllByTestId('text-again')[0]?.click();
    expect(asked).toEqual(['fetchTexts daily-selwyn']);
    const link = getByTestId('texts').querySelector('.text-missed a');
    expect(link?.getAttribute('href')).toBe('https://daily-selwyn.example/news/strike');
    expect(link?.getAttribute('rel')).toContain('noreferrer');
  });

  it('say that texts are fetched by themselves, where that was chosen', () => {
    expect(panel(UNTOLD, { byItself: true }).getByTestId('texts').textContent).toContain('by themselves');
  });

  it.each<[name: string, over: Partial<PanelActions>, hook: string]>([
    ['a tab where nothing can be fetched in the page', { fetchTexts: undefined }, 'texts-in-tab'],
    ['the button elsewhere', {}, 'fetch-texts'],
  ])('offer %s', (_name, over, hook) => {
    expect(panel(UNTOLD, {}, over).getByTestId(hook)).toBeTruthy();
  });

  it('are passed over where nothing is known of sources', () => {
    const { queryByTestId } = show(<Panel state={SAMPLES.untold} actions={recorder().actions} />);
    expect(queryByTestId('texts')).toBeNull();
  });
});

describe('more reports', () => {
  const more = (over: Partial<SourcesView>, answers: Partial<PanelActions> = {}) => {
    const { actions, asked } = recorder(answers);
    const sources = { ...viewOf(''), ...over };
    return { asked, ...show(<Panel state={SAMPLES.finding} actions={actions} sources={sources} />) };
  };

  it('come from the sources that are on, whose number is told', () => {
    const { getByTestId, asked } = more({ on: 3 });
    expect(getByTestId('more').textContent).toContain('Asks the 3 sources');
    getByTestId('find-more').click();
    expect(asked[0]).toMatch(/^findMore/);
  });

  it('where no source is on, the way to the settings is told', () => {
    const { getByTestId, queryByTestId, asked } = more({ on: 0 });
    expect(queryByTestId('find-more')).toBeNull();
    getByTestId('no-source').querySelector('button')?.click();
    expect(asked[0]).toMatch(/^openOptions/);
  });

  it.each<[name: string, over: Partial<SourcesView>, told: string]>([
    ['under way', { more: 'asking' }, 'Asking…'],
    ['one came', { more: { came: 1, asked: 9, failed: 0 } }, '1 new report came.'],
    [
      'none came, some did not answer',
      { more: { came: 0, asked: 9, failed: 2 } },
      'No new report of this event came. Without an answer: 2 of 9.',
    ],
    [
      'nothing was asked',
      { more: { came: 0, asked: 0, failed: 0 } },
      'Nothing new: all of them were asked a few minutes ago, or are to be left in peace for now.',
    ],
    ['offline', { more: { problem: { code: 'offline', message: '' } } }, 'This machine is offline.'],
    [
      'outside: later',
      { outside: { problem: { code: 'busy', message: '' } } },
      'The server asked to come back later.',
    ],
  ])('%s', (_name, over, told) => {
    expect(texts(more(over).container.querySelectorAll('.more-said'))).toContain(told);
  });

  it('from outside: beside the button stands what it sends, and to whom', () => {
    const { getByTestId, asked } = more({ words: ['port selwyn', 'dockers'] });
    const button = getByTestId('search-outside');
    const beside = plain(button.parentElement?.textContent);
    expect(beside).toContain('port selwyn, dockers');
    expect(beside).toContain('api.gdeltproject.org');
    button.click();
    expect(asked).toEqual(['searchOutside port selwyn,dockers']);
  });

  it.each<[name: string, words: SourcesView['words'], answers: Partial<PanelActions>]>([
    ['before it is known what it would send', undefined, {}],
    ['where there is too little to send', null, {}],
    ['where the browser lets nothing be asked', ['dockers'], { searchOutside: undefined }],
  ])('from outside: no button %s', (_name, words, answers) => {
    expect(more({ words }, answers).queryByTestId('search-outside')).toBeNull();
  });
});

describe('words by the authors of Wikipedia', () => {
  it('are said to be theirs, with their page and licence', () => {
    const url = 'https://en.wikipedia.org/wiki/Portal:Current_events/2024_May_21?entry=a';
    const [first, ...rest] = SAMPLES.two.comparison.reports;
    const reports = [...rest, { ...first, id: 'entry', url }] as typeof SAMPLES.two.comparison.reports;
    const state = { ...SAMPLES.two, comparison: { ...SAMPLES.two.comparison, reports } };
    const { getByTestId } = show(<Panel state={state} actions={recorder().actions} />);
    const links = [...getByTestId('attribution').querySelectorAll('a')].map((one) => one.href);
    expect(links).toEqual([url, 'https://creativecommons.org/licenses/by-sa/4.0/']);
  });
});
