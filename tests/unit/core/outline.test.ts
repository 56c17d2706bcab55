/** A report that is read for matching tells matching the same as one that is read whole. */
import { describe, expect, it } from 'vitest';
import { gistOf } from '../../../lib/core/events/gist';
import { match } from '../../../lib/core/events/match';
import { profileOf } from '../../../lib/core/events/profile';
import type { Report } from '../../../lib/core/model';
import { digestOf } from '../../../lib/core/packs/digest';
import { outlineOfReport, readingOf } from '../../../lib/core/reading';
import { BOTH, BRIDGE_A, BRIDGE_B, FERRY, LIBRARY, readings } from './events/made-reports';

const REPORTS: Report[] = [BRIDGE_A, BRIDGE_B, LIBRARY, FERRY, BOTH, digestOf(BRIDGE_A)];
const event = { id: 'event', title: '', date: null, place: null, reports: [] };
const profiles = [
  profileOf(event, readings(BRIDGE_A, BRIDGE_B)),
  profileOf({ ...event, id: 'ferry' }, readings(FERRY)),
];

/** A copy, since of one that was read whole that is the outline. */
const unread = (report: Report) => outlineOfReport({ ...report });

describe.each(REPORTS.map((report) => [report.id, report] as const))('%s', (_id, report) => {
  const [outline, reading] = [unread(report), readingOf(report)];

  it('has the same gist', () => {
    expect(gistOf(outline)).toEqual(gistOf(reading));
  });

  it('is matched for the same reasons', () => {
    expect(match(outline, profiles)).toEqual(match(reading, profiles));
  });
});

it('holds what was left out to be nothing but details', () => {
  const [outline, reading] = [unread(BRIDGE_B), readingOf(BRIDGE_B)];
  const plain = ({ passages }: typeof outline) =>
    passages.map(({ text, terms, names }) => [text, terms, names]);
  expect(plain(outline)).toEqual(plain(reading));
  expect(match(outline, profiles).candidates[0]?.reasons.length).toBeGreaterThan(1);
});

it('is what was read already', () => {
  const report = { ...FERRY };
  const reading = readingOf(report);
  expect(outlineOfReport(report)).toBe(reading);
  expect(unread(report)).not.toBe(reading);
});
