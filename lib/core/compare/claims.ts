/**
 * What aligned passages claim in other ways: who reported it, how settled it is, why. Compared only where both
 * passages have such a detail on the same act; these kinds have no arithmetic, so the words stand side by side.
 */
import type { Detail } from '../model';
import type { Tied } from './align';
import type { Place } from './field';
import type { Draft } from './findings';
import { conceptOf } from './lexicon';
import type { NameIndex } from './name-index';

/** Passages that claims are compared in share at least this much. */
const SURE = 1.8;

/** Pairs that are the strongest of both passages, so that a claim meets one counterpart in each report. */
export function mutualOf(pairs: Tied[]): Tied[] {
  const best = new Map<string, Tied>();
  const ids = new Map<Place, number>();
  const key = (place: Place, report: number) => {
    if (!ids.has(place)) ids.set(place, ids.size);
    return `${ids.get(place)} ${report}`;
  };
  for (const pair of pairs) {
    for (const [place, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const name = key(place, other.report);
      if (!best.has(name)) best.set(name, pair);
    }
  }
  return pairs.filter(
    (pair) => best.get(key(pair.a, pair.b.report)) === pair && best.get(key(pair.b, pair.a.report)) === pair,
  );
}

type Kind = 'attribution' | 'modality' | 'cause';
type Judge = (a: Detail, b: Detail, tied: Tied, names: NameIndex) => 'differs' | 'agrees' | null;

const actOf = (detail: Detail): string => conceptOf(detail.about[0] ?? '');
const conceptsOf = (detail: Detail): Set<string> => new Set(detail.about.map(conceptOf));

/** Sources that anybody may be: a difference between them tells nothing. */
const VAGUE =
  /^(?:he|she|they|it|who|we|i|police|officials?|authorities|sources?|statement|people|witnesses|residents|others?|some|many|media)$/i;

function judgeSources(a: Detail, b: Detail, _tied: Tied, names: NameIndex): 'differs' | 'agrees' | null {
  const [x, y] = [a.attribution?.source?.text, b.attribution?.source?.text];
  if (!x || !y || VAGUE.test(x.trim()) || VAGUE.test(y.trim()) || !a.value || !b.value) return null;
  if (names.keyOf(a.value) === names.keyOf(b.value)) return 'agrees';
  const [p, q] = [new Set(x.toLowerCase().split(/\W+/)), y.toLowerCase().split(/\W+/)];
  return q.some((word) => word.length > 3 && p.has(word)) ? null : 'differs';
}

/** Hedges meet on the same act only: "might close" and "was planning to shut". */
function judgeHedges(a: Detail, b: Detail): 'differs' | 'agrees' | null {
  if (actOf(a) === '' || actOf(a) !== actOf(b)) return null;
  return a.value === b.value ? 'agrees' : 'differs';
}

/** Reasons of one act: alike when they share half of their words. */
function judgeCauses(a: Detail, b: Detail, tied: Tied): 'differs' | 'agrees' | null {
  const [acts, others] = [conceptsOf(a), conceptsOf(b)];
  if (![...acts].some((act) => others.has(act) && tied.shared.includes(act))) return null;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size)) >= 0.5 ? 'agrees' : 'differs';
}

const wordsOf = (detail: Detail): Set<string> =>
  new Set(detail.value.split(/\s+/).filter(Boolean).map(conceptOf));

const JUDGES: Record<Kind, Judge> = {
  attribution: judgeSources,
  modality: judgeHedges,
  cause: judgeCauses,
};
const RULES: Record<Kind, string> = {
  attribution: 'other-source',
  modality: 'other-certainty',
  cause: 'other-reason',
};

function claimsOf(kind: Kind, tied: Tied, names: NameIndex): Draft[] {
  const mine = tied.a.passage.details.filter((detail) => detail.kind === kind);
  const theirs = tied.b.passage.details.filter((detail) => detail.kind === kind);
  for (const a of mine) {
    for (const b of theirs) {
      const verdict = JUDGES[kind](a, b, tied, names);
      if (!verdict) continue;
      const mentions = [
        { place: tied.a, detail: a },
        { place: tied.b, detail: b },
      ];
      const rule = verdict === 'differs' ? RULES[kind] : 'same-value';
      return [{ verdict, kind, mentions, shared: tied.shared, rule }];
    }
  }
  return [];
}

/** Claims of all passages that are each other's best and share enough; one finding a kind and pair. */
export function claims(pairs: Tied[], names: NameIndex): Draft[] {
  return mutualOf(pairs)
    .filter(({ strength }) => strength >= SURE)
    .flatMap((tied) => (Object.keys(JUDGES) as Kind[]).flatMap((kind) => claimsOf(kind, tied, names)));
}
