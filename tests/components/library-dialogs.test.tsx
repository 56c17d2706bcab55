// @vitest-environment happy-dom
/** The dialogs of the library page: adding, importing, exporting, clearing. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../components/Library';
import type { Brought, LibraryActions, OpenView } from '../../components/library/actions';
import { libraryActions, list, opened, TOTALS } from '../fixtures/library-states';
import { axeFindings, show } from './surface';

afterEach(cleanup);

function dialogOf(name: string, actions: Partial<LibraryActions> = {}, open: OpenView | null = null) {
  const page = show(<Library list={list()} open={open} totals={TOTALS} actions={libraryActions(actions)} />);
  fireEvent.click(page.getByTestId(`lib-${name}`));
  const dialog = page.getByTestId('lib-dialog');
  const submit = (): void => void fireEvent.submit(dialog.querySelector('form') as Element);
  const give = (...files: File[]): void => {
    const input = dialog.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: files });
    fireEvent.change(input);
  };
  return { ...page, dialog, submit, give };
}

describe('every dialog', () => {
  it.each(['add', 'import', 'export', 'clear'])(
    '%s has its name, no axe violation, and closes by Esc',
    async (name) => {
      const { dialog, queryByTestId } = dialogOf(name, {}, opened);
      expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBeTruthy();
      expect(await axeFindings(document.documentElement)).toEqual([]);
      fireEvent(dialog, new Event('cancel'));
      expect(queryByTestId('lib-dialog')).toBeNull();
    },
  );
});

describe('add', () => {
  const type = (label: HTMLElement, value: string): void =>
    void fireEvent.input(label, { target: { value } });

  it('a pasted text, once it has a title and words', async () => {
    const add = vi.fn(libraryActions().add);
    const { getByLabelText, getByTestId, submit, findByText } = dialogOf('add', { add });
    type(getByLabelText('Text'), 'Dockers went back to work.');
    expect(getByTestId('lib-go')).toHaveProperty('disabled', true);
    type(getByLabelText('Title'), 'Back to work');
    type(getByLabelText('Outlet'), 'Harbour Times');
    submit();
    const text = { title: 'Back to work', text: 'Dockers went back to work.' };
    expect(add).toHaveBeenCalledWith(
      { from: 'text', ...text, outlet: 'Harbour Times', address: '', day: '' },
      null,
    );
    expect(await findByText(/Added to the event/)).toBeTruthy();
  });

  it('files one after the other, chosen or dropped; each says where it went', async () => {
    const add = vi.fn<LibraryActions['add']>(async (source) =>
      source.from === 'file' && source.file.name === 'b.txt'
        ? { ok: false, problem: { code: 'not-article', message: '' } }
        : { ok: true, value: { event: 'e', title: 'Back to work', known: false } },
    );
    const { getByLabelText, dialog, submit, findByText } = dialogOf('add', { add });
    fireEvent.click(getByLabelText('Files'));
    const files = [new File(['x'], 'a.html'), new File(['y'], 'b.txt')];
    fireEvent.drop(dialog.querySelector('.lib-drop') as Element, { dataTransfer: { files } });
    submit();
    const told = await findByText(/This is not an article/);
    expect(told.closest('ul')?.textContent).toBe(
      'a.html: Added as an event of its own: Back to workb.txt: This is not an article.',
    );
    expect(add.mock.calls.map(([source]) => source)).toEqual(files.map((file) => ({ from: 'file', file })));
  });

  it('an address of the web, asked for within the click', () => {
    const add = vi.fn(libraryActions().add);
    const { getByLabelText, getByTestId, submit } = dialogOf('add', { add });
    fireEvent.click(getByLabelText('Address'));
    for (const no of ['news', 'javascript:alert(1)', 'file:///etc/passwd']) {
      type(getByLabelText('Address of the article'), no);
      expect(getByTestId('lib-go')).toHaveProperty('disabled', true);
    }
    type(getByLabelText('Address of the article'), 'https://news.example/a');
    submit();
    expect(add).toHaveBeenCalledWith({ from: 'address', address: 'https://news.example/a' }, null);
  });

  it('goes to the open event where the person says so', () => {
    const add = vi.fn(libraryActions().add);
    const { getByLabelText, submit, give } = dialogOf('add', { add }, opened);
    fireEvent.click(getByLabelText('Files'));
    give(new File(['x'], 'a.txt'));
    fireEvent.click(getByLabelText(opened.details?.event.title ?? ''));
    submit();
    expect(add.mock.calls[0]?.[1]).toBe('strike');
  });
});

describe('import', () => {
  it.each<[name: string, brought: Brought, said: string]>([
    ['all', { events: 12, reports: 30, stopped: null }, 'Came in: 12 events · 30 reports.'],
    [
      'a line that is wrong',
      { events: 50, reports: 80, stopped: { place: 7, problem: { code: 'invalid', message: 'm' } } },
      'Stopped at line 7. Something came in a form that cannot be read. Came in: 50 events · 80 reports.',
    ],
    [
      'a field that is wrong',
      {
        events: 0,
        reports: 0,
        stopped: { place: 'events[3].title', problem: { code: 'invalid', message: 'm' } },
      },
      'Stopped at events[3].title. Something came in a form that cannot be read. Came in: 0 events · 0 reports.',
    ],
    [
      'nobody answers',
      { events: 0, reports: 0, stopped: { place: '', problem: { code: 'unknown', message: 'no answer' } } },
      'Stopped. No answer came, though it was asked three times. Import the file once more: what is there already does no harm. Came in: 0 events · 0 reports.',
    ],
  ])('%s', async (_, brought, said) => {
    const { give, findByText } = dialogOf('import', { bring: async () => brought });
    give(new File(['{}'], 'pack.json'));
    expect(await findByText(said)).toBeTruthy();
  });

  it('tells how far it is, and stops when it is closed', async () => {
    let stopped: AbortSignal | null = null;
    const bring: LibraryActions['bring'] = (_, stop, told) => {
      stopped = stop;
      told(0.5, { events: 50, reports: 90 });
      return new Promise(() => {});
    };
    const { give, dialog, findByText } = dialogOf('import', { bring });
    give(new File(['{}'], 'pack.json'));
    expect(await findByText('Came in: 50 events · 90 reports.')).toBeTruthy();
    expect(dialog.querySelector('progress')?.value).toBe(0.5);
    fireEvent(dialog, new Event('cancel'));
    await vi.waitFor(() => expect(stopped).toHaveProperty('aborted', true));
  });
});

describe('export', () => {
  it.each([
    ['Everything', { what: 'all' }],
    ['As a pack of facts and phrases', { what: 'pack', events: ['strike'], texts: false }],
    ['As a pack with texts', { what: 'pack', events: ['strike'], texts: true }],
  ])('%s', async (label, wanted) => {
    const take = vi.fn(libraryActions().take);
    const { getByLabelText, submit, findByText } = dialogOf('export', { take }, opened);
    fireEvent.click(getByLabelText(new RegExp(`^${label}`)));
    submit();
    expect(take.mock.calls[0]?.[0]).toEqual(wanted);
    expect(await findByText('The file is in your downloads.')).toBeTruthy();
  });

  it('offers no pack where no event is open or selected', () => {
    expect(dialogOf('export').dialog.querySelectorAll('input')).toHaveLength(1);
  });
});

describe('clear', () => {
  it('takes a second step, which another choice takes back', async () => {
    const clear = vi.fn(libraryActions().clear);
    const { getByLabelText, getByTestId, submit, findByText } = dialogOf('clear', { clear });
    const go = getByTestId('lib-go');
    expect(go).toHaveProperty('disabled', true);
    fireEvent.click(getByLabelText('I know that this cannot be undone.'));
    expect(go).toHaveProperty('disabled', false);
    fireEvent.click(getByLabelText(/^Delete everything/));
    expect(go).toHaveProperty('disabled', true);
    fireEvent.click(getByLabelText('I know that this cannot be undone.'));
    submit();
    expect(clear).toHaveBeenCalledWith('all');
    expect(await findByText('Deleted: 1,284 events · 3,610 reports.')).toBeTruthy();
  });
});
