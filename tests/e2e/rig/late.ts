/** An outlet that nobody has heard of until it is put there, over TLS: what it tells of an event, in a feed of its own. */
import type { EventName } from './events';
import { sendFile } from './faults';
import { feedOf } from './feeds';
import type { RigOutlet } from './outlets';
import type { Rig } from './rig';
import { storyOf } from './tell';
import { pageOf } from './templates';

/** As a report each; `numbers`: in which words they tell it. */
export function lateReports(name: string, told: EventName, numbers: number[]): RigOutlet[] {
  const host = `${name}.example`;
  return numbers.map((number) => ({
    ...{ number, host, name, kind: 'rss2', template: 'json-ld', told, fault: null, wall: null },
    story: storyOf(told, number, Date.now()),
    feed: `https://${host}/feed.xml`,
    article: `https://${host}/news/${number}.html`,
  }));
}

const ITEM = /<item>.*<\/item>/;

/** Its feed with these reports, and their articles, which come after that many milliseconds. */
export function putLate(rig: Rig, reports: RigOutlet[], slowly = 0): void {
  const files = reports.map(feedOf);
  const items = files.map(({ text }) => ITEM.exec(text)?.[0] ?? '').join('');
  const [first] = files;
  for (const report of reports) {
    rig.put(report.feed, (asked) =>
      sendFile(asked, { type: first?.type ?? '', text: first?.text.replace(ITEM, items) ?? '' }),
    );
    rig.put(report.article, (asked) => {
      setTimeout(() => sendFile(asked, { type: 'text/html', text: pageOf(report) }), slowly);
    });
  }
}
