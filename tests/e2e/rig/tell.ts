/** What an outlet tells: made of an event's facts by the outlet's number, always the same. */
import { ALONE, ARABIC, EVENTS, type EventName, type MadeEvent } from './events';

export interface Story {
  title: string;
  summary: string;
  /** Sentences; the first ones are the summary's. */
  paragraphs: string[];
  /** BCP 47. */
  language: string;
  /** Milliseconds since 1970. */
  published: number;
}

const HOUR = 3_600_000;
/** What makes a single story as long as an article. */
const BESIDES = [
  'More is to be known in the coming days, and this report will be brought up to date.',
  'Readers who were there can write to the newsroom.',
];

const at = <T>(list: T[], number: number): T => list[number % list.length] as T;

/** One of some wordings: scattered so that no two outlets share more than half of theirs. */
function worded(wordings: string[], number: number, place: number): string {
  let mixed = Math.imul(number * 31 + place + 4983, 0x9e3779b1) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
  return at(wordings, (mixed ^ (mixed >>> 13)) >>> 0);
}

const filled = ({ slots }: MadeEvent, text: string, number: number, day: string): string =>
  text.replace(/\{(\w+)\}/g, (_all, name: string) =>
    name === 'day' ? day : at(slots[name] ?? [''], number),
  );

/** `now` is when the outlets tell it: the event was the day before. */
export function storyOf(name: EventName, number: number, now: number): Story {
  const event = EVENTS[name];
  const day = new Date(now - 26 * HOUR).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
  const say = (wordings: string[], place: number): string =>
    filled(event, worded(wordings, number, place), number, day);
  // No two summaries are alike as a whole: that would be a copy.
  let rest = number;
  const summary = event.summary.map((wordings) => {
    const chosen = at(wordings, rest);
    rest = Math.floor(rest / wordings.length);
    return filled(event, chosen, number, day);
  });
  const text = event.text.map((wordings, place) => say(wordings, place + summary.length));
  const first = number % text.length;
  return {
    title: say(event.titles, 1),
    summary: summary.join(' '),
    paragraphs: [...summary, ...text.slice(first), ...text.slice(0, first)],
    language: 'en',
    published: now - 20 * HOUR + number * 0.5 * HOUR,
  };
}

const single = ([title, summary, text]: [string, string, string], language: string, now: number): Story => ({
  title,
  summary,
  paragraphs: [summary, text, ...(language === 'en' ? BESIDES : [text, summary])],
  language,
  published: now - 5 * HOUR,
});

/** A story that no other outlet has. */
export const aloneOf = (number: number, now: number): Story => single(at(ALONE, number), 'en', now);
export const arabicOf = (now: number): Story => single(ARABIC, 'ar', now);
