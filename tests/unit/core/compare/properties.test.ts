/** What holds for every comparison, tried on all invented events. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/core/compare/compare';
import type { Comparison, Reading } from '../../../../lib/core/model';
import { EVENTS, linesOf } from './fixtures';

/** The same text from elsewhere, and later. */
function reprinted(reading: Reading): Reading {
  const { head } = reading;
  return { ...reading, head: { ...head, id: `${head.id}-again`, outlet: { name: 'Other', domain: '' } } };
}
/** Without its sketch nothing tells that it is a copy. */
const unsketched = (reading: Reading): Reading => ({ ...reading, sketch: [] });

const refsOf = ({ alignments }: Comparison): string[] =>
  alignments
    .map((refs) =>
      refs
        .map(({ report, sentence }) => `${report}: ${sentence}`)
        .sort()
        .join(' | '),
    )
    .sort();
/** All that is told, without the order in which it is. */
const told = (comparison: Comparison) => ({
  lines: linesOf(comparison),
  ids: comparison.findings.map(({ id }) => id).sort(),
  labels: comparison.findings.map(({ id, about }) => `${id} ${about}`).sort(),
  alignments: refsOf(comparison),
  statements: comparison.statements.map((one) => one.map(({ text }) => text).sort()).sort(),
  names: comparison.names.map(({ name }) => name).sort(),
  copies: comparison.reports.map(({ id, copyOf }) => `${id} ${copyOf}`).sort(),
});

describe.each(EVENTS)('the reports of %s', (_name, readings) => {
  const given = compare(readings, null);

  it('are compared alike in any order', () => {
    const orders = fc.shuffledSubarray(readings, { minLength: readings.length });
    fc.assert(
      fc.property(orders, (other) => {
        const comparison = compare(other, null);
        expect(told(comparison)).toEqual(told(given));
        expect(comparison.reports.map(({ id }) => id)).toEqual(other.map(({ head }) => head.id));
      }),
      { numRuns: 4 },
    );
  }, 30_000);

  it.each(readings.map((reading) => [reading.head.id, reading] as const))(
    'differ in nothing from themselves: %s',
    (id, reading) => {
      const apart = compare([unsketched(reading), unsketched(reprinted(reading))], null);
      expect(apart.reports.map(({ copyOf }) => copyOf)).toEqual([null, null]);
      // A sum in two currencies is compatible with itself.
      expect(linesOf(apart).filter((line) => /^(?:differs|updated|only) /.test(line))).toEqual([]);
      expect(linesOf(apart)).not.toEqual([]);
      const copied = compare([reading, reprinted(reading)], null);
      expect(copied.reports.map(({ copyOf }) => copyOf)).toEqual([null, id]);
      expect(linesOf(copied).filter((line) => !line.startsWith('only'))).toEqual([]);
    },
  );

  it.each(readings.map((reading) => [reading.head.id, reading] as const))(
    'keep their verdicts beside a copy of %s',
    (_id, reading) => {
      const more = compare([...readings, reprinted(reading)], null);
      expect(more.reports).toHaveLength(readings.length + 1);
      const isNamed = (line: string) => line.includes('-again:');
      expect(linesOf(more).filter(isNamed)).toEqual([]);
      expect(linesOf(more)).toEqual(linesOf(given));
    },
  );
});
