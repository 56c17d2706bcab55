/** A comparison and the interface's words as lib/core/takeaway takes them. */
import type { Comparison } from '../../lib/core/model';
import type { Taken, Telling } from '../../lib/core/takeaway/taken';
import type { Words } from '../words';
import { localTime } from './local-day';
import { passageLink } from './passage-link';
import { viewReports } from './reports';
import { timesOf } from './times';

/** `at`: when it is taken out, in milliseconds since 1970. */
export const takenFrom = (comparison: Comparison, here: string, at: number): Taken => ({
  comparison,
  reports: viewReports(comparison, here).map(({ hue: _hue, here: _here, ...report }) => report),
  at: new Date(at).toISOString(),
});

export const tellingIn = (words: Words): Telling => ({
  t: words.t,
  day: words.day,
  instant: (iso) => words.moment(localTime(Date.parse(iso))),
  times: (report) => timesOf(report, words),
  list: words.list,
  apart: (text) => words.join([text]),
  link: passageLink,
});
