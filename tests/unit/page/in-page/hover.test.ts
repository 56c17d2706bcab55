/** What the pointer rests on: only where a person's own pointer went counts. */
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPointer } from '../../../../lib/page/in-page/hover';

let page: Window;
let document: Document;
let told: (string | null)[];
let end: () => void;
let frame: (() => void) | null;

/** A page's own event where `trusted` is false. */
function send(target: Element, type: string, trusted: boolean): void {
  const event = new page.PointerEvent(type, { pointerType: 'mouse' }) as unknown as Event;
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
  frame?.();
  frame = null;
}

beforeEach(() => {
  vi.useFakeTimers();
  page = new Window();
  page.document.write('<!doctype html><p>There were <b>9</b> people.</p>');
  document = page.document as unknown as Document;
  frame = null;
  Object.assign(page, {
    requestAnimationFrame: (work: () => void) => {
      frame = work;
    },
    setTimeout,
    clearTimeout,
  });
  told = [];
  end = watchPointer(
    document,
    (_x, _y, target) => ((target as Element | null)?.localName === 'p' ? 'mark' : null),
    (found) => told.push(found),
  );
  send(document.querySelector('p') as Element, 'pointermove', true);
  vi.advanceTimersByTime(1000);
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('the pointer', () => {
  it.each<[what: string, at: string, type: string, trusted: boolean, told: (string | null)[]]>([
    ['stays on what it rests on', 'p', 'pointermove', true, ['mark']],
    ['goes to where nothing is', 'b', 'pointermove', true, ['mark', null]],
    ['leaves the window', 'html', 'pointerleave', true, ['mark', null]],
    ['leaves an element of the page, but not the window', 'b', 'pointerleave', true, ['mark']],
    ['is said by the page to have left', 'html', 'pointerleave', false, ['mark']],
    ['is said by the page to have moved', 'b', 'pointermove', false, ['mark']],
  ])('%s', (_what, at, type, trusted, wanted) => {
    send(document.querySelector(at) as Element, type, trusted);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(wanted);
  });
});
