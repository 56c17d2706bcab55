/**
 * Floors under what the comparison finds on the project's own marked events: a change that falls below them has to say
 * why. Figures of each date: docs/evaluation.md.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../../tools/evaluate/own';

const FOLDER = join(import.meta.dirname, '../../../fixtures/events');

describe.each([
  { part: 'open', precision: 0.8, recall: 0.4, beside: 0.6, agreeing: 0.55, lone: 0.7 },
  { part: 'held', precision: 0.6, recall: 0.25, beside: 0.5, agreeing: 0.5, lone: 0.6 },
])('the $part events', ({ part, precision, recall, beside, agreeing, lone }) => {
  const score = scoreOf(join(FOLDER, part));

  it('are there', () => expect(score.marked).toBeGreaterThan(30));
  it('differences: few false ones', () =>
    expect(score.found / (score.found + score.alarms)).toBeGreaterThan(precision));
  it('differences: found', () => expect(score.found / score.marked).toBeGreaterThan(recall));
  it('differences: side by side', () => expect(score.beside / score.marked).toBeGreaterThan(beside));
  it('agreements: found', () => expect(score.agreed / score.agreeing).toBeGreaterThan(agreeing));
  it('agreements: few called different', () =>
    expect(score.mistaken / score.agreeing).toBeLessThanOrEqual(0.04));
  it('told by one: found', () => expect(score.alone / score.lone).toBeGreaterThan(lone));
  it('copies: all of them', () => expect(score.traced).toBe(score.reports));
});

describe('events told twice in other words, or copied', () => {
  const score = scoreOf(join(FOLDER, 'reworded'));

  it('are there', () => expect(score.events).toBeGreaterThan(15));
  it('hardly ever differ', () => expect(score.alarms / score.events).toBeLessThanOrEqual(0.2));
  it('are known as copies where they are', () => expect(score.traced).toBe(score.reports));
});
