/**
 * Do two details of one kind claim the same of one act, or something else? One judge a kind; each looks for the act
 * first and has no opinion where there is none in common.
 */
import type { Detail } from '../../model';
import { termsOf } from '../../text/terms';
import type { Tied } from '../ties/align';
import type { Place } from '../ties/field';
import { conceptOf } from '../ties/lexicon';
import type { NameIndex } from '../ties/name-index';
import { headOf } from '../words';
import { certainties } from './certainty';

export type ClaimKind = 'attribution' | 'modality' | 'cause';
export interface Judged {
  verdict: 'differs' | 'agrees';
  /** How surely both tell of one act; the highest pair of two passages counts. */
  fit: number;
}
type Judge = (a: Detail, b: Detail, tied: Tied, names: NameIndex) => Judged | null;

const conceptsOf = (terms: string[]): Set<string> => new Set(terms.map(conceptOf));

const ABOUT = new WeakMap<Detail, Set<string>>();
/** Concepts of what a detail is about, read once: each meets those of many passages. */
export function aboutOf(detail: Detail): Set<string> {
  const about = ABOUT.get(detail) ?? conceptsOf(detail.about);
  ABOUT.set(detail, about);
  return about;
}

/** Shared ties of the passages that both details are about. */
function sharedActs(a: Detail, b: Detail, { shared }: Tied): number {
  const [x, y] = [aboutOf(a), aboutOf(b)];
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

/**
 * Of the shorter content's terms. With it, and with bodies only, 4 of 5 differences of sources on 120 events and the seeds
 * were real; before, 5 of 28. At .5 the seeds' outlets are lost.
 */
const SAME_SHARE = 0.25;

const BODY =
  /\b(?:agency|media|ministry|survey|navy|army|police|spokes\w+|officials|department|office|centre|center|television|tv|institute|release)\b/i;

/** An outlet, an agency, an office: two persons who say alike are no two accounts. A name with "the" is no person's. */
export function isBody({ attribution }: Detail, { passage }: Place): boolean {
  const source = attribution?.source?.text ?? '';
  const kinds = new Set(passage.details.filter(({ text }) => source.includes(text)).map(({ kind }) => kind));
  const isTitled = passage.details.some(({ kind, text }) => kind === 'person' && source === `The ${text}`);
  if (kinds.has('person')) return isTitled;
  return kinds.has('organisation') || BODY.test(source);
}

function contentShare(a: Detail, b: Detail): number {
  const [x, y] = [aboutOf(a), aboutOf(b)];
  return [...x].filter((term) => y.has(term)).length / Math.max(1, Math.min(x.size, y.size));
}

/** Another source for the same content: both named, and neither a part of the other. */
function judgeSources(a: Detail, b: Detail, tied: Tied, names: NameIndex): Judged | null {
  const [x, y] = [a.attribution?.source?.text ?? '', b.attribution?.source?.text ?? ''];
  if (!isNamed(x) || !isNamed(y) || VAGUE.test(x) || VAGUE.test(y) || !a.value || !b.value) return null;
  const fit = sharedActs(a, b, tied) + (termOfCue(a) === termOfCue(b) ? SAME_CUE : 0);
  if (fit < SAME_CONTENT || contentShare(a, b) < SAME_SHARE || !isBody(a, tied.a) || !isBody(b, tied.b))
    return null;
  if (names.keyOf(a.value) === names.keyOf(b.value)) return { verdict: 'agrees', fit };
  const words = new Set(x.toLowerCase().split(/[^\p{L}]+/u));
  const isPart = y
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && words.has(word));
  return isPart ? null : { verdict: 'differs', fit };
}

/** The concept of the act that a detail is first about; '' without one. */
const actOf = (detail: Detail): string => conceptOf(detail.about[0] ?? '');

const ACTS = new WeakMap<Detail[], string[]>();
/** The acts of a passage's claims, read once: they meet those of many passages. */
export function actsOf(details: Detail[]): string[] {
  const acts = ACTS.get(details) ?? details.map(actOf);
  ACTS.set(details, acts);
  return acts;
}

/** What the same verb counts for, in shared acts. */
const SAME_VERB = 2;
/**
 * Acts, objects and doers that two passages share where they differ in how settled it is. On 120 events without marks 12
 * of 14 differences of certainty were real with it; at 2 not half of 30.
 */
const SAME_DOING = 3;
/** "Wanted to thank" thanks. */
const SPOKEN_ACT = /^(?:thank|express|congratulat|apologi|condol|stress|emphasi|remind|add|say|said|not)\w*$/;
/** "Will replace the cutter" beside "replaced the cutter": one act by its verb, with the same object or doer. */
function judgeDone(a: Detail, b: Detail, tied: Tied): Judged | null {
  const [hedged, done] = a.value === 'done' ? [b, a] : [a, b];
  if (
    hedged.value === 'done' ||
    SPOKEN_ACT.test(done.head ?? '') ||
    headOf(a) !== headOf(b) ||
    !isOpen(hedged, done)
  )
    return null;
  const fit = sharedActs(a, b, tied);
  return fit >= SAME_DOING ? { verdict: 'differs', fit } : null;
}

/** Hedges that leave open whether it is done; an accusation does so only of the one who did it. */
function isOpen({ value, text }: Detail, done: Detail): boolean {
  if (/report/.test(text)) return false;
  if (value === 'decided') return /^(?:will|shall|['’]ll)\b/.test(text);
  if (/^(?:alleged|charged|suspected)$/.test(value)) return isPassive(text) === isPassive(done.text);
  return /^(?:possible|considered|threatened|wanted|requested|attempted|planned|expected|promised)$/.test(
    value,
  );
}
/** "Were reported to have rescued" is active: the verb behind "to" tells. */
const isPassive = (text: string): boolean => /\b(?:was|were|been|be)\b/.test(text.split(' to ').at(-1) ?? '');

/** The nearest word behind the act: "close the embassy". */
const sharesObject = (a: Detail, b: Detail): boolean =>
  a.about[1] !== undefined && b.about[1] !== undefined && conceptOf(a.about[1]) === conceptOf(b.about[1]);

/** Both say that it did not come to it: "were refused permission", "were unable to get permission". */
const areUndone = (a: Detail, b: Detail): boolean =>
  [a, b].every(({ value }) => /^(?:refused|denied|failed)$/.test(value));

/** Hedges meet on the same act only: "might close" and "was planning to shut". */
function judgeHedges(a: Detail, b: Detail, tied: Tied): Judged | null {
  if (actOf(a) === '' || actOf(a) !== actOf(b)) return null;
  if (a.value === 'done' || b.value === 'done') return judgeDone(a, b, tied);
  const verdict = certainties(a.value, b.value);
  if (!verdict) return null;
  const verb = headOf(a) !== '' && headOf(a) === headOf(b) ? SAME_VERB : 0;
  const shared = sharedActs(a, b, tied);
  if (verdict === 'differs' && shared < SAME_DOING && !(verb > 0 && sharesObject(a, b)) && !areUndone(a, b))
    return null;
  return { verdict, fit: shared + verb };
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

export const JUDGES: Record<ClaimKind, Judge> = {
  attribution: judgeSources,
  modality: judgeHedges,
  cause: judgeCauses,
};
