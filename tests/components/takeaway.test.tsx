// @vitest-environment happy-dom
/** Taking a comparison out: the menu in the panel's head, a copied finding, the worksheet. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/Panel';
import { citationOf } from '../../components/view/citation';
import { viewReports } from '../../components/view/reports';
import { Worksheet } from '../../components/worksheet/Worksheet';
import type { PanelState } from '../../lib/app/ports';
import { SAMPLES, type SampleName } from '../fixtures/states';
import { axeFindings, recorder, show, texts, wordsIn } from './surface';

afterEach(cleanup);

describe('the menu', () => {
  const menu = (answer = true) => {
    const takeAway = vi.fn(async () => answer);
    const shown = show(<Panel state={SAMPLES.three} actions={{ ...recorder().actions, takeAway }} />);
    const part = shown.getByTestId('take-away');
    const button = part.querySelector('button') as HTMLButtonElement;
    return { ...shown, takeAway, part, button, list: part.querySelector('ul') as HTMLElement };
  };
  const pick = (part: Element, way: string): void =>
    void fireEvent.click(part.querySelector(`[data-way=${way}]`) as Element);

  it('opens, closes by Esc and gives the focus back; a docked panel stays open', () => {
    const { button, list, part } = menu();
    expect([list.hidden, button.getAttribute('aria-expanded')]).toEqual([true, 'false']);
    fireEvent.click(button);
    expect([list.hidden, button.getAttribute('aria-controls')]).toEqual([false, list.id]);
    const inner = part.querySelector('[data-way=csv]') as HTMLElement;
    inner.focus();
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    fireEvent(inner, pressed);
    expect([list.hidden, pressed.defaultPrevented]).toEqual([true, true]);
    expect(document.activeElement).toBe(button);
  });

  it.each([
    ['copy', 'Copied.'],
    ['markdown', 'The file is in your downloads.'],
    ['csv', 'The file is in your downloads.'],
    ['json', 'The file is in your downloads.'],
  ])('%s: asks once, and says that it is done', async (way, said) => {
    const { part, takeAway } = menu();
    pick(part, way);
    await vi.waitFor(() => expect(part.querySelector('[role=status]')?.textContent).toBe(said));
    expect(takeAway).toHaveBeenCalledExactlyOnceWith(way, SAMPLES.three);
  });

  it('says that the browser refused', async () => {
    const { part } = menu(false);
    pick(part, 'copy');
    await vi.waitFor(() =>
      expect(part.querySelector('[role=status]')?.textContent).toBe('The browser did not allow copying.'),
    );
  });

  it('is not there where nothing can be taken out', () => {
    const { queryByTestId } = show(<Panel state={SAMPLES.three} actions={recorder().actions} />);
    expect(queryByTestId('take-away')).toBeNull();
  });

  it('has no axe violation when open', async () => {
    const { button, part } = menu();
    fireEvent.click(button);
    expect(await axeFindings(part)).toEqual([]);
  });
});

it('a copied finding has phrase, sentence, who said it, title, time and address', () => {
  const { comparison, here } = SAMPLES.three;
  const read = comparison.reports.map((report) => ({ ...report, read: '2025-03-15T08:00:00.000Z' }));
  const reports = new Map(viewReports({ ...comparison, reports: read }, here).map((one) => [one.id, one]));
  const [closure] = comparison.findings;
  const [head, , wire] = closure ? citationOf(closure, reports, wordsIn('en')).split('\n\n') : [];
  expect(head).toBe('bridge to stay shut (They differ)');
  expect(wire?.split('\n')).toEqual([
    'Riverside Wire, “Alderford footbridge out of use for months” (Mar 12, 2025): at least three months',
    '“The bridge will remain closed for at least three months, the mayor’s office told Riverside Wire.”',
    'said by the mayor’s office (“told”)',
    expect.stringMatching(/^https:\/\/riverside-wire\.example\/wire#:~:text=/),
    expect.stringMatching(/^retrieved Mar 15, 2025, /),
  ]);
});

const sheet = (state: PanelState | null, language: 'en' | 'ar' = 'en') => {
  const print = vi.fn();
  const at = Date.UTC(2025, 2, 15, 12);
  return { ...show(<Worksheet state={state} at={at} print={print} />, language), print };
};

describe('the worksheet', () => {
  it('asks about each differing detail, and tells no verdict until answers are wanted', () => {
    const { getAllByTestId, getByTestId, container, queryByText } = sheet(SAMPLES.three);
    const details = getAllByTestId('sheet-detail').filter((one) => one.hasAttribute('data-finding'));
    expect(details.map((one) => one.getAttribute('data-finding'))).toEqual(['closure', 'cost', 'cracks']);
    expect(details[0]?.textContent).toContain('expects it to stay shut for six weeks.');
    expect(details[0]?.textContent).toContain('at least three months');
    expect(details[0]?.textContent).toContain('Not mentioned by C');
    expect(details[0]?.textContent).toContain('Which words differ?');
    expect([container.querySelector('mark'), queryByText('They differ')]).toEqual([null, null]);
    fireEvent.click(getByTestId('sheet-answers'));
    expect(texts(container.querySelectorAll('[data-finding=closure] mark'))).toEqual([
      'six weeks',
      'at least three months',
    ]);
    expect(details[0]?.querySelector('.badge')?.textContent).toBe('They differ');
    expect(getByTestId('sheet-only').textContent).toContain('A small ferry is to carry pupils');
  });

  it('has as many details as are chosen, and prints', () => {
    const { getByTestId, container, print } = sheet(SAMPLES.three);
    fireEvent.change(getByTestId('sheet-count'), { target: { value: '1' } });
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(1);
    fireEvent.submit(container.querySelector('form') as Element);
    expect(print).toHaveBeenCalledOnce();
  });

  it('quotes two of many that say the same, and names the others', () => {
    const { container } = sheet(SAMPLES.thirty);
    const first = container.querySelector('[data-finding]') as Element;
    expect(first.querySelectorAll('tbody tr')).toHaveLength(6);
    expect(first.textContent).toMatch(/Told alike by [A-Z]/);
  });

  it('leaves out what was set aside', () => {
    const { comparison } = SAMPLES.three;
    const findings = comparison.findings.map((one) => ({ ...one, setAside: true as const }));
    const { container } = sheet({ ...SAMPLES.three, comparison: { ...comparison, findings } });
    expect(container.querySelector('[data-finding], [data-testid=sheet-only]')).toBeNull();
    expect(container.textContent).toContain('No detail was found on which these reports differ.');
  });

  it.each<[SampleName, RegExp]>([
    ['idle', /^There is no comparison of this page any more\. Open the article again, .*\.$/],
    ['no-permission', /^There is no comparison/],
    ['failed', /^There is no comparison/],
    ['looking', /^Reading this page…$/],
  ])('%s: one sentence', (name, said) => {
    const { container } = sheet(SAMPLES[name]);
    expect(container.textContent).toMatch(said);
  });

  it.each([
    ['three', 'en'],
    ['three', 'ar'],
    ['mixed', 'ar'],
    ['thirty', 'en'],
    ['no-findings', 'en'],
  ] as const)('%s in %s has no axe violation', async (name, language) => {
    const { container, getByTestId } = sheet(SAMPLES[name], language);
    fireEvent.click(getByTestId('sheet-answers'));
    expect(await axeFindings(container)).toEqual([]);
  });
});
