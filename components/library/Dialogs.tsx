/** The dialog that is open, with what it is about. */
import type { VNode } from 'preact';
import type { EventDetails, EventRow, ReportRow } from '../../lib/app/library/protocol';
import type { Totals } from '../../lib/core/library/model';
import { AddDialog } from './AddDialog';
import type { DialogName } from './actions';
import { ClearDialog } from './ClearDialog';
import { ExportDialog } from './ExportDialog';
import { ImportDialog } from './ImportDialog';
import { MergeDialog } from './MergeDialog';
import { MoveDialog } from './MoveDialog';
import { SplitDialog } from './SplitDialog';

export interface About {
  open: EventDetails | null;
  /** Events and reports that are selected. */
  events: EventRow[];
  reports: ReportRow[];
  totals: Totals | null;
}

const DIALOGS: Record<DialogName, (about: About) => VNode | null> = {
  add: AddDialog,
  merge: MergeDialog,
  split: SplitDialog,
  move: MoveDialog,
  import: ImportDialog,
  export: ExportDialog,
  clear: ClearDialog,
};

export function Dialogs({ name, ...about }: About & { name: DialogName | null }) {
  const Shown = name && DIALOGS[name];
  return Shown && <Shown {...about} />;
}
