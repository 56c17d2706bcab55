import { describe, expect, it } from 'vitest';
import { type LineContext, leaveOut } from '../../../../lib/page/body/left-out';

const context = {
  title: 'Dam gates opened at Corven after rain',
  byline: 'Mara Quist',
  outlet: 'Valley Post',
  language: 'en',
};
const line = (text: string, linked = 0, heading = false) => ({ text, linked, heading });
const SENTENCE =
  'Engineers opened three of the five gates of the dam before dawn on Tuesday, after the lake rose in a single night.';

/** The reason why a line at the beginning of a text is left out; null where it stays. */
const reasonOf = (text: string, linked = 0) => {
  const { out } = leaveOut([line(text, linked), line(SENTENCE), line(SENTENCE)], context);
  return out.find((one) => one.line === text)?.reason ?? null;
};

describe('leaveOut', () => {
  it.each<[text: string, reason: string | null]>([
    ['Dam gates opened at Corven after rain', 'title-again'],
    ['Dam gates opened at Corven after rainValley Post _ Corven', 'title-again'],
    ['Date: 2022-11-08T06:15:00+0000 Dam gates opened at Corven after rain', 'title-again'],
    ['Dam gates opened at Corven after rain, but the town below it stayed dry, its mayor said.', null],
    ['Home / News / Dam gates opened at Corven after rain', 'breadcrumb'],
    ['Startseite › Lokales › Corven', 'breadcrumb'],
    ['الرئيسية / محليات / افتتاح', 'breadcrumb'],
    ['08/11/2022 06:15', 'stamp'],
    ['date 2022-11-08 Report', 'stamp'],
    ['Published 8 November 2022, 06:15 – Updated 8 November 2022, 09:40', 'stamp'],
    ['On 8 November 2022 the gates were opened for the first time.', null],
    ['By Mara Quist · Corven', 'byline'],
    ['Mara Quist and agencies', 'byline'],
    ['By noon the water had reached the market.', null],
    ['Valley Post – Corven', 'outlet'],
    ['• number of readings 40 • Section : Region', 'counter'],
    ['3 min read', 'counter'],
    ['Category: Region', 'label'],
    ['Tags: rain, dams', 'label'],
    ['Source: the ministry of water. It gave no further details.', null],
    ['Read more: Why the rain will not stop', 'elsewhere'],
    ['Read the statement aloud, the judge said.', null],
    ['À lire aussi : la pluie continue', 'elsewhere'],
    ['اقرأ أيضا: المطر مستمر', 'elsewhere'],
    ['Διαβάστε επίσης: Η βροχή συνεχίζεται', 'elsewhere'],
    ['यह भी पढ़ें: बारिश जारी', 'elsewhere'],
    ['【関連記事】雨は続く', 'elsewhere'],
    ['[ Read more: Why the rain will not stop ]', 'elsewhere'],
    ['- Advertisement -', 'chrome'],
    ['- Reklam -', 'chrome'],
    ['(责任编辑:高远)', 'label'],
    ['堤防の決壊現場 写真：通信', 'credits'],
    ['武警官兵在大堤上装填沙袋 赵明 摄', 'credits'],
    ['Additional reporting by Tobin Vale', 'credits'],
    [
      'Reporting by candle light, she filed three stories that night, all of them long and all of them about the dam at Corven.',
      null,
    ],
    ['Mara Quist newsroom@valleypost.example', 'contact'],
    ['Mara Quist is the water correspondent of the Valley Post.', null],
    [
      'Petra Solheim is a reporter who wrote about the dam in 1998, when all of the five gates stood open for the last time.',
      null,
    ],
    ['Sign up for our morning letter', 'asks'],
    ['Share on Mastodon', 'asks'],
    ['Source link', 'chrome'],
    ['Advertisement', 'chrome'],
    ['Read the full story', 'cut'],
    ['Subscribe to continue reading this story.', 'cut'],
    ['© Valley Post. All rights reserved.', 'rights'],
    ['* * *', 'no-words'],
    ['The prime minister’s pledge', null],
    ['Related deaths rose to 12, the ministry said.', null],
    ['Comments by the minister caused an outcry.', null],
  ])('%s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it('leaves out what is a link from end to end', () => {
    expect(reasonOf('Eleven towns lose power', 1)).toBe('link');
    expect(reasonOf('Eleven towns lose power', 0.5)).toBeNull();
  });

  it('ends where comments begin, unless that is at the top', () => {
    const lines = [
      SENTENCE,
      'Leave a Reply',
      'You are commenting using your account.',
      'Connecting to %s',
    ].map((text) => line(text));
    expect(leaveOut(lines, context).kept).toEqual([SENTENCE]);
    const late = [line('Leave a comment'), ...Array.from({ length: 9 }, (_, n) => line(`${n}: ${SENTENCE}`))];
    expect(leaveOut(late, context).kept).toHaveLength(9 + 1);
  });

  it.each<[what: string, lines: { text: string; pulled?: 'quoted' | 'named' }[], kept: number[]]>([
    ['the same twice', [{ text: SENTENCE }, { text: 'In between.' }, { text: SENTENCE }], [0, 1]],
    [
      'short lines twice',
      [{ text: 'Gate by gate' }, { text: SENTENCE }, { text: 'Gate by gate' }],
      [0, 1, 2],
    ],
    [
      'a quotation pulled out',
      [{ text: '“Engineers opened three of the five gates”' }, { text: SENTENCE }],
      [1],
    ],
    [
      'a quotation that is said here only',
      [{ text: 'Nobody was warned of the gates.', pulled: 'named' }, { text: SENTENCE }],
      [0, 1],
    ],
    [
      'one that was shortened',
      [{ text: 'Engineers opened three gates before dawn on Tuesday.', pulled: 'named' }, { text: SENTENCE }],
      [1],
    ],
  ])('of what is said again: %s', (_what, lines, kept) => {
    const all = lines.map(({ text, pulled }) => ({ ...line(text), ...(pulled && { pulled }) }));
    expect(leaveOut(all, context).kept).toEqual(kept.map((index) => lines[index]?.text));
  });

  it.each<[what: string, over: Partial<LineContext>, at: (string | undefined)[], entries: unknown[]]>([
    [
      'by `<time>`, in a page that says that it is live',
      { updates: [] },
      [undefined, '2022-11-08T09:00Z', '2022-11-08T08:00Z'],
      [
        { paragraph: 1, at: '2022-11-08T09:00Z' },
        { paragraph: 2, at: '2022-11-08T08:00Z' },
      ],
    ],
    ['not by two in another page', {}, [undefined, '2022-11-08T09:00Z', '2022-11-08T08:00Z'], []],
    [
      'by three in another page',
      {},
      ['2022-11-08T09:00Z', '2022-11-08T08:00Z', '2022-11-07T08:00Z'],
      [
        { paragraph: 0, at: '2022-11-08T09:00Z' },
        { paragraph: 1, at: '2022-11-08T08:00Z' },
        { paragraph: 2, at: '2022-11-07T08:00Z' },
      ],
    ],
    ['not where they go up and down', {}, ['2022-11-08', '2022-11-05', '2022-11-07'], []],
    [
      'by the beginnings that the data tells',
      { updates: [{ at: '2022-11-08T10:00Z', text: 'part1engineersopenedthreeof' }] },
      [undefined, undefined, undefined],
      [{ paragraph: 1, at: '2022-11-08T10:00Z' }],
    ],
  ])('entries: %s', (_what, over, at, entries) => {
    const lines = at.map((time, n) => ({ ...line(`Part ${n}: ${SENTENCE}`), ...(time && { at: time }) }));
    expect(leaveOut(lines, { ...context, ...over }).entries).toEqual(entries);
  });

  it('leaves out the stamps of entries, and lets the headline above one belong to it', () => {
    const lines = [
      line('Water falls', 0, true),
      { ...line('09:00'), at: '2022-11-08T09:00Z' },
      line(`A: ${SENTENCE}`),
      line('8 November 2022, 08:00'),
      line(`B: ${SENTENCE}`),
    ];
    expect(leaveOut(lines, { ...context, updates: [] })).toMatchObject({
      kept: ['Water falls', `A: ${SENTENCE}`, `B: ${SENTENCE}`],
      entries: [
        { paragraph: 0, at: '2022-11-08T09:00Z' },
        { paragraph: 2, at: '2022-11-08T08:00' },
      ],
    });
  });

  it.each<[what: string, over: Partial<LineContext>, at: (string | undefined)[]]>([
    ['of a live report', { updates: [] }, ['T11:12', 'T09:40']],
    ['not of another page', {}, []],
  ])('takes lines that are a clock alone for entries %s', (_what, over, at) => {
    const lines = [line('11.12 Uhr'), line(`A: ${SENTENCE}`), line('09:40'), line(`B: ${SENTENCE}`)];
    expect(leaveOut(lines, { ...context, ...over }).entries.map((entry) => entry.at)).toEqual(at);
  });

  it('takes a stamp off the beginning of a sentence', () => {
    expect(leaveOut([line(`date 2022-11-08 ${SENTENCE}`)], context).kept).toEqual([SENTENCE]);
  });

  it.each([
    'Mara Quist is the water correspondent of the Valley Post.',
    'Tobin Vale is a reporter in Corven.',
    'Mara Quist, журналист',
  ])('leaves out a note on the author at the foot: %s', (note) => {
    expect(leaveOut([line(SENTENCE), line(note)], context).kept).toEqual([SENTENCE]);
  });

  it('drops headings that nothing follows', () => {
    const lines = [
      line('First part', 0, true),
      line(SENTENCE),
      line('Also today', 0, true),
      line('Ferry fares to rise', 1),
    ];
    expect(leaveOut(lines, context).kept).toEqual(['First part', SENTENCE]);
  });

  it('keeps a stamp in the middle of a long text', () => {
    const lines = Array.from({ length: 30 }, (_, n) => line(`${n}: ${SENTENCE}`));
    lines[15] = line('8 November 2022');
    expect(leaveOut(lines, context).kept).toHaveLength(30);
  });
});
