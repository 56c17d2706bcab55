// @vitest-environment happy-dom
/** Popup and welcome page. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupActions } from '../../components/Popup';
import { Welcome, type WelcomeActions } from '../../components/Welcome';
import { SAMPLES } from '../fixtures/states';
import { axeFindings, show } from './surface';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const ON = { detect: true, chip: true, marks: true, dock: false };

const popupActions = (over: Partial<PopupActions> = {}): PopupActions => ({
  setSwitch: vi.fn(async () => true),
  openPanel: vi.fn(),
  findMore: vi.fn(),
  look: vi.fn(),
  keep: vi.fn(async () => 'own:article'),
  openLibrary: vi.fn(),
  openOptions: vi.fn(),
  ...over,
});

describe('popup', () => {
  it('tells the page in one line and has its hooks', async () => {
    const actions = popupActions();
    const { container, getByTestId } = show(
      <Popup site="a.example" switches={ON} state={SAMPLES.three} actions={actions} />,
    );
    expect(getByTestId('page-line').textContent).toBe('3 outlets\u00a0· 2 differing details');
    fireEvent.click(getByTestId('open-panel'));
    fireEvent.click(getByTestId('look'));
    expect(actions.openPanel).toHaveBeenCalledOnce();
    expect(actions.look).toHaveBeenCalledOnce();
    expect(await axeFindings(container)).toEqual([]);
  });

  it.each(['detect', 'chip', 'marks', 'dock'] as const)(
    'the switch %s says what it does and asks once',
    (name) => {
      const actions = popupActions();
      const { getByTestId } = show(<Popup site="a.example" switches={ON} state={null} actions={actions} />);
      const input = getByTestId(`switch-${name}`) as HTMLInputElement;
      expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBeTruthy();
      fireEvent.click(input);
      expect(actions.setSwitch).toHaveBeenCalledWith(name, !ON[name]);
    },
  );

  it('tells a refusal, and the switch stays as it was', async () => {
    const actions = popupActions({ setSwitch: async () => false });
    const off = { detect: false, chip: true, marks: true, dock: false };
    const { getByTestId, findByText } = show(
      <Popup site="a.example" switches={off} state={SAMPLES.off} actions={actions} />,
    );
    fireEvent.click(getByTestId('switch-detect'));
    expect(await findByText(/permission was not given/)).toBeTruthy();
    expect((getByTestId('switch-detect') as HTMLInputElement).checked).toBe(false);
    expect((getByTestId('switch-marks') as HTMLInputElement).disabled).toBe(true);
  });

  it('says so where there is no web page', () => {
    const { container, queryByTestId } = show(
      <Popup site={null} switches={null} state={null} actions={popupActions()} />,
    );
    expect(container.textContent).toContain('Variorum works on web pages.');
    expect(queryByTestId('switch-detect')).toBeNull();
  });

  it('offers to keep only what is an article', () => {
    const keep = (state: Parameters<typeof Popup>[0]['state']) => {
      cleanup();
      return show(
        <Popup site="a.example" switches={ON} state={state} actions={popupActions()} />,
      ).queryByTestId('keep');
    };
    expect(keep(SAMPLES['unknown-event'])).not.toBeNull();
    expect(keep(SAMPLES['not-article'])).toBeNull();
  });

  it.each([
    ['when it is kept now', 'unknown-event', 'own:article'],
    ['when it was kept before', 'kept', 'strike'],
  ] as const)('says that the article is kept, and leads to it, %s', async (_when, name, event) => {
    const actions = popupActions();
    const { getByTestId, findByText } = show(
      <Popup site="a.example" switches={ON} state={SAMPLES[name]} actions={actions} />,
    );
    fireEvent.click(getByTestId('keep'));
    fireEvent.click(await findByText('Open in library'));
    expect(actions.openLibrary).toHaveBeenCalledExactlyOnceWith(event);
  });

  it('says that it could not be kept', async () => {
    const actions = popupActions({ keep: async () => null });
    const { getByTestId, findByText } = show(
      <Popup site="a.example" switches={ON} state={SAMPLES['unknown-event']} actions={actions} />,
    );
    fireEvent.click(getByTestId('keep'));
    expect(await findByText('It could not be kept.')).toBeTruthy();
  });

  it('leads to the library, also where there is no web page', () => {
    const actions = popupActions();
    const { getByTestId } = show(<Popup site={null} switches={null} state={null} actions={actions} />);
    fireEvent.click(getByTestId('open-library'));
    expect(actions.openLibrary).toHaveBeenCalledExactlyOnceWith();
  });
});

describe('welcome', () => {
  const yes = async (): Promise<boolean> => true;
  const welcome = (over: Partial<WelcomeActions> = {}) =>
    show(
      <Welcome
        chosen={null}
        remember={{ on: false, days: 14 }}
        actions={{ choose: async () => 'done', remember: yes, copy: yes, ...over }}
      />,
    );

  it('has no axe violation', async () => {
    const { container } = welcome();
    expect(await axeFindings(container)).toEqual([]);
  });

  it.each([
    ['done', /Done\. Open a news article/, 'true'],
    ['refused', /The browser was told no/, 'false'],
    ['failed', /could not be stored/, 'false'],
  ] as const)('a choice that is %s is told', async (answer, said, pressed) => {
    const choose = vi.fn(async () => answer);
    const { getByTestId, findByText } = welcome({ choose });
    fireEvent.click(getByTestId('choose-every'));
    expect(await findByText(said)).toBeTruthy();
    expect(choose).toHaveBeenCalledWith('every');
    expect(getByTestId('choose-every').getAttribute('aria-pressed')).toBe(pressed);
  });

  it.each([
    ['stored', true, 'true'],
    ['not stored', false, 'false'],
  ])('to remember what is read, for so many days, is a choice of its own: %s', async (_what, stored, on) => {
    const remember = vi.fn(async () => stored);
    const { getByTestId, getByText, findByText } = welcome({ remember });
    expect(getByText('Remember what I read, for 14 days')).toBeTruthy();
    expect(getByTestId('remember').getAttribute('aria-checked')).toBe('false');
    fireEvent.click(getByTestId('remember'));
    if (!stored) expect(await findByText(/could not be stored/)).toBeTruthy();
    await vi.waitFor(() => expect(getByTestId('remember').getAttribute('aria-checked')).toBe(on));
    expect(remember).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('leads to where other reports come from', () => {
    const { getByText } = welcome();
    expect(getByText(/reports come from/).getAttribute('href')).toBe('options.html#sources');
  });

  it('the demo begins with a passage that others tell otherwise', () => {
    const { getByText } = welcome();
    expect(getByText('six weeks', { selector: '.demo-mark' }).className).toContain('lit');
  });

  it('the demo jumps both ways', async () => {
    const { container, getByText } = welcome();
    fireEvent.click(getByText('six weeks', { selector: '.demo-mark' }));
    const closure = container.querySelector('[data-finding="closure"]');
    await vi.waitFor(() => expect(document.activeElement).toBe(closure));
    fireEvent.click(container.querySelector('[data-finding="cost"] .action') as Element);
    await vi.waitFor(() =>
      expect(getByText('1.2 million euros', { selector: '.demo-mark' }).className).toContain('lit'),
    );
  });
});
