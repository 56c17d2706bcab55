/**
 * A report as the core reads it: passages with their terms, names and details. Texts are read anew; digests bring
 * theirs along. The only way from a report to matching and comparing.
 */
import { sketchOf } from './compare/sketch';
import { dayFirstIn } from './details/day-first';
import type { DigestReport, Reading, Report, ReportHead, TextReport } from './model';
import { passagesOf } from './passages';
import { spokenIn } from './text/languages';

function headOf(report: Report): ReportHead {
  const { id, url, outlet, title, published, modified, language, credit, words } = report;
  return { id, url, outlet, title, published, modified, language, credit, words };
}

function readText(report: TextReport): Reading {
  const { published, completeness, paragraphs, title } = report;
  const language = spokenIn(report.language, paragraphs.join('\n'));
  const dayFirst = dayFirstIn([title, ...paragraphs], published);
  return {
    head: { ...headOf(report), language },
    completeness,
    passages: passagesOf(title, paragraphs, { published, language, dayFirst }),
    sketch: sketchOf(paragraphs.join('\n')),
  };
}

function readDigest(report: DigestReport): Reading {
  const passages = report.passages.map((passage, index) => ({ ...passage, index, text: '' }));
  return { head: headOf(report), completeness: 'digest', passages, sketch: report.sketch };
}

export const readingOf = (report: Report): Reading =>
  report.completeness === 'digest' ? readDigest(report) : readText(report);
