import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/model';
import { countWords, reportOf } from '../../../lib/core/report';

const article: Article = {
  url: 'https://valleypost.example/a',
  title: 'A title',
  outlet: { name: 'Valley Post', domain: 'valleypost.example' },
  byline: 'Mara Quist',
  credit: 'Reuters',
  published: { iso: '2022-11-08T06:15:00Z', from: 'json-ld' },
  modified: null,
  language: 'en',
  paragraphs: ['Two words.', "It isn't 90-day long."],
  completeness: 'cut',
};

describe('reportOf', () => {
  it('keeps what the article tells', () => {
    expect(reportOf(article, 'r1')).toEqual({
      id: 'r1',
      url: 'https://valleypost.example/a',
      outlet: article.outlet,
      title: 'A title',
      published: '2022-11-08T06:15:00Z',
      modified: null,
      language: 'en',
      credit: 'Reuters',
      words: 6,
      completeness: 'cut',
      paragraphs: article.paragraphs,
    });
  });
  it('has no address where the article has none', () => {
    expect(reportOf({ ...article, url: '', published: null }, 'r2')).toMatchObject({
      url: null,
      published: null,
    });
  });
});

describe('a report whose day is not sure', () => {
  const stamp = (confidence?: number) => ({ iso: '2022-11-08', from: 'visible', confidence });
  it.each<[published: number | undefined, modified: number | undefined, doubtful: string[] | undefined]>([
    [0.95, 0.9, undefined],
    [0.79, 0.9, ['published']],
    [0.5, 0.6, ['published', 'modified']],
    [undefined, undefined, undefined],
  ])('%s, %s', (published, modified, doubtful) => {
    const told = { ...article, published: stamp(published), modified: stamp(modified) };
    expect(reportOf(told, 'r1').doubtful).toEqual(doubtful);
  });
});

describe('countWords', () => {
  it.each([
    ['', 'en', 0],
    ['One, two – three.', 'en', 3],
    ['周六开放', 'zh', 2],
    ['周六开放', 'no such language', 2],
    ['استقبل رئيس الوزراء', 'ar', 3],
  ])('%s', (text, language, words) => {
    expect(countWords(text, language)).toBe(words);
  });
});
