/**
 * A profile as it comes out of storage: looked at before it is used, since older versions kept something else. Lengths
 * and types are checked, not each number: matching takes one that points nowhere for none. By hand, since four of them are
 * read with the first match of a background: of its ten milliseconds a schema took .6, this takes .3.
 */
import type { Gist } from './gist';
import { type EventProfile, FORM, MAX_GISTS } from './profile';

const isDay = (value: unknown): boolean => value === null || typeof value === 'string';
const areDays = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const areNumbers = (value: unknown): boolean => Array.isArray(value) && value.every(Number.isFinite);

/** Its fields, of whatever types they are; none of what is no object. */
const fieldsOf = <T>(value: unknown): Partial<Record<keyof T, unknown>> => Object(value);

function isGist(value: unknown): boolean {
  const { report, keys, counts, marks, passages, numbers, days, published, weekdays } = fieldsOf<Gist>(value);
  return (
    Number.isFinite(report) &&
    keys instanceof Uint32Array &&
    counts instanceof Uint8Array &&
    counts.length === keys.length &&
    marks instanceof Uint8Array &&
    marks.length === keys.length &&
    passages instanceof Uint16Array &&
    numbers instanceof Uint32Array &&
    numbers.length % 2 === 0 &&
    areDays(days) &&
    isDay(published) &&
    areNumbers(weekdays)
  );
}

export function isProfile(value: unknown): value is EventProfile {
  const { form, event, date, reports, days, gists } = fieldsOf<EventProfile>(value);
  return (
    form === FORM &&
    typeof event === 'string' &&
    isDay(date) &&
    reports instanceof Uint32Array &&
    areDays(days) &&
    Array.isArray(gists) &&
    gists.length <= MAX_GISTS &&
    gists.every(isGist)
  );
}
