/**
 * What one report states as a fact and another leaves open: "a drunken driver" beside "an allegedly intoxicated driver",
 * "an arsonist" beside "investigators suspect arson". Only offences that nobody has settled yet, and only what stands
 * in the beginning: further on a report may tell of another case.
 */

import type { Detail } from '../../model';
import { once } from '../../once';
import { firstOfLine } from '../../text/term-lines';
import { termOfToken } from '../../text/terms';
import { type Token, tokensOf } from '../../text/tokens';
import type { Draft } from '../findings';
import type { Field, Place } from '../ties/field';
import type { Mention } from '../values/slots';

/** One line an offence. */
const OFFENCES = `
arson arsonist
drunk drunken intoxicated dwi dui
murder
terrorist terrorism
rape rapist
fraud fraudster swindler
corruption bribery bribe
espionage spy
sabotage saboteur
doping
plagiarism plagiarist
negligence
genocide
assassination
`;

const offences = once(() => firstOfLine(OFFENCES));

/** Passages of the beginning, with the title. */
const LEAD = 5;
/** How far a hedge reaches, before and after its words. In UTF-16 units. */
const REACH = 40;
/** Levels of hedges that leave an accusation open (see details/hedges.ts). */
const OPEN = new Set(['suspected', 'alleged', 'charged', 'possible', 'considered', 'expected']);
/** Around a word, in tokens: it is what a case, a law or an office is called by, what a court finds, or it is denied. */
const NEUTRAL =
  /^(?:trial|trials|tried|convict\w*|guilty|acquit\w*|cleared|admit\w*|plead\w*|crimes?|charge|charges|charged|count|counts|case|cases|suspect|suspects|investigat\w+|unit|squad|law|laws|act|police|detectives?|accus\w+|alleg\w+|suspicion|suspected|denie[sd]|deny|not|no|never|if|whether|anti|against|claims?|fears?|possible|called|label\w*)$/;
const NEAR = 6;

type Stance = 'fact' | 'open';
interface Told {
  offence: string;
  stance: Stance;
  mention: Mention;
}

const hedgeOf = ({ passage }: Place, { start, end }: Token): Detail | undefined =>
  passage.details.find(
    (detail) =>
      detail.kind === 'modality' &&
      OPEN.has(detail.value) &&
      detail.start <= end &&
      start - detail.end <= REACH,
  );

const isQuoted = ({ passage: { text } }: Place, { start, end }: Token): boolean =>
  /["“”]/.test(text.slice(Math.max(0, start - REACH), end + REACH));
const isSaid = ({ passage: { details } }: Place, { start, end }: Token): boolean =>
  details.some(({ attribution }) => {
    const content = attribution?.content;
    return content && content.start <= start && end <= content.end;
  });

/** "A drunken driver", "an arsonist": who is called so is judged, whoever else says it too. */
const DESCRIBING = /(?:en|ed|nt)$/;
const AGENT = /(?:ist|erer|ster|ler|eur|assin|spy)s?$/;

const isNeutral = (tokens: Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - NEAR), at + NEAR).some(({ lower }) => NEUTRAL.test(lower));

/** The word, and the noun that it describes; null where the report does not say so itself. */
function factAt(place: Place, tokens: Token[], at: number): Detail | null {
  const token = tokens[at];
  if (!token || isNeutral(tokens, at) || isQuoted(place, token)) return null;
  const isNoun = termOfToken(tokens[at + 1]) !== null && tokens[at + 2]?.text !== '-';
  const noun = DESCRIBING.test(token.lower) && isNoun ? tokens[at + 1] : undefined;
  const isCalled = DESCRIBING.test(token.lower) || AGENT.test(token.lower);
  if (isSaid(place, token) && !isCalled) return null;
  const span = { start: token.start, end: noun?.end ?? token.end };
  const text = place.passage.text.slice(span.start, span.end);
  return { kind: 'modality', ...span, text, value: 'done', about: [termOfToken(token) ?? ''] };
}

function toldIn(place: Place): Told[] {
  if (!place.passage.terms.some((term) => offences().has(term))) return [];
  const tokens = tokensOf(place.passage.text);
  return tokens.flatMap((token, at): Told[] => {
    const offence = offences().get(termOfToken(token) ?? '');
    if (offence === undefined) return [];
    const hedge = hedgeOf(place, token);
    const detail = hedge ?? factAt(place, tokens, at);
    return detail ? [{ offence, stance: hedge ? 'open' : 'fact', mention: { place, detail } }] : [];
  });
}

/** Of one report; sentences say it more plainly than headlines. */
const MAX_SHOWN = 2;
function plainest(told: Told[]): Mention[] {
  const inTitle = ({ mention }: Told) => mention.place.passage.index === 0;
  const ordered = [...told.filter((one) => !inTitle(one)), ...told.filter(inTitle)];
  return ordered.slice(0, MAX_SHOWN).map(({ mention }) => mention);
}

/** A report that states it as a fact, and one that nowhere does. */
function draftOf(offence: string, of: Told[][]): Draft | null {
  const own = of.map((told) => told.filter((one) => one.offence === offence));
  const isFact = ({ stance }: Told) => stance === 'fact';
  const facts = own.flatMap((told) => plainest(told.filter(isFact)));
  const open = own.flatMap((told) => (told.some(isFact) ? [] : plainest(told)));
  if (facts.length === 0 || open.length === 0) return null;
  const mentions = [...facts, ...open];
  return { verdict: 'differs', kind: 'modality', mentions, shared: [offence], rule: 'told-as-fact' };
}

/** Offences that some reports state and others leave open. */
export function accusations(field: Field): Draft[] {
  const told = field.placesOf.map((places) =>
    places.filter(({ passage }) => passage.text !== '' && passage.index < LEAD).flatMap(toldIn),
  );
  return [...new Set(offences().values())].flatMap((offence) => draftOf(offence, told) ?? []);
}
