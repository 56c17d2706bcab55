// @vitest-environment happy-dom
/** The settings page: where it looks, sites, permissions, keys. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsActions } from '../../components/Options';
import { NO_SOURCES, SOURCE_VIEWS, sourceActions, stateOf } from '../fixtures/source-states';
import { axeFindings, show } from './surface';

afterEach(cleanup);

const ON = { detect: true, chip: true, marks: true, dock: false };

const optionsActions = (over: Partial<OptionsActions> = {}): OptionsActions => ({
  setScope: vi.fn(async () => true),
  setSite: vi.fn(async () => true),
  exportSites: vi.fn(),
  importSites: vi.fn(async () => 2),
  setRemember: vi.fn(async () => true),
  forget: vi.fn(async () => true),
  giveBack: vi.fn(async () => true),
  changeKeys: vi.fn(),
  openLibrary: vi.fn(),
  openWelcome: vi.fn(),
  ...over,
});

const SITES = Array.from({ length: 9 }, (_, n) => ({
  site: `paper-${n}.example`,
  switches: { ...ON, detect: n !== 4 },
  allowed: n !== 2,
}));
const HELD = [{ origin: '*://*.paper-1.example/*', site: 'paper-1.example' }];
const options = (actions: OptionsActions, over: Partial<Parameters<typeof Options>[0]> = {}) =>
  show(
    <Options
      scope="picked"
      sites={SITES}
      held={HELD}
      unwatched={null}
      keys={[{ name: 'open-panel', keys: 'Alt+Shift+V' }]}
      library={null}
      remember={{ on: false, days: 14 }}
      sources={null}
      version="1.2.3"
      actions={actions}
      {...over}
    />,
  );

describe('settings', () => {
  it('has no axe violation, also when empty', async () => {
    expect(await axeFindings(options(optionsActions()).container)).toEqual([]);
    cleanup();
    expect(await axeFindings(options(optionsActions(), { sites: [], held: [], keys: [] }).container)).toEqual(
      [],
    );
  });

  it('adds a site however its address is typed', async () => {
    const actions = optionsActions();
    const { getByTestId, getByText } = options(actions);
    fireEvent.input(getByTestId('add-site'), { target: { value: ' https://www.Daily.example/world?x=1 ' } });
    fireEvent.click(getByText('Add'));
    expect(actions.setSite).toHaveBeenCalledWith('daily.example', { detect: true });
    await vi.waitFor(() => expect((getByTestId('add-site') as HTMLInputElement).value).toBe(''));
  });

  it('tells what is no site and changes nothing', async () => {
    const actions = optionsActions();
    const { getByTestId, getByText, findByText } = options(actions);
    fireEvent.input(getByTestId('add-site'), { target: { value: 'not a site' } });
    fireEvent.click(getByText('Add'));
    expect(await findByText(/not a site’s address/)).toBeTruthy();
    expect(actions.setSite).not.toHaveBeenCalled();
  });

  it('searches, switches and removes', () => {
    const actions = optionsActions();
    const { getByLabelText, getByTestId } = options(actions);
    fireEvent.input(getByLabelText('Search sites'), { target: { value: 'paper-7' } });
    expect(namesIn(getByTestId('sites'))).toEqual(['paper-7.example']);
    fireEvent.click(getByLabelText('Open by itself: paper-7.example'));
    expect(actions.setSite).toHaveBeenCalledWith('paper-7.example', { dock: true });
    fireEvent.click(getByLabelText('Remove paper-7.example'));
    expect(actions.setSite).toHaveBeenCalledWith('paper-7.example', null);
  });

  it.each([
    [2, '2 sites imported.'],
    [null, 'That file is not a list of sites from Variorum. Nothing was changed.'],
  ])('reads a file that brings %s sites', async (brought, said) => {
    const actions = optionsActions({ importSites: async () => brought });
    const { container, findByText } = options(actions);
    const chooser = container.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(chooser, 'files', { value: [new File(['{}'], 'sites.json')] });
    fireEvent.change(chooser);
    expect(await findByText(said)).toBeTruthy();
  });

  it('changes where it looks, and tells a refusal', async () => {
    const actions = optionsActions({ setScope: vi.fn(async () => false) });
    const { getByTestId, findAllByText } = options(actions);
    fireEvent.click(getByTestId('scope-every'));
    expect(actions.setScope).toHaveBeenCalledWith('every');
    expect(await findAllByText(/permission was not given/)).toHaveLength(1);
  });
});

/** The sites of the table's rows, in their order; the first row is of all others. */
const namesIn = (table: Element): (string | null)[] =>
  Array.from(table.querySelectorAll('tbody bdi'), (name) => name.textContent);

describe('the table of sites', () => {
  it('says what holds on every other site', () => {
    const { getByTestId } = options(optionsActions());
    expect(Array.from(getByTestId('elsewhere').children, (cell) => cell.textContent)).toEqual([
      'Every other site',
      'off',
      'on',
      'on',
      'off',
      '',
    ]);
  });

  it.each([
    ['once', 'Site', 1, ['paper-8.example', 'paper-7.example'], 'descending'],
    ['twice', 'Site', 2, ['paper-0.example', 'paper-1.example'], 'ascending'],
    ['by a switch', 'Look', 1, ['paper-0.example', 'paper-1.example'], 'ascending'],
    ['by a switch, turned', 'Look', 2, ['paper-4.example', 'paper-0.example'], 'descending'],
  ])('is sorted: %s', (_how, column, clicks, first, order) => {
    const { getByTestId, getByText } = options(optionsActions());
    const head = getByText(column, { selector: '.sort' });
    for (let click = 0; click < clicks; click++) fireEvent.click(head);
    expect(namesIn(getByTestId('sites')).slice(0, 2)).toEqual(first);
    expect(head.closest('th')?.getAttribute('aria-sort')).toBe(order);
  });

  it('tells a site that the browser does not allow, and asks for it', () => {
    const actions = optionsActions();
    const { getAllByText } = options(actions);
    const asks = getAllByText('not allowed yet');
    expect(asks).toHaveLength(1);
    fireEvent.click(asks[0] as Element);
    expect(actions.setSite).toHaveBeenCalledExactlyOnceWith('paper-2.example', { detect: true });
  });
});

describe('what the browser allows', () => {
  it.each([
    ['one site', HELD, /To read pages of paper-1\.example/],
    ['every site', [{ origin: '*://*/*', site: null }], /To read pages of every site/],
    ['none', [], /No site beyond that/],
  ])('is told in words: %s', (_what, held, told) => {
    expect(options(optionsActions(), { held }).getByTestId('held').textContent).toMatch(told);
  });

  it.each([
    [true, ''],
    [false, 'The browser did not take it back.'],
  ])('can be given back: %s', async (gone, said) => {
    const giveBack = vi.fn(async () => gone);
    const { getByLabelText, container } = options(optionsActions({ giveBack }));
    fireEvent.click(getByLabelText('Give back: To read pages of paper-1.example'));
    expect(giveBack).toHaveBeenCalledExactlyOnceWith('*://*.paper-1.example/*');
    await vi.waitFor(() => expect(container.querySelector('.held + .refused')?.textContent).toBe(said));
  });

  it.each([
    ['every site was chosen and is allowed', 'every', [{ origin: '*://*/*', site: null }], false],
    ['every site was chosen and is not allowed', 'every', HELD, true],
    ['sites are picked', 'picked', [], false],
    ['it is not known yet', 'every', null, false],
  ] as const)('is missed where %s', (_what, scope, held, missed) => {
    const actions = optionsActions();
    const over = { scope, held: held && [...held] };
    const allow = options(actions, over).queryByTestId('allow-every');
    expect(allow !== null).toBe(missed);
    if (allow) fireEvent.click(allow);
    expect(actions.setScope).toHaveBeenCalledTimes(missed ? 1 : 0);
  });

  it('says that the browser did not take the list of sites', () => {
    const unwatched = { code: 'unknown', message: 'too many' } as const;
    expect(options(optionsActions(), { unwatched }).getByTestId('unwatched').textContent).toMatch(/no page/);
  });
});

describe('privacy, as it is now', () => {
  const view = SOURCE_VIEWS.sources ?? NO_SOURCES;
  it.each([
    ['nothing is on', NO_SOURCES, /Nothing was fetched: no source is on/],
    ['nothing was fetched yet', { ...view, states: {} }, /Nothing was fetched yet\. On: .*feeds/],
    ['something is on', view, /Fetched from time to time: .*feeds.* Last: .* ago/],
    ['nothing is on any more', { ...NO_SOURCES, states: { old: stateOf() } }, /any more.* Last: .* ago/],
  ])('tells what is fetched: %s', (_what, sources, told) => {
    const shown = options(optionsActions(), { sources: { view: sources, actions: sourceActions() } });
    expect(shown.getByTestId('now').textContent).toMatch(told);
  });

  it('tells what is stored', () => {
    const library = { events: 2, reports: 5, remembered: 0, bytes: 1_200_000, unreadable: 0 };
    const { getByTestId } = options(optionsActions(), { library });
    expect(getByTestId('now').textContent).toContain('2 events with 5 reports (1.2 MB)');
  });
});

describe('keys', () => {
  it.each([
    ['open-panel', 'Alt+Shift+V', 'Open sidebarAlt+Shift+V'],
    ['open-library', '', 'Open the librarynot set'],
    ['_execute_action', '', 'Open the toolbar button’s menunot set'],
    ['another', 'Alt+1', ''],
  ])('are shown: %s', (name, keys, told) => {
    expect(options(optionsActions(), { keys: [{ name, keys }] }).getByTestId('keys').textContent).toBe(told);
  });

  it('are changed in the browser', () => {
    const actions = optionsActions();
    fireEvent.click(options(actions).getByTestId('change-keys'));
    expect(actions.changeKeys).toHaveBeenCalledOnce();
  });
});
