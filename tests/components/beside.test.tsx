// @vitest-environment happy-dom
/** Reports side by side: columns, marks, what a difference says, and the ways from one to another. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Beside } from '../../components/Beside';
import { besideView } from '../../lib/core/beside/view';
import { besideOf, besideState as stateOf } from '../fixtures/beside';
import { axeFindings, show, texts } from './surface';

const besideState = stateOf([]);

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(names: string[], language: 'en' | 'ar' = 'en', finding: string | null = null) {
  const { comparison, texts: all } = besideOf(names);
  const chosen: string[][] = [];
  const view = besideView(comparison, all);
  const shown = show(
    <Beside state={besideState} view={view} finding={finding} onChoose={(reports) => chosen.push(reports)} />,
    language,
  );
  const marks = (verdict = 'differs'): HTMLElement[] => [
    ...shown.container.querySelectorAll<HTMLElement>(`.bs-${verdict}.bs-mark`),
  ];
  return { ...shown, view, chosen, marks };
}
const phrases = (marks: HTMLElement[]): string[] =>
  marks.map(({ firstChild }) => firstChild?.textContent ?? '');
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe.each(['en', 'ar'] as const)('side by side in %s', (language) => {
  it.each([
    ['ledger', 'watch'],
    ['ledger', 'watch', 'barid', 'bell'],
  ])('has words for all of %s', async (...names) => {
    const { container, marks } = open(names, language);
    marks()[0]?.click();
    for (const control of container.querySelectorAll('button, a, label, select, h2'))
      expect(control.textContent || control.getAttribute('aria-label'), control.outerHTML).toBeTruthy();
    expect(container.textContent).not.toMatch(/\$\d|undefined|\[object/);
    expect(await axeFindings(document.documentElement)).toEqual([]);
  });
});

describe('columns', () => {
  it('are regions with their text in its own language and direction', () => {
    const { getAllByTestId } = open(['ledger', 'barid']);
    const columns = getAllByTestId('beside-column');
    expect(columns.map((one) => one.getAttribute('aria-label'))).toEqual([
      'A: Canal Ledger',
      'C: بريد القناة',
    ]);
    const headings = columns.map((one) => one.querySelector('h2'));
    expect(headings.map((one) => [one?.lang, one?.dir])).toEqual([
      ['en', 'auto'],
      ['ar', 'auto'],
    ]);
  });

  it('show the text as text, whatever it holds', () => {
    const { comparison } = besideOf([]);
    const view = besideView(comparison, [
      { report: 'ledger', kind: 'text', paragraphs: ['<img src=x onerror=alert(1)> & more'] },
      { report: 'watch', kind: 'missing', paragraphs: [] },
    ]);
    const { container } = show(<Beside state={besideState} view={view} finding={null} onChoose={() => {}} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('.bs-text p')?.textContent).toBe('<img src=x onerror=alert(1)> & more');
  });

  it.each([
    ['digest', 'Only facts and short phrases are kept'],
    ['summary', 'Only a summary of this report is here'],
    ['missing', 'not on this machine any more'],
  ] as const)('say so where the text is no whole one: %s', (kind, said) => {
    const { comparison } = besideOf([]);
    const view = besideView(comparison, [
      { report: 'ledger', kind: 'text', paragraphs: [] },
      { report: 'watch', kind, paragraphs: [] },
    ]);
    const { container } = show(<Beside state={besideState} view={view} finding={null} onChoose={() => {}} />);
    expect(texts(container.querySelectorAll('.bs-note'))).toEqual([expect.stringContaining(said)]);
  });

  it('are chosen, added and taken away', () => {
    const { getAllByTestId, getByTestId, getByLabelText, chosen } = open(['ledger', 'watch', 'bell']);
    const [first] = getAllByTestId('beside-report');
    if (first) fireEvent.change(first, { target: { value: 'barid' } });
    if (first) fireEvent.change(first, { target: { value: 'bell' } });
    getByTestId('beside-add').click();
    getByLabelText('Remove column 2').click();
    expect(chosen).toEqual([
      ['barid', 'watch', 'bell'],
      ['bell', 'watch', 'ledger'],
      ['ledger', 'watch', 'bell', 'barid'],
      ['ledger', 'bell'],
    ]);
  });

  it('two cannot be taken away; four have no room for another', () => {
    expect(open(['ledger', 'watch']).queryByLabelText('Remove column 1')).toBeNull();
    cleanup();
    expect(open(['ledger', 'watch', 'barid', 'bell']).queryByTestId('beside-add')).toBeNull();
  });
});

describe('phrases', () => {
  it('that differ are marked, in line and in words', () => {
    const { marks } = open(['ledger', 'watch']);
    expect(phrases(marks())).toEqual([
      '40 ships',
      'about 6 am',
      'three weeks',
      'At least 55 ships',
      'shortly after 7 am',
      'five weeks',
    ]);
    expect(marks().every((mark) => mark.textContent?.includes('They differ'))).toBe(true);
  });

  it.each([
    ['agreed', 'agrees', '2.5 million euros'],
    ['only', 'only', 'Nobody was hurt'],
  ])('others are marked on request: %s', (choice, verdict, phrase) => {
    const { marks, getByTestId } = open(['ledger', 'watch']);
    expect(marks(verdict)).toEqual([]);
    fireEvent.click(getByTestId(`beside-${choice}`));
    expect(phrases(marks(verdict))).toContain(phrase);
  });

  it('lead to what the reports say, and Esc closes that', () => {
    const { marks, getByTestId, container } = open(['ledger', 'watch']);
    fireEvent.click(marks()[2] as HTMLElement);
    expect(texts(getByTestId('beside-evidence').querySelectorAll('q'))).toEqual(
      expect.arrayContaining(['three weeks', 'five weeks']),
    );
    expect(phrases([...container.querySelectorAll<HTMLElement>('.is-current')])).toEqual([
      'three weeks',
      'five weeks',
    ]);
    fireEvent.keyDown(getByTestId('beside'), { key: 'Escape' });
    expect(getByTestId('beside-evidence').textContent).toBe('');
    expect(container.querySelector('.is-current')).toBeNull();
  });
});

describe('ways', () => {
  const current = (container: Element) =>
    phrases([...container.querySelectorAll<HTMLElement>('.is-current')])[0];

  it('N and P lead from difference to difference, and the focus goes along', async () => {
    const { container, getByTestId, getByText } = open(['ledger', 'watch']);
    const press = (key: string, over = {}) => fireEvent.keyDown(getByTestId('beside'), { key, ...over });
    press('n');
    expect(current(container)).toBe('40 ships');
    press('n');
    expect(current(container)).toBe('about 6 am');
    expect(getByText('Difference 2 of 3')).toBeTruthy();
    press('n', { ctrlKey: true });
    press('p');
    await frame();
    expect(phrases([document.activeElement as HTMLElement])).toEqual(['40 ships']);
  });

  it('typing in a field is no step', () => {
    const { container, getAllByTestId } = open(['ledger', 'watch']);
    fireEvent.keyDown(getAllByTestId('beside-report')[0] as HTMLElement, { key: 'n' });
    expect(container.querySelector('.is-current')).toBeNull();
  });

  it('begin at the finding that was asked for', () => {
    const { comparison } = besideOf([]);
    const wanted = comparison.findings.find(({ values }) => values.some(({ text }) => text === 'five weeks'));
    const { container } = open(['ledger', 'watch'], 'en', wanted?.id ?? '');
    expect(current(container)).toBe('three weeks');
  });

  it('a letter leads to the same passage in the other column, which is then the open one', async () => {
    const { getAllByTestId } = open(['ledger', 'watch']);
    const [left, right] = getAllByTestId('beside-column');
    const letter = left?.querySelector<HTMLElement>('.bs-ref');
    expect(letter?.getAttribute('aria-label')).toBe('Same passage in \u2068B, River Watch\u2069');
    letter?.click();
    await frame();
    expect(right?.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.hasAttribute('data-passage')).toBe(true);
    expect([left, right].map((one) => one?.classList.contains('is-open'))).toEqual([false, true]);
  });

  it('what has the focus or the pointer lights what tells the same', () => {
    const { container, marks } = open(['ledger', 'watch']);
    const lit = () => container.querySelectorAll('.is-lit').length;
    fireEvent.pointerOver(marks()[1] as HTMLElement);
    expect(lit()).toBe(2);
    fireEvent.pointerOver(container.querySelector('.bs-note, h1') as HTMLElement);
    fireEvent.pointerLeave(container.querySelector('.bs-columns') as HTMLElement);
    expect(lit()).toBe(0);
    marks()[1]?.focus();
    fireEvent.focusIn(marks()[1] as HTMLElement);
    expect(lit()).toBe(2);
  });
});

describe('without a comparison', () => {
  it.each([
    [null, 'Reading this page'],
    [{ state: 'looking' }, 'Reading this page'],
    [{ state: 'idle', site: '' }, 'no comparison for that tab any more'],
    [{ state: 'failed', problem: { code: 'page-gone', message: '' } }, 'no comparison for that tab any more'],
  ] as const)('%j says so', async (state, said) => {
    const { container } = show(<Beside state={state} view={null} finding={null} onChoose={() => {}} />);
    expect(container.querySelector('main')?.textContent).toContain(said);
    expect(container.querySelectorAll('.bs-columns')).toHaveLength(0);
  });
});
