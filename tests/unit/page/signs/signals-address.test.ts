import { describe, expect, it } from 'vitest';
import { addressSigns } from '../../../../lib/page/signs/signals-address';

describe('addressSigns', () => {
  it.each([
    ['', []],
    ['file:///tmp/harbour.html', []],
    ['https://coast.example/', ['root']],
    ['https://coast.example/de', ['root']],
    ['https://coast.example/?p=48213', ['number-slug']],
    ['https://coast.example/news/2026/05/ferry-runs-aground-off-tarn', ['slug', 'date-path', 'report-path']],
    ['https://coast.example/markets/ferry-runs-aground-off-tarn/amp', ['slug']],
    ['https://coast.example/local/88213', ['number-slug']],
    ['https://coast.example/local/article-88213', ['number-slug', 'report-path']],
    ['https://coast.example/local/4g-article-88213', ['number-slug']],
    ['https://coast.example/%E6%B8%AF%E5%8F%A3%E6%B8%A1%E8%BD%AE%E6%90%81%E6%B5%85', ['slug']],
    ['https://coast.example/sport', ['one-word']],
    ['https://forum.coast.example/t/48213', ['number-slug', 'forum-path']],
    ['https://coast.example/%E0%A4%A', []],
  ])('%s', (address, signs) => {
    expect(addressSigns(address).toSorted()).toEqual(signs.toSorted());
  });
});
