/**
 * Lines among an article's paragraphs that are no part of its report: breadcrumbs, the title again, stamps, counters,
 * labels, share and "read more" lines, comment forms. General rules with their reason, so that each removal can be
 * explained; a long line is text unless its form is unmistakable.
 */
import type { Line } from './body-text';
import { BY } from './byline';
import {
  ASKS,
  CHROME,
  COMMENTS_BEGIN,
  COUNTER,
  CUT_END,
  ELSEWHERE,
  HOME,
  LABEL,
  PAYWORDS,
  RIGHTS,
} from './left-out-words';
import { datesIn } from './read-date';
import { saidAgain } from './said-again';
import { STAMP_CUE } from './stamp-words';

export interface LineContext {
  title: string;
  byline: string | null;
  outlet: string;
  language: string;
}
export interface LeftOut {
  line: string;
  reason: string;
}

/** Longer lines are sentences, in characters: the longest teaser among the measured pages had 170. */
const SHORT = 180;
/** Stamps and repeated titles stand before the text or at its end, not within: lines counted from either. */
const HEAD = 8;
/** A line that is a link from end to end leads elsewhere. */
const LINKED = 0.9;

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is left of a line when the title is taken out; null where the title is not in it. */
function withoutTitle(line: string, title: string): string | null {
  const at = title.length < 20 ? -1 : line.toLowerCase().indexOf(title.toLowerCase());
  if (at >= 0) return `${line.slice(0, at)} ${line.slice(at + title.length)}`.trim();
  return title.length >= 8 && fold(line) === fold(title) ? '' : null;
}

/** Nothing but dates, times, label words and at most a few others: "date 2021-06-30 Report", "Where News _ Baghdad". */
function isLabelLike(text: string, language: string, words: number): boolean {
  let rest = text;
  for (const date of datesIn(text, language).reverse())
    rest = rest.slice(0, date.start) + rest.slice(date.end);
  const left = rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return left <= words && !/[.!?。؟]["”»]?$/.test(rest.trim());
}

const isTitleAgain = (line: string, { title, language }: LineContext): boolean => {
  const rest = withoutTitle(line, title);
  return rest !== null && rest.length <= 80 && isLabelLike(rest, language, 6);
};

function isBreadcrumb(line: string, { title }: LineContext): boolean {
  const parts = line
    .split(/\s[/|]\s|\s?[>›»→]\s?/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return false;
  const last = fold(parts.at(-1) ?? '');
  const endsInTitle = parts.length > 2 && last.length > 10 && fold(title).startsWith(last.slice(0, 40));
  return (HOME.test(parts[0] ?? '') && (line.length < 400 || endsInTitle)) || endsInTitle;
}

/** A line that is a date, perhaps with a time, a zone and a label. */
function isStamp(line: string, { language }: LineContext): boolean {
  const words = STAMP_CUE.test(line) ? 9 : 4;
  return line.length <= 120 && datesIn(line, language).length > 0 && isLabelLike(line, language, words);
}

/** Few words around a name: "By Ada Quill · Baghdad", "Ada Quill and agencies". */
function isAround(line: string, name: string, words: number, language: string): boolean {
  const [folded, part] = [` ${fold(line)} `, ` ${fold(name)} `];
  if (part.length < 6 || line.length > 160 || !folded.includes(part)) return false;
  return isLabelLike(folded.replace(part, ' ') + line.slice(-1), language, words);
}

const isByline = (line: string, { byline, language }: LineContext): boolean =>
  (byline !== null && isAround(line, byline, 6, language)) ||
  (BY.test(line) && line.length <= 90 && isLabelLike(line, language, 9));

const short = (pattern: RegExp) => (line: string) => line.length <= SHORT && pattern.test(line);

/** In this order; `head` rules hold for the first and last lines only. */
const RULES: { reason: string; head?: true; test(line: string, context: LineContext): boolean }[] = [
  { reason: 'breadcrumb', test: isBreadcrumb },
  { reason: 'title-again', head: true, test: isTitleAgain },
  { reason: 'stamp', head: true, test: isStamp },
  { reason: 'counter', test: (line) => line.length <= 100 && COUNTER.test(line) },
  { reason: 'label', test: (line) => line.length <= 160 && LABEL.test(line) && !/[.!?]\s\p{Lu}/u.test(line) },
  { reason: 'elsewhere', test: short(ELSEWHERE) },
  {
    reason: 'cut',
    test: (line) =>
      (line.length <= 60 && CUT_END.test(line)) || (line.length <= SHORT && PAYWORDS.test(line)),
  },
  { reason: 'asks', test: (line) => line.length <= 140 && ASKS.test(line) },
  { reason: 'chrome', test: short(CHROME) },
  { reason: 'rights', test: short(RIGHTS) },
  { reason: 'byline', head: true, test: isByline },
  { reason: 'outlet', head: true, test: (line, { outlet, language }) => isAround(line, outlet, 3, language) },
  { reason: 'no-words', test: (line) => !/[\p{L}\p{N}]/u.test(line) },
];

/** Index of the line that readers' comments begin with; it needs the greater part of the text before it. */
function commentsBegin(lines: string[]): number {
  const lengths = lines.map((line) => line.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length <= 250 && (before >= 600 || 2 * before >= total) && COMMENTS_BEGIN.test(line))
      return index;
    before += line.length;
  }
  return lines.length;
}

/** "date 2020-09-30 Iraq is committed …": the stamp before the sentence goes, the sentence stays. */
function withoutLeadingStamp(line: string, language: string): string {
  const label = /^(date|published|updated|posted( on)?)\s?[:：]?\s/i.exec(line)?.[0];
  if (label === undefined) return line;
  const date = datesIn(line.slice(0, label.length + 60), language)[0];
  if (!date || date.start !== label.length) return line;
  const rest = line.slice(date.end).replace(/^[\s:|–-]+/, '');
  return rest.length > 40 ? rest : line;
}

/** The lines of the report, and those left out with the reason. */
export function leaveOut(all: Line[], context: LineContext): { kept: string[]; out: LeftOut[] } {
  const lines = all.map((line) => line.text);
  const end = commentsBegin(lines);
  const again = saidAgain(all.slice(0, end));
  const out: LeftOut[] = lines.slice(end).map((line) => ({ line, reason: 'comments' }));
  const kept: string[] = [];
  let headings = 0;
  for (const [index, line] of lines.slice(0, end).entries()) {
    const outer = index < HEAD || index >= end - 3;
    const rule = RULES.find((rule) => (!rule.head || outer) && rule.test(line, context));
    const isLink = (all[index]?.linked ?? 0) >= LINKED && line.length <= SHORT;
    if (rule || isLink || again[index])
      out.push({ line, reason: rule?.reason ?? (isLink ? 'link' : 'said-again') });
    else {
      kept.push(index < HEAD ? withoutLeadingStamp(line, context.language) : line);
      headings = all[index]?.heading ? headings + 1 : 0;
    }
  }
  // A heading that nothing follows headed what was left out.
  for (const line of kept.splice(kept.length - headings, headings))
    out.push({ line, reason: 'heading-alone' });
  return { kept, out };
}
