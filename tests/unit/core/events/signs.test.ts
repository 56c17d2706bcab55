import { describe, expect, it } from 'vitest';
import { gistOf, MARK } from '../../../../lib/core/events/gist';
import { hashOf, placeOf } from '../../../../lib/core/events/hash';
import { judgeAll } from '../../../../lib/core/events/match';
import { subjectOf } from '../../../../lib/core/events/nearness';
import { profileOf } from '../../../../lib/core/events/profile';
import type { Sign } from '../../../../lib/core/events/signs';
import type { TextReport } from '../../../../lib/core/model';
import { FERRY, readings, report } from './made-reports';

const gist = (told: TextReport) => {
  const [reading] = readings(told);
  if (!reading) throw new Error('no reading');
  return gistOf(reading);
};
const known = (event: string, ...reports: TextReport[]) =>
  profileOf({ id: event, title: '', date: null, place: null, reports: [] }, readings(...reports));

function signsOf(told: TextReport, ...events: TextReport[][]) {
  const profiles = events.map((reports, at) => known(`${at}`, ...reports));
  return (
    judgeAll(subjectOf(gist(told)), profiles).find(({ profile }) => profile.event === '0')?.signs ??
    ({} as never)
  );
}

const QUARRY = report(
  'quarry',
  '2020-06-02',
  'Quarry at Dunmere closes',
  'The quarry at Dunmere closes in June, and 240 workers lose their places, Orla Finch said.',
);
const AGAIN = report(
  'again',
  '2020-06-03',
  'Dunmere loses its quarry',
  'Orla Finch closes the quarry at Dunmere with 240 workers.',
);
const SLATE = report(
  'slate',
  '2020-06-02',
  'Slate works at Corrin close',
  'The slate works at Corrin close in June, and 90 workers lose their places, Piet Havel said.',
);
const LATER = report(
  'later',
  '2023-04-11',
  'Quarry at Dunmere is a lake',
  'Divers like the old quarry at Dunmere.',
);

const LONG = { ...AGAIN, paragraphs: Array.from({ length: 12 }, (_, at) => `Shift ${at} left Dunmere.`) };

describe('signs', () => {
  it.each<[sign: Sign, more: TextReport, less: TextReport]>([
    ['strangers', SLATE, AGAIN],
    ['named', AGAIN, SLATE],
    ['ledBy', AGAIN, SLATE],
    ['namesFound', AGAIN, SLATE],
    ['leadNumbers', AGAIN, SLATE],
    ['yearSame', AGAIN, LATER],
    ['gap', LATER, AGAIN],
    ['short', AGAIN, LONG],
  ])('%s', (sign, more, less) => {
    expect(signsOf(more, [QUARRY])[sign]).toBeGreaterThan(signsOf(less, [QUARRY])[sign]);
  });

  it('knows a rival that is beaten, not one that tells of something else', () => {
    const twin = { ...SLATE, id: 'twin' };
    const rival = report(
      'rival',
      '2020-07-01',
      'Corrin looks back',
      'Piet Havel closed the slate works at Corrin.',
    );
    expect(signsOf(AGAIN, [QUARRY]).beaten).toBe(0);
    expect(signsOf(SLATE, [twin], [rival]).beaten).toBeGreaterThan(0.1);
    expect(signsOf(SLATE, [twin], [LATER]).beaten).toBe(0);
    expect(signsOf(SLATE, [rival], [twin]).beaten).toBe(0);
  });

  it('says less of a rival the farther off it is', () => {
    const twin = { ...SLATE, id: 'twin' };
    const near = report(
      'near',
      '2020-07-01',
      'Rain falls',
      'Rain fell on streets, roofs and ships at Corrin.',
    );
    const far = report(
      'far',
      '2020-07-01',
      'Rain falls',
      `${'Rain fell on barns, hills and ponds. '.repeat(4)}
      Ships, streets, gardens, fields, lanes, roofs and towers at Corrin were wet.`,
    );
    const some = signsOf(SLATE, [twin], [near]).beaten;
    const little = signsOf(SLATE, [twin], [far]).beaten;
    expect(little).toBeGreaterThan(0);
    expect(little).toBeLessThan(some / 2);
  });
});

describe('lead', () => {
  const lines = ['Quarry at Dunmere closes', 'Updated 2 June 2020', QUARRY.paragraphs[0] ?? ''];

  it.each<[why: string, paragraphs: string[]]>([
    ['the title once more and a line with the date', lines],
    ['nothing', lines.slice(2)],
  ])('passes over %s', (_why, paragraphs) => {
    const { keys, marks } = gist({ ...QUARRY, paragraphs });
    const at = placeOf(keys, hashOf('#240'));
    expect((marks[at] ?? 0) & MARK.lead).toBe(MARK.lead);
  });

  it('are not read of an event that is far less near than the nearest', () => {
    const judged = (...events: TextReport[]) =>
      judgeAll(
        subjectOf(gist(AGAIN)),
        events.map((one) => known(one.id, one)),
      ).map(({ profile }) => profile.event);
    expect(judged(QUARRY, LATER)).toEqual(['quarry', 'later']);
    expect(judged(FERRY, QUARRY)).toEqual(['quarry']);
  });
});
