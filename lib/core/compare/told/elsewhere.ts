/** What the other reports have, seen from each of them: words, names and values. Built once for all reports. */
import type { Detail } from '../../model';
import { addToSet } from '../lists';
import type { Field } from '../ties/field';

export interface Elsewhere {
  hasTie(tie: string): boolean;
  /** An equal value of the same kind, whatever it is about. */
  hasValue(detail: Detail): boolean;
}

type Reports = Map<string, Set<number>>;

/** Details with a common key are equal in the sense of relationOf. */
function keysOf({ kind, value, bound = 'exact', amount }: Detail): string[] {
  const keys = value === '' ? [] : [`${kind} ${value} ${amount?.unit} ${bound}`];
  if (amount) keys.push(`${kind} ${amount.low} ${amount.high} ${amount.unit} ${bound}`);
  return keys;
}

/** Does a report other than this one have it? */
const has = (reports: Reports, key: string, report: number): boolean => {
  const own = reports.get(key);
  return own !== undefined && (own.size > 1 || !own.has(report));
};

/** The view from each report, by its index. */
export function elsewhere(field: Field): (report: number) => Elsewhere {
  const values: Reports = new Map();
  for (const place of field.places) {
    for (const detail of place.passage.details) {
      for (const key of keysOf(detail)) addToSet(values, key, place.report);
    }
  }
  return (report) => ({
    hasTie: (tie) => field.isElsewhere(tie, report),
    hasValue: (detail) => keysOf(detail).some((key) => has(values, key, report)),
  });
}
