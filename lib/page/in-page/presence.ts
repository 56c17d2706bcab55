/** What of ours is in a page: marks, cards, chip, docked panel, and the clicks on them. `null` leaves no trace. */
import type { PageMark } from '../../core/model';
import type { CardText } from './card';
import { Cards } from './cards';
import { type Chip, createChip } from './chip';
import { isEscape, isPlainClick } from './clicks';
import { createDock, type Dock } from './dock';
import { endSide, TAKE_OVER, takeOver } from './host';
import { createMarks, type Marks } from './marks';
import type { Place } from './place';

/** What the person put where; what they left alone is absent. */
export interface Places {
  chip?: Place | undefined;
  /** Of the docked panel, in CSS pixels. */
  width?: number | undefined;
}

/** What is to be shown; see `PageView`. */
export interface Shown {
  chip: { outlets: number; differing: number } | null;
  marks: PageMark[];
  dock: boolean;
  cards?: CardText[];
  places?: Places;
}

export interface Surroundings {
  direction: 'ltr' | 'rtl';
  language: string;
  word(key: string, values?: string[]): string;
  chipText(counts: NonNullable<Shown['chip']>): string;
  panelAddress(tab: number): string;
  /** Answer whether the panel is to be docked, as the browser did not open its own. */
  chipClicked(): Promise<boolean>;
  markClicked(finding: string, docked: boolean): Promise<boolean>;
  /** The person wants no chip on this site. */
  chipUnwanted(): void;
  /** The person put something elsewhere. */
  placed(places: Places): void;
  /** True once the extension is gone: then everything goes. */
  lost(): boolean;
}

export class Presence {
  private readonly marks: Marks;
  private readonly cards: Cards;
  private chip: Chip | null = null;
  private dock: Dock | null = null;
  private tab = 0;
  private places: Places = {};
  /** What the person closed stays closed while the page is the same. */
  private closed = { chip: false, dock: false };
  private readonly ended = new AbortController();

  constructor(
    private readonly document: Document,
    private readonly around: Surroundings,
  ) {
    takeOver(document);
    this.marks = createMarks(document);
    this.marks.clear();
    this.cards = new Cards(document, this.marks, {
      ...around,
      toPanel: (finding) => this.toPanel(finding),
      room: () => this.room(),
      left: () => this.chip?.focus(),
    });
    const { signal } = this.ended;
    const lookAround = (): void => void (around.lost() && this.end());
    document.addEventListener('click', (event) => this.onClick(event), { signal });
    document.addEventListener('keydown', (event) => isEscape(event) && this.onEscape(), { signal });
    document.addEventListener('visibilitychange', lookAround, { signal });
    document.defaultView?.addEventListener('pageshow', lookAround, { signal });
    // A page can send it, too.
    document.addEventListener(TAKE_OVER, lookAround, { signal });
  }

  show(shown: Shown | null, tab: number): void {
    this.tab = tab;
    if (shown) this.showAll(shown);
    else this.clear();
  }

  private showAll({ marks, chip, dock, cards = [], places = {} }: Shown): void {
    this.places = places;
    if (marks.length > 0) this.marks.show(marks);
    else this.marks.clear();
    this.cards.update(cards);
    if (chip && !this.closed.chip) this.showChip(chip);
    else this.dropChip();
    if (dock && !this.closed.dock) this.openDock();
  }

  jump(mark: PageMark): boolean {
    this.cards.close();
    return this.marks.reveal(mark);
  }

  /** The person closes the docked panel; the chip is the way back. */
  undock(): void {
    if (!this.dock) return;
    this.closed.dock = true;
    this.closeDock();
    this.chip?.focus();
  }

  private onEscape(): void {
    if (!this.cards.close()) this.undock();
  }

  private onClick(event: MouseEvent): void {
    if (this.around.lost()) this.end();
    const hit = isPlainClick(event) ? this.marks.at(event.clientX, event.clientY) : null;
    if (hit) this.toPanel(hit.mark.finding);
  }

  private toPanel(finding: string): void {
    this.cards.close();
    void this.dockIf(this.around.markClicked(finding, this.dock !== null));
  }

  /** The docked panel takes its part. */
  private room(): [number, number] {
    const width = this.document.defaultView?.innerWidth ?? 0;
    const { left = 0, right = 0 } = this.dock?.box() ?? {};
    if (!this.dock || right - left > width / 2) return [0, width];
    return left > 0 ? [0, left] : [right, width];
  }

  private showChip(counts: NonNullable<Shown['chip']>): void {
    const { document, around } = this;
    this.chip ??= createChip(document, {
      ...around,
      clicked: () => void this.dockIf(around.chipClicked()),
      next: () => this.cards.step(1),
      placed: (chip) => this.keep({ chip }),
      dismissed: (how) => this.dismiss(how),
    });
    this.chip.say(around.chipText(counts), this.cards.some);
    this.chip.put(this.places.chip ?? { x: endSide(document) === 'right' ? 1 : 0, y: 1 });
    this.chip.hide(this.dock !== null);
  }

  private keep(places: Places): void {
    this.places = { ...this.places, ...places };
    this.around.placed(places);
  }

  private dismiss(how: 'page' | 'site'): void {
    this.closed.chip = true;
    this.dropChip();
    if (how === 'site') this.around.chipUnwanted();
  }

  /** The person asked for the panel where the browser does not open its own. */
  private async dockIf(wanted: Promise<boolean>): Promise<void> {
    if (await wanted) {
      this.openDock();
      this.dock?.focus();
    } else if (this.around.lost()) this.end();
  }

  private openDock(): void {
    const { panelAddress, word } = this.around;
    this.dock ??= createDock(this.document, {
      address: panelAddress(this.tab),
      title: word('name'),
      widthLabel: word('pg_width'),
      width: this.places.width,
      resized: (width) => this.keep({ width }),
    });
    this.chip?.hide(true);
  }

  private closeDock(): void {
    this.dock?.remove();
    this.dock = null;
    this.chip?.hide(false);
  }

  private dropChip(): void {
    this.chip?.remove();
    this.chip = null;
  }

  private clear(): void {
    this.marks.clear();
    this.cards.update([]);
    this.closeDock();
    this.dropChip();
    this.closed = { chip: false, dock: false };
  }

  /** Nothing of ours stays, and nothing more is heard. */
  private end(): void {
    this.clear();
    this.ended.abort();
  }
}
