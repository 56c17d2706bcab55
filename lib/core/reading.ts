/**
 * A report as the core reads it: passages with their terms, names and details. Texts are read anew; digests bring
 * theirs along. The only way from a report to matching and comparing.
 */
import { sketchOf } from './compare/sketch';
import { dayFirstIn } from './details/day-first';
import { outlineOf } from './details/details';
import type { DigestReport, Outline, Passage, Reading, Report, ReportHead, TextReport } from './model';
import { BREAK, passagesOf } from './passages';
import { spokenIn } from './text/languages';

function headOf(report: Report): ReportHead {
  const { id, url, outlet, title, published, modified, doubtful, language, credit, words } = report;
  const times = { published, modified, ...(doubtful && { doubtful }) };
  return { id, url, outlet, title, ...times, language, credit, words };
}

/**
 * Longer texts are read up to here, in UTF-16 units: ten thousand words; news has a tenth of that. Reading takes about as
 * long for a text of one mark over and over as for news of this length: .4 to .6 s of a core that others use as well.
 */
const MAX_TEXT = 60_000;
/** Of scripts that put no spaces between words: as many words. 60 000 Chinese letters took three times as long. */
const MAX_UNSPACED = 20_000;
const UNSPACED = /^(?:zh|ja|th|lo|km|my)(?:-|$)/;

/** The paragraphs as far as they are read. */
function upTo(most: number, paragraphs: string[]): string[] {
  let left = most;
  const kept: string[] = [];
  for (const paragraph of paragraphs) {
    if (left <= 0) break;
    kept.push(paragraph.slice(0, left));
    left -= paragraph.length + 1;
  }
  return kept;
}

/** All but white space. */
const lettersIn = (texts: string[]): number =>
  texts.reduce((sum, text) => sum + text.replace(/\s+/g, '').length, 0);

/** Was all of it read? A sentence may be too long, and there may be too many. */
const isWhole = (passages: Passage[], paragraphs: string[]): boolean =>
  lettersIn(passages.slice(1).map(({ text }) => text)) >= lettersIn(paragraphs);

function textOf(report: TextReport) {
  const { published, title } = report;
  const language = spokenIn(report.language, report.paragraphs.join('\n'));
  const paragraphs = upTo(UNSPACED.test(language) ? MAX_UNSPACED : MAX_TEXT, report.paragraphs);
  const dayFirst = dayFirstIn([title, ...paragraphs], published);
  return { title, paragraphs, context: { published, language, dayFirst } };
}

function readText(report: TextReport): Reading {
  const { title, paragraphs, context } = textOf(report);
  const passages = passagesOf(title, paragraphs, context, report.entries);
  return {
    head: { ...headOf(report), language: context.language },
    completeness: isWhole(passages, report.paragraphs) ? report.completeness : 'cut',
    passages,
    sketch: sketchOf(paragraphs.join(BREAK)),
  };
}

function readDigest(report: DigestReport): Reading {
  const passages = report.passages.map((passage, index) => ({ ...passage, index, text: '' }));
  return { head: headOf(report), completeness: 'digest', passages, sketch: report.sketch };
}

function outlineOfText(report: TextReport): Outline {
  const { title, paragraphs, context } = textOf(report);
  const passages = passagesOf(title, paragraphs, { ...context, details: outlineOf }, report.entries);
  return { head: { ...headOf(report), language: context.language }, passages };
}

/** What was read whole, as long as its report is held: an article is matched, and put into the library afterwards. */
const READ = new WeakMap<Report, Reading>();

export function readingOf(report: Report): Reading {
  const reading = report.completeness === 'digest' ? readDigest(report) : readText(report);
  READ.set(report, reading);
  return reading;
}

/**
 * A report as it is read for matching: its passages lack the details that tell no events apart. Takes half as long, and
 * nothing where the report was read whole.
 */
export const outlineOfReport = (report: Report): Outline =>
  READ.get(report) ?? (report.completeness === 'digest' ? readDigest(report) : outlineOfText(report));
