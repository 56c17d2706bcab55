/** How settled an act is told to be. */
import { describe, expect, it } from 'vitest';
import { modalityIn } from '../../../../lib/core/details/modality';
import { misplaced, readKind } from './read-kind';

const CASES: [text: string, hedge: string, level: string, head: string][] = [
  ['The council might close the bridge.', 'might close', 'possible', 'close'],
  ['The council could also close the bridge.', 'could also close', 'possible', 'close'],
  ['The town was planning to close it.', 'was planning to close', 'planned', 'close'],
  ['The school is due to keep its name.', 'is due to keep', 'planned', 'keep'],
  ['The works are set to begin in May.', 'are set to begin', 'planned', 'begin'],
  ['The town threatened to close it.', 'threatened to close', 'threatened', 'close'],
  ['After threats to close the school, they left.', 'threats to close', 'threatened', 'close'],
  ['The states are considering leaving the union.', 'are considering leaving', 'considered', 'leaving'],
  ['They were thinking of selling it.', 'thinking of selling', 'considered', 'selling'],
  ['The council decided to sell the hall.', 'decided to sell', 'decided', 'sell'],
  ['The council will sell the hall.', 'will sell', 'decided', 'sell'],
  [
    'They spoke of a decision of the council to sell the hall.',
    'decision of the council to sell',
    'decided',
    'sell',
  ],
  ['She pledged to protect the guests.', 'pledged to protect', 'promised', 'protect'],
  ['She refused to answer.', 'refused to answer', 'refused', 'answer'],
  ['They called on the council to reopen it.', 'called on the council to reopen', 'requested', 'reopen'],
  ['He tried to open the door.', 'tried to open', 'attempted', 'open'],
  ['They were unable to enter.', 'were unable to enter', 'failed', 'enter'],
  ['Workers have begun to take measures.', 'have begun to take', 'begun', 'take'],
  ['He was charged with driving drunk.', 'was charged with driving', 'charged', 'driving'],
  ['He is accused of stealing the boat.', 'is accused of stealing', 'alleged', 'stealing'],
  ['She pleaded guilty to theft.', 'pleaded guilty to theft', 'admitted', 'theft'],
  ['She was convicted of theft.', 'was convicted of theft', 'convicted', 'theft'],
  ['The fire is treated as suspicious.', 'is treated as suspicious', 'suspected', 'suspicious'],
  ['He was held on suspicion of theft.', 'suspicion of theft', 'suspected', 'theft'],
  ['The ferry appears to have sunk.', 'appears to have sunk', 'alleged', 'sunk'],
  ['The ferry is feared lost.', 'is feared lost', 'alleged', 'lost'],
  ['The fire virtually destroyed the mill.', 'virtually destroyed', 'nearly', 'destroyed'],
  ['The mayor ruled out resigning.', 'ruled out resigning', 'refused', 'resigning'],
  ['They are considering whether to sell.', 'are considering whether to sell', 'considered', 'sell'],
  ['Three hid there, possibly two children.', 'possibly two children', 'possible', 'children'],
  ['The roads are likely to stay closed.', 'are likely to stay', 'expected', 'stay'],
  ['He allegedly pointed a gun.', 'allegedly pointed', 'alleged', 'pointed'],
  ['She was expected to appear on Friday.', 'was expected to appear', 'expected', 'appear'],
  [
    'The town has not officially announced any decision.',
    'has not officially announced',
    'not-announced',
    'announced',
  ],
  ['The council denied the report.', 'denied', 'denied', 'denied'],
  ['Officials suspect arson.', 'suspect', 'suspected', 'suspect'],
  ['They warned of a possible shutdown.', 'possible shutdown', 'possible', 'shutdown'],
  ['He was charged with murder.', 'charged with murder', 'charged', 'murder'],
];
const NOTHING = [
  'The council closed the bridge.',
  'The delay was due to bad weather.',
  'It closed in May.',
  'She confirmed it.',
  'A fifth suspect fled.',
  'May said it was closed.',
  'She asked not to be named.',
];

describe('modalityIn', () => {
  it.each(CASES)('%s', (text, hedge, value, head) => {
    const details = readKind(modalityIn, text);
    expect(details.map(({ text: words }) => words).some((words) => words.endsWith(hedge))).toBe(true);
    expect(details).toContainEqual(expect.objectContaining({ kind: 'modality', value, head }));
    expect(misplaced(text, details)).toEqual([]);
  });
  it.each(NOTHING)('nothing is hedged: %s', (text) => expect(readKind(modalityIn, text)).toEqual([]));
  it('is about the act, then its object, then who acts', () => {
    const [detail] = readKind(modalityIn, 'The council might close the bridge for repairs.');
    expect(detail?.about).toEqual(['close', 'bridg', 'repair', 'council']);
  });
  it('is about what is announced, not about announcing', () => {
    const [detail] = readKind(modalityIn, 'The council has not announced the closure of the bridge.');
    expect(detail?.about.slice(0, 3)).toEqual(['closur', 'bridg', 'announc']);
  });
});
