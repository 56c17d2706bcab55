/** Details of persons, places and organisations: the names of a passage, each with its role or preposition and what stands near. */

import type { Detail } from '../model';
import { type NameMention, namesIn } from '../names/names-in';
import { isCapitalized } from '../text/tokens';
import { isVerb } from '../text/verbs';
import { termsAround } from './clause';
import type { DetailContext, PassageText } from './context';
import { lower, scriptOf } from './speech/script';

type NamedKind = 'person' | 'place' | 'organisation';
interface Named {
  kind: NamedKind;
  mention: NameMention;
  /** Token indices. */
  from: number;
  to: number;
}

const ACTS = /^(?:is|are|was|were|has|have|had|will|would|might|may|could|can|should|did|does)$/;
/** States that are told as members of a group act: "a number of countries, primarily the US". */
const MEMBER = /^(?:primarily|including|mainly|notably|especially|particularly)$/;

/** A state acts where it is the subject of a verb; then it is an organisation, no place. A road that was closed is none. */
function isActor(script: PassageText, from: number, to: number): boolean {
  const before = lower(script, lower(script, from - 1) === 'the' ? from - 2 : from - 1);
  if (MEMBER.test(before)) return true;
  if (
    /^(?:in|at|from|to|near|of|across|outside|inside|for|with|into|through|around|throughout)$/.test(before)
  )
    return false;
  let next = to;
  if (lower(script, next) === 'and' || lower(script, next) === ',') next = memberEnd(script, next);
  return ACTS.test(lower(script, next)) || isVerb(lower(script, next), '');
}
/** "and the European Union are": past the other members to their verb. */
function memberEnd(script: PassageText, from: number): number {
  let at = from;
  while (
    at < from + 6 &&
    (/^(?:and|,|the)$/.test(lower(script, at)) || isCapitalized(script.tokens[at]?.text ?? ''))
  )
    at++;
  return at;
}

function kindOf(script: PassageText, mention: NameMention): NamedKind | null {
  if (mention.demonym || mention.type === 'unknown') return null;
  if (mention.type !== 'place') return mention.type;
  return mention.known && isActor(script, mention.from, mention.to) ? 'organisation' : 'place';
}

const READ = new WeakMap<PassageText, Named[]>();
/** The names of a passage with their kinds; read once for the three kinds. */
function namedIn(passage: PassageText, context: DetailContext): Named[] {
  const known = READ.get(passage) ?? read(passage, context);
  READ.set(passage, known);
  return known;
}

const MENTIONS = new WeakMap<PassageText, NameMention[]>();
/** All names of a passage, those of no kind too; read once. */
export function mentionsIn(passage: PassageText, { evidence }: DetailContext): NameMention[] {
  const known = MENTIONS.get(passage) ?? namesIn(passage.tokens, passage.text, evidence);
  MENTIONS.set(passage, known);
  return known;
}

function read(passage: PassageText, context: DetailContext): Named[] {
  return mentionsIn(passage, context).flatMap((mention) => {
    const kind = kindOf(passage, mention);
    return kind ? [{ kind, mention, from: mention.from, to: mention.to }] : [];
  });
}

const PREPOSITION =
  /^(?:in|at|on|from|to|near|of|across|outside|inside|for|with|into|through|around|throughout|over|under|off|by)$/;
function headOf(script: PassageText, { kind, mention, from }: Named): string | undefined {
  if (kind === 'person') return mention.role;
  const at = lower(script, from - 1) === 'the' ? from - 2 : from - 1;
  const token = script.tokens[at];
  return token && PREPOSITION.test(token.lower) ? script.text.slice(token.start, token.end) : undefined;
}

/** The details of one of the three kinds. */
export function namedDetails(passage: PassageText, context: DetailContext, kind: NamedKind): Detail[] {
  const script = scriptOf(passage);
  return namedIn(passage, context)
    .filter((named) => named.kind === kind)
    .map((named) => {
      const { text, start, end, folded } = named.mention;
      const head = headOf(script, named);
      return {
        kind,
        text,
        start,
        end,
        value: folded,
        ...(head && { head }),
        about: termsAround(script, named),
      };
    });
}

/** The details of all three kinds, without role, preposition and what stands near. */
export const barelyNamed = (passage: PassageText, context: DetailContext): Detail[] =>
  namedIn(passage, context).map(({ kind, mention: { text, start, end, folded } }) => ({
    ...{ kind, text, start, end, value: folded },
    about: [],
  }));
