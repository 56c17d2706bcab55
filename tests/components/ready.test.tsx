// @vitest-environment happy-dom
/** The comparison: what it shows, where its parts lead, what the keyboard does. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/Panel';
import type { PanelState } from '../../lib/app/ports';
import { SAMPLES, type SampleName } from '../fixtures/states';
import { card, opened, recorder, show, texts } from './surface';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const panel = (name: SampleName, actions = recorder().actions, asked: { finding: string } | null = null) =>
  show(<Panel state={SAMPLES[name]} actions={actions} show={asked} />);

describe('cards', () => {
  it('mark the phrase within its sentence, verbatim', () => {
    const { container } = panel('three');
    const closure = card(container, 'closure');
    expect(texts(closure.querySelectorAll('mark'))).toEqual(['six weeks', 'at least three months']);
    expect(closure.querySelector('.sentence')?.textContent).toBe(
      'The city closed the Mill Footbridge on Wednesday and expects it to stay shut for six weeks.',
    );
  });

  it('tell who said it, the hedge, and that reports differ, in words', () => {
    const closure = card(panel('three').container, 'closure').textContent;
    expect(closure).toContain('said by the mayor’s office (“told”)');
    expect(closure).toContain('put as “expects”');
    expect(closure).toContain('They differ');
  });

  it('say "does not mention it" only of reports that are silent', () => {
    const { container } = panel('three');
    expect(card(container, 'closure').querySelector('.unsaid-silent')?.textContent).toBe(
      'Cdoes not mention it',
    );
    cleanup();
    expect(panel('two').container.querySelector('.unsaid-silent, .cell-silent.cell')).toBeNull();
  });

  it('say of a digest that only the phrase is kept', () => {
    const length = card(panel('two').container, 'length');
    expect(length.textContent).toContain('only this phrase is kept');
    expect(card(panel('three').container, 'closure').textContent).not.toContain('only this phrase is kept');
  });

  it('cut long sentences at words around the phrase and show them whole when asked', () => {
    const { container, getByText } = panel('two');
    const sentence = () => card(container, 'length').querySelector('.sentence')?.textContent ?? '';
    expect(sentence()).toMatch(/^… .*48 hours.* …$/);
    fireEvent.click(getByText('Whole sentence'));
    expect(sentence()).toMatch(/^After a meeting .* who were there\.$/);
  });

  it('show hostile text as text', () => {
    const { container } = panel('two');
    expect(card(container, 'who').querySelector('h3')?.textContent).toBe('who announced it <b>first</b>');
    expect(card(container, 'who').querySelector('h3 b')).toBeNull();
  });

  it('group reports of one reading', () => {
    const groups = card(panel('three').container, 'cost').querySelectorAll('.readings li');
    expect(texts(groups)).toEqual(['1.2 million eurosAC', 'up to 2 million eurosB']);
  });

  it('tell updates in the order of publication, with their times', () => {
    const whens = card(panel('three').container, 'cracks').querySelectorAll('.when');
    expect(texts(whens)).toEqual([expect.stringContaining('Mar 12'), expect.stringContaining('Mar 14')]);
  });

  it('open other reports at the passage, this page never', () => {
    const links = card(panel('three').container, 'closure').querySelectorAll<HTMLAnchorElement>('a');
    expect([...links].map(({ href }) => href)).toEqual([
      'https://riverside-wire.example/wire#:~:text=The%20bridge%20will%20remain,office%20told%20Riverside%20Wire.',
    ]);
    expect(links[0]?.rel).toBe('noopener noreferrer');
  });

  it('keep the direction and language of each report', () => {
    const quotes = card(panel('mixed').container, 'length').querySelectorAll('.sentence');
    expect([...quotes].map((quote) => [quote.getAttribute('lang'), quote.getAttribute('dir')])).toEqual([
      ['en', 'auto'],
      ['ar', 'auto'],
    ]);
  });

  it('say why when asked', () => {
    const why = opened(card(panel('three').container, 'closure').querySelector('details.why'));
    expect(texts(why.querySelectorAll('.why-shared span'))).toEqual(['footbridge', 'closed', 'mill']);
    expect(texts(why.querySelectorAll('.why-value'))).toEqual([
      'A6 weeks = 42 days\u00a0· put as “expects”',
      'Bat least 3 months fits 89–187 days\u00a0· said by the mayor’s office (“told”)',
    ]);
  });

  it('call the words of what one tells no shared ones', () => {
    const why = opened(card(panel('ten').container, 't6').querySelector('details.why'));
    expect(why.textContent).toContain('Words near it');
    expect(why.textContent).not.toContain('The passages share');
  });

  it('tell once how reports were read that were read alike, and nothing of what is compared as it stands', () => {
    const why = (folded: Element) => opened(opened(folded).querySelector('details.why'));
    const users = why(card(panel('three').container, 'users')).querySelectorAll('.why-value');
    expect(texts(users)).toEqual(['ABCabout 3,000 ']);
    cleanup();
    expect(why(card(panel('ten').container, 'act0')).querySelector('.why-value')).toBeNull();
  });
});

describe('actions', () => {
  it('show a finding on the page by the value of this page’s report', () => {
    const { actions, asked } = recorder();
    const { container } = panel('three', actions);
    fireEvent.click(card(container, 'closure').querySelectorAll('.action')[0] as Element);
    expect(asked).toEqual(['jump closure 0']);
  });

  it('say when the page does not hold the passage', async () => {
    const { actions } = recorder({ jump: async () => false });
    const { container, findByText } = panel('three', actions);
    fireEvent.click(card(container, 'closure').querySelectorAll('.action')[0] as Element);
    expect(await findByText('This passage was not found on the page.')).toBeTruthy();
  });

  it('copy the sentences with outlets and addresses', async () => {
    const { actions, asked } = recorder();
    const { container, findByText } = panel('three', actions);
    fireEvent.click(card(container, 'ferry').querySelectorAll('.action')[0] as Element);
    expect(await findByText('Copied.')).toBeTruthy();
    expect(asked[0]).toMatch(/Riverside Wire.*\(Mar 12, 2025\)/);
    expect(asked[0]).toContain('“A small ferry is to carry pupils across the river from Monday.”');
    expect(asked[0]).toContain('https://riverside-wire.example/wire#:~:text=');
  });
});

describe('grid', () => {
  it('says in words what each cell means', () => {
    const rows = panel('three').getByTestId('grid').querySelectorAll('tbody tr');
    const cells = [...(rows[1]?.querySelectorAll('td') ?? [])];
    expect(cells.map((cell) => cell.getAttribute('aria-label'))).toEqual([
      'reading 1: 1.2 million euros',
      'reading 2: up to 2 million euros',
      'reading 1: 1.2 million euros',
    ]);
    expect(rows[0]?.querySelectorAll('td')[2]?.title).toBe('does not mention it');
  });

  it('a row leads to its card', async () => {
    const { container, getByTestId } = panel('three');
    fireEvent.click(getByTestId('grid').querySelectorAll('tbody button')[1] as Element);
    await vi.waitFor(() => expect(document.activeElement).toBe(card(container, 'cost')));
  });

  it('a row leads into folded agreements', async () => {
    const { container, getByTestId } = panel('three');
    fireEvent.click(getByTestId('grid').querySelectorAll('tbody button')[3] as Element);
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(card(container, 'users').querySelector('summary')),
    );
    expect(card(container, 'users')).toHaveProperty('open', true);
  });
});

describe('filters', () => {
  it('shows only what differs', () => {
    const { getByTestId, queryByTestId } = panel('three');
    fireEvent.click(getByTestId('only-differing'));
    expect(queryByTestId('agrees')).toBeNull();
    expect(queryByTestId('only')).toBeNull();
    expect(getByTestId('differs')).toBeTruthy();
    expect(getByTestId('updated')).toBeTruthy();
  });

  it('shows one kind', () => {
    const { container, getByTestId } = panel('three');
    fireEvent.change(getByTestId('kind-filter'), { target: { value: 'money' } });
    const cards = [...container.querySelectorAll('[data-finding]')];
    expect(cards.map((it) => it.getAttribute('data-finding'))).toEqual(['cost']);
  });

  it('gives way when a mark in the page asks for a finding that it hides', async () => {
    const { actions } = recorder();
    const view = panel('three', actions);
    fireEvent.click(view.getByTestId('only-differing'));
    cleanup();
    const { container } = panel('three', actions, { finding: 'ferry' });
    await vi.waitFor(() => expect(document.activeElement).toBe(card(container, 'ferry')));
  });
});

describe('other parts', () => {
  it('outlets: this page, copies under their original, what was not read whole', () => {
    const panel10 = panel('ten');
    const items = [...panel10.getByTestId('outlets').querySelectorAll('li')];
    expect(items[0]?.getAttribute('aria-current')).toBe('true');
    expect(items[0]?.textContent).toContain('this page');
    expect(items[2]?.textContent).toBe('2 copies of itCD');
    fireEvent.click(items[2]?.querySelector('button') as Element);
    const copy = panel10.getByTestId('outlets').querySelectorAll('li')[3];
    expect(copy?.className).toBe('is-copy');
    expect(copy?.textContent).toContain('carries the text of B (Coast Radio)');
    cleanup();
    expect(panel('mixed').getByTestId('outlets').textContent).toContain('cut short');
  });

  it('outlets: whose language cannot be read, and only of those', () => {
    const { comparison } = SAMPLES.mixed as Extract<PanelState, { state: 'ready' }>;
    const reports = comparison.reports.map((report) =>
      report.id === 'mina' ? { ...report, language: 'ja', unread: true as const } : report,
    );
    const state = { ...SAMPLES.mixed, comparison: { ...comparison, reports } } as PanelState;
    const { getByTestId } = show(<Panel state={state} actions={recorder().actions} show={null} />);
    const told = texts(getByTestId('outlets').querySelectorAll('li')).map((line) =>
      line?.includes('language not read'),
    );
    expect(told).toEqual(reports.map(({ unread = false }) => unread));
    expect(told).toContain(true);
  });

  it('counts reports and independent ones', () => {
    expect(panel('ten').container.querySelector('.meta')?.textContent).toContain(
      '10 reports\u00a0· 8 independent',
    );
  });

  it('statements: own and missing words against the first wording', () => {
    const statement = panel('three').getByTestId('statement');
    expect(statement.querySelector('del')?.textContent?.trim()).toBe('take no risks');
    expect(statement.querySelector('ins')?.textContent?.trim()).toBe('not gamble');
  });

  it('names: spellings with their reports', () => {
    expect(panel('three').getByTestId('names').textContent).toContain('Ines LorentzACInès LorenzB');
  });

  it('other events can be chosen', () => {
    const { actions, asked } = recorder();
    fireEvent.click(panel('two', actions).getByTestId('also').querySelector('button') as Element);
    expect(asked).toEqual(['choose fair']);
  });

  it('numbers on top lead to their part', () => {
    const { getByText } = panel('three');
    fireEvent.click(getByText('2 differ'));
    expect(document.activeElement?.id).toBe('part-differs');
  });

  it('says so when nothing differs', () => {
    expect(panel('no-findings').container.textContent).toContain(
      'No detail was found on which these reports differ.',
    );
  });
});
