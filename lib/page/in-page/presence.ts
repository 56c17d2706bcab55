/** What of ours is in a page: marks, chip, docked panel, and the clicks on them. `null` leaves no trace. */
import type { PageMark } from '../../core/model';
import { type Chip, createChip } from './chip';
import { isEscape, isPlainClick } from './clicks';
import { createDock, type Dock } from './dock';
import { removeHosts } from './host';
import { createMarks, type Marks } from './marks';

/** What is to be shown; see `PageView`. */
export interface Shown {
  chip: { outlets: number; differing: number } | null;
  marks: PageMark[];
  dock: boolean;
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
  placed(places: { chip?: { x: number; y: number }; width?: number }): void;
  /** True once the extension is gone: then everything goes. */
  lost(): boolean;
}

export class Presence {
  private readonly marks: Marks;
  private chip: Chip | null = null;
  private dock: Dock | null = null;
  private tab = 0;
  /** What the person closed stays closed while the page is the same. */
  private closed = { chip: false, dock: false };
  private readonly ended = new AbortController();

  constructor(
    private readonly document: Document,
    private readonly around: Surroundings,
  ) {
    removeHosts(document);
    this.marks = createMarks(document);
    const { signal } = this.ended;
    document.addEventListener('click', (event) => this.onClick(event), { signal });
    document.addEventListener('keydown', (event) => isEscape(event) && this.undock(), { signal });
    document.addEventListener('visibilitychange', () => around.lost() && this.end(), { signal });
  }

  show(shown: Shown | null, tab: number): void {
    this.tab = tab;
    if (shown) this.showAll(shown);
    else this.clear();
  }

  private showAll({ marks, chip, dock }: Shown): void {
    if (marks.length > 0) this.marks.show(marks);
    else this.marks.clear();
    if (chip && !this.closed.chip) this.showChip(chip);
    else this.dropChip();
    if (dock && !this.closed.dock) this.openDock();
  }

  jump(mark: PageMark): boolean {
    return this.marks.reveal(mark);
  }

  /** The person closes the docked panel; the chip is the way back. */
  undock(): void {
    if (!this.dock) return;
    this.closed.dock = true;
    this.closeDock();
    this.chip?.focus();
  }

  private onClick(event: MouseEvent): void {
    if (this.around.lost()) this.end();
    const finding = isPlainClick(event) ? this.marks.at(event.clientX, event.clientY) : null;
    if (finding !== null) void this.dockIf(this.around.markClicked(finding, this.dock !== null));
  }

  private showChip(counts: NonNullable<Shown['chip']>): void {
    this.chip ??= createChip(this.document, {
      ...this.around,
      closeLabel: this.around.word('close'),
      clicked: () => void this.dockIf(this.around.chipClicked()),
      dismissed: () => this.dismiss(),
    });
    this.chip.say(this.around.chipText(counts));
    this.chip.hide(this.dock !== null);
  }

  private dismiss(): void {
    this.closed.chip = true;
    this.dropChip();
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
    this.dock ??= createDock(this.document, panelAddress(this.tab), word('name'));
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
