import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../../lib/page/left-out';

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

  it('takes a stamp off the beginning of a sentence', () => {
    expect(leaveOut([line(`date 2022-11-08 ${SENTENCE}`)], context).kept).toEqual([SENTENCE]);
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
