/**
 * Makes lib/core/events/background-table.ts: how many in a hundred events use a word, name or number, for those that
 * many use. `tsx tools/fit-background.ts FILE.jsonl… > lib/core/events/background-table.ts`, then format it. A line
 * has an "event" (or an "id", where each text is one of its own) and its text in "text", "paragraphs" or "sentences".
 */
import { readFileSync } from 'node:fs';
import { keysOf } from '../lib/core/events/gist';
import { hashOf } from '../lib/core/events/hash';
import { placeOf } from '../lib/core/events/rarity';
import { readingOf } from '../lib/core/reading';

interface Line {
  id: string;
  event?: string;
  title?: string;
  text?: string;
  paragraphs?: string[];
  sentences?: { text: string }[];
}

/** Words that fewer events use are taken for rare: which ones they are is chance. */
const LEAST_EVENTS = 8;
/** Upper ends of the classes, in events of a hundred. */
const CLASSES = [6, 8, 10, 13, 17, 22, 30, 40, 55, 100];
/** Of a line of the table. */
const WIDTH = 108;

const paragraphsOf = ({ text = '', paragraphs = [], sentences = [] }: Line): string[] => [
  ...text.split(/\n+/),
  ...paragraphs,
  ...sentences.map((sentence) => sentence.text),
];

/** Words, names and numbers as matching counts them. */
function keysIn(line: Line): string[] {
  const [first = '', ...rest] = paragraphsOf(line);
  const reading = readingOf({
    id: line.id,
    url: null,
    outlet: { name: '', domain: '' },
    title: line.title ?? first,
    published: null,
    modified: null,
    language: 'en',
    credit: null,
    words: 0,
    completeness: 'whole',
    paragraphs: line.title === undefined ? rest : [first, ...rest],
  });
  return reading.passages.flatMap(keysOf);
}

function readEvents(files: string[]): Map<string, Set<string>> {
  const events = new Map<string, Set<string>>();
  for (const text of files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))) {
    const line = JSON.parse(text) as Line;
    const id = line.event ?? line.id;
    const keys = events.get(id) ?? new Set();
    for (const key of keysIn(line)) keys.add(key);
    events.set(id, keys);
  }
  return events;
}

function countTerms(events: Iterable<Set<string>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of events) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

const digit = (value: number): string => String.fromCharCode(97 + value);
/** Base 26, the last digit a capital. */
const written = (gap: number): string => {
  const last = digit(gap % 26).toUpperCase();
  return gap < 26 ? last : written(Math.floor(gap / 26)).toLowerCase() + last;
};

/** The words' places as the table has them. */
function gapsOf(words: string[]): string {
  const places = [...new Set(words.map((word) => placeOf(hashOf(word))))].sort((a, b) => a - b);
  return places.map((place, at) => written(place - (places[at - 1] ?? -1) - 1)).join('');
}

/** String literals of a line's length, joined. */
const literal = (text: string): string =>
  (text.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? []).map((line) => `'${line}'`).join(' +\n      ');

function main(): void {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    console.error('usage: tsx tools/fit-background.ts FILE.jsonl…');
    process.exitCode = 2;
    return;
  }
  const events = readEvents(files);
  const counts = [...countTerms(events.values())].filter(([, count]) => count >= LEAST_EVENTS);
  const classOf = (count: number) => CLASSES.findIndex((end) => (100 * count) / events.size <= end);
  console.log('/**');
  console.log(
    ` * How many in a hundred events use a word, by its place among ${placeOf(2 ** 32 - 1) + 1} (\`rarity.ts\`): places in order, each as the gap to`,
  );
  console.log(
    ' * the one before, 0 for the next one, in base 26, whose last digit is a capital. Words that are not here are rare.',
  );
  console.log(
    ` * Made by tools/fit-background.ts from the reports of ${events.size} events; single words, no text.`,
  );
  console.log(' */');
  console.log('export const SHARES: readonly (readonly [percent: number, gaps: string])[] = [');
  for (const [index, end] of CLASSES.entries()) {
    const words = counts.filter(([, count]) => classOf(count) === index);
    const mean = words.reduce((sum, [, count]) => sum + (100 * count) / events.size, 0) / words.length;
    if (words.length > 0)
      console.log(
        `  [\n    ${Math.min(end, mean).toFixed(1)},\n      ${literal(gapsOf(words.map(([word]) => word)))},\n  ],`,
      );
  }
  console.log('];');
}

main();
