/** What a slot brings to every pair that it may be part of: its years, persons, ties and place, read once. */

import type { Field } from '../ties/field';
import { bearersOf } from './bearers';
import type { Slot } from './slots';
import { yearsOf } from './years';

/** A slot as it is read for every pair that it is in. */
export interface ReadSlot {
  years: Set<string>;
  persons: Set<string>;
  heads: string[];
  aspects: string[];
  /** Numbers of the concepts near it, and how near. */
  concepts: Int32Array;
  nears: Float64Array;
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

function readOf(slot: Slot, field: Field, numberOf: (concept: string) => number): ReadSlot {
  const { index } = slot.best.place.passage;
  return {
    years: yearsOf(slot),
    persons: bearersOf(slot.best),
    heads: [...slot.heads],
    aspects: [...slot.aspects],
    concepts: Int32Array.from(slot.about.keys(), numberOf),
    nears: Float64Array.from(slot.about.values()),
    position: index / Math.max(1, field.readings[slot.report]?.passages.length ?? 1),
    telling: tellingOf(slot),
  };
}

export interface SlotReader {
  read(slot: Slot): ReadSlot;
  /** Weights of the concepts near both slots, heaviest first. */
  nearBoth(a: ReadSlot, b: ReadSlot): number[];
}

/** Reads slots, each once; what stands near them is compared by number. */
export function slotReader(field: Field): SlotReader {
  const known = new Map<Slot, ReadSlot>();
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const numberOf = (concept: string): number => {
    const number = numbers.get(concept) ?? weights.length;
    if (number === weights.length) numbers.set(concept, weights.push(field.weightOf(concept)) - 1);
    return number;
  };
  /** How near each concept stands to the slot that is compared with all others in turn. */
  const near: number[] = [];
  let last: ReadSlot | null = null;
  const turnTo = (slot: ReadSlot): void => {
    for (const concept of last?.concepts ?? []) near[concept] = 0;
    slot.concepts.forEach((concept, at) => {
      near[concept] = slot.nears[at] ?? 0;
    });
    last = slot;
  };
  return {
    read: (slot) => {
      const own = known.get(slot) ?? readOf(slot, field, numberOf);
      known.set(slot, own);
      return own;
    },
    nearBoth: (a, { concepts, nears }) => {
      if (a !== last) turnTo(a);
      const shared: number[] = [];
      for (let at = 0; at < concepts.length; at++) {
        const concept = concepts[at] ?? 0;
        const other = near[concept];
        if (other) shared.push((weights[concept] ?? 0) * Math.sqrt(other * (nears[at] ?? 0)));
      }
      return shared.length > 1 ? shared.sort((x, y) => y - x) : shared;
    },
  };
}
