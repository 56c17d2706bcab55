// @vitest-environment happy-dom
/** What reports agree on: lines by value or name, and what is told in the same words. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/Panel';
import { SAMPLES, type SampleName } from '../fixtures/states';
import { axeFindings, card, opened, recorder, show, texts } from './surface';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const panel = (name: SampleName, actions = recorder().actions, asked: { finding: string } | null = null) =>
  show(<Panel state={SAMPLES[name]} actions={actions} show={asked} />);

describe('agreed lines', () => {
  it('tell the kind of a detail that is called by its own phrase', () => {
    const shown = (about: string): string[] => {
      const three = SAMPLES.three;
      const findings = three.comparison.findings.map((it) => (it.id === 'users' ? { ...it, about } : it));
      const state = { ...three, comparison: { ...three.comparison, findings } };
      const { container } = show(<Panel state={state} actions={recorder().actions} show={null} />);
      const texts_ = texts(card(container, 'users').querySelectorAll('.agreed-about, q'));
      cleanup();
      return texts_.slice(0, 2).map(String);
    };
    expect(shown('people')).toEqual(['people', '3,000 people']);
    expect(shown('3,000 People')).toEqual(['Count', '3,000 people']);
  });
});

describe('what is told in the same words', () => {
  const acts = (container: Element): Element[] => [...container.querySelectorAll('.act')];

  it('shows the five most telling phrases, and the others when asked', () => {
    const { container, getByText } = panel('ten');
    expect(acts(container)).toHaveLength(5);
    const more = getByText('Show 3 more');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(acts(container)).toHaveLength(8);
    expect(getByText('Show fewer', { selector: '.same-words .more' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
  });

  it('stands within what is agreed, after it, and is not counted with it', () => {
    const { getByTestId, getByText } = panel('three');
    const part = getByTestId('agrees');
    expect(part.lastElementChild).toBe(getByTestId('same-words'));
    expect(part.querySelectorAll('.agreed')).toHaveLength(2);
    expect(getByText('2 agreed')).toBeTruthy();
  });

  it('is a phrase with its reports, and their sentences when opened', () => {
    const act = card(panel('three').container, 'act-beams');
    expect(act.querySelector('summary')?.textContent).toBe('in one of the main beams AB');
    expect(texts(opened(act).querySelectorAll('mark'))).toEqual([
      'in one of the main beams',
      'in one of the two main beams',
    ]);
  });

  it('has no rows in the grid and no kind in the filter', () => {
    const { getByTestId } = panel('ten');
    fireEvent.click(getByTestId('grid').parentElement?.parentElement?.querySelector('.more') as Element);
    expect(getByTestId('grid').textContent).not.toContain('What happened');
    expect(getByTestId('kind-filter').textContent).not.toContain('What happened');
  });

  it('goes when only what differs is to be shown', () => {
    const { getByTestId, queryByTestId } = panel('ten');
    fireEvent.click(getByTestId('only-differing'));
    expect(queryByTestId('same-words')).toBeNull();
  });

  it('opens a phrase beyond the first five when it is asked for', async () => {
    const { container } = panel('ten', recorder().actions, { finding: 'act7' });
    await vi.waitFor(() => expect(card(container, 'act7')).toHaveProperty('open', true));
    expect(document.activeElement).toBe(card(container, 'act7').querySelector('summary'));
  });

  it('has its part also where nothing else is agreed', () => {
    const { container, getByTestId } = show(
      <Panel state={onlyActs(SAMPLES.three)} actions={recorder().actions} show={null} />,
    );
    expect(getByTestId('agrees').querySelector('h2')?.textContent?.trim()).toBe('Agreed');
    expect(acts(container)).toHaveLength(1);
    expect(container.querySelector('.part-glance')).toBeNull();
  });

  function onlyActs(state: typeof SAMPLES.three): typeof SAMPLES.three {
    const findings = state.comparison.findings.filter(({ kind }) => kind === 'act');
    return { ...state, comparison: { ...state.comparison, findings } };
  }
});

describe('unfolded', () => {
  it.each(['en', 'ar'] as const)(
    'has no axe violation in %s',
    async (language) => {
      const { container } = show(<Panel state={SAMPLES.three} actions={recorder().actions} />, language);
      for (const folded of container.querySelectorAll('details')) folded.open = true;
      expect(await axeFindings(document.documentElement)).toEqual([]);
    },
    20_000,
  );

  it('is asked by native disclosures, which the keyboard opens', () => {
    const { container } = panel('ten');
    for (const summary of container.querySelectorAll('summary'))
      expect(summary.parentElement?.tagName).toBe('DETAILS');
    for (const act of container.querySelectorAll('.act')) opened(act);
    expect(container.querySelectorAll('.act .why summary')).toHaveLength(5);
  });
});
