/** What of ours is in a page: marks, chip, docked panel, and the clicks on them. `null` leaves no trace. */
import type { PageMark } from '../../core/model';
import { createMarks } from '../marks';
import { type Chip, createChip } from './chip';
import { createDock, type Dock } from './dock';
import { removeHosts } from './host';

/** What is to be shown; see `PageView`. */
export interface Shown {
  chip: { outlets: number; differing: number } | null;
  marks: PageMark[];
  dock: boolean;
}

export interface Surroundings {
  direction: 'ltr' | 'rtl';
  language: string;
  closeLabel: string;
  panelTitle: string;
  chipText(counts: NonNullable<Shown['chip']>): string;
  panelAddress(tab: number): string;
  /** Answer whether the panel is to be docked, as the browser did not open its own. */
  chipClicked(): Promise<boolean>;
  markClicked(finding: string, docked: boolean): Promise<boolean>;
  /** True once the extension is gone: then everything goes. */
  lost(): boolean;
}

export interface Presence {
  show(shown: Shown | null, tab: number): void;
  jump(mark: PageMark): boolean;
  undock(): void;
  end(): void;
}

export function createPresence(document: Document, around: Surroundings): Presence {
  removeHosts(document);
  const marks = createMarks(document);
  let chip: Chip | null = null;
  let dock: Dock | null = null;
  let tab = 0;
  /** What the person closed stays closed while the page is the same. */
  const closed = { chip: false, dock: false };

  const openDock = (): void => {
    dock ??= createDock(document, around.panelAddress(tab), around.panelTitle);
    chip?.hide(true);
  };
  const closeDock = (): void => {
    dock?.remove();
    dock = null;
    chip?.hide(false);
  };
  const undock = (): void => {
    if (!dock) return;
    closed.dock = true;
    closeDock();
    chip?.focus();
  };
  const dropChip = (): void => {
    chip?.remove();
    chip = null;
  };
  /** The person asked for the panel where the browser does not open its own. */
  const dockIf = async (wanted: Promise<boolean>): Promise<void> => {
    if (around.lost()) end();
    else if (await wanted) {
      openDock();
      dock?.focus();
    }
  };
  const showChip = (counts: Shown['chip']): void => {
    if (!counts || closed.chip) return dropChip();
    chip ??= createChip(document, {
      ...around,
      clicked: () => void dockIf(around.chipClicked()),
      dismissed: () => {
        closed.chip = true;
        dropChip();
      },
    });
    chip.say(around.chipText(counts));
    chip.hide(dock !== null);
  };

  const clicked = (event: MouseEvent): void => {
    if (around.lost()) return end();
    const finding = isPlainClick(event) ? marks.at(event.clientX, event.clientY) : null;
    if (finding !== null) void dockIf(around.markClicked(finding, dock !== null));
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.isTrusted && !event.defaultPrevented) undock();
  };
  const seenAgain = (): void => {
    if (around.lost()) end();
  };
  const clear = (): void => {
    marks.clear();
    closeDock();
    dropChip();
    closed.chip = false;
    closed.dock = false;
  };
  const end = (): void => {
    clear();
    document.removeEventListener('click', clicked);
    document.removeEventListener('keydown', pressed);
    document.removeEventListener('visibilitychange', seenAgain);
  };
  document.addEventListener('click', clicked);
  document.addEventListener('keydown', pressed);
  document.addEventListener('visibilitychange', seenAgain);

  return {
    show(shown, ownTab) {
      tab = ownTab;
      if (shown === null) return clear();
      marks.show(shown.marks);
      showChip(shown.chip);
      if (shown.dock && !closed.dock) openDock();
    },
    jump: (mark) => marks.reveal(mark),
    undock,
    end,
  };
}

/** Links, fields and selected text keep their clicks. */
function isPlainClick(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('a[href],button,input,select,textarea,label,summary,[contenteditable]')) return false;
  return target?.ownerDocument.getSelection()?.isCollapsed ?? true;
}
