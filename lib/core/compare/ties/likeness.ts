/** What speaks for two passages telling the same act. Each sign is a number from 0 to about 3; weights: align-weights.ts. */
import { CONSTANT, WEIGHTS } from './align-weights';
import type { Field, Place } from './field';

export const SIGNS = ['told', 'equal', 'source', 'lead', 'central'] as const;
export type Likeness = Record<(typeof SIGNS)[number], number>;

/** Title and first sentences tell the event itself. */
const LEAD = 4;
/** Does the passage stand at the beginning of its report? */
export const isLead = ({ passage }: Place): boolean => passage.index < LEAD;
/** More equal values than these tell nothing more. */
const MAX_EQUAL = 2;

/** For each tie the share of the reports in which some of the places hold it. Places stand in their reports' order. */
function spreadOver(places: Place[], { ties, readings }: Field): Float64Array {
  const last = new Int32Array(ties).fill(-1);
  const spread = new Float64Array(ties);
  for (const { report, links } of places) {
    for (const { at } of links) {
      if (last[at] === report) continue;
      last[at] = report;
      spread[at] = (spread[at] ?? 0) + 1 / readings.length;
    }
  }
  return spread;
}

/** Values with an arithmetic, each as kind and value. */
const valuesIn = ({ passage }: Place): string[] =>
  passage.details.filter(({ amount }) => amount).map(({ kind, value }) => `${kind} ${value}`);
/** Folded names of those who are quoted. */
const sourcesIn = ({ passage }: Place): string[] =>
  passage.details
    .filter(({ attribution, value }) => attribution?.source && value !== '')
    .map(({ value }) => value);

interface Told {
  values: string[];
  sources: string[];
  /** How much of what other reports begin with the passage tells. */
  lead: number;
  /** The same of what they tell anywhere, by weight. */
  central: number;
}

/** What each passage tells by itself, looked up once. */
function tellers(field: Field): (place: Place) => Told {
  const { length } = field.readings;
  const everywhere = spreadOver(field.places, field);
  const leads = spreadOver(field.places.filter(isLead), field);
  /** Of the reports that are not its own. */
  const others = (share = 0) => Math.max(0, (share * length - 1) / Math.max(1, length - 1));
  const toldIn = (place: Place): Told => ({
    values: valuesIn(place),
    sources: sourcesIn(place),
    lead: place.links.reduce((sum, { at }) => sum + (leads[at] ?? 0), 0),
    central: place.links.reduce((sum, { at, weight }) => sum + weight * others(everywhere[at]), 0),
  });
  const told: Told[] = [];
  return (place) => {
    told[place.at] ??= toldIn(place);
    return told[place.at] as Told;
  };
}

const equalIn = (some: string[], others: string[]): number =>
  Math.min(MAX_EQUAL, some.filter((value) => others.includes(value)).length);

/** Reads the signs of two passages of a field. `strength`: the raw sum of what they share. */
export function likenessIn(field: Field): (a: Place, b: Place, strength: number) => Likeness {
  const tell = tellers(field);
  return (a, b, strength) => {
    const x = tell(a);
    const y = tell(b);
    return {
      told: Math.log1p(strength),
      equal: x.values.length * y.values.length === 0 ? 0 : equalIn(x.values, y.values),
      source: x.sources.length > 0 && x.sources.some((source) => y.sources.includes(source)) ? 1 : 0,
      lead: Math.log1p(Math.min(x.lead, y.lead)),
      central: Math.log1p(Math.max(x.central, y.central)),
    };
  };
}

/** From 0 to 1. */
export function likelihoodOf(signs: Likeness): number {
  let odds = CONSTANT;
  for (const sign of SIGNS) odds += WEIGHTS[sign] * signs[sign];
  return 1 / (1 + Math.exp(-odds));
}
