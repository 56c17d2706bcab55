/** Zones as feeds write them. */
import { twoDigits } from '../../text/calendar';

/** Hours before or after universal time. Names that stand for several are taken for those that news use most. */
const HOURS: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  met: 1,
  mez: 1,
  wat: 1,
  cest: 2,
  mest: 2,
  mesz: 2,
  cat: 2,
  sast: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  eat: 3,
  trt: 3,
  ast: -4,
  adt: -3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  brt: -3,
  art: -3,
  clt: -4,
  gst: 4,
  irst: 3.5,
  pkt: 5,
  ist: 5.5,
  npt: 5.75,
  wib: 7,
  ict: 7,
  sgt: 8,
  hkt: 8,
  pht: 8,
  myt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  acdt: 10.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
};

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
  const known = name.toLowerCase();
  return Object.hasOwn(HOURS, known) ? written((HOURS[known] ?? 0) * 60) : '';
}
