/** Which reports surely do not mention a thing: read whole, in the language that it is told in, and with no passage that comes near to a teller's. */
import type { Reading } from '../../model';
import { isReadAs } from '../languages';
import type { Field } from '../ties/field';
import { nearestOf } from '../ties/partners';
import type { Mention } from '../values/slots';

/** A report that shares this much with a teller's passage may tell it in words that were not read: it is not silent. */
const MAY_TELL = 1.6;

/** Ids of the silent reports, in their order. */
export function silentOn(mentions: Mention[], field: Field): string[] {
  const tellers = new Set(mentions.map(({ place }) => place.report));
  const near = mentions.map(({ place }) => nearestOf(place, field));
  const mayTell = (report: number) => near.some((byReport) => (byReport[report] ?? 0) >= MAY_TELL);
  const isRead = (reading: Reading) =>
    [...tellers].some((teller) => {
      const told = field.readings[teller];
      return told !== undefined && isReadAs(reading, told);
    });
  return field.readings.flatMap((reading, report) =>
    tellers.has(report) || !isRead(reading) || mayTell(report) ? [] : [reading.head.id],
  );
}
