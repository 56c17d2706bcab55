/** Which reports surely do not mention a thing: read whole, in the language that it is told in, and with no passage that comes near to a teller's. */
import type { Reading } from '../model';
import type { Field, Place } from './field';
import { isReadAs } from './languages';
import type { Mention } from './slots';

/** A report that shares this much with a teller's passage may tell it in words that were not read: it is not silent. */
const MAY_TELL = 1.6;

const KNOWN = new WeakMap<Place, Map<number, number>>();

/** By report: the most that a passage of it shares with this one. Costs shared ties only, once for each passage. */
function nearest(place: Place, field: Field): Map<number, number> {
  const known = KNOWN.get(place);
  if (known) return known;
  const strengths = new Map<Place, number>();
  for (const tie of place.ties) {
    const weight = field.weightOf(tie);
    if (weight === 0) continue;
    for (const other of field.holding(tie)) strengths.set(other, (strengths.get(other) ?? 0) + weight);
  }
  const byReport = new Map<number, number>();
  for (const [{ report }, strength] of strengths) {
    byReport.set(report, Math.max(strength, byReport.get(report) ?? 0));
  }
  KNOWN.set(place, byReport);
  return byReport;
}

/** Ids of the silent reports, in their order. */
export function silentOn(mentions: Mention[], field: Field): string[] {
  const tellers = new Set(mentions.map(({ place }) => place.report));
  const near = mentions.map(({ place }) => nearest(place, field));
  const mayTell = (report: number) => near.some((byReport) => (byReport.get(report) ?? 0) >= MAY_TELL);
  const isRead = (reading: Reading) =>
    [...tellers].some((teller) => {
      const told = field.readings[teller];
      return told !== undefined && isReadAs(reading, told);
    });
  return field.readings.flatMap((reading, report) =>
    tellers.has(report) || !isRead(reading) || mayTell(report) ? [] : [reading.head.id],
  );
}
