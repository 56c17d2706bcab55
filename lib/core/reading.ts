/**
 * A report as the core reads it: passages with their terms, names and details. Texts are read anew; digests bring
 * theirs along. The only way from a report to matching and comparing.
 */
import { sketchOf } from './compare/sketch';
import { detailsIn } from './details/details';
import type { DigestPassage, DigestReport, Passage, Reading, Report, ReportHead, TextReport } from './model';
import { namesIn } from './names/names-in';
import { sentencesOf } from './text/sentences';
import { termsOfTokens } from './text/terms';
import { tokensOf } from './text/tokens';

/** Longer reports are read up to here; news seldom has 200 sentences. */
const MAX_PASSAGES = 800;
/** Of one passage, in UTF-16 units; a longer one is no sentence. */
const MAX_PASSAGE = 4000;

function headOf(report: Report): ReportHead {
  const { id, url, outlet, title, published, modified, language, credit, words } = report;
  return { id, url, outlet, title, published, modified, language, credit, words };
}

function passageOf(text: string, index: number, head: ReportHead): Passage {
  const tokens = tokensOf(text);
  const names = namesIn(tokens, text);
  return {
    index,
    text,
    terms: termsOfTokens(tokens),
    names: [...new Set(names.map((name) => name.folded))],
    details: detailsIn(text, { published: head.published, language: head.language }),
  };
}

/** The title, then each sentence of the text; verbatim. */
function sentenceTexts(report: TextReport): string[] {
  const sentences: string[] = [report.title.trim()];
  for (const paragraph of report.paragraphs) {
    for (const { start, end } of sentencesOf(paragraph, report.language)) {
      sentences.push(paragraph.slice(start, Math.min(end, start + MAX_PASSAGE)));
      if (sentences.length >= MAX_PASSAGES) return sentences;
    }
  }
  return sentences;
}

function readText(report: TextReport): Reading {
  const head = headOf(report);
  const passages = sentenceTexts(report).map((text, index) => passageOf(text, index, head));
  return {
    head,
    completeness: report.completeness,
    passages,
    sketch: sketchOf(report.paragraphs.join('\n')),
  };
}

function readDigest(report: DigestReport): Reading {
  const passages = report.passages.map((passage: DigestPassage, index) => ({ ...passage, index, text: '' }));
  return { head: headOf(report), completeness: 'digest', passages, sketch: report.sketch };
}

export const readingOf = (report: Report): Reading =>
  report.completeness === 'digest' ? readDigest(report) : readText(report);
