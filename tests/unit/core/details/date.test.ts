import { describe, expect, it } from 'vitest';
import { amountOf, found } from './found';

describe('dates by the calendar', () => {
  it.each([
    ['It began on September 27, 2020.', ['September 27, 2020 → 2020-09-27']],
    ['(Agency - 30th September, 2020)', ['30th September, 2020 → 2020-09-30']],
    ['On Wed, 22 of Jan 2020 it snowed.', ['Wed, 22 of Jan 2020 → 2020-01-22']],
    ['It closed on Nov. 30.', ['Nov. 30 → 2020-11-30']],
    ['The vote is due on April 2.', ['April 2 → 2021-04-02']],
    ['The vote will be held in June.', ['June → 2021-06']],
    ['The deal is to be quickly signed in June.', ['June → 2021-06']],
    ['She may resign in June.', ['June → 2021-06']],
    ['It may have sunk in June.', ['June → 2020-06']],
    ['They had to be moved in June.', ['June → 2020-06']],
    ['It was convicted in June 1998.', ['June 1998 → 1998-06']],
    ['In January of 1955 it opened.', ['January of 1955 → 1955-01']],
    ['The attack in February was the first.', ['February → 2021-02']],
    ['It was built in the early 1990s.', ['the early 1990s → 199X']],
    ['A castle of the 19th century', ['the 19th century → 18XX']],
    ['The 2006 film was released in 2007.', ['2006 → 2006', '2007 → 2007']],
    ['It ran from 1951-1957.', ['1951-1957 → 1951/1957']],
    ['The fair runs from 4 to 22 June 2021.', ['4 to 22 June 2021 → 2021-06-04/2021-06-22']],
    ['They met on March 3-5.', ['March 3-5 → 2021-03-03/2021-03-05']],
    ['Updated 2021-03-01 09:30', ['2021-03-01 → 2021-03-01']],
    ['Dated 25/12/2020', ['25/12/2020 → 2020-12-25']],
    ['Rents rose between April and June 2020.', ['April and June 2020 → 2020-04/2020-06']],
    ['It ran from November to March 2019.', ['November to March 2019 → 2018-11/2019-03']],
    ['It ran from March 3 to April 5, 2019.', ['March 3 to April 5, 2019 → 2019-03-03/2019-04-05']],
    ['It snowed in July and August 2018.', ['July → 2018-07', 'August 2018 → 2018-08']],
    ['In the first half of 2020 it shut.', ['the first half of 2020 → 2020-01-01/2020-06-30']],
    ['On May 5 this year', ['May 5 this year → 2021-05-05']],
    ['He was one of the 12 Sept. 11 attackers.', ['Sept. 11 → 2020-09-11']],
  ])('%s', (text, wanted) => expect(found('date', text)).toEqual(wanted));

  it('reads day or month first by evidence, then by language, and compares nothing where both may be', () => {
    const both = 'Posted 07/11/2021';
    expect(found('date', both, { dayFirst: true })).toEqual(['07/11/2021 → 2021-11-07']);
    expect(found('date', both, { dayFirst: false })).toEqual(['07/11/2021 → 2021-07-11']);
    expect(found('date', both, { language: 'en-US' })).toEqual(['07/11/2021 → 2021-07-11']);
    expect(found('date', both, { language: 'fr' })).toEqual(['07/11/2021 → 2021-11-07']);
    expect(amountOf('date', both, { language: 'fr' })).toBe('day 18938..18938');
    expect(amountOf('date', both, { language: 'en' })).toBeNull();
  });
});

describe('dates from the day of publication, Wednesday 17 March 2021', () => {
  it.each([
    ['He said so on Wednesday.', ['Wednesday → 2021-03-17']],
    ['It burned last Wednesday.', ['last Wednesday → 2021-03-10']],
    ['He called on Friday evening.', ['Friday evening → 2021-03-12']],
    ['The council will meet on Sunday.', ['Sunday → 2021-03-21']],
    ['He must answer by Friday.', ['Friday → 2021-03-19']],
    ['They said on Friday that talks would go on.', ['Friday → 2021-03-12']],
    ['Yesterday it rained.', ['Yesterday → 2021-03-16']],
    ['It starts the day after tomorrow.', ['the day after tomorrow → 2021-03-19']],
    ['It was found two days ago.', ['two days ago → 2021-03-15']],
    ['He left less than a week ago.', ['less than a week ago → 2021-03-10/2021-03-17']],
    ['The court will rule in 3 days.', ['in 3 days → 2021-03-20']],
    ['It happened last month.', ['last month → 2021-02']],
    ['It fell last year.', ['last year → 2020']],
    ['It was decided at the beginning of this year.', ['the beginning of this year → 2021']],
    ['Shops reopened over the weekend.', ['the weekend → 2021-03-13/2021-03-14']],
    ['She will hear the case on Friday, and ruled that it is public.', ['Friday → 2021-03-19']],
    ['The truce expires at midnight on Saturday.', ['Saturday → 2021-03-20']],
    ['The council meets again on Monday.', ['Monday → 2021-03-22']],
    ['It was moved from Friday to Monday.', ['Friday → 2021-03-12', 'Monday → 2021-03-22']],
    ['It was postponed to June 3.', ['June 3 → 2021-06-03']],
    ['Voters go to the polls on Sunday.', ['Sunday → 2021-03-21']],
    ['Voters went to the polls on Sunday.', ['Sunday → 2021-03-14']],
    ['The law takes effect on January 1.', ['January 1 → 2022-01-01']],
    ['The verdict is due on Friday.', ['Friday → 2021-03-19']],
    ['He will speak next week on Friday.', ['next week on Friday → 2021-03-26']],
    ['The first Friday of July', ['The first Friday of July → 2021-07-02']],
    ['It was hot last summer.', ['last summer → 2020-22']],
    ['It grew in the third quarter of 2020.', ['the third quarter of 2020 → 2020-07-01/2020-09-30']],
    ['They arrived on Christmas Eve.', ['Christmas Eve → 2020-12-24']],
  ])('%s', (text, wanted) => expect(found('date', text)).toEqual(wanted));

  it('keeps a value without an amount where the day of publication is not known', () => {
    for (const [text, value] of [
      ['on Wednesday', 'XXXX-WXX-3'],
      ['on October 2', 'XXXX-10-02'],
      ['yesterday', 'XXXX-XX-XX'],
    ] as const) {
      const given = found('date', `It happened ${text}.`, { published: null });
      expect(given).toHaveLength(1);
      expect(given[0]).toContain(`→ ${value}`);
      expect(amountOf('date', `It happened ${text}.`, { published: null })).toBeNull();
    }
  });

  it.each([
    ['He may march on.'],
    ['He read the Sunday Times.'],
    ['Every Sunday they sing.'],
    ['More than 2000 people came.'],
    ['Call 555-1234.'],
    ['The score was 3-2.'],
    ['It opened at 20:30.'],
  ])('none in: %s', (text) => expect(found('date', text)).toEqual([]));
});
