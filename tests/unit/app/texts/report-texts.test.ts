/** Texts to be read side by side: which are told, and from where. */
import { beforeEach, describe, expect, it } from 'vitest';
import { handlersOf } from '../../../../lib/app/handlers';
import { look } from '../../../../lib/app/look';
import { takeReports } from '../../../../lib/app/sources/take-in';
import { reportOf } from '../../../../lib/core/report';
import { fail, ok } from '../../../../lib/core/result';
import { COAST, FERRY, pageOf } from '../articles';
import { type FreshLibrary, freshLibrary } from '../fresh-library';
import { NOW } from '../sources/feeds';
import { articleOf, createFake, type Fake, type seenPage } from '../world';

const TAB = 7;
const own = articleOf();
let library: FreshLibrary;
let fake: Fake;
let pages: Record<number, ReturnType<typeof seenPage>>;

beforeEach(async () => {
  library = freshLibrary(() => NOW);
  const summary = reportOf(
    { ...COAST, paragraphs: COAST.paragraphs.slice(0, 1), completeness: 'cut' },
    COAST.url,
  );
  await takeReports({ library, now: () => NOW }, [summary, reportOf(FERRY, FERRY.url)]);
  pages = { [TAB]: pageOf(own) };
  fake = createFake({ library, pages, settings: { scope: 'every' }, now: () => NOW });
  await look(fake.world, TAB, { asked: false });
});

const ask = (...reports: string[]) => handlersOf(fake.world)['report-texts']({ tab: TAB, reports }, null);
const whole = { report: own.url, kind: 'text', paragraphs: own.paragraphs };
const summary = { report: COAST.url, kind: 'summary', paragraphs: COAST.paragraphs.slice(0, 1) };

describe('texts side by side', () => {
  it("are this page's article and what the library has, in the order that was asked for", async () => {
    expect(await ask(COAST.url, own.url)).toEqual(ok([summary, whole]));
  });

  it('are whole once a text took the place of a summary', async () => {
    await library.tell(reportOf(COAST, COAST.url));
    expect(await ask(COAST.url)).toEqual(
      ok([{ report: COAST.url, kind: 'text', paragraphs: COAST.paragraphs }]),
    );
  });

  it('are those of the comparison only, whatever else the library has', async () => {
    expect((await library.report(FERRY.url)).ok).toBe(true);
    expect(await ask(FERRY.url, 'https://nobody.example/', own.url)).toEqual(ok([whole]));
  });

  it.each([
    ['went to another page', () => ({ [TAB]: pageOf(FERRY) })],
    ['is gone', () => ({})],
  ])('where the tab %s, that text is missing and the others are told', async (_what, now) => {
    delete pages[TAB];
    Object.assign(pages, now());
    expect(await ask(own.url, COAST.url)).toEqual(
      ok([{ report: own.url, kind: 'missing', paragraphs: [] }, summary]),
    );
  });

  it('say that one was deleted meanwhile', async () => {
    const state = fake.records.get(TAB)?.state;
    const event = state && 'event' in state ? state.event.id : '';
    await library.change({ type: 'delete-reports', event, reports: [COAST.url] });
    expect(await ask(COAST.url)).toEqual(ok([{ report: COAST.url, kind: 'missing', paragraphs: [] }]));
  });

  it('fail where nothing is compared, or the library cannot be read', async () => {
    const nothing = await handlersOf(fake.world)['report-texts']({ tab: 8, reports: [own.url] }, null);
    expect(nothing).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
    fake.world.library = { ...library, report: async () => fail('storage', 'no') };
    expect(await ask(COAST.url)).toMatchObject({ ok: false, problem: { code: 'storage' } });
  });
});
