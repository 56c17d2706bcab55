/** What the other reports have, seen from each of them: words, names and values. Built once for all reports. */
import type { Detail } from '../../model';
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

function add(reports: Reports, key: string, report: number): void {
  const known = reports.get(key);
  if (known) known.add(report);
  else reports.set(key, new Set([report]));
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
      for (const key of keysOf(detail)) add(values, key, place.report);
    }
  }
  return (report) => ({
    hasTie: (tie) => field.isElsewhere(tie, report),
    hasValue: (detail) => keysOf(detail).some((key) => has(values, key, report)),
  });
}
