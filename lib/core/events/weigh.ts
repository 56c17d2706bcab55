/** Gists as vectors: what each key weighs, how long the vector is, how near two are. */
import { type Gist, MARK } from './gist';
import { placesIn } from './hash';
import { raritiesOf } from './rarity';

/** Names and numbers tell events of one kind apart better than words do. */
const FACT_FACTOR = 1.5;

/** The views in which reports are compared: all keys, those of the lead, names and numbers without the protagonist. */
export const VIEWS = ['whole', 'lead', 'facts'] as const;
export type View = (typeof VIEWS)[number];
/** One number for each view. */
export type InViews = Record<View, number>;

/** What the keys of a gist weigh. Made when needed, never stored: so a new background table needs no new profiles. */
export interface Weights {
  rarities: Float32Array;
  /** Each once, as in the lead: names and numbers weigh more than words. */
  single: Float32Array;
  /** Each by how many passages it stands in. */
  whole: Float32Array;
  /** Lengths of the vectors. */
  norms: InViews;
}

export const inViews = (of: (view: View) => number): InViews => ({
  whole: of('whole'),
  lead: of('lead'),
  facts: of('facts'),
});

/** 1 + ln n, by n. */
const LOGS = Float64Array.from({ length: 256 }, (_, times) => 1 + Math.log(Math.max(1, times)));

const MADE = new WeakMap<Gist, Weights>();

export function weightsOf(gist: Gist): Weights {
  const known = MADE.get(gist);
  if (known) return known;
  const made = weigh(gist);
  MADE.set(gist, made);
  return made;
}

function weigh({ keys, counts, marks }: Gist): Weights {
  const rarities = raritiesOf(keys);
  const [single, whole] = [new Float32Array(keys.length), new Float32Array(keys.length)];
  const squares: InViews = { whole: 0, lead: 0, facts: 0 };
  for (let at = 0; at < keys.length; at++) {
    const mark = marks[at] ?? 0;
    const rarity = rarities[at] ?? 0;
    const once = mark & ~MARK.lead ? rarity * FACT_FACTOR : rarity;
    const all = once * (LOGS[counts[at] ?? 1] ?? 1);
    single[at] = once;
    whole[at] = all;
    add(squares, mark, all * all, once * once);
  }
  return {
    rarities: Float32Array.from(rarities),
    single,
    whole,
    norms: inViews((view) => Math.sqrt(squares[view])),
  };
}

/** Adds what a key brings, where it has these marks: its share of all, and of the lead. */
function add(sums: InViews, marks: number, whole: number, lead: number): void {
  sums.whole += whole;
  if (marks & MARK.fact) sums.facts += whole;
  if (marks & MARK.lead) sums.lead += lead;
}

/** How near two gists are: the cosine in each view, 0 to 1. `places`: where the one has the other's keys (`placesIn`). */
export function cosines(one: Gist, other: Gist, places = placesIn(one.keys, other.keys)): InViews {
  const [a, b] = [weightsOf(one), weightsOf(other)];
  const sums: InViews = { whole: 0, lead: 0, facts: 0 };
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? -1;
    if (place < 0) continue;
    const marks = (one.marks[place] ?? 0) & (other.marks[at] ?? 0);
    const whole = (a.whole[place] ?? 0) * (b.whole[at] ?? 0);
    add(sums, marks, whole, (a.single[place] ?? 0) * (b.single[at] ?? 0));
  }
  const near = (view: View): number => {
    const lengths = a.norms[view] * b.norms[view];
    return lengths > 0 ? Math.min(1, sums[view] / lengths) : 0;
  };
  return inViews(near);
}
