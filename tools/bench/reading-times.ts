/** Detector and reader against Readability on the same pages, in whatever DOM it is given. Runs in Node and in a browser. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { readArticle } from '../../lib/page/article';
import { detect } from '../../lib/page/signs/signals';
import { measure, type Timing } from './measure';

export interface SavedPage {
  html: string;
  url: string;
}
export type Parse = (html: string) => Document;

interface Opened {
  document: Document;
  url: string;
}

/** All pages in one call, so that a round is long enough to be timed; each is parsed anew, since Readability changes it. */
function timesOn(pages: SavedPage[], parse: Parse, rounds: number): Record<string, Timing> {
  const prepare = (): Opened[] => pages.map(({ html, url }) => ({ document: parse(html), url }));
  const all = (one: (opened: Opened) => unknown) => (opened: Opened[]) => opened.map(one);
  const cases = [
    { name: 'detect', prepare, run: all(({ document, url }) => detect(document, url)) },
    { name: 'readerable', prepare, run: all(({ document }) => isProbablyReaderable(document)) },
    { name: 'parse', prepare, run: all(({ document }) => new Readability(document).parse()) },
    { name: 'read', prepare, run: all(({ document, url }) => readArticle(document, url)) },
  ];
  return Object.fromEntries(measure(cases, rounds, 1));
}

export interface ReadingTimes {
  others: { pages: number; times: Record<string, Timing> };
  all: { pages: number; times: Record<string, Timing> };
}

export function readingTimes(pages: SavedPage[], parse: Parse): ReadingTimes {
  const others = pages.filter(({ html, url }) => !detect(parse(html), url).article);
  return {
    others: { pages: others.length, times: timesOn(others, parse, 9) },
    all: { pages: pages.length, times: timesOn(pages, parse, 3) },
  };
}
