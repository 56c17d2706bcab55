/** Detector and reader against Readability, which many extensions use: in Chromium, else in linkedom. */
import { parseHTML } from 'linkedom';
import { readingTimesInChromium } from './in-browser';
import { allPages } from './pages';
import { readingTimes } from './reading-times';
import { inMs, type Row, ratio, times } from './table';

const inLinkedom = (html: string): Document => parseHTML(html).document as unknown as Document;

export async function benchReading(): Promise<Row[]> {
  const pages = await allPages();
  const inChromium = await readingTimesInChromium(pages);
  const { others, all } = inChromium ?? readingTimes(pages, inLinkedom);
  const where = inChromium ? 'Chromium' : 'linkedom';
  return [
    {
      what: `Detector against isProbablyReaderable, ${others.pages} pages that are no articles, ${where}`,
      figure: times(ratio(others.times.detect, others.times.readerable)),
      budget: 'below 1 ×',
    },
    { what: 'The detector on these pages together', figure: inMs(others.times.detect), budget: '' },
    {
      what: `Detector against Readability.parse, ${all.pages} pages`,
      figure: times(ratio(all.times.detect, all.times.parse)),
      budget: '',
    },
    {
      what: `Reader against Readability.parse, ${all.pages} pages`,
      figure: times(ratio(all.times.read, all.times.parse)),
      budget: '',
    },
    { what: 'The reader on these pages together', figure: inMs(all.times.read), budget: '' },
  ];
}
