/** The page's lines and `<time>` elements around its headline, each with its distance: where stamps and bylines stand. */

import { LABEL } from './stamp-words';
import { walk } from './walk';

export interface NearLine {
  text: string;
  /** Characters of text between the headline and the line; negative before it. */
  distance: number;
  /** Class names of the element that the line begins in, and of its parent. */
  classes: string;
}
export interface NearTime {
  element: Element;
  distance: number;
}
export interface NearHeadline {
  lines: NearLine[];
  times: NearTime[];
  /** Lines of the whole page that begin with a label of dates; where that is all, with the next line. */
  labelled: NearLine[];
}

/** As far as stamps stand from headlines: in the measured pages, text before it within 250, after it within 900. */
const BEFORE = 250;
const AFTER = 900;
const MAX_LINES = 5000;
/** A small aside is the article's own box of date, author and section. */
const SMALL = 300;
const ASIDE = /^(ASIDE|NAV|FORM)$/;

/** Pieces in the page's order; `offset` counts characters of text before it. */
function collect(document: Document, headline: Element) {
  const lines: { text: string; offset: number; at: Element | null }[] = [];
  const times: { element: Element; offset: number }[] = [];
  let offset = 0;
  let text = '';
  let at: Element | null = null;
  let start = 0;
  let end = 0;
  const flush = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '' && lines.length < MAX_LINES) lines.push({ text: line, offset, at });
    offset += line.length;
    text = '';
    at = null;
  };
  walk(document.body ?? document, {
    text(value, node) {
      if (at === null && value.trim() !== '') at = node.parentElement;
      text += value;
    },
    gap(_soft, element, opens) {
      flush();
      if (element !== headline) return;
      if (opens) start = offset;
      else end = offset;
    },
    enter(element) {
      const name = element.tagName.toUpperCase();
      if (name === 'TIME') times.push({ element, offset: offset + text.trim().length });
      if (!ASIDE.test(name) || element.contains(headline)) return true;
      return name === 'ASIDE' && (element.textContent ?? '').length < SMALL;
    },
  });
  flush();
  return { lines, times, start, end: Math.max(start, end) };
}

const classesOf = (element: Element | null): string =>
  [element, element?.parentElement].map((one) => one?.getAttribute('class') ?? '').join(' ');

/** A label ends at its colon, or is a line of its own. */
function labelledIn(lines: { text: string; at: Element | null }[]): NearLine[] {
  return lines.flatMap(({ text, at }, index) => {
    const [label = ''] = /^[^\d:：]{4,30}[:：]?/.exec(text) ?? [];
    if (label === '' || !LABEL.test(label)) return [];
    const whole = label.length < text.length ? text : `${text} ${lines[index + 1]?.text ?? ''}`;
    return [{ text: whole, distance: 0, classes: classesOf(at) }];
  });
}

export function nearHeadline(document: Document, headline: Element | null): NearHeadline {
  if (!headline) return { lines: [], times: [], labelled: [] };
  const { lines, times, start, end } = collect(document, headline);
  const distanceOf = (offset: number) => (offset >= end ? offset - end : offset - start);
  const isNear = ({ distance }: { distance: number }) => distance >= -BEFORE && distance <= AFTER;
  return {
    lines: lines
      .filter((line) => line.offset < start || line.offset >= end)
      .map((line) => ({ text: line.text, distance: distanceOf(line.offset), classes: classesOf(line.at) }))
      .filter(isNear),
    labelled: labelledIn(lines),
    times: times.map(({ element, offset }) => ({ element, distance: distanceOf(offset) })).filter(isNear),
  };
}
