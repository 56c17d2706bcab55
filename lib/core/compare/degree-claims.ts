/**
 * Degrees on which reports differ: "in critical condition" beside "in stable condition", "badly damaged" beside "virtually
 * destroyed", "expected to be charged" beside "was charged". Said only of a report that tells one degree throughout:
 * where it tells two, they may be of two patients.
 */
import type { Reading } from '../model';
import { termOfToken } from '../text/terms';
import { tokensOf } from '../text/tokens';
import { SCALES, type Scale } from './degrees';
import type { Field, Place } from './field';
import type { Draft } from './findings';
import { conceptOf } from './lexicon';
import type { Mention } from './slots';

interface Told {
  degree: number;
  object: string;
  mention: Mention;
}

/** What is damaged in the news, as concepts. */
const OBJECTS = new Set(
  (
    'building house church mosque temple store shop supermarket school hospital bridge factory plant warehouse ' +
    'village town city vessel car train plane airport roof tower hotel theatre museum office restaurant market barn ' +
    'station depot workshop library embassy port harbour vehicle'
  )
    .split(' ')
    .flatMap((word) => termsOfWord(word)),
);
function termsOfWord(word: string): string[] {
  const term = termOfToken(tokensOf(word)[0]);
  return term === null ? [] : [conceptOf(term)];
}

/** How far the thing may stand from the words, in UTF-16 units; what follows them counts first. */
const REACH = 60;

function objectIn(text: string): string {
  for (const token of tokensOf(text)) {
    if (token.kind === 'mark' && token.text !== '-') return '';
    const concept = conceptOf(termOfToken(token) ?? '');
    if (OBJECTS.has(concept)) return concept;
  }
  return '';
}

function lastObjectIn(text: string): string {
  const concepts = tokensOf(text).map((token) => conceptOf(termOfToken(token) ?? ''));
  return concepts.findLast((concept) => OBJECTS.has(concept)) ?? '';
}

const objectOf = (text: string, start: number, end: number): string =>
  objectIn(text.slice(end, end + REACH)) || lastObjectIn(text.slice(Math.max(0, start - REACH), start));

function toldAt(place: Place, { hasObject, steps }: Scale): Told[] {
  const { text } = place.passage;
  const all = steps.flatMap(({ degree, words }) =>
    [...text.matchAll(words)].map((found) => ({
      degree,
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
  const isWithin = (one: (typeof all)[number]) =>
    all.some(
      (other) =>
        other !== one && other.start <= one.start && one.end <= other.end && other.degree !== one.degree,
    );
  return all
    .filter((one) => !isWithin(one))
    .map(({ degree, start, end }) => {
      const object = hasObject ? objectOf(text, start, end) : '';
      const detail = {
        kind: 'modality' as const,
        start,
        end,
        text: text.slice(start, end),
        value: `${degree}`,
        about: [],
      };
      return { degree, object, mention: { place, detail } };
    });
}

/** What a report tells throughout, by object; what it tells in two degrees is left out. */
function settled(told: Told[]): Map<string, Told> {
  const objects = new Set(told.map(({ object }) => object));
  const one = [...objects].flatMap((object): [string, Told][] => {
    const all = told.filter((other) => other.object === object);
    const best = all.find(({ mention }) => mention.place.passage.index > 0) ?? all[0];
    return best && all.every(({ degree }) => degree === best.degree) ? [[object, best]] : [];
  });
  return new Map(one);
}

const timeOf = ({ head }: Reading): number => Date.parse(head.modified ?? head.published ?? '');

/** A later report tells more: who was expected to be charged is charged, who was critical is stable. */
function isLater(mentions: Mention[], field: Field): boolean {
  const times = mentions.map(({ place }) => timeOf(field.readings[place.report] as Reading));
  return times.every((time) => Number.isFinite(time)) && new Set(times).size > 1;
}

function draftOf(scale: Scale, object: string, reports: Map<string, Told>[], field: Field): Draft | null {
  const told = reports.flatMap((report) => report.get(object) ?? []);
  const degrees = told.map(({ degree }) => degree);
  if (told.length < 2 || (scale.hasObject && object === '')) return null;
  if (Math.max(...degrees) - Math.min(...degrees) < scale.apart) return null;
  const mentions = told.map(({ mention }) => mention);
  const isUpdate = scale.name !== 'damage' && isLater(mentions, field);
  return {
    verdict: isUpdate ? 'updated' : 'differs',
    kind: 'modality',
    mentions,
    shared: object === '' ? [] : [object],
    rule: isUpdate ? 'later-report' : 'other-degree',
  };
}

/** Differences of degree, one finding for each scale and thing. */
export function degreeClaims(field: Field): Draft[] {
  return SCALES.flatMap((scale) => {
    const reports = field.readings.map((_, report) =>
      settled(
        field.places.filter((place) => place.report === report).flatMap((place) => toldAt(place, scale)),
      ),
    );
    const objects = new Set(reports.flatMap((report) => [...report.keys()]));
    return [...objects].flatMap((object) => draftOf(scale, object, reports, field) ?? []);
  });
}
