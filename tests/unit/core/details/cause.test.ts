/** Why it happened. */
import { describe, expect, it } from 'vitest';
import { causeIn } from '../../../../lib/core/details/cause';
import { misplaced, readKind } from './read-kind';

const CASES: [text: string, reason: string, head: string][] = [
  ['The bridge was closed due to its weak pillars.', 'due to its weak pillars', 'pillars'],
  ['It was closed because of heavy rain, police said.', 'because of heavy rain', 'rain'],
  ['They left because the hall was cold.', 'because the hall was cold', 'hall'],
  [
    'The union struck in response to the owners’ failure to pay wages for two long months, it said.',
    'in response to the owners’ failure to pay wages for two long months',
    'failure',
  ],
  ['He was dismissed as a result of the scandal.', 'as a result of the scandal', 'scandal'],
  ['They marched in protest at the ruling.', 'in protest at the ruling', 'ruling'],
  ['The school closed after threats against its pupils.', 'after threats against its pupils', 'threats'],
  ['Shares fell amid fears of a strike.', 'amid fears of a strike', 'fears'],
  ['The fire was caused by a faulty lamp.', 'caused by a faulty lamp', 'lamp'],
];
const NOTHING = [
  'They left after lunch.',
  'The hall is over the road.',
  'It is due to open in May.',
  'It was due to be opened in May.',
  'She is due to visit Oslo.',
];

describe('causeIn', () => {
  it.each(CASES)('%s', (text, reason, head) => {
    const details = readKind(causeIn, text);
    expect(details).toMatchObject([{ kind: 'cause', text: reason, head }]);
    expect(misplaced(text, details)).toEqual([]);
  });
  it.each(NOTHING)('no reason: %s', (text) => expect(readKind(causeIn, text)).toEqual([]));
  it('has the terms of the reason as its value and is about the act that is explained', () => {
    const [detail] = readKind(causeIn, 'The council closed the bridge due to weak pillars.');
    expect(detail).toMatchObject({ value: 'weak pillar', about: ['close', 'bridg', 'council'] });
  });
  it('explains what follows where it stands first', () => {
    const [detail] = readKind(causeIn, 'Because of heavy rain, the council closed the bridge.');
    expect(detail?.about).toEqual(['close', 'council', 'bridg']);
  });
  it('ends after a dozen words', () => {
    const [detail] = readKind(causeIn, `It fell because of ${'very '.repeat(30)}heavy rain.`);
    expect(detail?.text.split(' ').length).toBeLessThan(17);
  });
});
