/** Reports with known events, as gists. Each set with days comes twice: as it is, and with its days taken away. */
import { basename } from 'node:path';
import { type Gist, gistOf } from '../../lib/core/events/gist';
import { readingOf } from '../../lib/core/reading';

export interface Told {
  set: string;
  id: string;
  topic: string;
  event: string;
  gist: Gist;
}

export interface Line {
  id: string;
  event: string;
  topic?: number | string;
  outlet?: string;
  title?: string;
  date?: string;
  paragraphs?: string[];
  sentences?: { text: string }[];
}

/** How much of a text is read; all of it where nothing is said. */
export type Cut = (title: string, sentences: string[]) => string[];

/** Words of a feed's summary. */
const WORDS = 35;

/** What stands behind the title, as far as a feed would tell it. */
export const summary: Cut = (title, sentences) => {
  const words = sentences
    .filter((sentence) => sentence !== title)
    .join(' ')
    .split(/\s+/);
  return [words.slice(0, WORDS).join(' ')];
};

function gistOfLine(line: Line, published: string | null, cut: Cut): Gist {
  const sentences = line.paragraphs ?? line.sentences?.map(({ text }) => text) ?? [];
  const title = line.title ?? sentences[0] ?? '';
  return gistOf(
    readingOf({
      id: line.id,
      url: null,
      outlet: { name: '', domain: '' },
      title,
      published,
      modified: null,
      language: 'en',
      credit: null,
      words: 0,
      completeness: 'whole',
      paragraphs: cut(title, sentences),
    }),
  );
}

export function readReports(text: string, file: string, cut: Cut = (_title, all) => all): Told[][] {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const read = (set: string, dated: boolean): Told[] =>
    lines.map((line) => ({
      set,
      id: line.id,
      topic: String(line.topic ?? line.event),
      event: line.event,
      gist: gistOfLine(line, dated ? (line.date ?? null) : null, cut),
    }));
  const name = basename(file, '.jsonl');
  const undated = read(`${name} without days`, false);
  return lines.some(({ date }) => date !== undefined) ? [read(name, true), undated] : [undated];
}
