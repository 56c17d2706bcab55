/**
 * How well two passages go together, seen from both: what they share, as a share of what each of them shares with its
 * best passage in the other's report. 1 where each is the other's best.
 */

import type { Field, Place } from './field';

export interface Partners {
  /** 0 to 1, for passages of two reports; more than 0 where they share anything that weighs. */
  fit(a: Place, b: Place): number;
}

/** By place of other reports: the sum of the weights of shared ties. Written into `strengths`. */
function strengthsOf({ links, report }: Place, strengths: Float64Array): Float64Array {
  strengths.fill(0);
  for (const { weight, holders } of links) {
    if (weight === 0) continue;
    for (const b of holders) if (b.report !== report) strengths[b.at] = (strengths[b.at] ?? 0) + weight;
  }
  return strengths;
}

function bestOf(strengths: Float64Array, { placesOf }: Field): Float64Array {
  const best = new Float64Array(placesOf.length);
  let at = 0;
  placesOf.forEach(({ length }, report) => {
    let most = 0;
    for (const end = at + length; at < end; at++) most = Math.max(most, strengths[at] ?? 0);
    best[report] = most;
  });
  return best;
}

/** What is read of a field's passages when it is first asked for, by whatever part. */
interface Read {
  nearest: (Float64Array | undefined)[];
  /** Of the latest few: each passage of a slot meets those of all other slots in turn. */
  rows: Map<Place, Float64Array>;
  /** Used over and over, by what needs a row only for a moment. */
  scratch: Float64Array;
}
const MAX_ROWS = 24;
const READ = new WeakMap<Field, Read>();

function readIn(field: Field): Read {
  const read = READ.get(field) ?? {
    nearest: [],
    rows: new Map(),
    scratch: new Float64Array(field.places.length),
  };
  READ.set(field, read);
  return read;
}

function rowOf(place: Place, field: Field, { rows }: Read): Float64Array {
  const known = rows.get(place);
  if (known) return known;
  if (rows.size >= MAX_ROWS) rows.clear();
  const row = strengthsOf(place, new Float64Array(field.places.length));
  rows.set(place, row);
  return row;
}

/** By report: the most that a passage of it shares with this one. */
export function nearestOf(place: Place, field: Field, { nearest, scratch } = readIn(field)): Float64Array {
  const best = nearest[place.at] ?? bestOf(strengthsOf(place, scratch), field);
  nearest[place.at] = best;
  return best;
}

export function partnersOf(field: Field): Partners {
  const read = readIn(field);
  return {
    fit: (a, b) => {
      const shared = rowOf(a, field, read)[b.at] ?? 0;
      if (shared === 0) return 0;
      const [best, back] = [nearestOf(a, field, read)[b.report], nearestOf(b, field, read)[a.report]];
      return shared ** 2 / ((best ?? 1) * (back ?? 1));
    },
  };
}
