// @vitest-environment happy-dom
/** The library page, wired: answers that come late, the address of the open event, changes and what follows. */
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../../components/words';
import { LibraryPage } from '../../../entrypoints/library/LibraryPage';
import type { Change } from '../../../lib/core/library/model';
import { wordsIn } from '../../components/surface';
import { DETAILS, row, TOTALS } from '../../fixtures/library-states';

interface Sent {
  type: string;
  request: { text?: string; event?: string; after?: unknown; change?: Change; undo?: string };
}
const fake = vi.hoisted(() => ({
  sent: [] as Sent[],
  answer: async (_: Sent): Promise<unknown> => undefined,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: (message: Sent) => {
        fake.sent.push(message);
        return fake.answer(message);
      },
    },
    i18n: { getUILanguage: () => 'en' },
  },
}));

const done = (value: unknown) => ({ ok: true, value });
const ANSWERS: Record<string, (sent: Sent['request']) => unknown> = {
  'library-search': ({ text }) => done({ rows: [row(`found ${text}`, `Found ${text}`)], next: null }),
  'library-event': ({ event }) =>
    done({ ...DETAILS, event: { ...DETAILS.event, id: event, title: `Event ${event}` } }),
  'library-totals': () => done(TOTALS),
  'library-change': () => done({ undo: 'u', event: null }),
  'library-undo': () => done(null),
};
const usual = async ({ type, request }: Sent): Promise<unknown> => ANSWERS[type]?.(request);

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(fake, { sent: [], answer: usual });
  history.replaceState(null, '', '/library.html');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Effects run when an act ends, and what they ask for comes in the next. */
async function settle(time = 0): Promise<void> {
  for (const passed of [time, 0, 0, 0])
    await act(async () => void (await vi.advanceTimersByTimeAsync(passed)));
}
async function page(address = '/library.html') {
  history.replaceState(null, '', address);
  const shown = render(
    <WordsProvider value={wordsIn('en')}>
      <LibraryPage />
    </WordsProvider>,
  );
  await settle();
  return shown;
}
const asked = (type: string) => fake.sent.filter((sent) => sent.type === type).map(({ request }) => request);
const type = (page: { getByTestId(id: string): HTMLElement }, value: string): void =>
  void fireEvent.input(page.getByTestId('lib-search'), { target: { value } });

describe('search', () => {
  it('asks once the person stops typing for a moment', async () => {
    const shown = await page();
    for (const text of ['d', 'do', 'doc']) {
      type(shown, text);
      await settle(50);
    }
    await settle(100);
    expect(asked('library-search').map(({ text }) => text)).toEqual(['', 'doc']);
    expect(shown.getByText('Found doc')).toBeTruthy();
  });

  it('drops an answer that comes after that to a later question', async () => {
    const shown = await page();
    let late: (value: unknown) => void = () => {};
    fake.answer = (sent) =>
      sent.request.text === 'slow' ? new Promise((answer) => (late = answer)) : usual(sent);
    type(shown, 'slow');
    await settle(100);
    type(shown, 'quick');
    await settle(100);
    late(done({ rows: [row('s', 'Found slow')], next: null }));
    await settle();
    expect(shown.queryByText('Found slow')).toBeNull();
    expect(shown.getByText('Found quick')).toBeTruthy();
  });

  it('keeps the rows until others are there, and tells a failure', async () => {
    const shown = await page();
    fake.answer = () => new Promise(() => {});
    type(shown, 'x');
    await settle(100);
    expect(shown.getByTestId('lib-rows').getAttribute('aria-busy')).toBe('true');
    expect(shown.getByText('Found')).toBeTruthy();
    fake.answer = async () => ({ ok: false, problem: { code: 'storage', message: '' } });
    type(shown, 'xy');
    await settle(100);
    expect(shown.getByRole('alert').textContent).toContain('That did not work');
  });

  it('adds the next rows, whose first has the focus', async () => {
    fake.answer = async (sent) =>
      sent.type !== 'library-search'
        ? usual(sent)
        : sent.request.after === null
          ? done({ rows: [row('a', 'First')], next: [1, 'a'] })
          : done({ rows: [row('b', 'Second')], next: null });
    const shown = await page();
    fireEvent.click(shown.getByTestId('lib-more'));
    await settle(20);
    expect(document.activeElement?.textContent).toBe('Second');
    expect(shown.queryByTestId('lib-more')).toBeNull();
  });
});

describe('the open event', () => {
  it('is the one that the address names', async () => {
    const shown = await page('/library.html?event=own%3Ahttps%3A%2F%2Fa.example%2F1');
    expect(asked('library-event')).toEqual([{ event: 'own:https://a.example/1' }]);
    expect(shown.getByText('Event own:https://a.example/1')).toBeTruthy();
    expect(document.title).toBe('Event own:https://a.example/1');
  });

  it('is in the address when it is opened, and closes by going back', async () => {
    const shown = await page();
    fireEvent.click(shown.getByText('Found'));
    await settle();
    expect(location.search).toBe('?event=found%20');
    history.replaceState(null, '', '/library.html');
    dispatchEvent(new PopStateEvent('popstate'));
    await settle();
    expect(shown.queryByTestId('lib-event')).toBeNull();
  });

  it('gives way to what came of a change, and comes back when that is undone', async () => {
    const shown = await page('/library.html?event=strike');
    fireEvent.click(shown.getByText('Delete event'));
    await settle();
    expect(asked('library-change')).toEqual([{ change: { type: 'delete-events', events: ['strike'] } }]);
    expect(location.search).toBe('');
    expect(shown.queryByTestId('lib-event')).toBeNull();
    fireEvent.click(shown.getByTestId('lib-undo'));
    await settle();
    expect(asked('library-undo')).toEqual([{ undo: 'u' }]);
    expect(location.search).toBe('?event=strike');
    expect(shown.getByText('Event strike')).toBeTruthy();
  });

  it('stays where a change fails, and all is read anew', async () => {
    const shown = await page('/library.html?event=strike');
    fake.sent = [];
    fake.answer = async (sent) =>
      sent.type === 'library-change' ? { ok: false, problem: { code: 'storage', message: '' } } : usual(sent);
    fireEvent.click(shown.getByText('Delete event'));
    await settle();
    expect(shown.getByText('Event strike')).toBeTruthy();
    expect(shown.getByTestId('lib-toast').textContent).toContain('That was not done.');
    for (const type of ['library-search', 'library-event', 'library-totals'])
      expect(asked(type)).toHaveLength(1);
  });
});

it('asks again where the background was lost', async () => {
  let lost = 2;
  fake.answer = async (sent) => {
    if (sent.type === 'library-search' && lost-- > 0) throw new Error('the port was closed');
    return usual(sent);
  };
  const shown = await page();
  await settle(1000);
  expect(shown.getByText('Found')).toBeTruthy();
});
