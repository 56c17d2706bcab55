// @vitest-environment happy-dom
/** Every state of the panel in both languages: its hook, its words, and axe. */
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/Panel';
import { viewOf } from '../fixtures/sources';
import { SAMPLES, type SampleName } from '../fixtures/states';
import { axeFindings, recorder, show, texts } from './surface';

afterEach(cleanup);

const NAMES = Object.keys(SAMPLES).filter((name): name is SampleName => name in SAMPLES);

describe.each(['en', 'ar'] as const)('panel in %s', (language) => {
  it.each(NAMES)('%s has its hook, words for all it says, and no axe violation', async (name) => {
    const state = SAMPLES[name];
    const { container, getByTestId } = show(
      <Panel state={state} actions={recorder().actions} sources={viewOf(name)} />,
      language,
    );
    expect(getByTestId(`state-${state.state}`).tagName).toBe('MAIN');
    expect(getByTestId(`state-${state.state}`).querySelector('h1')?.textContent).toBeTruthy();
    for (const button of container.querySelectorAll('button, summary, h2, th, legend, label'))
      expect(button.textContent || button.getAttribute('aria-label'), button.outerHTML).toBeTruthy();
    expect(container.textContent).not.toMatch(/\$\d|undefined|\[object/);
    if (name !== 'thirty') expect(await axeFindings(document.documentElement)).toEqual([]);
  });
});

describe('more reports than are compared at once', () => {
  it('are told of', () => {
    const panelOf = (name: SampleName) => show(<Panel state={SAMPLES[name]} actions={recorder().actions} />);
    expect(panelOf('thirty').getByTestId('passed').textContent).toMatch(/^30 of 42 reports are compared/);
    cleanup();
    expect(panelOf('ten').queryByTestId('passed')).toBeNull();
  });
});

describe('states without a comparison', () => {
  it('looks before the first answer', () => {
    const { getByTestId } = show(<Panel state={null} actions={recorder().actions} />);
    expect(getByTestId('state-looking').textContent).toContain('Reading this page');
  });

  it.each(['idle', 'not-article', 'off', 'failed'] as const)('%s offers to read the page', (name) => {
    const { actions, asked } = recorder();
    show(<Panel state={SAMPLES[name]} actions={actions} />)
      .getByTestId('look')
      .click();
    expect(asked.map((what) => what.split(' ')[0])).toEqual(['look']);
  });

  it.each<[signs: string[], told: string[] | null]>([
    [
      ['one-word', 'root'],
      ['It looks like a front page.', 'It looks like a list or a section.'],
    ],
    [['docs-path', 'another-sign'], ['Its address looks like a help page’s.']],
    [['another-sign'], null],
    [[], null],
  ])('a page that is no article tells why: %j', (reasons, told) => {
    const state = { state: 'not-article', reasons } as const;
    const why = show(<Panel state={state} actions={recorder().actions} />).container.querySelector('.why');
    expect(why && texts(why.querySelectorAll('li'))).toEqual(told);
  });

  it('undecided lets the person choose', () => {
    const { actions, asked } = recorder();
    show(<Panel state={SAMPLES.undecided} actions={actions} />)
      .getByText('Port Selwyn opens its spring fair a day late')
      .click();
    expect(asked).toEqual(['choose fair']);
  });

  it('undecided tells what speaks for each', () => {
    const { container } = show(<Panel state={SAMPLES.undecided} actions={recorder().actions} />);
    expect(texts(container.querySelectorAll('.event-choice small:nth-of-type(2)'))).toEqual([
      'Matched by: same day, \u2068Port Selwyn\u2069, and \u206848 hours\u2069',
      'Matched by: days close together and \u2068Port Selwyn\u2069',
    ]);
  });

  it('another event of the article comes with the sentences that tell of it', () => {
    const { container } = show(<Panel state={SAMPLES.alone} actions={recorder().actions} />);
    expect(container.querySelector('.event-choice q')?.textContent).toContain('opened a day late');
  });

  it('what was set right is told, and can be taken back', () => {
    const { actions, asked } = recorder();
    const { getByTestId } = show(<Panel state={SAMPLES['not-this-event']} actions={actions} />);
    expect(getByTestId('corrected').textContent).toContain('this article is not about');
    expect(document.activeElement === getByTestId('undo')).toBe(true);
    getByTestId('undo').click();
    expect(asked[0]).toMatch(/^undo/);
  });

  it('what was kept before is told, and leads to the library', () => {
    const { actions, asked } = recorder();
    const { getByTestId, container } = show(<Panel state={SAMPLES.kept} actions={actions} />);
    expect((getByTestId('keep') as HTMLButtonElement).disabled).toBe(true);
    expect(container.textContent).toContain('Kept in the library.');
    getByTestId('open-in-library').click();
    expect(asked).toEqual(['openLibrary strike']);
  });

  it('a refused permission is told plainly', async () => {
    const { actions } = recorder({ allow: async () => false });
    const { getByTestId, findByText } = show(<Panel state={SAMPLES['no-permission']} actions={actions} />);
    getByTestId('allow').click();
    expect(await findByText(/permission was not given/)).toBeTruthy();
  });

  it('keeping an article is confirmed', async () => {
    const { getByTestId, findByText } = show(
      <Panel state={SAMPLES['unknown-event']} actions={recorder().actions} />,
    );
    getByTestId('keep').click();
    expect(await findByText(/^Kept in the library\./)).toBeTruthy();
  });

  it('says that a click was none, and the way out, at once', () => {
    const { actions } = recorder();
    const { getByRole, rerender, queryByRole } = show(
      <Panel state={SAMPLES.idle} actions={actions} refused />,
    );
    expect(getByRole('alert').textContent).toContain(
      'Click Variorum’s button in the toolbar, then “Open sidebar”.',
    );
    rerender(<Panel state={SAMPLES.idle} actions={actions} />);
    expect(queryByRole('alert')).toBeNull();
  });

  it('has a close button only where it is docked', () => {
    const { actions, asked } = recorder();
    expect(show(<Panel state={SAMPLES.idle} actions={actions} />).queryByTestId('close')).toBeNull();
    cleanup();
    const docked = { ...actions, close: () => void asked.push('close') };
    show(<Panel state={SAMPLES.idle} actions={docked} />)
      .getByTestId('close')
      .click();
    expect(asked).toEqual(['close']);
  });
});
