/** Which lines of a live report are the stamps that its entries begin with. */

import { timeAfter } from '../dates/clock';
import { plainDigits } from '../dates/digits';
import { datesIn, isoOf } from '../dates/read-date';
import { isArticleNode, type LdNode, textField } from '../json-ld';
import type { Line } from './body-text';

/** An entry as the page's data has it. */
export interface Update {
  at: string;
  /** How it begins. */
  text: string;
}

/** Longer lines are no stamps. */
const STAMP = 60;
/** So many letters of an entry tell it from the others. */
const BEGINNING = 30;
/** A page that does not say that it is live has at least as many stamps, in their order. */
const MANY = 3;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, BEGINNING);

/** The entries of a live report, as far as the page's data tells them; null for a page that does not say that it is one. */
export function readUpdates(document: Document, nodes: LdNode[]): Update[] | null {
  const isLive =
    nodes.some(({ types }) => types.includes('LiveBlogPosting')) ||
    document.querySelector('[itemtype*="LiveBlogPosting"]') !== null;
  const updates = nodes.filter((node) => isArticleNode(node) && !node.types.includes('LiveBlogPosting'));
  if (!isLive) return null;
  return updates.flatMap((node) => {
    const at = textField(node, 'datePublished');
    const texts = [textField(node, 'headline'), textField(node, 'articleBody')];
    return texts.flatMap((text) => (at && text ? [{ at, text: fold(text) }] : []));
  });
}

/** A line that is a time of day and hardly more: "11:12", "11.12 Uhr". Its day is found when the page's is known. */
function clockIn(text: string): string | null {
  const { time, length } = timeAfter(plainDigits(text));
  return length > text.length / 2 ? time : null;
}

/** The time that a line shows when it is nothing but a stamp with a time of day; without the day in a live report. */
function shownIn({ text }: Line, language: string, isLive: boolean): string | null {
  if (text.length > STAMP || !/\d[:.h時点]\d/.test(text)) return null;
  const [date, more] = datesIn(text, language);
  if (!date) return isLive ? clockIn(text) : null;
  if (more || date.time === '') return null;
  return date.end - date.start > text.length / 2 ? isoOf(date) : null;
}

const isInOrder = (times: number[]): boolean =>
  times.every((time, i) => i === 0 || time >= (times[i - 1] ?? 0)) ||
  times.every((time, i) => i === 0 || time <= (times[i - 1] ?? 0));

/** Stamps stand apart, with text between, and go on in one direction; the page's own above them may not. */
function areEntries(stamps: [index: number, at: string][]): boolean {
  const times = stamps.map(([, at]) => Date.parse(at));
  return (
    new Set(times).size >= MANY &&
    !times.some(Number.isNaN) &&
    (isInOrder(times) || (times.length > MANY && isInOrder(times.slice(1))))
  );
}

/** By index of the line: the time of the entry that begins there or thereafter. Empty for texts without entries. */
export function stampsOf(
  lines: Line[],
  { updates = null, language }: { updates?: Update[] | null; language: string },
): Map<number, string> {
  const stamps = lines.flatMap((line, index): [number, string][] => {
    const at = line.at ?? shownIn(line, language, updates !== null);
    return at ? [[index, at]] : [];
  });
  if (updates ? stamps.length > 1 : areEntries(stamps)) return new Map(stamps);
  const beginnings = lines.map(({ text }) => fold(text));
  const told = (updates ?? []).flatMap(({ at, text }): [number, string][] => {
    const index =
      text.length < BEGINNING / 2 ? -1 : beginnings.findIndex((beginning) => beginning.startsWith(text));
    return index < 0 ? [] : [[index, at]];
  });
  return new Map(told.sort(([one], [other]) => one - other));
}
