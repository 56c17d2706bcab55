/** Cards at marks: shown where the pointer rests or where the person steps, one at a time. */
import { type Card, type CardText, type CardWishes, createCard } from './card';
import { watchPointer } from './hover';
import type { Marks, Placed } from './marks';

export interface CardsWishes extends Omit<CardWishes, 'step' | 'close'> {
  /** What of the window the page has: its left and right end, in CSS pixels. */
  room(): [left: number, right: number];
  /** A card that had the focus is gone. */
  left(): void;
}

/** The pointer is on the card itself. */
const HERE = 'here';

export class Cards {
  private texts = new Map<string, CardText>();
  private card: Card | null = null;
  private at: Placed | null = null;
  /** By stepping: then it stays until it is closed, wherever the pointer is. */
  private stays = false;
  private unwatch: (() => void) | null = null;
  private follow: AbortController | null = null;

  constructor(
    private readonly document: Document,
    private readonly marks: Marks,
    private readonly wishes: CardsWishes,
  ) {}

  /** Listens to the pointer only where there are marks with cards. */
  update(texts: CardText[]): void {
    this.texts = new Map(texts.map((text) => [text.finding, text]));
    const wanted = this.list().length > 0;
    if (wanted) this.unwatch ??= watchPointer(this.document, this.under, this.rested);
    else this.unwatch?.();
    if (!wanted) this.unwatch = null;
    this.close();
  }

  /** Are there marks to step to? */
  get some(): boolean {
    return this.list().length > 0;
  }

  /** To the next mark or the one before, from the one whose card is shown, else from what is seen of the page. */
  step(by: 1 | -1): void {
    const list = this.list();
    const at = list.findIndex(({ mark }) => mark === this.at?.mark);
    const from = at >= 0 ? at : this.firstSeen(list) - (by > 0 ? 1 : 0);
    const next = list[(from + by + list.length) % list.length];
    if (!next) return;
    this.marks.reveal(next.mark);
    this.show(next, true);
    this.card?.focus();
  }

  /** False where none was shown. */
  close(): boolean {
    if (!this.card) return false;
    const hadFocus = this.card.hasFocus();
    this.follow?.abort();
    this.card.remove();
    this.card = this.at = null;
    if (hadFocus) this.wishes.left();
    return true;
  }

  private list(): Placed[] {
    return this.marks.list().filter(({ mark }) => this.texts.has(mark.finding));
  }

  private firstSeen(list: Placed[]): number {
    const seen = list.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    return Math.max(0, seen);
  }

  private readonly under = (
    x: number,
    y: number,
    target: EventTarget | null,
  ): Placed | typeof HERE | null => {
    if (target === this.card?.element) return HERE;
    const hit = this.marks.at(x, y);
    return hit && this.texts.has(hit.mark.finding) ? hit : null;
  };

  private readonly rested = (found: Placed | typeof HERE | null): void => {
    if (found === HERE) return;
    if (found) this.show(found, false);
    else if (!this.stays && !this.card?.hasFocus()) this.close();
  };

  private show(at: Placed, stays: boolean): void {
    const text = this.texts.get(at.mark.finding);
    if (!text || (this.at === at && !stays)) return;
    this.stays = stays;
    this.at = at;
    this.card ??= this.open();
    const list = this.list();
    const index = list.findIndex(({ mark }) => mark === at.mark);
    this.card.show({ text, verdict: at.mark.verdict, index, count: list.length });
    this.place();
  }

  private open(): Card {
    const view = this.document.defaultView;
    this.follow = new AbortController();
    let asked = false;
    const moved = (): void => {
      if (!asked) view?.requestAnimationFrame(placed);
      asked = true;
    };
    const placed = (): void => {
      asked = false;
      this.place();
    };
    const options = { signal: this.follow.signal, capture: true, passive: true };
    view?.addEventListener('scroll', moved, options);
    view?.addEventListener('resize', moved, options);
    return createCard(this.document, {
      ...this.wishes,
      step: (by) => this.step(by),
      close: () => void this.close(),
    });
  }

  /** Where its mark is scrolled to; it goes with a mark that the pointer cannot be on any more. */
  private place(): void {
    const view = this.document.defaultView;
    if (!this.card || !this.at || !view) return;
    const box = this.at.range.getBoundingClientRect();
    const isOut = box.bottom < 0 || box.top > view.innerHeight;
    if (isOut && !this.stays && !this.card.hasFocus()) this.close();
    else this.card.moveTo(box, ...this.wishes.room());
  }
}
