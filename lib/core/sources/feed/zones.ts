/** Zones as feeds write them. */
import { twoDigits } from '../../text/calendar';

/** By their hours before or after universal time. Names that stand for several are taken for those that news use most. */
const HOURS: [hours: number, names: string][] = [
  [0, 'z ut utc gmt wet'],
  [1, 'cet bst west mez wat'],
  [2, 'cest eet sast mesz cat'],
  [3, 'msk eest eat'],
  [5, 'pkt'],
  [5.5, 'ist'],
  [7, 'wib ict'],
  [8, 'sgt hkt awst'],
  [9, 'jst kst'],
  [10, 'aest'],
  [11, 'aedt'],
  [12, 'nzst'],
  [13, 'nzdt'],
  [-3, 'brt art adt'],
  [-4, 'edt ast'],
  [-5, 'est cdt'],
  [-6, 'cst mdt'],
  [-7, 'mst pdt'],
  [-8, 'pst akdt'],
  [-9, 'akst'],
];
const MINUTES = new Map(
  HOURS.flatMap(([hours, names]) => names.split(' ').map((name) => [name, hours * 60])),
);

const ZONE = /^\s{0,3}\(?([a-z]{1,5})?\)?\s{0,2}(?:([+\u2212-])(\d{1,2}):?(\d{2})?)?(?!\d)/i;

function written(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [size, sign] = [Math.abs(minutes), minutes < 0 ? '-' : '+'];
  return size > 14 * 60 ? '' : `${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** `Z` or `+02:00`, by what follows a time of day: `GMT`, `EST`, `+0200`, `GMT+2`; '' where that is no zone. */
export function zoneOf(text: string): string {
  const [, name = '', sign, hours = '', minutes = '0'] = ZONE.exec(text) ?? [];
  if (sign) return written((sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)));
  const known = MINUTES.get(name.toLowerCase());
  return known === undefined ? '' : written(known);
}
