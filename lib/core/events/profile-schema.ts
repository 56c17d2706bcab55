/**
 * A profile as it comes out of storage: looked at before it is used, since older versions kept something else. Lengths
 * and types are checked, not each number: matching takes one that points nowhere for none.
 */
import * as v from 'valibot';
import { type EventProfile, FORM, MAX_GISTS } from './profile';

const day = v.nullable(v.string());
const days = v.array(v.string());

const gist = v.pipe(
  v.object({
    report: v.number(),
    keys: v.instance(Uint32Array),
    counts: v.instance(Uint8Array),
    marks: v.instance(Uint8Array),
    passages: v.instance(Uint16Array),
    numbers: v.instance(Uint32Array),
    days,
    published: day,
    weekdays: v.array(v.number()),
  }),
  v.check(({ keys, counts, marks }) => counts.length === keys.length && marks.length === keys.length),
  v.check(({ numbers }) => numbers.length % 2 === 0),
);

export const ProfileSchema: v.GenericSchema<unknown, EventProfile> = v.object({
  form: v.literal(FORM),
  event: v.string(),
  date: day,
  reports: v.instance(Uint32Array),
  days,
  gists: v.pipe(v.array(gist), v.maxLength(MAX_GISTS)),
});
