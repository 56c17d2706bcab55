/** What of a page the chip makes way for. The layout is told, since there is none here. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { isBusy, isFree } from '../../../../lib/page/in-page/room';

const BOX = { left: 700, top: 500, width: 200, height: 40 };

/** A page of 1000 × 600 whose elements have the boxes that their `data-box` names, the topmost last. */
function pageOf(body: string): Document {
  const window = new Window({ url: 'https://a.example/', width: 1000, height: 600 });
  window.document.write(`<!doctype html><body>${body}</body>`);
  const document = window.document as unknown as Document;
  const all = Array.from(document.body.querySelectorAll('*'));
  for (const element of all) {
    const [x = 0, y = 0, width = 0, height = 0] = (element.getAttribute('data-box') ?? '')
      .split(' ')
      .map(Number);
    element.getBoundingClientRect = () => new window.DOMRect(x, y, width, height) as unknown as DOMRect;
  }
  document.elementsFromPoint = (x, y) =>
    all.toReversed().filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
  return document;
}

describe('room for the chip', () => {
  it.each<[string, string, boolean]>([
    ['text', '<p data-box="0 0 1000 600">Text</p>', true],
    ['a fixed bar', '<div style="position:fixed" data-box="0 480 1000 120"></div>', false],
    ['a fixed bar elsewhere', '<div style="position:fixed" data-box="0 0 1000 60"></div>', true],
    [
      'what stands in a fixed box',
      '<div style="position:sticky"><b data-box="690 490 300 100">x</b></div>',
      false,
    ],
    ['a dialog by its role', '<div role="dialog" data-box="0 0 1000 600"></div>', false],
    [
      'a cookie layer that is absolute',
      '<div id="cookie-layer" style="position:absolute" data-box="0 0 1000 600"></div>',
      false,
    ],
    ['a page that says cookie somewhere', '<main class="no-cookies" data-box="0 0 1000 600"></main>', true],
    ['a fixed frame around the page', '<div style="position:fixed" data-box="0 0 1000 600"></div>', true],
    [
      'a layer over the page',
      '<div style="position:fixed;z-index:999" data-box="0 0 1000 600"></div>',
      false,
    ],
    ['a film', '<video data-box="650 450 300 150"></video>', false],
    ['what is ours', '<variorum-dock style="position:fixed" data-box="600 0 400 600"></variorum-dock>', true],
  ])('over %s: %s', (_what, body, free) => {
    expect(isFree(pageOf(body), BOX)).toBe(free);
  });

  it.each<[string, Partial<HTMLVideoElement>, string, boolean]>([
    ['a film that is watched', { paused: false }, '0 0 1000 500', true],
    ['a film that is stopped', { paused: true }, '0 0 1000 500', false],
    ['a small film', { paused: false }, '0 0 300 200', false],
    ['a moving picture', { paused: false, muted: true, loop: true }, '0 0 1000 500', false],
  ])('%s has the window: %j', (_what, values, box, busy) => {
    const document = pageOf(`<video data-box="${box}"></video>`);
    document.querySelector = () => null;
    const video = document.querySelectorAll('video')[0] as HTMLVideoElement;
    for (const [name, value] of Object.entries({ ended: false, ...values }))
      Object.defineProperty(video, name, { value });
    expect(isBusy(document)).toBe(busy);
  });
});
