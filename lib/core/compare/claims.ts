/**
 * What aligned passages claim in other ways: who reported it, how settled it is, why, who acts. These kinds have no
 * arithmetic: they meet only on the same act, the likest first, and their words stand side by side.
 */
import type { Detail } from '../model';
import { termsOf } from '../text/terms';
import { shareOf, type Tied } from './align';
import { certainties } from './certainty';
import type { Field, Place } from './field';
import type { Draft } from './findings';
import { conceptOf } from './lexicon';
import type { NameIndex } from './name-index';

type Kind = 'attribution' | 'modality' | 'cause';
interface Judged {
  verdict: 'differs' | 'agrees';
  /** How surely both tell of one act; the highest pair of two passages counts. */
  fit: number;
}
type Judge = (a: Detail, b: Detail, tied: Tied, names: NameIndex) => Judged | null;

const conceptsOf = (terms: string[]): Set<string> => new Set(terms.map(conceptOf));

/** Shared ties of the passages that both details are about. */
function sharedActs(a: Detail, b: Detail, { shared }: Tied): number {
  const [x, y] = [conceptsOf(a.about), conceptsOf(b.about)];
  return shared.filter((tie) => x.has(tie) && y.has(tie)).length;
}

/** Sources that anybody may be: a difference between them tells nothing. */
const VAGUE =
  /^(?:the |an? |his |her |its |their |several |some )?(?:he|she|they|it|who|we|i|police|cops|officials?|authorities|sources?|offices?|ministry|statements?|people|witnesses|residents|others?|many|media|excellency|reports?|newspapers?|spokes\w+|press service)$/i;
const isNamed = (source: string): boolean =>
  /\p{Lu}\p{Ll}|\p{Lu}{2}/u.test(source.replace(/^(?:The|A|An) /, ''));

/** In shared acts: what the same cue counts for ("reported" beside "reported"), and what makes two contents one. */
const SAME_CUE = 3;
const SAME_CONTENT = 4;
const termOfCue = ({ attribution }: Detail): string =>
  termsOf(attribution?.cue ?? '').join(' ') || (attribution?.cue ?? '');

/** Another source for the same content: both named, and neither a part of the other. The same one is no finding. */
function judgeSources(a: Detail, b: Detail, tied: Tied, names: NameIndex): Judged | null {
  const [x, y] = [a.attribution?.source?.text ?? '', b.attribution?.source?.text ?? ''];
  if (!isNamed(x) || !isNamed(y) || VAGUE.test(x) || VAGUE.test(y) || !a.value || !b.value) return null;
  const fit = sharedActs(a, b, tied) + (termOfCue(a) === termOfCue(b) ? SAME_CUE : 0);
  if (fit < SAME_CONTENT) return null;
  if (names.keyOf(a.value) === names.keyOf(b.value)) return null;
  const words = new Set(x.toLowerCase().split(/[^\p{L}]+/u));
  const isPart = y
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && words.has(word));
  return isPart ? null : { verdict: 'differs', fit };
}

const headOf = ({ head }: Detail): string => conceptOf(termsOf(head ?? '')[0] ?? '');
const actOf = (detail: Detail): string => conceptOf(detail.about[0] ?? '');

/** What the same verb counts for, in shared acts. */
const SAME_VERB = 2;
/** Hedges meet on the same act only: "might close" and "was planning to shut". */
function judgeHedges(a: Detail, b: Detail, tied: Tied): Judged | null {
  if (actOf(a) === '' || actOf(a) !== actOf(b)) return null;
  const verb = headOf(a) !== '' && headOf(a) === headOf(b) ? SAME_VERB : 0;
  const verdict = certainties(a.value, b.value);
  return verdict && { verdict, fit: sharedActs(a, b, tied) + verb };
}

/** Share of the shorter reason's words that make two reasons one. */
const SAME_REASON = 0.5;
const wordsOf = (detail: Detail): Set<string> => conceptsOf(detail.value.split(/\s+/).filter(Boolean));

/** Reasons of one act. */
function judgeCauses(a: Detail, b: Detail, tied: Tied): Judged | null {
  const fit = sharedActs(a, b, tied);
  if (fit === 0) return null;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  const isSame = shared >= SAME_REASON * Math.max(1, Math.min(x.size, y.size));
  return { verdict: isSame ? 'agrees' : 'differs', fit };
}

interface Claim {
  judge: Judge;
  rule: string;
  /** What the two passages share at least, for a claim of this kind to be judged. */
  sure: number;
  /** And as a share of what the shorter of them has. */
  share: number;
  /** A claim of passages that are each other's best only: without a common act it would meet anything. */
  mutual: boolean;
}

const CLAIMS: Record<Kind, Claim> = {
  attribution: { judge: judgeSources, rule: 'other-source', sure: 2.2, share: 0.38, mutual: true },
  modality: { judge: judgeHedges, rule: 'other-certainty', sure: 1.6, share: 0.25, mutual: false },
  cause: { judge: judgeCauses, rule: 'other-reason', sure: 1.8, share: 0.25, mutual: true },
};

/** Ties in the order in which they are told: the acts of both details, in the first one's order, then the rest. */
function actsFirst(a: Detail, b: Detail, shared: string[]): string[] {
  const other = conceptsOf(b.about);
  const acts = a.about.map(conceptOf).filter((act) => other.has(act) && shared.includes(act));
  return [...new Set([...acts, ...shared])];
}

/** The likest pair of details of one kind in two passages. */
function claimOf(kind: Kind, tied: Tied, names: NameIndex): Draft | null {
  const of = (place: Place) => place.passage.details.filter((detail) => detail.kind === kind);
  const judged = of(tied.a).flatMap((a) =>
    of(tied.b).flatMap((b) => {
      const result = CLAIMS[kind].judge(a, b, tied, names);
      return result ? [{ a, b, ...result }] : [];
    }),
  );
  const best = judged.sort((x, y) => y.fit - x.fit)[0];
  if (!best) return null;
  const mentions = [
    { place: tied.a, detail: best.a },
    { place: tied.b, detail: best.b },
  ];
  const rule = best.verdict === 'differs' ? CLAIMS[kind].rule : 'same-value';
  return { verdict: best.verdict, kind, mentions, shared: actsFirst(best.a, best.b, tied.shared), rule };
}

/** Drafts whose details no stronger pair has used with the same report. */
function unused(drafts: Draft[]): Draft[] {
  const used = new Map<Detail, Set<number>>();
  const use = (detail: Detail, report: number) =>
    used.set(detail, (used.get(detail) ?? new Set()).add(report));
  return drafts.filter(({ mentions: [a, b] }) => {
    if (!a || !b) return false;
    if (used.get(a.detail)?.has(b.place.report) || used.get(b.detail)?.has(a.place.report)) return false;
    use(a.detail, b.place.report);
    use(b.detail, a.place.report);
    return true;
  });
}

/** Claims that share a detail are one finding of three or more reports. */
function merged(drafts: Draft[]): Draft[] {
  const all: Draft[] = [];
  for (const draft of drafts) {
    const home = all.find(
      ({ kind, mentions }) =>
        kind === draft.kind &&
        mentions.some((one) => draft.mentions.some(({ detail }) => detail === one.detail)),
    );
    if (!home) {
      all.push({ ...draft, mentions: [...draft.mentions] });
      continue;
    }
    const known = new Set(home.mentions.map(({ place }) => place.report));
    home.mentions.push(...draft.mentions.filter(({ place }) => !known.has(place.report)));
    if (draft.verdict === 'differs') Object.assign(home, { verdict: draft.verdict, rule: draft.rule });
  }
  return all;
}

/** Pairs that are the strongest of both passages, so that a claim meets one counterpart in each report. */
function mutualOf(pairs: Tied[]): Set<Tied> {
  const best = new Map<Place, Map<number, Tied>>();
  const offer = (place: Place, report: number, pair: Tied) => {
    const list = best.get(place) ?? new Map<number, Tied>();
    if (!list.has(report)) list.set(report, pair);
    best.set(place, list);
  };
  for (const pair of pairs) {
    offer(pair.a, pair.b.report, pair);
    offer(pair.b, pair.a.report, pair);
  }
  return new Set(
    pairs.filter(
      (pair) =>
        best.get(pair.a)?.get(pair.b.report) === pair && best.get(pair.b)?.get(pair.a.report) === pair,
    ),
  );
}

function isSure(pair: Tied, { sure, share }: Claim, field: Field): boolean {
  return pair.strength >= sure && shareOf(pair, field) >= share;
}

/** Claims of aligned passages, the strongest pairs first. */
export function claims(pairs: Tied[], field: Field, names: NameIndex): Draft[] {
  const mutual = mutualOf(pairs);
  const drafts = (Object.keys(CLAIMS) as Kind[]).flatMap((kind) =>
    pairs
      .filter((pair) => isSure(pair, CLAIMS[kind], field) && (!CLAIMS[kind].mutual || mutual.has(pair)))
      .flatMap((pair) => claimOf(kind, pair, names) ?? []),
  );
  return merged(unused(drafts));
}
