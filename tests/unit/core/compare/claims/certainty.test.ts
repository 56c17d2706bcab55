/** Which hedges on one act differ: a table of pairs. */
import { expect, it } from 'vitest';
import { certainties } from '../../../../../lib/core/compare/claims/certainty';

it.each([
  ['possible', 'planned', 'differs'],
  ['possible', 'decided', 'differs'],
  ['threatened', 'wanted', 'differs'],
  ['considered', 'possible', null],
  ['wanted', 'attempted', null],
  ['planned', 'decided', null],
  ['wanted', 'begun', 'differs'],
  ['planned', 'planned', 'agrees'],
  ['alleged', 'charged', 'differs'],
  ['planned', 'denied', 'differs'],
  ['not-announced', 'planned', 'differs'],
  ['something', 'planned', null],
])('%s and %s: %s', (a, b, verdict) => {
  expect(certainties(a, b)).toBe(verdict);
  expect(certainties(b, a)).toBe(verdict);
});
