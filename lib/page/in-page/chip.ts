/**
 * The small chip at the page's edge: how many outlets report this event, and how many details differ. It can be moved
 * to any edge, leads from mark to mark, and can be hidden on a page or a site.
 */
import { createHost } from './host';
import { makeMovable } from './movable';
import { button, logo, make } from './parts';
import { cornerAt, nextCorner, type Place, placesFrom, styleAt } from './place';
import { isBusy, isFree, watchRoom } from './room';

export interface Chip {
  /** `marks`: there are passages to be led to. */
  say(text: string, marks: boolean): void;
  /** Puts it there, or into the next corner that the page leaves free. */
  put(place: Place): void;
  hide(hidden: boolean): void;
  focus(): void;
  remove(): void;
}

export interface ChipWishes {
  /** Of the interface, which need not be the page's. */
  direction: 'ltr' | 'rtl';
  language: string;
  word(key: string): string;
  clicked(): void;
  next(): void;
  /** The person put it there. */
  placed(place: Place): void;
  dismissed(how: 'page' | 'site'): void;
}

const CSS = `
:host { width: max-content !important; max-width: calc(100vw - 32px) !important; }
.bar { display: flex; align-items: stretch; overflow: hidden; border-radius: 20px; font-weight: 500; touch-action: none; user-select: none; }
.bar button { display: flex; align-items: center; justify-content: center; gap: 8px; min-width: 32px; min-height: 40px; }
.open { padding-block: 6px; padding-inline: 12px 6px; }
.next, .options { color: var(--soft); font-size: 18px; }
.options { padding-inline-end: 6px; }
.bar :focus-visible { border-radius: 20px; }
.menu { position: absolute; inset-inline-end: 0; min-width: 100%; padding: 6px; border-radius: 12px; }
.menu button { display: block; width: 100%; padding: 6px 10px; border-radius: 8px; white-space: nowrap; }
.menu p { margin: 4px 10px; color: var(--soft); font-size: 12px; }
svg { flex: none; width: 20px; height: 20px; }
`;
const ABOVE = '.menu { bottom: 100%; margin-bottom: 6px; }';
const BELOW = '.menu { top: 100%; margin-top: 6px; }';
const START = '.menu { left: 0; right: auto; }';
const END = '.menu { right: 0; left: auto; }';

export function createChip(document: Document, wishes: ChipWishes): Chip {
  const host = createHost(document, 'variorum-chip', CSS);
  const seat = createSeat(document, host, () => isHeld());
  const text = make(document, 'span', {});
  const open = button(document, { name: 'open' }, wishes.clicked, logo(document), text);
  open.setAttribute('aria-description', wishes.word('pg_keys'));
  const next = button(document, { name: 'next', label: wishes.word('pg_next') }, wishes.next, '›');
  const options = button(
    document,
    { name: 'options', label: wishes.word('pg_options') },
    () => fold(!menu.hidden),
    '×',
  );
  const bar = make(document, 'div', { class: 'bar raised' }, open, next, options);
  const move = (place: Place): void => {
    seat.put(place);
    wishes.placed(place);
  };
  const menu = createMenu(document, wishes, () => move(nextCorner(seat.place())));
  const fold = (folded: boolean): void => {
    menu.hidden = folded;
    options.setAttribute('aria-expanded', String(!folded));
    (folded ? options : menu.querySelector('button'))?.focus();
  };
  const isHeld = (): boolean => host.root.activeElement !== null || !menu.hidden;
  options.setAttribute('aria-expanded', 'false');
  const { direction: dir, language: lang } = wishes;
  const ours = make(document, 'div', { class: 'ours', dir, lang }, menu, bar);
  ours.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu.hidden || !event.isTrusted) return;
    event.stopPropagation();
    fold(true);
  });
  makeMovable(bar, host.element, {
    place: seat.place,
    moved: (place, done) => (done ? move(place) : seat.drag(place)),
  });
  host.root.append(ours);
  return {
    say: (line, marks) => {
      text.textContent = line;
      next.hidden = !marks;
    },
    put: seat.put,
    hide: seat.hide,
    focus: () => open.focus(),
    remove: seat.remove,
  };
}

function createMenu(document: Document, { word, dismissed }: ChipWishes, move: () => void): HTMLElement {
  const item = (key: string, clicked: () => void): HTMLElement =>
    button(document, { name: 'item' }, clicked, word(key));
  const menu = make(
    document,
    'div',
    { class: 'menu raised' },
    item('pg_hide_page', () => dismissed('page')),
    item('pg_hide_site', () => dismissed('site')),
    item('pg_move', move),
    make(document, 'p', {}, word('pg_keys')),
  );
  menu.hidden = true;
  return menu;
}

/** Where it stands: at the person's place, or where the page leaves room, or nowhere for as long as it leaves none. */
function createSeat(document: Document, host: ReturnType<typeof createHost>, isHeld: () => boolean) {
  const view = document.defaultView;
  let wanted: Place = { x: 1, y: 1 };
  let taken = wanted;
  let unwanted = false;
  let size = { width: 0, height: 0 };
  const stand = (place: Place): void => {
    taken = place;
    host.restyle(styleAt(place) + (place.y > 0.5 ? ABOVE : BELOW) + (place.x > 0.5 ? END : START));
  };
  const measure = (): void => {
    const { width, height } = host.element.getBoundingClientRect();
    if (width > 0) size = { width, height };
  };
  const hasRoom = (place: Place): boolean => {
    const window = { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
    return isFree(document, { ...cornerAt(place, size, window), ...size });
  };
  /** What the person holds stays under their hand. */
  const settle = (): void => {
    if (unwanted || (isHeld() && !isBusy(document))) return;
    measure();
    const place = isBusy(document) ? undefined : placesFrom(wanted).find(hasRoom);
    host.element.hidden = !place;
    if (place && (place.x !== taken.x || place.y !== taken.y)) stand(place);
  };
  const unwatch = watchRoom(document, settle);
  stand(wanted);
  return {
    place: () => taken,
    drag: stand,
    put: (place: Place) => {
      wanted = place;
      stand(place);
      settle();
    },
    hide: (hidden: boolean) => {
      unwanted = hidden;
      host.element.hidden = hidden;
      settle();
    },
    remove: () => {
      unwatch();
      host.remove();
    },
  };
}
