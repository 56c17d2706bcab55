/**
 * What title and first sentences say: whom and how much the article names there that the event's reports never do, and
 * whether it names whom their leads name. Two fires in two towns share the firemen; their leads do not share the town.
 */
import { type Gist, MARK } from './gist';
import { placeOf } from './hash';
import type { EventProfile } from './profile';
import { rarityOfHash } from './rarity';
import { weightsOf } from './weigh';

/** More than so much is a list of names, which says nothing more: four rare ones. */
const MOST = 20;
/** Where nothing is named it says nothing: between the two. */
const UNSAID = 0.5;

const { lead, name, number } = MARK;
const has = (marks: number | undefined, all: number): boolean => ((marks ?? 0) & all) === all;

/** What keys are that are looked for in the event. */
const WANTED = { names: lead | name, numbers: lead | number, facts: MARK.fact | name };

/** Sums of rarities of the article's keys with these marks: of all, and of those that the event has. */
function sumOf(gist: Gist, isHeld: Uint8Array, wanted: number): { all: number; held: number } {
  const { rarities } = weightsOf(gist);
  let [all, held] = [0, 0];
  for (let at = 0; at < isHeld.length; at++) {
    if (!has(gist.marks[at], wanted)) continue;
    const rarity = rarities[at] ?? 0;
    all += rarity;
    if (isHeld[at]) held += rarity;
  }
  return { all, held };
}

const share = (part: number, all: number): number => (all > 0 ? part / all : UNSAID);

const LEADS = new WeakMap<EventProfile, Map<number, number>>();

/** Names in leads of the event's reports, with the number of these. Made when needed, never stored. */
function namesInLeads(profile: EventProfile): Map<number, number> {
  const leads = LEADS.get(profile) ?? new Map<number, number>();
  if (LEADS.has(profile)) return leads;
  for (const { keys, marks } of profile.gists)
    for (let at = 0; at < keys.length; at++)
      if (has(marks[at], lead | name)) leads.set(keys[at] ?? 0, (leads.get(keys[at] ?? 0) ?? 0) + 1);
  LEADS.set(profile, leads);
  return leads;
}

/** Shares of these that the article names at all, and that it names in its lead; those of all leads count most. */
function namesFound({ keys, marks }: Gist, profile: EventProfile): { named: number; ledBy: number } {
  let [all, named, ledBy] = [0, 0, 0];
  for (const [key, times] of namesInLeads(profile)) {
    const weight = rarityOfHash(key) * times ** 2;
    const place = placeOf(keys, key);
    all += weight;
    if (place >= 0) named += weight;
    if (place >= 0 && has(marks[place], lead)) ledBy += weight;
  }
  return { named: share(named, all), ledBy: share(ledBy, all) };
}

/** `isHeld`: for each key of the gist whether the event has it. */
export function leadSigns(gist: Gist, profile: EventProfile, isHeld: Uint8Array) {
  const sum = (wanted: number) => sumOf(gist, isHeld, wanted);
  const [names, numbers, facts] = [sum(WANTED.names), sum(WANTED.numbers), sum(WANTED.facts)];
  const { named, ledBy } = namesFound(gist, profile);
  return {
    strangers: Math.sqrt(Math.min(MOST, names.all - names.held + numbers.all - numbers.held)),
    leadNumbers: share(numbers.held, numbers.all),
    namesFound: share(facts.held, facts.all),
    named,
    ledBy,
  };
}
