/**
 * Reports, and events that stay together, in groups that tell one event each. The two that are nearest by the mean of all
 * their pairs come together first, as long as they are nearly as near each other as the reports within each: some events
 * are told by everyone in the same words, others by each in new ones, so no fixed nearness fits all.
 */
import type { Links } from './cluster-links';
import type { Gist } from './gist';

/** A report, or an event that stays together. */
export interface Piece {
  /** The event that it is in; null: in none yet. */
  event: string | null;
  gists: Gist[];
}

/** Found by `npm run evaluate -- clusters --curve`. They belong to the weights of `match-weights.ts`. */
export const RULE = {
  /** The share of the nearness within the looser of two groups that the two must have between them. */
  share: 0.5,
  /** What the nearness within a group is thought to be before it is known (log odds), */
  odds: 0.25,
  /** and the pairs of reports that this counts for. */
  pairs: 5,
};

interface Group {
  pieces: Piece[];
  reports: number;
  /** Sum and number of the links within. */
  sum: number;
  pairs: number;
  /** Mean links to the other groups. */
  to: Map<Group, number>;
}

/** Between what must stay apart. */
const NEVER = Number.NEGATIVE_INFINITY;

const within = ({ sum, pairs }: Group): number => (sum + RULE.pairs * RULE.odds) / (pairs + RULE.pairs);

const tellOne = (one: Group, other: Group, near: number): boolean =>
  near >= RULE.share * Math.min(within(one), within(other));

function groupOf(piece: Piece, links: Links): Group {
  const { gists } = piece;
  const within = gists.flatMap((one, at) => gists.slice(at + 1).map((other) => links.of(one, other)));
  const sum = within.reduce((all, link) => all + link, 0);
  return { pieces: [piece], reports: gists.length, sum, pairs: within.length, to: new Map() };
}

function tie(one: Group, other: Group, near: number): void {
  one.to.set(other, near);
  other.to.set(one, near);
}

/** The nearest two that tell one event. */
function nearest(groups: Group[]): [Group, Group] | null {
  let [best, most]: [[Group, Group] | null, number] = [null, NEVER];
  for (const one of groups)
    for (const [other, near] of one.to)
      if (near > most && tellOne(one, other, near)) [best, most] = [[one, other], near];
  return best;
}

function merge(one: Group, other: Group): Group {
  const between = one.reports * other.reports;
  const merged: Group = {
    pieces: [...one.pieces, ...other.pieces],
    reports: one.reports + other.reports,
    sum: one.sum + other.sum + (one.to.get(other) ?? 0) * between,
    pairs: one.pairs + other.pairs + between,
    to: new Map(),
  };
  for (const third of one.to.keys()) {
    if (third === other) continue;
    const sum = (one.to.get(third) ?? 0) * one.reports + (other.to.get(third) ?? 0) * other.reports;
    for (const gone of [one, other]) third.to.delete(gone);
    tie(merged, third, sum / merged.reports);
  }
  return merged;
}

export function groupsOf(
  pieces: Piece[],
  links: Links,
  mayMeet: (one: Piece, other: Piece) => boolean,
): Piece[][] {
  const ready = pieces.map((piece) => ({ piece, group: groupOf(piece, links) }));
  for (const [at, one] of ready.entries())
    for (const other of ready.slice(at + 1)) {
      const may = mayMeet(one.piece, other.piece);
      tie(one.group, other.group, may ? links.mean(one.piece.gists, other.piece.gists) : NEVER);
    }
  const groups = new Set(ready.map(({ group }) => group));
  for (let pair = nearest([...groups]); pair; pair = nearest([...groups])) {
    groups.add(merge(...pair));
    for (const gone of pair) groups.delete(gone);
  }
  return [...groups].map((group) => group.pieces);
}
