/**
 * Short forms, by which a pack is a third smaller: a detail's words are told by their place in its context, words near
 * it by their numbers among its passage's terms, a sketch by the gaps between its hashes.
 */
import { STEP } from '../compare/sketch-step';
import type { DigestDetail, DigestPassage, DigestReport, Pack, Report } from '../model';

/** Gaps in units of `STEP`, the first from 0, with a space between them. */
export const GAPS = /^(?:\d{1,7}(?: \d{1,7})*)?$/;

export function hashesIn(gaps: string): number[] {
  let hash = 0;
  return gaps === '' ? [] : gaps.split(' ').map((gap) => (hash += Number(gap) * STEP));
}

const gapsOf = (sketch: number[]): string =>
  sketch
    .map((hash, index) => Math.floor(hash / STEP) - Math.floor((sketch[index - 1] ?? 0) / STEP))
    .join(' ');

interface Quote {
  context: string;
  text?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
}

/** Without a place the context is the quote. */
export function quoteIn<T extends Quote>(detail: T): T & { text: string; start: number; end: number } {
  const { context, start = 0, end = context.length } = detail;
  return { ...detail, text: detail.text ?? context.slice(start, end), start, end };
}

function shortDetail({ text, start, end, ...rest }: DigestDetail, terms: string[]) {
  const about = rest.about.map((term) => (terms.includes(term) ? terms.indexOf(term) : term));
  return { ...rest, ...(text !== rest.context && { start, end }), about };
}

interface Numbered<D> {
  terms: string[];
  names: string[];
  details: D[];
}

/** The passage with terms for their numbers. Numbers of no term are left out: who calls has looked for such. */
export const termsIn = <D extends { about: (string | number)[] }>({ details, ...passage }: Numbered<D>) => ({
  ...passage,
  details: details.map((detail) => ({
    ...detail,
    about: detail.about.flatMap((term) => (typeof term === 'string' ? term : (passage.terms[term] ?? []))),
  })),
});

const shortPassage = ({ details, ...passage }: DigestPassage) => ({
  ...passage,
  details: details.map((detail) => shortDetail(detail, passage.terms)),
});

const shortDigest = ({ passages, sketch, ...head }: DigestReport) => ({
  ...head,
  passages: passages.map(shortPassage),
  sketch: gapsOf(sketch),
});

/** A report as packs write it. */
export const shortReport = (report: Report): object =>
  report.completeness === 'digest' ? shortDigest(report) : report;

/** The pack as a file. */
export const packText = (pack: Pack): string =>
  `${JSON.stringify({ ...pack, reports: pack.reports.map(shortReport) })}\n`;
