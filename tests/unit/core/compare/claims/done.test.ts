/** Which acts a sentence tells as done: a table. */
import { expect, it } from 'vitest';
import { doneIn } from '../../../../../lib/core/compare/claims/done';
import { passagesOf } from '../../../../../lib/core/passages';

const CONTEXT = { published: null, language: 'en' };

it.each([
  ['The fire destroyed the mill.', ['destroyed']],
  ['The mill was burned on Monday.', ['was burned']],
  ['Rescuers have already found the crew.', ['have already found']],
  ['The council will close the quay.', []],
  ['The council did not close the quay and never sold it.', []],
  ['He vowed that the culprits would be found and punished.', ['vowed']],
  ['Officials fear that the crew drowned.', []],
  ['The ministry issued revised rules.', ['issued']],
  ['They throw stones at the mill.', []],
  ['The crew allegedly burned the barge.', []],
])('%s', (text, acts) => {
  const [, passage] = passagesOf('', [text], CONTEXT);
  expect(passage && doneIn(passage).map(({ text: act }) => act)).toEqual(acts);
});

it('keeps nothing of a digest, which has no text', () => {
  expect(doneIn({ index: 0, text: '', terms: ['burn'], names: [], details: [] })).toEqual([]);
});
