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
const isHeld = (key: number, { gists }: EventProfile): boolean =>
  gists.some(({ keys }) => placeOf(keys, key) >= 0);

/** Sums of rarities of the article's keys with these marks: of all, and of those that the event has. */
function heldOf(gist: Gist, profile: EventProfile, marks: number): { all: number; held: number } {
  const { rarities } = weightsOf(gist);
  let [all, held] = [0, 0];
  for (const [at, key] of gist.keys.entries()) {
    if (!has(gist.marks[at], marks)) continue;
    const rarity = rarities[at] ?? 0;
    all += rarity;
    if (isHeld(key, profile)) held += rarity;
  }
  return { all, held };
}

const share = (part: number, all: number): number => (all > 0 ? part / all : UNSAID);

/** Names in leads of the event's reports, with the number of these. */
function namesInLeads({ gists }: EventProfile): Map<number, number> {
  const leads = new Map<number, number>();
  for (const { keys, marks } of gists)
    for (const [at, key] of keys.entries())
      if (has(marks[at], lead | name)) leads.set(key, (leads.get(key) ?? 0) + 1);
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

export function leadSigns(gist: Gist, profile: EventProfile) {
  const names = heldOf(gist, profile, lead | name);
  const numbers = heldOf(gist, profile, lead | number);
  const { named, ledBy } = namesFound(gist, profile);
  const facts = heldOf(gist, profile, MARK.fact | name);
  return {
    strangers: Math.sqrt(Math.min(MOST, names.all - names.held + numbers.all - numbers.held)),
    leadNumbers: share(numbers.held, numbers.all),
    namesFound: share(facts.held, facts.all),
    named,
    ledBy,
  };
}
