import { describe, expect, it } from 'vitest';
import { detailsIn } from '../../../../lib/core/details/details';
import { CONTEXT } from './found';

/** "value scope" of the numeric details that have one. */
const told = (text: string): string[] =>
  detailsIn(text, CONTEXT).flatMap(({ scope, value }) => (scope ? [`${value} ${scope}`] : []));

describe('scope', () => {
  it.each([
    ['In all, 24 sailors were held.', ['24 total']],
    ['A total of 24 sailors were held.', ['24 total']],
    ['Altogether 24 sailors were held.', ['24 total']],
    ['They took €34m in all, €28m of it in coins.', ['EUR 34000000 total', 'EUR 28000000 part']],
    ['They held 24 sailors, 12 of them minors.', ['12 part']],
    ['They held 24 people, including at least 12 girls and three nuns.', ['12 part', '3 part']],
    ['It left 14 dead, including three nuns, and dozens hurt.', ['3 part']],
    ['The fleet, of which 12 boats sail, is old.', ['12 part']],
    ['He shot three clerks, two of whom died.', ['2 part']],
    ['The toll, earlier put at 12, rose to 15.', ['12 earlier', '15 revised']],
    ['Officials initially reported 12 dead.', ['12 earlier']],
    ['Officials revised the toll from 12 to 15.', ['12 earlier', '15 revised']],
    ['Fifteen people died, up from 12.', ['15 revised', '12 earlier']],
    ['The death toll rose to 24 from 3.', ['24 revised', '3 earlier']],
    ['An earlier toll of 12 was wrong.', ['12 earlier']],
    ['The toll had been 12.', ['12 earlier']],
    ['They put the magnitude first at 5.9 and upgraded it to 6.1.', ['6.1 Mw revised']],
    ['They first put the magnitude at 5.9.', ['5.9 Mw earlier']],
    ['Seats will rise from 65 to 125.', ['65 earlier']],
    ['Sales were €12m, compared with €11m.', ['EUR 11000000 earlier']],
    ['Joblessness was 5.1 percent, down from 6 percent.', ['6 earlier']],
    ['Some 12 people died in a like attack last year.', ['12 earlier']],
    ['A quake killed 26,000 people there in 2003.', ['26000 earlier']],
    ['In 2003, a quake killed 26,000 people.', ['26000 earlier']],
  ])('%s', (text, wanted) => expect(told(text)).toEqual(wanted));

  it.each([
    ['In all 24 cases he won.'],
    ['Two women were killed right in front of them.'],
    ['Some 75 percent of them came.'],
    ['It was the death of these three women.'],
    ['He had earlier met 25 envoys.'],
    ['From 10 to 15 people came.'],
    ['Guests from 12 towns came to it.'],
    ['Two votes were held in 2021.'],
    ['They met 25 envoys last week.'],
    ['It was a report including a claim that 12 people left.'],
  ])('none in: %s', (text) => expect(told(text)).toEqual([]));
});
