/** From a day's events, as Wikipedia tells them, to reports in the library. */
import { describe, expect, it } from 'vitest';
import { matchArticle } from '../../../../lib/app/match-article';
import { takeDay } from '../../../../lib/app/sources/take-day';
import { takeIn } from '../../../../lib/app/sources/take-in';
import { tellOf } from '../../../../lib/app/told';
import { readingOf } from '../../../../lib/core/reading';
import { fail } from '../../../../lib/core/result';
import { sourcesOf } from '../../../../lib/core/sources/list';
import type { CitedEvent } from '../../../../lib/core/sources/model';
import { freshLibrary } from '../fresh-library';
import { feedOf, itemOf, NOW, sourceOf } from './feeds';

const CHOICES = { feeds: [], packs: [], currentEvents: true, texts: 'click' as const };
const [DAY = sourceOf('none.example')] = sourcesOf(CHOICES, NOW);
const worldOf = () => ({ library: freshLibrary(() => NOW), now: () => NOW });

const POST = { url: 'https://valley-post.example/cable-car', outlet: 'Valley Post' };
const TIMES = { url: 'https://www.harbour-times.example/a', outlet: 'AFP via Harbour Times' };
const LOG = { url: 'https://ledger.example/live', outlet: 'The Ledger' };
const eventOf = (over: Partial<CitedEvent> = {}): CitedEvent => ({
  text: 'Rescuers free 32 people from a cable car that stood still above the Brennick valley for four hours.',
  topics: ['Disasters and accidents'],
  day: '2024-02-09',
  links: ['Brennick'],
  citations: [POST, TIMES],
  ...over,
});
const OTHER = eventOf({
  text: 'The parliament of Tolmouth elects Orla Venn as its speaker with 41 votes against 12.',
  citations: [{ url: 'https://coast.example/venn', outlet: '' }],
});

type Library = ReturnType<typeof freshLibrary>;
async function eventsIn(library: Library): Promise<string[][]> {
  const found = await library.search('', null, 20);
  return found.ok ? found.value.events.map(({ reports }) => reports) : [];
}
const ENTRY = expect.stringMatching(/^current-events:2024-02-09:\w+$/);

describe('an entry', () => {
  it('becomes a report by Wikipedia’s authors, with the reports that it cites', async () => {
    const { library, now } = worldOf();
    expect(await takeDay({ library, now }, DAY, [eventOf()])).toMatchObject({
      value: { items: 1, taken: 3 },
    });
    const [reports = []] = await eventsIn(library);
    expect(reports).toEqual([ENTRY, POST.url, TIMES.url]);
    const stored = await Promise.all(reports.map((id) => library.report(id)));
    const page = 'https://en.wikipedia.org/wiki/Portal:Current_events/2024_February_9';
    expect(stored.map((one) => one.ok && one.value?.report)).toMatchObject([
      {
        ...{ url: expect.stringMatching(`^${page}\\?entry=\\w+$`), published: '2024-02-09' },
        outlet: { name: 'Wikipedia', domain: 'en.wikipedia.org' },
        ...{ credit: 'Wikipedia contributors, CC BY-SA 4.0', language: 'en' },
        ...{ title: eventOf().text, paragraphs: [], words: 18 },
      },
      { outlet: { name: 'Valley Post', domain: 'valley-post.example' }, credit: null, paragraphs: [] },
      { outlet: { name: 'Harbour Times', domain: 'harbour-times.example' }, credit: 'AFP', published: null },
    ]);
  });

  it('that is long has a title of its own', async () => {
    const { library, now } = worldOf();
    const text = `${eventOf().text} The cable had jumped off a wheel in the wind, says the operator, Brennick Lifts.`;
    await takeDay({ library, now }, DAY, [eventOf({ text })]);
    const [[entry = ''] = []] = await eventsIn(library);
    const stored = await library.report(entry);
    const report = stored.ok ? stored.value?.report : undefined;
    expect(report).toMatchObject({ paragraphs: [text] });
    expect(text.startsWith(report?.title.slice(0, -1) ?? '?')).toBe(true);
    expect(report?.title.length).toBeLessThan(text.length);
  });

  it('is what an article is matched against; only the cited texts can be fetched', async () => {
    const { library, now } = worldOf();
    await takeDay({ library, now }, DAY, [OTHER, eventOf()]);
    const text =
      'All 32 people were freed from the cable car above the Brennick valley after four hours on Friday.';
    const own = readingOf({
      ...{ id: 'here', url: 'https://coast.example/car', title: 'Cable car above Brennick: 32 people freed' },
      ...{ outlet: { name: 'Coast', domain: 'coast.example' }, published: '2024-02-09T10:00:00Z' },
      ...{
        modified: null,
        language: 'en',
        credit: null,
        words: 18,
        completeness: 'whole',
        paragraphs: [text],
      },
    });
    const match = await matchArticle(library, own);
    if (!match.ok || match.value.event === null) throw new Error('no event was found');
    const told = await tellOf(library, own, match.value, match.value.event);
    expect(told.ok && told.value.untold.map(({ url }) => url)).toEqual([POST.url, TIMES.url]);
    expect(told.ok && told.value.others.map(({ head }) => head.outlet.name)).toContain('Wikipedia');
  });

  it('makes an event of its own for each thing', async () => {
    const { library, now } = worldOf();
    await takeDay({ library, now }, DAY, [eventOf(), OTHER]);
    expect(new Set(await eventsIn(library))).toEqual(
      new Set([
        [ENTRY, POST.url, TIMES.url],
        [ENTRY, 'https://coast.example/venn'],
      ]),
    );
  });

  it('goes where a report is that it cites and that a feed brought', async () => {
    const { library, now } = worldOf();
    const item = itemOf(POST.url, { title: 'Four hours in the air', summary: 'A night to remember.' });
    await takeIn({ library, now }, sourceOf('valley-post.example'), feedOf([item]), []);
    await takeDay({ library, now }, DAY, [eventOf()]);
    expect(await eventsIn(library)).toEqual([[POST.url, ENTRY, TIMES.url]]);
  });

  it('lets a feed tell more of what it cites', async () => {
    const { library, now } = worldOf();
    await takeDay({ library, now }, DAY, [eventOf()]);
    await takeIn({ library, now }, sourceOf('valley-post.example'), feedOf([itemOf(POST.url)]), []);
    expect(await eventsIn(library)).toEqual([[ENTRY, POST.url, TIMES.url]]);
    const stored = await library.report(POST.url);
    expect(stored).toMatchObject({ value: { summary: true, report: { title: itemOf('').title } } });
  });

  it('that the person took out does not come back, nor what it cites', async () => {
    const { library, now } = worldOf();
    await takeDay({ library, now }, DAY, [eventOf()]);
    const found = await library.search('', null, 1);
    const events = found.ok ? found.value.events.map(({ id }) => id) : [];
    await library.change({ type: 'delete-events', events });
    const more = eventOf({ citations: [POST, TIMES, { url: 'https://third.example/a', outlet: 'Third' }] });
    expect(await takeDay({ library, now }, DAY, [more])).toMatchObject({ value: { taken: 0 } });
    expect(await eventsIn(library)).toEqual([]);
  });
});

describe('an entry that is corrected', () => {
  const LATER = { url: 'https://ledger.example/cable', outlet: 'The Ledger' };
  const begun = eventOf().text.replace('Rescuers free 32', 'All 33');
  it.each<[what: string, corrected: CitedEvent, reports: unknown[]]>([
    ['in its end', eventOf({ text: `${eventOf().text} Nobody is hurt.` }), [ENTRY, POST.url, TIMES.url]],
    ['in its beginning', eventOf({ text: begun }), [ENTRY, POST.url, TIMES.url]],
    [
      'in its first citation',
      eventOf({ text: begun, citations: [LATER, POST] }),
      [ENTRY, POST.url, TIMES.url, LATER.url],
    ],
    [
      'in its citations alone',
      eventOf({ citations: [LATER, POST] }),
      [ENTRY, POST.url, TIMES.url, LATER.url],
    ],
  ])('tells what it says now, and keeps what it said: %s', async (_what, corrected, reports) => {
    const { library, now } = worldOf();
    const first = await takeDay({ library, now }, DAY, [eventOf(), OTHER]);
    const seen = first.ok ? first.value.seen : [];
    expect(await takeDay({ library, now }, DAY, [corrected, OTHER], seen)).toMatchObject({ ok: true });
    const events = await eventsIn(library);
    expect(events).toHaveLength(2);
    expect(events).toContainEqual(reports);
    const [entry = ''] = events.find((one) => one.includes(POST.url)) ?? [];
    const stored = await library.report(entry);
    const report = stored.ok && stored.value?.report;
    expect(report && 'paragraphs' in report && (report.paragraphs[0] ?? report.title)).toBe(corrected.text);
    const isSame = corrected.text === eventOf().text;
    expect(await library.revisions(entry)).toMatchObject({
      value: isSame ? [] : [{ title: eventOf().text }],
    });
    expect(stored).toMatchObject({ value: { summary: true, origin: 'feed' } });
  });

  it('does not take the place of another that the page still has', async () => {
    const { library, now } = worldOf();
    await takeDay({ library, now }, DAY, [eventOf()]);
    const item = itemOf(LATER.url, { title: eventOf().text, summary: eventOf().text });
    await takeIn({ library, now }, sourceOf('ledger.example'), feedOf([item]), []);
    const second = eventOf({ text: 'The cable car of Brennick stays closed, it says.', citations: [LATER] });
    await takeDay({ library, now }, DAY, [eventOf(), second]);
    const entries = (await eventsIn(library)).flat().filter((id) => id.startsWith('current-events'));
    expect(entries).toHaveLength(2);
  });

  it('stays out where the person took it out, whatever it says by now', async () => {
    const { library, now } = worldOf();
    await takeDay({ library, now }, DAY, [eventOf()]);
    const found = await library.search('', null, 1);
    const events = found.ok ? found.value.events.map(({ id }) => id) : [];
    await library.change({ type: 'delete-events', events });
    await takeDay({ library, now }, DAY, [eventOf({ text: begun })]);
    expect(await eventsIn(library)).toEqual([]);
  });
});

describe('a day', () => {
  it('is taken in once; what is added to it comes where it belongs', async () => {
    const { library, now } = worldOf();
    const first = await takeDay({ library, now }, DAY, [eventOf({ citations: [POST] })]);
    const seen = first.ok ? first.value.seen : [];
    expect(await takeDay({ library, now }, DAY, [eventOf({ citations: [POST] })], seen)).toMatchObject({
      value: { items: 1, taken: 0, seen },
    });
    const text = `${eventOf().text} Nobody is hurt.`;
    expect(await takeDay({ library, now }, DAY, [eventOf({ text }), OTHER], seen)).toMatchObject({
      value: { items: 2, taken: 3 },
    });
    expect(await eventsIn(library)).toContainEqual([ENTRY, POST.url, TIMES.url]);
  });

  it('has running logs, which are reports of no event in particular', async () => {
    const { library, now } = worldOf();
    const events = [eventOf({ citations: [LOG, POST] }), { ...OTHER, citations: [LOG] }];
    // Each entry has a name of its own, though both cite the same first.
    expect(await takeDay({ library, now }, DAY, events)).toMatchObject({ value: { taken: 3 } });
    const reports = (await eventsIn(library)).flat();
    expect(reports).toContain(POST.url);
    expect(reports).not.toContain(LOG.url);
  });

  it('that cannot be written is not said to be seen', async () => {
    const world = worldOf();
    world.library.takeIn = async () => fail('full', 'no room');
    expect(await takeDay(world, DAY, [eventOf()])).toEqual(fail('full', 'no room'));
  });

  it('without events is a day', async () => {
    expect(await takeDay(worldOf(), DAY, [])).toMatchObject({ value: { items: 0, taken: 0, seen: [] } });
  });
});
