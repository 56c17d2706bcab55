/** When pages are looked at: at first, when they filled late, and when they became others. */
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Look, watchPage } from '../../../lib/page/watch-page';

let page: Window;
const asPage = (): Parameters<typeof watchPage>[0] => page as unknown as Parameters<typeof watchPage>[0];
const looks = (answer: Awaited<ReturnType<Look>>) => vi.fn<Look>(async () => answer);

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
    const look = vi.fn<Look>(async () => {
      throw new Error('odd page');
    });
    watchPage(asPage(), look);
    move('/two');
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('that was empty is looked at again, once', async () => {
    page.document.body.replaceChildren();
    const look = looks('none');
    watchPage(asPage(), look);
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
  });
});
