/** All dates that are counted from the day of publication, in the order in which they are tried. */
import type { Source } from '../source';
import type { Dated } from './absolute';
import { dayWord } from './day-words';
import type { Direction } from './direction';
import { agoAt, inAt } from './distance';
import { dayAlone, monthAlone, nth } from './months';
import { feast, quarter, season } from './seasons';
import { turnedUnit, weekday, weekend } from './turns';

/** A relative date that begins at `at`. */
export const relativeAt = (source: Source, at: number, direction: Direction): Dated | null =>
  dayWord(source, at) ??
  nth(source, at, direction) ??
  quarter(source, at) ??
  season(source, at) ??
  turnedUnit(source, at) ??
  weekday(source, at, direction) ??
  weekend(source, at, direction) ??
  feast(source, at, direction) ??
  agoAt(source, at) ??
  inAt(source, at) ??
  monthAlone(source, at, direction) ??
  dayAlone(source, at, direction);
