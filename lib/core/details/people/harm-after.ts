/** What happened to people, told behind them: "12 people were killed", "24 dead". */
import { BE } from '../../text/verbs';
import { type Source, wordAt } from '../source';
import { AFTER_WORDS, type Harm, NOUNS, THINGS, TWO_AFTER } from './casualty-words';
import { type Group, SUFFERED } from './groups';
import { SKIPPED } from './harm-before';

/** Words that may stand between the people and what happened to them. */
const BETWEEN = new Set(
  (
    'was were is are remain remains remained be been being have has had reported reportedly confirmed believed feared presumed thought said known to also else left listed may might could as so far now still , officially at least whom those these ' +
    'more others other people persons menschen personen personnes personas человек شخصا اشخاص ont ete wurden fueron of them seriously badly critically slightly severely lightly fatally later had gone went was not'
  ).split(' '),
);

interface After {
  harm: Harm;
  to: number;
}

const MAX_BETWEEN = 6;

/** "12 people were killed", "24 dead", "600 were killed". */
export function harmAfter(source: Source, group: Group): After | null {
  let at = group.to;
  for (let steps = 0; steps <= MAX_BETWEEN; steps++, at++) {
    const word = wordAt(source, at);
    const harm = AFTER_WORDS.get(word) ?? (steps < 3 && at === group.to ? NOUNS.get(word) : undefined);
    if (harm && (isTransitive(source, group, at) || THINGS.has(wordAt(source, at + 1)))) return null;
    if (harm) return withOr(source, group, { harm, to: at + 1 });
    const two = twoAfter(source, at);
    if (two) return isPassive(source, group.to, at) || !isOther(source, two.to) ? two : null;
    if (word === 'in' && HOSPITAL.has(wordAt(source, at + 1))) return { harm: 'injured', to: at + 2 };
    if (at === group.to && word === ',') {
      const past = pastAside(source, at);
      if (past) return withAside(source, group, past);
    }
    if (!BETWEEN.has(word)) return null;
  }
  return null;
}

/** "were shot dead", "beaten to death", "lost their lives", "suffered minor injuries". */
function twoAfter(source: Source, at: number): After | null {
  const word = wordAt(source, at);
  const harm = TWO_AFTER.get(`${word} ${wordAt(source, at + 1)}`);
  if (harm && word !== 'lost') return { harm, to: at + 2 };
  if (harm) return /^(?:life|lives)$/.test(wordAt(source, at + 2)) ? { harm, to: at + 3 } : null;
  if (SUFFERED.test(word)) return hurtsAfter(source, at + 1);
  const done = /(?:ed|en|nt|ot|ung)$/.test(word) && wordAt(source, at + 2) === 'death';
  return done && wordAt(source, at + 1) === 'to' ? { harm: 'dead', to: at + 3 } : null;
}

/** "Gunmen on two motorbikes shot dead a judge": whom it happened to comes behind. */
const isOther = (source: Source, at: number): boolean =>
  /^(?:an?|the|his|her|their|its)$/.test(wordAt(source, at)) || source.numbers[at] !== undefined;

/** "suffered non-life-threatening injuries": past their adjectives. */
function hurtsAfter(source: Source, at: number): After | null {
  for (let to = at; to < at + MAX_BETWEEN; to++) {
    if (HURTS.test(wordAt(source, to))) return { harm: 'injured', to: to + 1 };
    if (source.tokens[to]?.kind !== 'word' && wordAt(source, to) !== '-') return null;
  }
  return null;
}
const HURTS = /^(?:injury|injuries|burns?|wounds?|fractures?|cuts|bruises|concussions?)$/;

/** "Eleven in hospital", "six hospitalised". */
const HOSPITAL = new Set(['hospital', 'hospitals']);

/** "12 were killed or injured": how many of each is not told. Of nobody, it is told of each. */
function withOr(source: Source, { quantity }: Group, { harm, to }: After): After {
  const other = /^(?:or|and)$/.test(wordAt(source, to)) ? AFTER_WORDS.get(wordAt(source, to + 1)) : undefined;
  const joined = quantity.value > 0 && other !== undefined && other !== harm && endsThere(source, to + 2);
  return joined ? { harm: 'harmed', to: to + 2 } : { harm, to };
}

/** "killed and wounded 12" goes on with other people. */
const endsThere = (source: Source, at: number): boolean =>
  source.tokens[at]?.kind !== 'word' || STOPS.test(wordAt(source, at));
const STOPS =
  /^(?:in|on|at|by|when|after|during|and|but|as|while|since|from|near|for|over|across|this|last|so|yesterday|today|early|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "15 civilians, including five children, were killed": the token after the aside, 0 where there is none. */
function pastAside(source: Source, at: number): number {
  const aside = source.numbers[at + 1]?.to ?? at + 2;
  const among = wordAt(source, aside) === 'of' && /^(?:them|whom)$/.test(wordAt(source, aside + 1));
  if (!among && !/^(?:including|among|mostly|most|some|many)$/.test(wordAt(source, at + 1))) return 0;
  for (let end = at + 2; end < at + 12; end++) {
    if (wordAt(source, end) === ',') return end + 1;
    if (/^[.;:]$/.test(wordAt(source, end))) return 0;
  }
  return 0;
}

/** The people alone are the phrase; those in the aside are told by themselves. */
function withAside(source: Source, group: Group, at: number): After | null {
  const harm = harmAfter(source, { ...group, to: at });
  return harm && { harm: harm.harm, to: group.to };
}

/** Is a form of "be" or "have" between the people and what happened? */
function isPassive(source: Source, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BE.has(wordAt(source, i))) return true;
  return false;
}

/** "Two gunmen killed 12 people", "two officers, badly injured the chief": those who harm are not the harmed. */
function isTransitive(source: Source, group: Group, at: number): boolean {
  if (!group.head || !/^(?:killed|injured|wounded|hurt)$/.test(wordAt(source, at))) return false;
  if (isPassive(source, group.to, at)) return false;
  if (/^(?:an?|the|his|her|their|him|them|himself)$/.test(wordAt(source, at + 1))) return true;
  return (
    (source.numbers[at + 1] ?? (SKIPPED.has(wordAt(source, at + 1)) ? source.numbers[at + 2] : undefined)) !==
    undefined
  );
}
