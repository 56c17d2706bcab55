/** Time zones by their letters, and times of day as text. */
import { twoDigits } from '../../text/calendar';
import { type Source, wordAt } from '../source';

/** Offset in minutes from UTC. Letters that mean two zones are left out. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    gmt: 0,
    utc: 0,
    z: 0,
    bst: 60,
    cet: 60,
    cest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    est: -300,
    edt: -240,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    jst: 540,
    aest: 600,
    aedt: 660,
  }),
);

/** Named without an offset that is known. */
const LOCAL = new Set('et pt ct mt cst ist local eastern pacific central'.split(' '));

/** A zone at a token: its offset (null where only its name is known) and where it ends. */
export function zoneAt(source: Source, at: number): { offset: number | null; to: number } | null {
  const word = wordAt(source, at);
  const offset = ZONES.get(word);
  if (offset !== undefined && word !== 'z') return { offset, to: at + 1 };
  if (!LOCAL.has(word)) return null;
  const time = wordAt(source, at + 1) === 'time';
  return time || /^\p{Lu}{2,3}$/u.test(source.tokens[at]?.text ?? '')
    ? { offset: null, to: time ? at + 2 : at + 1 }
    : null;
}

export function zoneText(offset: number | null | undefined): string {
  if (offset === null || offset === undefined) return '';
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** "T20:30" of minutes of the day. */
export const clockText = (minutes: number): string =>
  `T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
