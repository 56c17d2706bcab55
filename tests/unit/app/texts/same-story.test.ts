/** Pages that stand where a cited report was: its text, or something else. */
import { describe, expect, it } from 'vitest';
import { tellsOf } from '../../../../lib/app/texts/same-story';
import type { StoredReport } from '../../../../lib/core/library/model';
import type { Article, TextReport } from '../../../../lib/core/model';
import { reportOf } from '../../../../lib/core/report';
import { fail, ok } from '../../../../lib/core/result';
import { COAST, FERRY } from '../articles';
import { articleOf } from '../world';

const ENTRY = reportOf(
  articleOf({
    ...{ url: 'https://list.example/day', paragraphs: [] },
    title:
      'Rescuers free 32 people from a cable car that stood still above the Brennick valley for four hours.',
  }),
  'list:entry',
);
/** As a citation alone tells it. */
const CITED: TextReport = { ...reportOf(COAST, COAST.url), title: '', paragraphs: [], completeness: 'cut' };
const stored = (report: TextReport): StoredReport => ({
  ...{ report, origin: 'feed', added: 0, expires: null, reasons: [] },
});
const foreign = (over: Partial<Article>): Article => articleOf({ ...COAST, language: 'de', ...over });

describe('the page of a cited report', () => {
  it.each<[what: string, article: Article, there: TextReport[], isTold: boolean]>([
    ['tells what the entry tells', COAST, [ENTRY, CITED], true],
    ['tells something else', FERRY, [ENTRY, CITED], false],
    ['tells what another report of the event tells', COAST, [reportOf(FERRY, 'f'), ENTRY], true],
    ['has nothing to be held against', FERRY, [CITED], true],
    [
      'has the names and numbers in another language',
      foreign({
        title: 'Brennick: Retter befreien 32 Menschen aus der Seilbahn',
        paragraphs: ['Vier Stunden lang stand die Seilbahn bei Brennick still, mit 32 Menschen an Bord.'],
      }),
      [ENTRY],
      true,
    ],
    [
      'has other names and numbers in another language',
      foreign({
        title: 'Orla Venn wird Kapitänin der Nachtfähre nach Tolmouth',
        paragraphs: [
          'Die Nachtfähre von Selwick nach Tolmouth hat 400 Plätze, sagt Orla Venn, 41 Jahre alt.',
        ],
      }),
      [ENTRY],
      false,
    ],
    [
      'is in letters that share no names',
      foreign({ language: 'ja', title: '夜行フェリーに新しい船長', paragraphs: ['新しい船長が着任した。'] }),
      [ENTRY],
      true,
    ],
  ])('%s', async (_what, article, there, isTold) => {
    const library = { reports: async () => ok(there.map(stored)) };
    expect(await tellsOf(library, 'event', CITED, reportOf(article, CITED.id))).toEqual(ok(isTold));
  });

  it('is not judged where the library cannot be read', async () => {
    const library = { reports: async () => fail('storage', 'no') };
    expect(await tellsOf(library, 'event', CITED, reportOf(COAST, 'a'))).toEqual(fail('storage', 'no'));
    expect(await tellsOf(library, null, CITED, reportOf(COAST, 'a'))).toEqual(ok(true));
  });
});
