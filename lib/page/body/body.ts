/**
 * The lines of the article's body: those of the place that Readability finds, on a clone of the page, or of the smallest
 * block that holds most of the page's running text where that holds far more; in neither, what stands beside the report.
 */
import { Readability } from '@mozilla/readability';
import type { LdNode } from '../json-ld';
import { isBlock } from '../walk';
import { isAround, isBeside, lettersIn, pulledAs } from './beside';
import { type Block, type Line, type Lined, linedOf } from './body-text';

/** Longer lines are running text, in characters; of scripts without spaces. Those that are mostly links are none. */
const PROSE = 80;
const UNSPACED_PROSE = 32;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** The article's block holds this share of the page's running text. */
const MOST = 0.6;
/** Readability found the wrong place when another one holds this many times its running text. Measured: docs/decisions/body.md. */
const MORE = 1.3;
/** The text within the page's data is taken when it is this many times as long: the page shows a beginning. */
const MUCH_MORE = 2.5;
/** A part that holds more of the text than this is the text, whatever its class says. */
const MAIN_SHARE = 0.4;
/** None of the running text is in these, unless they go around all of it. */
const HEADS = /^(?:FORM|HEADER)$/i;
/** A piece within a line that is beside it is no longer than this. */
const SMALL = 300;

const lengthOf = ({ text }: Line): number => text.length;
const proseOf = ({ text, linked }: Line): number =>
  linked < 0.5 && text.length >= (UNSPACED.test(text) ? UNSPACED_PROSE : PROSE) ? text.length : 0;

const total = (lines: Line[], of: (line: Line) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0);

/** Sums up to each line, for those of any stretch. */
function sumsOf(
  lines: Line[],
  of: (line: Line, index: number) => number,
): (block: Omit<Block, 'element'>) => number {
  const sums = [0];
  for (const [index, line] of lines.entries()) sums.push((sums[index] ?? 0) + of(line, index));
  return ({ from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** Within a line, what is beside it is left out at once; blocks are looked at when their share of the text is known. */
function readLines(root: Document | Element): Lined {
  const letters = new Set(lettersIn(root));
  return linedOf(root, (element) =>
    isBlock(element)
      ? !letters.has(element)
      : !isBeside(element) || (element.textContent ?? '').length > SMALL,
  );
}

/** Marks the lines of all blocks that stand around texts, and of those that fit and hold no main share of `all` characters. */
function linesWithin({ lines, blocks }: Lined, all: number, fits: (element: Element) => boolean): boolean[] {
  const length = sumsOf(lines, lengthOf);
  const marked: boolean[] = new Array(lines.length).fill(false);
  for (const block of blocks)
    if (isAround(block.element) || (length(block) <= MAIN_SHARE * all && fits(block.element)))
      marked.fill(true, block.from, block.to);
  return marked;
}

/** The lines of a stretch without those beside the report. */
function reportLines(lined: Lined, { from, to }: Omit<Block, 'element'>): Line[] {
  const lines = lined.lines.slice(from, to);
  const blocks = lined.blocks
    .filter((block) => block.from >= from && block.to <= to)
    .map((block) => ({ ...block, from: block.from - from, to: block.to - from }));
  const beside = linesWithin({ lines, blocks }, total(lines, lengthOf), isBeside);
  for (const block of blocks) {
    const pulled = pulledAs(block.element);
    if (pulled) for (const line of lines.slice(block.from, block.to)) line.pulled = pulled;
  }
  return lines.filter((_, index) => !beside[index]);
}

/** The smallest block with most of the running text; null where there is no running text. */
function fullest(lined: Lined): Block | null {
  const { lines, blocks } = lined;
  const around = linesWithin(lined, total(lines, lengthOf), ({ tagName }) => HEADS.test(tagName));
  const seen = new Set<string>();
  // A second copy, for other screens, counts nothing.
  const isNew = ({ text }: Line) => !seen.has(text) && seen.add(text);
  const prose = sumsOf(lines, (line, index) => (!around[index] && isNew(line) ? proseOf(line) : 0));
  const length = sumsOf(lines, lengthOf);
  const least = MOST * prose({ from: 0, to: lines.length });
  let best: Block | null = null;
  for (const block of blocks) {
    if (least === 0 || prose(block) < least) continue;
    if (!best || length(block) <= length(best)) best = block;
  }
  return best;
}

/**
 * A clone without what Readability would look at for a title that it drops, which is read elsewhere, and without what is
 * embedded. The parts of it that ask for these are not shipped (tools/setup/lean.ts).
 */
export function withoutTitle(clone: Document): void {
  for (const element of Array.from(clone.querySelectorAll('title,meta,iframe,object,embed')))
    element.remove();
  const [headline, another] = Array.from(clone.getElementsByTagName('h1'));
  if (headline && !another) headline.textContent = '';
}

function byReadability(clone: Document): Line[] {
  withoutTitle(clone);
  // It drops headings by their names, which say how they look.
  for (const heading of Array.from(clone.querySelectorAll('h2,h3,h4,h5,h6'))) {
    heading.removeAttribute('class');
    heading.removeAttribute('id');
  }
  for (const letter of lettersIn(clone)) letter.remove();
  // It makes paragraphs of such blocks, without their names.
  for (const named of Array.from(clone.querySelectorAll('[class], [id], [itemprop]')))
    if (isBeside(named) && (named.textContent ?? '').length <= SMALL) named.remove();
  try {
    const options = {
      serializer: (node: Node) => node as Element,
      charThreshold: 300,
      keepClasses: true,
      disableJSONLD: true,
    };
    const content = new Readability<Element>(clone, options).parse()?.content;
    if (!content) return [];
    const lined = readLines(content);
    return reportLines(lined, { from: 0, to: lined.lines.length });
  } catch {
    return [];
  }
}

function byJsonLd(nodes: LdNode[]): Line[] {
  const node = nodes.find((one) => typeof one.fields.get('articleBody') === 'string');
  const body = node?.fields.get('articleBody');
  if (typeof body !== 'string') return [];
  return body
    .slice(0, 400_000)
    .replace(/<[^<>]{0,300}>/g, '\n')
    .split(/\n+/)
    .map((line) => ({ text: line.replace(/\s+/g, ' ').trim(), linked: 0, heading: false }))
    .filter((line) => line.text !== '');
}

/** The body's lines, the article's own and some around them, which are told apart by their wording later on. */
export function readBody(document: Document, nodes: LdNode[]): Line[] {
  const read = byReadability(document.cloneNode(true) as Document);
  const lined = readLines(document.body ?? document);
  const block = fullest(lined);
  const own = block ? reportLines(lined, block) : [];
  const best = total(own, proseOf) > MORE * total(read, proseOf) ? own : read;
  const told = byJsonLd(nodes);
  return total(told, lengthOf) > MUCH_MORE * total(best, lengthOf) ? told : best;
}
