import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../../lib/core/sources/feed/read';
import type { Feed } from '../../../../../lib/core/sources/model';

const item = (name: string): string =>
  `<item><title>${name} of 260 boats</title><link>https://paper.example/${name}</link>` +
  `<description>&lt;p&gt;Wind took ${name} and 1,500 more.&lt;/p&gt;</description></item>`;
const RSS = `<rss version="2.0"><channel><title>Paper</title>${item('one')}${item('two')}</channel></rss>`;
const ATOM = RSS.replaceAll('item>', 'entry>')
  .replace('<rss version="2.0"><channel>', '<feed xmlns="http://www.w3.org/2005/Atom">')
  .replace('</channel></rss>', '</feed>')
  .replaceAll(/<link>([^<]*)<\/link>/g, '<link href="$1"/>')
  .replaceAll('description>', 'summary>');

function itemsOf(text: string): Feed['items'] {
  const about = { type: 'text/xml', charset: 'utf-8', address: 'https://paper.example/feed' };
  const feed = readFeed(new TextEncoder().encode(text), about);
  return feed.ok ? feed.value.items : [];
}

describe('a feed that was cut', () => {
  it.each([
    ['RSS', RSS],
    ['Atom', ATOM],
  ])('%s: of an item comes what is whole, wherever the cut is', (_kind, text) => {
    const whole = itemsOf(text);
    expect(whole).toHaveLength(2);
    let most = 0;
    for (let length = 0; length < text.length; length++) {
      const items = itemsOf(text.slice(0, length));
      most = Math.max(most, items.length);
      for (const [at, { url, title, summary }] of items.entries()) {
        expect([url, title]).toEqual([whole[at]?.url, whole[at]?.title]);
        expect([whole[at]?.summary, '']).toContain(summary);
      }
    }
    expect(most).toBe(2);
  });
});
