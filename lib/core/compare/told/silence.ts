/** Which reports surely do not mention a thing: read whole, in the language that it is told in, and with no passage that comes near to a teller's. */
import { isReadAs } from '../languages';
import type { Field } from '../ties/field';
import { nearestOf } from '../ties/partners';
import type { Mention } from '../values/slots';

/** A report that shares this much with a teller's passage may tell it in words that were not read: it is not silent. */
const MAY_TELL = 1.6;

const READ_AS = new WeakMap<Field, boolean[][]>();
/** By report and teller: was the report read as the teller was? Looked at once for all findings. */
function readAsIn(field: Field): boolean[][] {
  const { readings } = field;
  const known = READ_AS.get(field) ?? readings.map((one) => readings.map((teller) => isReadAs(one, teller)));
  READ_AS.set(field, known);
  return known;
}

/** Ids of the silent reports, in their order. */
export function silentOn(mentions: Mention[], field: Field): string[] {
  const tellers = [...new Set(mentions.map(({ place }) => place.report))];
  const near = mentions.map(({ place }) => nearestOf(place, field));
  const readAs = readAsIn(field);
  const mayTell = (report: number) => near.some((byReport) => (byReport[report] ?? 0) >= MAY_TELL);
  const isRead = (report: number) => tellers.some((teller) => readAs[report]?.[teller]);
  const silent: string[] = [];
  for (const [report, { head }] of field.readings.entries())
    if (!tellers.includes(report) && isRead(report) && !mayTell(report)) silent.push(head.id);
  return silent;
}
