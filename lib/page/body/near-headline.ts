/** The page's lines and `<time>` elements around its headline, each with its distance: where stamps and bylines stand. */

import { LABEL } from '../dates/stamp-words';
import { walk } from '../walk';
import { sameHeadline } from './headline';

export interface NearLine {
  text: string;
  /** Characters of text between the headline and the line; negative before it. */
  distance: number;
  /** Class names of the element that the line begins in, and of its parent. */
  classes: string;
  /** An entry of a list that leads elsewhere: what it tells is of another article. */
  isTeaser?: boolean;
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

interface Line {
  text: string;
  offset: number;
  at: Element | null;
  /** Characters of it that stand in links. */
  linked: number;
}
/** So much of an entry in links is another article's title. */
const TITLE = 20;

/** Pieces in the page's order; `offset` counts characters of text before it. */
function collect(document: Document, headline: Element | null) {
  const lines: Line[] = [];
  const times: { element: Element; offset: number }[] = [];
  let offset = 0;
  let text = '';
  let at: Element | null = null;
  let linked = 0;
  let start = -1;
  let end = -1;
  const flush = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '' && lines.length < MAX_LINES) lines.push({ text: line, offset, at, linked });
    offset += line.length;
    text = '';
    at = null;
    linked = 0;
  };
  walk(document.body ?? document, {
    text(value, node) {
      if (at === null && value.trim() !== '') at = node.parentElement;
      text += value;
      if (node.parentElement?.closest('a')) linked += value.trim().length;
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
      if (!ASIDE.test(name) || (headline && element.contains(headline))) return true;
      return name === 'ASIDE' && (element.textContent ?? '').length < SMALL;
    },
  });
  flush();
  return { lines, times, start, end: Math.max(start, end) };
}

const classesOf = (element: Element | null): string =>
  [element, element?.parentElement].map((one) => one?.getAttribute('class') ?? '').join(' ');

/** A label ends at its colon, or is a line of its own. */
function labelledIn(lines: Line[]): NearLine[] {
  return lines.flatMap(({ text, at }, index) => {
    const [label = ''] = /^[^\d:：]{4,30}[:：]?/.exec(text) ?? [];
    if (label === '' || !LABEL.test(label)) return [];
    const whole = label.length < text.length ? text : `${text} ${lines[index + 1]?.text ?? ''}`;
    return [{ text: whole, distance: 0, classes: classesOf(at) }];
  });
}

/** Old pages have their headline in no heading, but in a line of its own; where even that is not so, the page's beginning. */
function spanOf({ lines, start, end }: ReturnType<typeof collect>, title: string): [number, number] {
  if (start >= 0) return [start, end];
  const line = lines.find(({ text }) => sameHeadline(text, title));
  return line ? [line.offset, line.offset + line.text.length] : [0, 0];
}

/** What stands beside the headline within its element or its line. */
const withoutTitle = (line: Line, title: string): Line => ({
  ...line,
  text: line.text.replace(title, '').trim(),
});

/** `title` is looked for where the page has no heading with it. */
export function nearHeadline(document: Document, headline: Element | null, title = ''): NearHeadline {
  const all = collect(document, headline);
  const { lines, times } = all;
  const [start, end] = spanOf(all, title);
  const isIn = ({ offset }: Line) => offset >= start && offset < end;
  const distanceOf = (offset: number) => (offset < start ? offset - start : Math.max(0, offset - end));
  const isNear = ({ distance }: { distance: number }) => distance >= -BEFORE && distance <= AFTER;
  return {
    lines: lines
      .filter((line) => headline || !isIn(line))
      .map((line) => (isIn(line) ? withoutTitle(line, title) : line))
      .filter(({ text }) => text !== '')
      .map((line) => ({
        ...{ text: line.text, distance: distanceOf(line.offset), classes: classesOf(line.at) },
        isTeaser: line.linked >= TITLE && Boolean(line.at?.closest('li')),
      }))
      .filter(isNear),
    labelled: labelledIn(lines),
    times: times.map(({ element, offset }) => ({ element, distance: distanceOf(offset) })).filter(isNear),
  };
}
