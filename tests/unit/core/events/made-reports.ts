/** Reports of our own writing: two of one council meeting, one of another by the same mayor, and one of a ferry. */
import type { Reading, TextReport } from '../../../../lib/core/model';
import { digestOf } from '../../../../lib/core/packs/digest';
import { readingOf } from '../../../../lib/core/reading';

export function report(
  id: string,
  published: string | null,
  title: string,
  ...paragraphs: string[]
): TextReport {
  return {
    id,
    url: null,
    outlet: { name: id, domain: `${id}.example` },
    title,
    published,
    modified: null,
    language: 'en',
    credit: null,
    words: paragraphs.join(' ').split(' ').length,
    completeness: 'whole',
    paragraphs,
  };
}

export const BRIDGE_A = report(
  'ledger',
  '2022-05-11',
  'Torvale closes 12 bridges after inspection finds rust',
  'Mayor Odalys Brennick closed 12 bridges over the Ester on Wednesday after divers found rust in their piers.',
  'The closure will last 90 days, she told the council of Torvale, and lorries must cross at Hamden Lock.',
  'Engineers from Kestrel Survey counted 340 cracks in the oldest pier.',
);

export const BRIDGE_B = report(
  'courier',
  '2022-05-12',
  'Rusty piers shut a dozen crossings of the Ester',
  'Torvale has shut 12 bridges because their piers rust, Mayor Odalys Brennick said on Wednesday.',
  'Divers of Kestrel Survey found 340 cracks; lorries are sent to Hamden Lock for 90 days.',
  'Shopkeepers by the river fear for their summer.',
);

export const LIBRARY = report(
  'gazette',
  '2022-11-03',
  'Brennick opens a library in the old granary',
  'Mayor Odalys Brennick opened the new library of Torvale on Thursday in a granary from 1820.',
  'It holds 60,000 books and a reading room for children, and cost 4 million euros.',
  'The mayor read aloud from a book of fables to 25 pupils.',
);

export const FERRY = report(
  'herald',
  '2022-05-11',
  'Ferry aground off Marlow Point',
  'The ferry Good Hope ran aground off Marlow Point on Monday evening with 40 passengers.',
  'At low tide all of them walked ashore, said harbour master Ilse Brandt.',
);

/** The library's opening, with the bridges as its background. */
export const BOTH = report(
  'mirror',
  '2022-05-13',
  'Torvale votes on a library for the granary',
  'The council of Torvale voted on Friday to turn its granary into a library with 60,000 books.',
  'Architect Jonas Feld presented the plan, which costs 4 million euros, to a full chamber.',
  'On Wednesday Mayor Odalys Brennick had shut 12 bridges over the Ester after divers found rust in their piers.',
);

export const readings = (...reports: TextReport[]): Reading[] => reports.map(readingOf);
export const digests = (...reports: TextReport[]): Reading[] => reports.map(digestOf).map(readingOf);
export const undated = (told: TextReport): TextReport => ({ ...told, published: null });
