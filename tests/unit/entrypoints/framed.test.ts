// @vitest-environment happy-dom
/** Clicks in a frame that a page has drawn over, or made invisible, are none, and that is said. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardClicks } from '../../../entrypoints/page/framed';

type Told = (entries: { isVisible?: boolean }[]) => void;
let tell: Told;
let wish: unknown;
let clicked: string[] = [];
let said: boolean[] = [];

/** Listeners on the window stay, so each test has a window's worth of its own. */
const ended: [string, EventListener][] = [];
beforeEach(() => {
  clicked = [];
  said = [];
  document.body.innerHTML = '<button>Keep</button><a href="https://a.example/">Open</a>';
  document.body.onclick = (event) => void clicked.push((event.target as Element).localName);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: Told, options: unknown) {
        tell = told;
        wish = options;
      }
      observe(): void {}
    },
  );
  const add = window.addEventListener.bind(window);
  vi.spyOn(globalThis, 'addEventListener').mockImplementation(((name: string, heard: EventListener) => {
    ended.push([name, heard]);
    add(name, heard, true);
  }) as typeof addEventListener);
  guardClicks((refused) => void said.push(refused));
});
afterEach(() => {
  for (const [name, heard] of ended.splice(0)) window.removeEventListener(name, heard, true);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const click = (name: string): boolean => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  document.querySelector(name)?.dispatchEvent(event);
  return !event.defaultPrevented;
};

describe('a click in a frame', () => {
  it.each<[when: string, told: { isVisible?: boolean }[] | null, heard: boolean]>([
    ['before the browser has told anything', null, false],
    ['that is seen', [{ isVisible: true }], true],
    ['that is covered or invisible', [{ isVisible: false }], false],
    ['that was covered and is not any more', [{ isVisible: false }, { isVisible: true }], true],
    ['that is covered by now', [{ isVisible: true }, { isVisible: false }], false],
    ['where the browser does not tell', [{}], true],
  ])('%s', (_when, told, heard) => {
    if (told) tell(told);
    expect(click('button')).toBe(heard);
    expect(click('a')).toBe(heard);
    expect(clicked).toEqual(heard ? ['button', 'a'] : []);
  });

  it.each<[when: string, told: { isVisible?: boolean }[] | null, said: boolean[]]>([
    ['nothing before the browser has told anything', null, []],
    ['nothing where it is seen', [{ isVisible: true }], [false]],
    ['that it is none where it is covered', [{ isVisible: false }], [true]],
  ])('says %s', (_what, told, refused) => {
    if (told) tell(told);
    click('button');
    expect(said).toEqual(refused);
  });

  it('says when it is one again', () => {
    tell([{ isVisible: false }]);
    click('button');
    tell([{ isVisible: true }]);
    expect(said).toEqual([true, false]);
  });

  it('is what the browser is asked about', () => {
    expect(wish).toMatchObject({ trackVisibility: true, delay: 100 });
  });
});
