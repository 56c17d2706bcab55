/**
 * Things of which none is ever counted for another: houses, boats, people, trees. Two such counts are no two versions of
 * one, however alike the sentences are. One line a realm; what may be told of several (jobs and workers, seats and
 * deputies, countries and their envoys) stands in none.
 */
import type { DetailKind } from '../../model';
import { termOf } from '../../text/terms';
import { shares } from '../lists';
import { conceptOf } from '../ties/lexicon';
import type { Slot } from './slots';
import { thingOf } from './things';

const REALMS = `
house building shop school hospital church mosque temple structure hotel factory bridge
ship plane car bus train truck lorry bicycle motorcycle
road
tree
bomb missile rifle shot
goat sheep cow pig horse dog
soldier sailor passenger robber worker firefighter officer protester child man woman resident rebel hostage refugee civilian
`;

const REALM_OF: ReadonlyMap<string, number> = new Map(
  REALMS.trim()
    .split('\n')
    .flatMap((line, realm) =>
      line.split(' ').map((word): [string, number] => [conceptOf(thingOf(termOf(word) ?? word)), realm]),
    ),
);

const realmsOf = ({ heads }: Slot): (number | undefined)[] => [...heads].map((head) => REALM_OF.get(head));

/** Is every head of both known to belong to some realm, and to another one? */
export function areOfOtherRealms(a: Slot, b: Slot): boolean {
  const [x, y] = [realmsOf(a), realmsOf(b)];
  const isKnown = a.kind === 'count' && x.length > 0 && y.length > 0 && ![...x, ...y].includes(undefined);
  return isKnown && !x.some((realm) => y.includes(realm));
}

/** Aspects (see aspects.ts) of which none is ever told for another; a price may be a cost, a wave is a height. */
const APART: Partial<Record<DetailKind, ReadonlySet<string>>> = {
  money: new Set(['fine', 'ransom', 'reward', 'bail', 'loot', 'profit', 'price', 'pay', 'tax']),
  measure: new Set(['depth', 'distance', 'rain', 'snow']),
  percent: new Set(['turnout', 'unemployment', 'inflation', 'stake']),
  duration: new Set(['prison term', 'marriage', 'truce']),
};

/** Do the words around both tell that they measure other things? */
export function areOfOtherAspects(a: Slot, b: Slot): boolean {
  const own = APART[a.kind];
  const isTold = ({ aspects }: Slot) => aspects.size > 0 && [...aspects].every((aspect) => own?.has(aspect));
  return isTold(a) && isTold(b) && !shares(a.aspects, b.aspects);
}
