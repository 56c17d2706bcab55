/**
 * What aligned passages claim in other ways: who reported it, how settled it is, why. These kinds have no
 * arithmetic: they meet only on the same act, the likest first, and their words stand side by side.
 */
import type { Detail } from '../../model';
import type { Draft } from '../findings';
import { addTo, addToSet } from '../lists';
import { shareOf, type Tied } from '../ties/align';
import type { Field, Place } from '../ties/field';
import { conceptOf } from '../ties/lexicon';
import type { NameIndex } from '../ties/name-index';
import { isLater, timeOf } from '../times';
import { mutualBest } from '../values/mutual';
import type { Mention } from '../values/slots';
import { readOnce, tokensIn } from '../words';
import { doneIn } from './done';
import { aboutOf, actsOf, type ClaimKind, JUDGES, type Judged } from './judges';

interface Claim {
  rule: string;
  /** What the two passages share at least, for a claim of this kind to be judged. */
  sure: number;
  /** And as a share of what the shorter of them has. */
  share: number;
  /** A claim of passages that are each other's best only: without a common act it would meet anything. */
  mutual: boolean;
}

const CLAIMS: Record<ClaimKind, Claim> = {
  attribution: { rule: 'other-source', sure: 2.2, share: 0.38, mutual: true },
  modality: { rule: 'other-certainty', sure: 1.6, share: 0.25, mutual: false },
  cause: { rule: 'other-reason', sure: 1.8, share: 0.25, mutual: true },
};

/** Claims of a kind in one passage: what has more is no sentence, and each meets each of the other's. */
const MAX_TOLD = 16;

/** Ties in the order in which they are told: the acts of both details, in the first one's order, then the rest. */
function actsFirst(a: Detail, b: Detail, shared: string[]): string[] {
  const other = aboutOf(b);
  const acts = a.about.map(conceptOf).filter((act) => other.has(act) && shared.includes(act));
  return [...new Set([...acts, ...shared])];
}

const readTold = (kind: ClaimKind) =>
  readOnce((place) => place.passage.details.filter((detail) => detail.kind === kind).slice(0, MAX_TOLD));
const TOLD = {
  attribution: readTold('attribution'),
  modality: readTold('modality'),
  cause: readTold('cause'),
};
const withDone = readOnce((place) => [...TOLD.modality(place), ...doneIn(place.passage, tokensIn(place))]);

/** What a passage claims of a kind; acts that are done as well, where the other passage tells of hedged ones. */
const claimsIn = (kind: ClaimKind, place: Place, other: Place): Detail[] =>
  kind === 'modality' && TOLD.modality(other).length > 0 ? withDone(place) : TOLD[kind](place);

interface Met extends Judged {
  a: Detail;
  b: Detail;
}

/** Of most passages. */
const NONE: Met[] = [];

/** All pairs of details of one kind in two passages that a judge has an opinion of; hedges only meet on one act. */
function judgedIn(kind: ClaimKind, tied: Tied, names: NameIndex): Met[] {
  const [all, others] = [claimsIn(kind, tied.a, tied.b), claimsIn(kind, tied.b, tied.a)];
  if (all.length * others.length === 0) return NONE;
  const judged: Met[] = [];
  const [acts, otherActs] = [actsOf(all), actsOf(others)];
  all.forEach((a, i) => {
    others.forEach((b, j) => {
      if (kind === 'modality' && acts[i] !== otherActs[j]) return;
      const result = JUDGES[kind](a, b, tied, names);
      if (result) judged.push({ a, b, ...result });
    });
  });
  return judged;
}

/** The likest pair of details of one kind in two passages. */
function claimOf(kind: ClaimKind, tied: Tied, field: Field, names: NameIndex): Draft | null {
  const judged = judgedIn(kind, tied, names);
  const [best] = judged.sort((x, y) => y.fit - x.fit);
  if (!best || (kind === 'attribution' && judged.some(({ verdict }) => verdict === 'agrees'))) return null;
  const mentions: [Mention, Mention] = [
    { place: tied.a, detail: best.a },
    { place: tied.b, detail: best.b },
  ];
  const shared = actsFirst(best.a, best.b, tied.shared);
  if (isDoneLater(mentions, field))
    return { verdict: 'updated', kind, mentions, shared, rule: 'later-report' };
  const rule = best.verdict === 'differs' ? CLAIMS[kind].rule : 'same-value';
  return { verdict: best.verdict, kind, mentions, shared, rule };
}

/** What was planned in an earlier report is done in a later one: news, and no conflict. */
function isDoneLater([a, b]: [Mention, Mention], { readings }: Field): boolean {
  const [done, open] = a.detail.value === 'done' ? [a, b] : [b, a];
  const when = ({ place }: Mention) => timeOf(readings[place.report]);
  return done.detail.value === 'done' && isLater(when(done), when(open));
}

/** Drafts whose details no stronger pair has used with the same report. */
function unused(drafts: Draft[]): Draft[] {
  const used = new Map<Detail, Set<number>>();
  return drafts.filter(({ mentions: [a, b] }) => {
    if (!a || !b) return false;
    if (used.get(a.detail)?.has(b.place.report) || used.get(b.detail)?.has(a.place.report)) return false;
    addToSet(used, a.detail, b.place.report);
    addToSet(used, b.detail, a.place.report);
    return true;
  });
}

/** Claims that share a detail are one finding of three or more reports. */
function merged(drafts: Draft[]): Draft[] {
  const all: Draft[] = [];
  /** By detail the first draft that has it; a detail is of one kind. */
  const homes = new Map<Detail, number>();
  for (const draft of drafts) {
    const at = Math.min(...draft.mentions.map(({ detail }) => homes.get(detail) ?? all.length));
    if (at === all.length) all.push({ ...draft, mentions: [] });
    const home = all[at];
    if (!home) continue;
    const known = new Set(home.mentions.map(({ place }) => place.report));
    const own = draft.mentions.filter(({ place }) => !known.has(place.report));
    home.mentions.push(...own);
    for (const { detail } of own) homes.set(detail, Math.min(at, homes.get(detail) ?? at));
    if (draft.verdict === 'differs') Object.assign(home, { verdict: draft.verdict, rule: draft.rule });
  }
  return all;
}

/** That the same person says the same is what one expects: sources are a finding where they differ. */
const isTelling = ({ kind, verdict }: Draft): boolean => kind !== 'attribution' || verdict === 'differs';

/** One finding for one act of the same reports: they may threaten, plan and regret it in as many sentences. */
function firstOnly(drafts: Draft[]): Draft[] {
  const topics = new Map<string, Draft[]>();
  const tells = ({ mentions }: Draft, { place }: Mention) =>
    mentions.some((other) => other.place.report === place.report);
  return drafts.filter((draft) => {
    const topic = [draft.kind, ...draft.shared.slice(0, 2)].join(' ');
    const before = topics.get(topic) ?? [];
    const isTold = before.some((other) => draft.mentions.every((mention) => tells(other, mention)));
    addTo(topics, topic, draft);
    return !isTold;
  });
}

function isSure(pair: Tied, { sure, share }: Claim, field: Field): boolean {
  return pair.strength >= sure && shareOf(pair, field) >= share;
}

/** Claims of aligned passages, the strongest pairs first. */
export function claims(pairs: Tied[], field: Field, names: NameIndex): Draft[] {
  const mutual = mutualBest(pairs);
  const drafts = (Object.keys(CLAIMS) as ClaimKind[]).flatMap((kind) =>
    pairs
      .filter((pair) => isSure(pair, CLAIMS[kind], field) && (!CLAIMS[kind].mutual || mutual.has(pair)))
      .flatMap((pair) => claimOf(kind, pair, field, names) ?? []),
  );
  return firstOnly(merged(unused(drafts)).filter(isTelling));
}
