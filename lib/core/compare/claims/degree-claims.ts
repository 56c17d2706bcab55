/**
 * Degrees on which reports differ: "in critical condition" beside "in stable condition", "badly damaged" beside "virtually
 * destroyed", "expected to be charged" beside "was charged". Said only of a report that tells one degree throughout:
 * where it tells two, they may be of two patients.
 */
import type { Draft } from '../findings';
import type { Field } from '../ties/field';
import { isLater, timeOf } from '../times';
import { bearersOf } from '../values/bearers';
import type { Mention } from '../values/slots';
import { SCALES, type Scale } from './degrees';
import { type Told, toldAt } from './degrees-told';

const rangeOf = (told: Told[]): number => {
  const degrees = told.map(({ degree }) => degree);
  return Math.max(...degrees) - Math.min(...degrees);
};

/** What a report tells throughout, by object; what it tells in two degrees that are apart is left out. */
function settled(told: Told[], { apart }: Scale): Map<string, Told> {
  const objects = new Set(told.map(({ object }) => object));
  const one = [...objects].flatMap((object): [string, Told][] => {
    const all = told.filter((other) => other.object === object);
    const [best] = all.toSorted((a, b) => worth(b) - worth(a));
    return best && rangeOf(all) < apart ? [[object, best]] : [];
  });
  return new Map(one);
}

/** Sentences say it more plainly than headlines, and more words more exactly: "badly damaged" beside "damaged". */
const worth = ({ mention: { place, detail } }: Told): number =>
  detail.text.split(' ').length + (place.passage.index > 0 ? 4 : 0);

const placesIn = ({ place: { passage } }: Mention): Set<string> =>
  new Set(passage.details.filter(({ kind }) => kind === 'place').map(({ value }) => value));

/** Two patients, two churches: the sentences name persons, or places, and none in common. */
const areOfTwo = (told: Told[], { hasObject }: Scale): boolean =>
  told.some(({ mention }, index) =>
    told.slice(index + 1).some((other) => {
      const [x, y] = [mention, other.mention].map(hasObject ? placesIn : bearersOf);
      return x && y && x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one));
    }),
  );

/** A later report tells more: who was expected to be charged is charged; who is critical may get better or worse. */
function isLaterNews(told: Told[], { name }: Scale, { readings }: Field): boolean {
  const when = ({ mention }: Told) => timeOf(readings[mention.place.report]);
  const mayBecome = (one: Told, next: Told) =>
    isLater(when(next), when(one)) && (name === 'condition' || one.degree < next.degree);
  const isNews = (one: Told, other: Told) =>
    one.degree === other.degree || mayBecome(one, other) || mayBecome(other, one);
  return name !== 'damage' && told.every((one) => told.every((other) => isNews(one, other)));
}

function draftOf(scale: Scale, object: string, reports: Map<string, Told>[], field: Field): Draft | null {
  const told = reports.flatMap((report) => report.get(object) ?? []);
  if (told.length < 2 || (scale.hasObject && object === '')) return null;
  if (rangeOf(told) < scale.apart || areOfTwo(told, scale)) return null;
  const mentions = told.map(({ mention }) => mention);
  const isUpdate = isLaterNews(told, scale, field);
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
    const reports = field.placesOf.map((places) =>
      settled(
        places.flatMap((place) => toldAt(place, scale)),
        scale,
      ),
    );
    const objects = new Set(reports.flatMap((report) => [...report.keys()]));
    return [...objects].flatMap((object) => draftOf(scale, object, reports, field) ?? []);
  });
}
