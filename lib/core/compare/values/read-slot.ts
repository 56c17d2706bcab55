/** What a slot brings to every pair that it may be part of: its years, persons, ties and place, read once. */

import type { Field } from '../ties/field';
import { bearersOf } from './bearers';
import type { Slot } from './slots';
import { yearsOf } from './years';

/** A slot as it is read for every pair that it is in. */
export interface ReadSlot {
  years: Set<string>;
  persons: Set<string>;
  /** Those of its ties that weigh anything. */
  ties: string[];
  /** Where in its report it stands, 0 to 1. */
  position: number;
  telling: number;
}

/** Numbers that two reports have by chance are small and round; 1,347 is not. */
function tellingOf(slot: Slot): number {
  const low = slot.best.detail.amount?.low ?? 0;
  if (slot.kind === 'date' || !Number.isFinite(low) || low <= 0) return 0;
  const digits = String(Number(low.toPrecision(6))).replace(/^0[.0]*|[.]|0{1,21}$/g, '').length;
  return Math.min(2, digits - 1);
}

function readOf(slot: Slot, field: Field): ReadSlot {
  const { index } = slot.best.place.passage;
  return {
    years: yearsOf(slot),
    persons: bearersOf(slot.best),
    ties: [...slot.ties].filter((tie) => field.weightOf(tie) > 0),
    position: index / Math.max(1, field.readings[slot.report]?.passages.length ?? 1),
    telling: tellingOf(slot),
  };
}

/** Reads slots, each once. */
export function slotReader(field: Field): (slot: Slot) => ReadSlot {
  const known = new Map<Slot, ReadSlot>();
  return (slot) => {
    const own = known.get(slot) ?? readOf(slot, field);
    known.set(slot, own);
    return own;
  };
}
