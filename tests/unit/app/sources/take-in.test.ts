/** From items of a feed to reports in the library: what is new, what is news, what is already there. */
import { describe, expect, it } from 'vitest';
import { reportOfItem } from '../../../../lib/app/sources/report-of-item';
import { FEED_EXPIRY, takeIn } from '../../../../lib/app/sources/take-in';
import { fail } from '../../../../lib/core/result';
import type { FeedItem } from '../../../../lib/core/sources/model';
import { freshLibrary } from '../fresh-library';
import { feedOf, itemOf, NOW, sourceOf } from './feeds';

const POST = sourceOf('valley-post.example');
const worldOf = () => ({ library: freshLibrary(() => NOW), now: () => NOW });
const FERRY = itemOf('https://valley-post.example/ferry', {
  title: 'Night ferry to Tolmouth gets a new captain',
  summary: 'Orla Venn, 41, sailed container ships before. She follows Bram Holt, who retires.',
});

describe('an item', () => {
  it.each<[string, Partial<FeedItem>, object]>([
    ['as its feed tells it', {}, { outlet: POST.outlet, language: 'en', words: 16, completeness: 'cut' }],
    ['without a summary', { summary: '' }, { paragraphs: [], words: 0 }],
    ['with lines', { summary: 'One.\n \nTwo.' }, { paragraphs: ['One.', 'Two.'] }],
    ['of another language', { language: 'ar' }, { language: 'ar' }],
    ['without a time', { published: null }, { published: null }],
    ['half an hour ahead', { published: '2024-02-09T12:30:00Z' }, { published: '2024-02-09T12:30:00Z' }],
    ['of another zone', { published: '2024-02-09T20:00:00Z' }, { published: '2024-02-09T12:00:00.000Z' }],
    ['with a time that is none', { published: 'soon' }, { published: 'soon' }],
  ])('becomes a report: %s', (_what, over, report) => {
    expect(reportOfItem(itemOf(FERRY.url, over), feedOf([]), POST, NOW)).toMatchObject(report);
  });

  it('is by whom it names, where the feed is of many', () => {
    const many = { ...POST, outlet: null };
    const named = itemOf('https://www.coast.example/a', { credit: 'Coast Radio' });
    expect(
      [named, { ...named, credit: null }].map((one) => reportOfItem(one, feedOf([]), many, NOW).outlet),
    ).toEqual([
      { name: 'Coast Radio', domain: 'coast.example' },
      { name: 'coast.example', domain: 'coast.example' },
    ]);
  });
});

describe('an item at an address', () => {
  it.each([
    ['https://valley-post.example/a', 'Valley Post'],
    ['https://www.valley-post.example/a', 'Valley Post'],
    ['https://valley-post.co.example/a', 'Valley Post'],
    ['https://coast.example/a', 'coast.example'],
    ['https://not-valley-post.example/a', 'not-valley-post.example'],
  ])('%s is by %s', async (url, name) => {
    const world = worldOf();
    await takeIn(
      world,
      { ...POST, outlet: { name: 'Valley Post', domain: 'valley-post.example' } },
      feedOf([itemOf(url)]),
      [],
    );
    expect(await world.library.report(url)).toMatchObject({ value: { report: { outlet: { name } } } });
  });
});

describe('a feed', () => {
  it('is taken in once', async () => {
    const world = worldOf();
    const feed = feedOf([itemOf('https://valley-post.example/cable-car'), FERRY]);
    const first = await takeIn(world, POST, feed, [7]);
    expect(first).toMatchObject({
      value: { items: 2, taken: 2, seen: [expect.any(Number), expect.any(Number), 7] },
    });
    const seen = first.ok ? first.value.seen : [];
    expect(await takeIn(world, POST, feed, seen)).toMatchObject({ value: { items: 2, taken: 0, seen } });
    // What was known of it is lost: the library knows.
    expect(await takeIn(world, POST, feed, [])).toMatchObject({ value: { items: 2, taken: 0 } });
    expect(await world.library.report(FERRY.url)).toMatchObject({
      value: { origin: 'feed', summary: true, expires: NOW + FEED_EXPIRY, added: NOW },
    });
  });

  it('is left where it is no news or says nothing', async () => {
    const old = { ...FERRY, published: '2024-02-05T11:00:00Z' };
    const nameless = itemOf('https://valley-post.example/b', { title: ' ' });
    const taken = await takeIn(worldOf(), POST, feedOf([old, nameless]), []);
    expect(taken).toMatchObject({ value: { items: 2, taken: 0 } });
  });

  it('of two outlets makes one event, which is listed', async () => {
    const world = worldOf();
    const { library } = world;
    await takeIn(world, POST, feedOf([itemOf('https://valley-post.example/cable-car'), FERRY]), []);
    expect(await library.search('', null, 9)).toMatchObject({ value: { events: [] } });
    expect(await library.totals()).toMatchObject({ value: { events: 0, reports: 0, remembered: 0 } });
    const other = itemOf('https://coast.example/32-freed', {
      title: '32 people freed from cable car above Brennick',
      summary:
        'A cable car stood still for four hours above the Brennick valley before rescuers freed all 32 on board.',
    });
    await takeIn(world, sourceOf('coast.example'), feedOf([other]), []);
    expect(await library.search('brennick', null, 9)).toMatchObject({
      value: { events: [{ reports: ['https://valley-post.example/cable-car', other.url] }] },
    });
    expect(await library.totals()).toMatchObject({ value: { events: 1, reports: 2, remembered: 0 } });
  });

  it('is asked for again where it could not be kept', async () => {
    const world = worldOf();
    world.library.takeIn = async () => fail('full', 'no room');
    expect(await takeIn(world, POST, feedOf([FERRY]), [])).toEqual(fail('full', 'no room'));
  });
});
