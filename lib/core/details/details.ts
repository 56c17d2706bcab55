/**
 * The details of a passage. The numeric kinds claim its tokens in a fixed order (a number that is a time is no count),
 * each in one pass; the other kinds then read the whole passage.
 */
import type { Detail, DetailKind } from '../model';
import { aboutOf, type Silent } from './about';
import { ageAt } from './age';
import { attributionIn } from './attribution';
import { casualtiesAt } from './casualties';
import { causeIn } from './cause';
import type { DetailContext, PassageText } from './context';
import { countAt } from './count';
import { dateAt } from './date';
import { durationAt } from './duration';
import { measureAt } from './measure';
import { modalityIn } from './modality';
import { moneyAt } from './money';
import { barelyNamed } from './named';
import { organisationIn } from './organisation';
import { percentAt } from './percent';
import { personIn } from './person';
import { placeIn } from './place';
import { scopesOf } from './scope';
import { type Found, type Kind, type Source, sourceOf } from './source';
import { timeAt } from './time';

/** In the order in which they claim tokens. */
const KINDS: readonly Kind[] = [
  { kind: 'time', read: timeAt },
  { kind: 'date', read: dateAt },
  { kind: 'money', read: moneyAt },
  { kind: 'percent', read: percentAt },
  { kind: 'age', read: ageAt },
  { kind: 'duration', read: durationAt },
  { kind: 'measure', read: measureAt },
  { kind: 'casualties', read: casualtiesAt },
  { kind: 'count', read: countAt },
];

/** These read the whole passage; what the numeric kinds have claimed is told to them. */
const PASSAGE_KINDS: readonly ((passage: PassageText, context: DetailContext) => Detail[])[] = [
  attributionIn,
  modalityIn,
  causeIn,
  personIn,
  placeIn,
  organisationIn,
];
/** The words of these are things and people; those of the others are units and names of days. */
const TELLING: ReadonlySet<DetailKind> = new Set(['casualties', 'count']);

interface Read {
  kind: DetailKind;
  found: Found;
}

const isFree = (source: Source, { from, to }: Found): boolean => {
  for (let at = from; at < to; at++) if (source.taken[at]) return false;
  return true;
};

/** What one kind finds; it claims its tokens. */
function read(source: Source, { kind, read: reader }: Kind): Read[] {
  const all: Read[] = [];
  for (let at = 0; at < source.tokens.length; at++) {
    if (source.taken[at]) continue;
    const found = reader(source, at);
    if (!found || !(found.shares || isFree(source, found))) continue;
    all.push({ kind, found });
    if (found.shares) continue;
    source.taken.fill(true, found.from, found.to);
    at = Math.max(at, found.to - 1);
  }
  return all;
}

function silentIn(source: Source, reads: readonly Read[]): Silent {
  const silent = new Array<boolean>(source.tokens.length).fill(false);
  for (const { kind, found } of reads) if (!TELLING.has(kind)) silent.fill(true, found.from, found.to);
  return silent;
}

function detailOf(source: Source, silent: Silent, { kind, found }: Read): Detail[] {
  const start = source.tokens[found.from]?.start;
  const end = source.tokens[found.to - 1]?.end;
  if (start === undefined || end === undefined) return [];
  const { value, amount, bound } = found;
  const text = source.text.slice(start, end);
  return [{ kind, start, end, text, value, amount, bound, ...aboutOf(source, found, silent) }];
}

const inOrder = (details: Detail[]): Detail[] => details.sort((a, b) => a.start - b.start || a.end - b.end);

/** All details of a text that was prepared by sourceOf, in their order; offsets into the text. */
export function detailsOf(source: Source): Detail[] {
  const reads = KINDS.flatMap((kind) => read(source, kind));
  const silent = silentIn(source, reads);
  const scopes = scopesOf(source, reads);
  const numeric = reads.flatMap((one) => {
    const scope = scopes.get(one.found);
    return detailOf(source, silent, one).map((detail) => (scope ? { ...detail, scope } : detail));
  });
  const others = PASSAGE_KINDS.flatMap((read) => read(source, source.context));
  return inOrder([...numeric, ...others]);
}

/** Of these only what events are told apart by: values with what they are about, and names. Takes half as long. */
export function outlineOf(source: Source): Detail[] {
  const reads = KINDS.flatMap((kind) => read(source, kind));
  const silent = silentIn(source, reads);
  const numeric = reads.flatMap((one) => detailOf(source, silent, one));
  return inOrder([...numeric, ...barelyNamed(source, source.context)]);
}

/** All details of a text, in their order; offsets into the text. */
export const detailsIn = (text: string, context: DetailContext): Detail[] =>
  detailsOf(sourceOf(text, context));
