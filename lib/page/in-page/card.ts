/** The card at a mark: the verdict, what other outlets tell in their own words and who said it, and the ways on. */
import type { Verdict } from '../../core/model';
import { numberWriter } from '../../core/text/number-writer';
import { createHost } from './host';
import { button, make, shape } from './parts';

/** As in the view that the background sends (lib/app/page-cards.ts). */
export interface CardText {
  finding: string;
  about: string;
  told: {
    outlet: string;
    language: string;
    before: string;
    phrase: string;
    after: string;
    who: { source: string | null; cue: string } | null;
  }[];
  more: number;
}

export interface Shown {
  text: CardText;
  verdict: Verdict;
  /** Its place among the marked passages. */
  index: number;
  count: number;
}

export interface CardWishes {
  direction: 'ltr' | 'rtl';
  language: string;
  word(key: string, values?: string[]): string;
  toPanel(finding: string): void;
  step(by: 1 | -1): void;
  close(): void;
}

export interface Card {
  element: HTMLElement;
  show(shown: Shown): void;
  /** Beside this box, within the window from `left` to `right` (CSS pixels). */
  moveTo(box: DOMRect, left: number, right: number): void;
  focus(): void;
  hasFocus(): boolean;
  remove(): void;
}

const CSS = `
:host { width: 360px !important; max-width: calc(100vw - 16px) !important; left: 0; top: 0; }
.card { max-height: calc(100vh - 16px); overflow: auto; padding: 10px 12px; border-radius: 12px; }
.card:focus { outline: none; }
header, footer { display: flex; align-items: center; gap: 4px; }
header { color: var(--soft); font-size: 13px; }
header button, footer button { display: inline-flex; align-items: center; justify-content: center; min-width: 28px; min-height: 28px; border-radius: 8px; font-size: 18px; }
.verdict { display: inline-flex; align-items: center; gap: 5px; margin-inline-end: auto; font-weight: 600; }
.differs { color: var(--differs); } .updated { color: var(--updated); } .only { color: var(--only); }
.agrees, .compatible { color: var(--agrees); }
.about { margin: 2px 0 6px; font-weight: 600; overflow-wrap: anywhere; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 6px 0; border-top: 1px solid color-mix(in srgb, var(--line) 40%, transparent); overflow-wrap: anywhere; }
li p, .quiet { margin: 0; }
li b { font-weight: 600; font-size: 13px; }
mark { padding: 0 2px; border-radius: 3px; color: inherit; background: var(--mark); }
.who, .quiet { color: var(--soft); font-size: 13px; }
footer { justify-content: space-between; flex-wrap: wrap; margin-top: 4px; }
footer button { padding: 4px 10px; border: 1px solid var(--line); color: var(--accent); font-size: 13px; font-weight: 600; }
svg { width: 12px; height: 12px; }
@media (forced-colors: active) { mark { forced-color-adjust: none; color: MarkText; background: Mark; } }
`;

/** From the mark, and from the window's edges. */
const GAP = 8;

export function createCard(document: Document, wishes: CardWishes): Card {
  const host = createHost(document, 'variorum-card', CSS);
  const { word, direction: dir, language: lang } = wishes;
  const box = make(document, 'div', {
    class: 'ours card raised',
    role: 'dialog',
    'aria-label': word('pg_card'),
    tabindex: '-1',
    dir,
    lang,
  });
  box.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by || !event.isTrusted) return;
    event.preventDefault();
    wishes.step((dir === 'rtl' ? -by : by) as 1 | -1);
  });
  host.root.append(box);
  return {
    element: host.element,
    show: (shown) => {
      const name = host.root.activeElement?.className;
      box.replaceChildren(...contents(document, wishes, shown));
      // What had the focus was made anew.
      if (name) (box.getElementsByClassName(name)[0] as HTMLElement | undefined)?.focus();
    },
    moveTo: (at, left, right) => host.restyle(beside(host.element, at, left, right)),
    focus: () => (box.querySelector<HTMLElement>('.next') ?? box).focus({ preventScroll: true }),
    hasFocus: () => host.root.activeElement !== null,
    remove: host.remove,
  };
}

function contents(document: Document, wishes: CardWishes, shown: Shown): HTMLElement[] {
  const { word } = wishes;
  const { about, told, more, finding } = shown.text;
  return [
    head(document, wishes, shown),
    make(document, 'p', { class: 'about', dir: 'auto' }, about),
    told.length > 0
      ? make(document, 'ul', {}, ...told.map((one) => line(document, word, one)))
      : make(document, 'p', { class: 'quiet' }, word('pg_alone')),
    make(
      document,
      'footer',
      {},
      button(document, { name: 'to-panel' }, () => wishes.toPanel(finding), word('pg_in_panel')),
      make(document, 'span', { class: 'quiet' }, more > 0 ? word('pg_more', [number(wishes, more)]) : ''),
    ),
  ];
}

const number = ({ language }: CardWishes, n: number): string => numberWriter(language || 'en')(n);

function head(document: Document, wishes: CardWishes, { verdict, index, count }: Shown): HTMLElement {
  const { word, step, close } = wishes;
  const verdictLine = make(
    document,
    'span',
    { class: `verdict ${verdict}` },
    shape(document, verdict),
    word(`verdict_${verdict}`),
  );
  const place = word('pg_place', [number(wishes, index + 1), number(wishes, count)]);
  const steps = [
    button(document, { name: 'previous', label: word('pg_previous') }, () => step(-1), '‹'),
    make(document, 'span', {}, place),
    button(document, { name: 'next', label: word('pg_next') }, () => step(1), '›'),
  ];
  return make(
    document,
    'header',
    {},
    verdictLine,
    ...(count > 1 ? steps : []),
    button(document, { name: 'close', label: word('close') }, close, '×'),
  );
}

function line(document: Document, word: CardWishes['word'], told: CardText['told'][number]): HTMLElement {
  const { outlet, language: lang, before, phrase, after, who } = told;
  const said =
    who && (who.source === null ? word('said_by_nobody', [who.cue]) : word('said_by', [who.source, who.cue]));
  return make(
    document,
    'li',
    {},
    make(document, 'b', { dir: 'auto' }, outlet),
    make(document, 'p', { dir: 'auto', lang }, before, make(document, 'mark', {}, phrase), after),
    ...(said ? [make(document, 'p', { class: 'who' }, said)] : []),
  );
}

/** Below the box where there is room, else above it, else at the window's end; never outside of it. */
function beside(element: HTMLElement, at: DOMRect, left: number, right: number): string {
  const { width, height } = element.getBoundingClientRect();
  const room = (element.ownerDocument.defaultView?.innerHeight ?? 0) - GAP;
  const above = at.top - GAP - height;
  const fits = at.bottom + GAP + height <= room || above < GAP;
  const top = Math.max(GAP, Math.min(fits ? at.bottom + GAP : above, room - height));
  const start = Math.max(left + GAP, Math.min(at.left, right - GAP - width));
  return `:host { left: ${start}px !important; top: ${top}px !important; }`;
}
