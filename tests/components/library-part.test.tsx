// @vitest-environment happy-dom
/** The settings' part about the library: what it holds, remembering, forgetting. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryPart } from '../../components/options/LibraryPart';
import { axeFindings, show, texts } from './surface';

afterEach(cleanup);

type Props = Parameters<typeof LibraryPart>[0];

const TOTALS = { events: 12, reports: 30, remembered: 4, bytes: 1_200_000, unreadable: 0 };
const made = (): Props['actions'] => ({
  setScope: vi.fn(async () => true),
  setSite: vi.fn(async () => true),
  exportSites: vi.fn(),
  importSites: vi.fn(async () => null),
  setRemember: vi.fn(async () => true),
  forget: vi.fn(async () => true),
  openLibrary: vi.fn(),
  giveBack: vi.fn(async () => true),
  changeKeys: vi.fn(),
  openWelcome: vi.fn(),
});
const part = (actions = made(), remember = { on: false, days: 14 }, library: Props['library'] = TOTALS) =>
  show(<LibraryPart library={library} remember={remember} actions={actions} />);

describe('the library in the settings', () => {
  it('tells what it holds', () => {
    const { getByTestId } = part();
    expect(texts(getByTestId('library').children)).toEqual([
      '12 events',
      '30 reports',
      '1.2 MB',
      'of these remembered: 4',
    ]);
  });

  it('forgets what was remembered only when asked twice', async () => {
    const actions = made();
    const { getByTestId, getByText } = part(actions);
    fireEvent.click(getByTestId('forget'));
    fireEvent.click(getByText('Cancel'));
    fireEvent.click(getByTestId('forget'));
    expect(actions.forget).not.toHaveBeenCalled();
    fireEvent.click(getByText('Yes, forget these reports: 4'));
    expect(actions.forget).toHaveBeenCalledOnce();
  });

  it('switches remembering on and off', () => {
    const actions = made();
    const { getByTestId } = part(actions, { on: true, days: 14 });
    fireEvent.click(getByTestId('remember'));
    expect(actions.setRemember).toHaveBeenCalledExactlyOnceWith({ on: false });
  });

  it.each([
    ['30', 30],
    ['1', 1],
    ['365', 365],
    ['0', null],
    ['366', null],
    ['2.5', null],
    ['', null],
  ])('takes "%s" days as %s', async (typed, days) => {
    const actions = made();
    const { getByTestId, queryByText } = part(actions);
    fireEvent.input(getByTestId('remember-days'), { target: { value: typed } });
    fireEvent.change(getByTestId('remember-days'));
    if (days === null) await vi.waitFor(() => expect(queryByText('Choose 1 to 365 days.')).not.toBeNull());
    expect(vi.mocked(actions.setRemember).mock.calls).toEqual(days === null ? [] : [[{ days }]]);
  });

  it('opens', () => {
    const actions = made();
    fireEvent.click(part(actions).getByTestId('open-library'));
    expect(actions.openLibrary).toHaveBeenCalledOnce();
  });

  it.each<[string, Props['library'], string[]]>([
    ['before it is counted', null, ['…', '…']],
    ['with nothing remembered', { ...TOTALS, remembered: 0 }, ['12 events', '30 reports', '1.2 MB']],
  ])('has nothing to forget %s', async (_when, library, lines) => {
    const { container, getByTestId, queryByTestId } = part(made(), undefined, library);
    expect(texts(getByTestId('library').children)).toEqual(lines);
    expect(queryByTestId('forget')).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says that a change could not be stored', async () => {
    const { getByTestId, findByText } = part({ ...made(), setRemember: async () => false });
    fireEvent.click(getByTestId('remember'));
    expect(await findByText(/could not be stored/)).toBeTruthy();
  });
});
