/** A profile as it comes out of storage: looked at before it is used, since older versions kept less. */
import * as v from 'valibot';
import type { EventProfile } from './profile';

const counts = v.record(v.string(), v.number());
const strings = v.array(v.string());
const norms = v.object({ whole: v.number(), lead: v.number(), facts: v.number() });

const gist = v.object({
  counts,
  lead: strings,
  passages: v.array(strings),
  numbers: strings,
  days: strings,
  published: v.nullable(v.string()),
  weekdays: v.array(v.number()),
  norms,
});

export const ProfileSchema: v.GenericSchema<unknown, EventProfile> = v.object({
  event: v.string(),
  date: v.nullable(v.string()),
  reports: v.number(),
  terms: counts,
  names: counts,
  numbers: strings,
  days: strings,
  gists: v.array(gist),
  norms,
});
