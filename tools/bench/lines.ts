/**
 * A day of made news as lines for `variorum pack build --stream`: events with words, names and figures of their own,
 * each told by a few outlets with other sentences left out. `npx tsx tools/bench/lines.ts EVENTS REPORTS WORDS [SEED]`
 */
import { hashOf } from '../../lib/core/compare/sketch';
import { sentencesOf } from '../../lib/core/text/sentences';
import { printJson } from '../command/output';
import { type Chance, chanceOf, pick } from './chance';
import { makeReports } from './texts';

/** Made texts that events are made of by other words. */
const BASES = 40;
/** Share of an event's sentences that a report tells, and of their long words that it has others for. */
const TOLD = 0.6;
const OTHER_WORDS = 0.2;
/** Share of a base's long words that an event has others for. */
const OWN_WORDS = 0.85;
const LONG_WORD = /\b[a-z]{6,}\b/g;
const NAME = /\b[A-Z][a-z]{3,}\b/g;

/** Always the same for the same word and event. */
const drawn = (word: string, event: number): number => hashOf(`${event} ${word}`) / 2 ** 32;

interface Base {
  sentences: string[];
  words: string[];
}

async function basesOf(words: number): Promise<Base[]> {
  const reports = await makeReports(BASES, 2 * words, 3);
  const all = [...new Set(reports.flatMap(({ paragraphs }) => paragraphs.join(' ').match(LONG_WORD) ?? []))];
  return reports.map(({ paragraphs }) => {
    const text = paragraphs.join(' ');
    return { sentences: sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end)), words: all };
  });
}

/** The base's sentence as one of this event. */
function ofEvent(sentence: string, event: number, { words }: Base): string {
  const other = (word: string): string => words[Math.floor(drawn(`${word}.`, event) * words.length)] ?? word;
  return sentence
    .replace(LONG_WORD, (word) => (drawn(word, event) < OWN_WORDS ? other(word) : word))
    .replace(NAME, (name) => `${name.slice(0, 3)}${other(name).slice(-4)}`)
    .replace(/\b\d{1,3}\b/g, (number) => String(1 + Math.floor(drawn(number, event) * 200)));
}

function reportOf(event: number, base: Base, words: number, chance: Chance): string[] {
  const told = base.sentences.filter(() => chance() < TOLD);
  const sentences: string[] = [];
  for (let count = 0; count < words && told.length > 0; ) {
    const sentence = ofEvent(told.shift() ?? '', event, base);
    count += sentence.split(' ').length;
    sentences.push(
      sentence.replace(LONG_WORD, (word) =>
        chance() < OTHER_WORDS ? (pick(chance, base.words) ?? word) : word,
      ),
    );
  }
  return sentences;
}

const [events = 10, reports = 3, words = 400, seed = 1] = process.argv.slice(2).map(Number);
const chance = chanceOf(seed);
const bases = await basesOf(words);
/** Reports of many events in turn, as they come in a day. */
for (let number = 0; number < events * reports; number++) {
  const event = seed * 1_000_000 + Math.floor(chance() * events);
  const base = bases[event % bases.length] as Base;
  const [title = '', ...sentences] = reportOf(event, base, words, chance);
  const minute = Math.floor((1440 * number) / (events * reports));
  const published = new Date(Date.UTC(2026, 10, 24, 0, minute)).toISOString();
  const outlet = { name: `Outlet ${number % 97}`, domain: `outlet-${number % 97}.example` };
  const url = `https://${outlet.domain}/${seed}/${number}`;
  await printJson({
    id: url,
    url,
    title: title.slice(0, 90),
    text: sentences.join('\n\n'),
    published,
    language: 'en',
    outlet,
    event,
  });
}
