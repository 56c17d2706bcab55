/**
 * Lines among an article's paragraphs that are no part of its report: breadcrumbs, the title again, stamps, counters,
 * labels, share and "read more" lines, comment forms. General rules with their reason, so that each removal can be
 * explained; a long line is text unless its form is unmistakable.
 */
import type { Entry } from '../../core/model';
import type { Words } from '../any-case';
import { datesIn } from '../dates/read-date';
import { STAMP_CUE } from '../dates/stamp-words';
import { BY } from '../who/byline';
import type { Line } from './body-text';
import { stampsOf, type Update } from './entries';
import {
  ASKS,
  CHROME,
  COMMENTS_BEGIN,
  COUNTER,
  CREDITS,
  CUT_END,
  ELSEWHERE,
  HOME,
  LABEL,
  PAYWORDS,
  RIGHTS,
  ROLE,
} from './left-out-words';
import { saidAgain } from './said-again';

export interface LineContext {
  title: string;
  byline: string | null;
  outlet: string;
  language: string;
  /** Entries as the page's data has them, where it says that it is a live report. */
  updates?: Update[] | null;
}
export interface LeftOut {
  line: string;
  reason: string;
}

/** Longer lines are sentences, in characters: the longest teaser among the measured pages had 170. */
const SHORT = 180;
/** Stamps and repeated titles stand before the text or at its end, not within: lines counted from either. */
const HEAD = 8;
const FOOT = 3;
/** A note on the author has no longer line after it, but other stories perhaps. */
const SENTENCE = 80;
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

/** The stamp of an entry: a time of day and hardly a word. */
const isClock = (line: string, context: LineContext): boolean =>
  isStamp(line, context) ||
  (/\d/.test(line) && (line.match(/\p{L}/gu)?.length ?? 0) <= 9 && line.length <= 30);

/** Few words around a name: "By Ada Quill · Baghdad", "Ada Quill and agencies". */
function isAround(line: string, name: string, words: number, language: string): boolean {
  const [folded, part] = [` ${fold(line)} `, ` ${fold(name)} `];
  if (part.length < 6 || line.length > 160 || !folded.includes(part)) return false;
  return isLabelLike(folded.replace(part, ' ') + line.slice(-1), language, words);
}

const isByline = (line: string, { byline, language }: LineContext): boolean =>
  (byline !== null && isAround(line, byline, 6, language)) ||
  (BY.test(line) && line.length <= 90 && isLabelLike(line, language, 9));

const IS_SOMEONE = /^\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3} is (?:the|an?|our) /u;
/** A note on who wrote it: "Mara Quist is the paper's water correspondent." */
const isAboutAuthor = (line: string, { byline }: LineContext): boolean => {
  const name = byline?.split(/,| and | und | et | y /)[0]?.trim() ?? '';
  const isNamed = name.length >= 6 && line.slice(0, 80).includes(name);
  return line.length <= 400 && ROLE.test(line) && (isNamed || IS_SOMEONE.test(line));
};

/** An address of e-mail and few words. */
const isContact = (line: string): boolean =>
  line.length <= 120 && /\S@\S/.test(line) && line.split(/\s+/).length <= 7;

const short = (words: Words) => (line: string) => line.length <= SHORT && words.test(line);

/** In this order, for lines without marks at their ends; `head` rules hold for the first and last lines
 * only, `foot` rules for the last ones. */
const RULES: {
  reason: string;
  head?: true;
  foot?: true;
  test(line: string, context: LineContext): boolean;
}[] = [
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
  { reason: 'credits', test: (line) => line.length <= 120 && CREDITS.test(line) },
  { reason: 'contact', head: true, test: isContact },
  { reason: 'byline', head: true, test: isByline },
  { reason: 'author-note', foot: true, test: isAboutAuthor },
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

/** What is kept of the lines, with the entries of a live report and the headings at its end. */
class Kept {
  readonly lines: string[] = [];
  readonly entries: Entry[] = [];
  headings = 0;
  private at: string | undefined;

  begin(at: string): void {
    this.at = at;
  }

  /** The headline of an entry may stand above its stamp. */
  push(line: string, heading: boolean): void {
    if (this.at !== undefined) {
      const paragraph = this.lines.length - this.headings;
      if (this.entries.at(-1)?.paragraph === paragraph) this.entries.pop();
      this.entries.push({ paragraph, at: this.at });
    }
    this.at = undefined;
    this.lines.push(line);
    this.headings = heading ? this.headings + 1 : 0;
  }
}

/** Around labels: "- Advertisement -", "[ Read more ]", "【関連記事】…". */
const DRESS =
  /^[\s\-–—*•·|[\]()（）【】〔〕<>►▶→»«+=~_]{1,20}|(?<![\s\-–—*•·|[\]()（）【】〔〕<>►▶→»«+=~_])[\s\-–—*•·|[\]()（）【】〔〕<>►▶→»«+=~_]{1,20}$/g;

/** Among the lines that these rules are for. */
interface Place {
  head: boolean;
  foot: boolean;
}

function reasonFor({ text, linked }: Line, { head, foot }: Place, context: LineContext): string | undefined {
  const bare = text.length > SHORT ? text : text.replace(DRESS, '');
  const isOne = (rule: (typeof RULES)[number]) =>
    (!rule.head || head) &&
    (!rule.foot || foot) &&
    (rule.test(text, context) || (bare !== text && rule.test(bare, context)));
  const isLink = linked * text.length >= LINKED * bare.length && text.length <= SHORT;
  return RULES.find(isOne)?.reason ?? (isLink ? 'link' : undefined);
}

export interface Sorted {
  kept: string[];
  entries: Entry[];
  out: LeftOut[];
}

/** The lines of the report, and those left out with the reason. */
export function leaveOut(all: Line[], context: LineContext): Sorted {
  const end = commentsBegin(all.map((line) => line.text));
  const lines = all.slice(0, end);
  const again = saidAgain(lines);
  const stamps = stampsOf(lines, context);
  const out: LeftOut[] = all.slice(end).map(({ text: line }) => ({ line, reason: 'comments' }));
  const last = lines.findLastIndex(({ text, linked }) => text.length >= SENTENCE && linked < 0.5);
  const kept = new Kept();
  for (const [index, line] of lines.entries()) {
    const at = stamps.get(index);
    if (at !== undefined) kept.begin(at);
    const place = { head: index < HEAD || index >= end - FOOT, foot: index >= last };
    const said = again[index] ? 'said-again' : undefined;
    const reason = (at && isClock(line.text, context) ? 'stamp' : reasonFor(line, place, context)) ?? said;
    if (reason !== undefined) out.push({ line: line.text, reason });
    else kept.push(index < HEAD ? withoutLeadingStamp(line.text, context.language) : line.text, line.heading);
  }
  // A heading that nothing follows headed what was left out.
  for (const line of kept.lines.splice(kept.lines.length - kept.headings, kept.headings))
    out.push({ line, reason: 'heading-alone' });
  return { kept: kept.lines, entries: kept.entries, out };
}
