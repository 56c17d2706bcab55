// @vitest-environment happy-dom
/** The open event of the library page: its title, its reports, their texts and what changed in them. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../components/Library';
import type { LibraryActions } from '../../components/library/actions';
import { DETAILS, libraryActions, list, opened, REPORTS, ROWS, TOTALS } from '../fixtures/library-states';
import { axeFindings, show, texts } from './surface';

afterEach(cleanup);

const page = (actions: Partial<LibraryActions> = {}) =>
  show(<Library list={list()} open={opened} totals={TOTALS} actions={libraryActions(actions)} />);
const reports = (container: Element): Element[] => [...container.querySelectorAll('.lib-report')];
const changes = () => vi.fn(libraryActions().change);

describe('its head', () => {
  it('renames in place by the keyboard, and gives the focus back', () => {
    const change = changes();
    const { getByText, getByLabelText } = page({ change });
    fireEvent.click(getByText('Rename'));
    const input = getByLabelText('Title of the event') as HTMLInputElement;
    expect(input.value).toBe(DETAILS.event.title);
    input.value = '  Strike at the port ';
    fireEvent.submit(input.form as Element);
    expect(change).toHaveBeenCalledWith([{ type: 'rename', event: 'strike', title: 'Strike at the port' }]);
    expect(document.activeElement).toBe(getByText('Rename'));
  });

  it.each([
    ['Esc', (input: HTMLInputElement) => fireEvent.keyDown(input, { key: 'Escape' })],
    [
      'an empty title',
      (input: HTMLInputElement) => {
        input.value = ' ';
        fireEvent.submit(input.form as Element);
      },
    ],
    ['the same title', (input: HTMLInputElement) => fireEvent.submit(input.form as Element)],
  ])('%s leaves the title as it was', (_, leave) => {
    const change = changes();
    const { getByText, getByLabelText, queryByLabelText } = page({ change });
    fireEvent.click(getByText('Rename'));
    leave(getByLabelText('Title of the event') as HTMLInputElement);
    expect(queryByLabelText('Title of the event')).toBeNull();
    expect(change).not.toHaveBeenCalled();
  });

  it('puts back what was set aside of its differences, where there is anything', () => {
    const change = changes();
    const { getByText, container } = page({ change });
    expect(container.querySelector('[data-testid="lib-set-aside"]')?.textContent).toBe(
      '2 differences set aside Put back',
    );
    fireEvent.click(getByText('Put back'));
    expect(change).toHaveBeenCalledWith([{ type: 'put-back', event: 'strike' }]);
    cleanup();
    const { setAside: _some, ...details } = DETAILS;
    const without = { ...opened, details };
    const { queryByText } = show(
      <Library list={list()} open={without} totals={TOTALS} actions={libraryActions({ change })} />,
    );
    expect(queryByText('Put back')).toBeNull();
  });

  it('keeps for ever what is remembered for a while', () => {
    const change = changes();
    fireEvent.click(page({ change }).getByText('Keep for ever'));
    expect(change).toHaveBeenCalledWith([{ type: 'keep', event: 'strike' }]);
  });
});

describe('its reports', () => {
  it('tell when, who, how much is kept, until when and why', () => {
    const [times, radio, marfa] = texts(reports(page().container));
    expect(times).toMatch(/May 21, 2024, 0?9:30\sAM\u00a0· changed May 21, 2024, 0?5:05\sPM/);
    expect(times).toContain('412 words\u00a0· read whole\u00a0· English\u00a0· kept');
    expect(radio).toContain('facts only\u00a0· English\u00a0· from a pack');
    expect(radio).toMatch(/Put here because of: same day, \S*Port Selwyn\S*, and \S*300 dockers/);
    expect(marfa).toContain('date not given');
    expect(marfa).toContain('cut short\u00a0· Arabic\u00a0· remembered until Jun 4, 2024');
  });

  it('lead to the outlet in a tab of its own, where they have an address of the web', () => {
    const [times, , marfa] = reports(page().container);
    const link = times?.querySelector('a');
    expect(link?.href).toBe(REPORTS[0]?.url);
    expect(link?.rel).toBe('noopener noreferrer');
    expect(marfa?.querySelector('a')).toBeNull();
  });

  it('show their text when asked, and hide it again', async () => {
    const { container, findByText } = page();
    const [text] = reports(container)[0]?.querySelectorAll('button') ?? [];
    expect(text?.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(text as Element);
    expect(await findByText(/eleven ships were waiting/)).toBeTruthy();
    expect(text?.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(text as Element);
    expect(container.querySelector('.lib-text')).toBeNull();
  });

  it('tell of a digest the phrases that are kept, and that the text is not', async () => {
    const { container, getByText, findByText } = page();
    fireEvent.click(getByText('What it tells'));
    await findByText('Its text is not kept. These are the phrases that are.');
    expect(texts(container.querySelectorAll('.lib-text p'))).toEqual([
      'about 320 dockers … since midnight',
      'twelve ships wait',
    ]);
  });

  it('tell what changed by inserted and deleted words, each reading against the one before', async () => {
    const { container, getByText, findAllByText } = page();
    fireEvent.click(getByText('What changed (2)'));
    expect(await findAllByText(/^Since it was read on/)).toHaveLength(2);
    const [last] = container.querySelectorAll('.lib-changes');
    expect(texts(last?.querySelectorAll('del') ?? [])).toEqual([
      '250',
      'A spokesman for the port called the walkout regrettable.',
    ]);
    expect(texts(last?.querySelectorAll('ins') ?? [])).toEqual([
      '300',
      'Talks are to go on tomorrow, a union speaker said.',
    ]);
    expect(await axeFindings(document.documentElement)).toEqual([]);
  });

  it('a text that cannot be read says so', async () => {
    const report = async () => ({ ok: false, problem: { code: 'storage', message: '' } }) as const;
    const { container, findByRole } = page({ report });
    fireEvent.click(reports(container)[0]?.querySelector('button') as Element);
    expect((await findByRole('alert')).textContent).toContain('The browser would not read');
  });
});

describe('selected reports', () => {
  const select = (container: Element, ...places: number[]): void => {
    for (const place of places) fireEvent.click(reports(container)[place]?.querySelector('input') as Element);
  };
  const go = (dialog: Element): void => void fireEvent.submit(dialog.querySelector('form') as Element);

  it('make an event of their own, under a title that is proposed', () => {
    const change = changes();
    const { container, getByTestId } = page({ change });
    select(container, 1, 2);
    fireEvent.click(getByTestId('lib-split'));
    go(getByTestId('lib-dialog'));
    expect(change).toHaveBeenCalledWith([
      { type: 'split', event: 'strike', reports: ['coast-radio', 'marfa'], title: REPORTS[1]?.title },
    ]);
  });

  it('go to another event, which is searched for; their own is not offered', async () => {
    const change = changes();
    const find = vi.fn(libraryActions().find);
    const { container, getByTestId, findByLabelText } = page({ change, find });
    select(container, 1);
    fireEvent.click(getByTestId('lib-move'));
    const dialog = getByTestId('lib-dialog');
    expect(dialog.querySelector('[data-testid=lib-go]')).toHaveProperty('disabled', true);
    fireEvent.click(await findByLabelText(/^Port Selwyn opens/));
    expect(dialog.querySelectorAll('input[type=radio]')).toHaveLength(ROWS.length - 1);
    fireEvent.input(dialog.querySelector('input[type=search]') as Element, { target: { value: 'fair' } });
    await vi.waitFor(() => expect(find).toHaveBeenLastCalledWith('fair'));
    go(dialog);
    expect(change).toHaveBeenCalledWith([
      { type: 'move', reports: ['coast-radio'], from: 'strike', to: 'fair' },
    ]);
  });

  it.each([
    ['Not the same event', { type: 'apart', report: 'coast-radio', event: 'strike' }],
    ['Delete', { type: 'delete-reports', event: 'strike', reports: ['coast-radio'] }],
  ])('%s', (label, change) => {
    const change_ = changes();
    const { container, getByText } = page({ change: change_ });
    select(container, 1);
    fireEvent.click(getByText(label));
    expect(change_).toHaveBeenCalledWith([change]);
  });

  it('all of them cannot be split off: that would be the same event again', () => {
    const { container, getByTestId } = page();
    select(container, 0, 1, 2);
    expect(getByTestId('lib-split')).toHaveProperty('disabled', true);
    expect(getByTestId('lib-move')).toHaveProperty('disabled', false);
  });
});
