/** When pages are looked at: at first, when they filled late, and when they became others. */
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, type Look, watchPage } from '../../../../lib/page/signs/watch-page';

let page: Window;
const asPage = (): Parameters<typeof watchPage>[0] => page as unknown as Parameters<typeof watchPage>[0];
/** What the background has to say comes later; the rest is known at once. */
const looks = (answer: Answer) =>
  vi.fn<Look>(() => (answer === 'seen' || answer === 'stop' ? Promise.resolve(answer) : answer));

beforeEach(() => {
  page = new Window({ url: 'https://a.example/one' });
  page.document.write('<p>1</p><p>2</p><p>3</p>');
  vi.useFakeTimers();
  Object.assign(page, { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout });
});
afterEach(() => {
  vi.useRealTimers();
});

const move = (path: string): void => {
  page.history.pushState({}, '', path);
  page.dispatchEvent(new page.PopStateEvent('popstate'));
};

describe('a page', () => {
  it('is looked at again when the script comes again, and watched once', async () => {
    const look = looks('seen');
    const second = looks('seen');
    watchPage(asPage(), look);
    watchPage(asPage(), second);
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(2);
    move('/two');
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(3);
    expect(second).not.toHaveBeenCalled();
  });

  it('that breaks the look is watched on', async () => {
    const look = vi.fn<Look>(() => {
      throw new Error('odd page');
    });
    watchPage(asPage(), look);
    move('/two');
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['soon', 1000],
    ['late', 4000],
    ['very late', 12_000],
  ])('that is filled %s is looked at again', async (_when, after) => {
    page.document.body.replaceChildren();
    const look = looks('text');
    watchPage(asPage(), look);
    await vi.advanceTimersByTimeAsync(after);
    expect(look).toHaveBeenCalledTimes(1);
    page.document.body.innerHTML = '<p>1</p><p>2</p>';
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('whose address tells that it is none is asked for nothing', async () => {
    const document = vi.fn(() => page.document);
    watchPage(Object.create(asPage(), { document: { get: document } }), looks('address'));
    await vi.runAllTimersAsync();
    expect(document).not.toHaveBeenCalled();
  });

  it.each(['address', 'head'] as const)(
    'that is none by its %s is not looked at for what fills it',
    async (by) => {
      const look = looks(by);
      watchPage(asPage(), look);
      page.document.body.append(page.document.createElement('p'));
      await vi.runAllTimersAsync();
      expect(look).toHaveBeenCalledTimes(1);
      page.document.title = 'Another';
      move('/two');
      await vi.runAllTimersAsync();
      expect(look).toHaveBeenCalledTimes(2);
    },
  );

  it('that stays as it is is looked at once, and asks for nothing any more', async () => {
    const look = looks('text');
    watchPage(asPage(), look);
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that was an article is no other for what is added to it, but for another title', async () => {
    const look = looks('seen');
    watchPage(asPage(), look);
    await vi.advanceTimersByTimeAsync(100);
    page.document.body.append(page.document.createElement('p'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(look).toHaveBeenCalledTimes(1);
    page.document.title = 'Another';
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('that is loaded ahead is looked at when it is shown', async () => {
    const look = looks('text').mockReturnValueOnce('ahead');
    watchPage(asPage(), look);
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(1);
    page.document.dispatchEvent(new page.Event('prerenderingchange'));
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('that comes back from memory is looked at again', async () => {
    const look = looks('seen');
    watchPage(asPage(), look);
    await vi.runAllTimersAsync();
    page.dispatchEvent(Object.assign(new page.Event('pageshow'), { persisted: true }));
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it.each(['click', 'scroll', 'popstate'])(
    'whose address changed by a %s is looked at again',
    async (name) => {
      const look = looks('seen');
      watchPage(asPage(), look);
      page.history.replaceState({}, '', '/two');
      page.dispatchEvent(new page.Event(name));
      page.dispatchEvent(new page.Event(name));
      await vi.runAllTimersAsync();
      expect(look).toHaveBeenCalledTimes(2);
    },
  );

  it('whose address changes many times while it is scrolled is looked at once it rests', async () => {
    const navigation = new page.EventTarget();
    Object.assign(page, { navigation });
    const look = looks('seen');
    watchPage(asPage(), look);
    for (const path of ['/two', '/three', '/four']) {
      page.history.replaceState({}, '', path);
      navigation.dispatchEvent(new page.Event('currententrychange'));
      await vi.advanceTimersByTimeAsync(1000);
    }
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('that becomes another is looked at again; another place in it is no other', async () => {
    const look = looks('seen');
    watchPage(asPage(), look);
    move('/one#second');
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(1);
    move('/two');
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('on a site that went off is not looked at any more', async () => {
    const look = looks('stop');
    watchPage(asPage(), look);
    await vi.runAllTimersAsync();
    move('/two');
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
