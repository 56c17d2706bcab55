/** A sentence around its phrase, cut at words where it is long. Nothing is reworded: cuts show as an ellipsis. */
import type { FindingValue } from '../../lib/core/model';

export interface Excerpt {
  before: string;
  phrase: string;
  after: string;
  /** True when the sentence goes on beyond what is shown. */
  cut: boolean;
}

/** UTF-16 units shown on each side of the phrase: about two lines of the panel at 400 px. */
export const AROUND = 110;

/** The sentence as three pieces; `around` Infinity for all of it. Offsets that do not hold the phrase are searched anew. */
export function excerptOf(value: FindingValue, around: number = AROUND): Excerpt {
  const { sentence, text } = value;
  const start =
    sentence.slice(value.start, value.end) === text && text !== '' ? value.start : sentence.indexOf(text);
  if (text === '' || start < 0) return { before: sentence, phrase: '', after: '', cut: false };
  const before = lastWords(sentence.slice(0, start), around);
  const after = firstWords(sentence.slice(start + text.length), around);
  return { before, phrase: text, after, cut: before.length + text.length + after.length !== sentence.length };
}

/** Slack, so that a sentence is not cut for the sake of a word or two. */
const SLACK = 24;

function firstWords(text: string, length: number): string {
  if (text.length <= length + SLACK) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > 0 ? end : length)} …`;
}

function lastWords(text: string, length: number): string {
  if (text.length <= length + SLACK) return text;
  const start = text.indexOf(' ', text.length - length);
  return `… ${text.slice(start < 0 ? text.length - length : start + 1)}`;
}
