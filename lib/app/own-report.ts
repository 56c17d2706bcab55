/** This page's article as a report, and which reports of the library are this very article. */
import { containment } from '../core/compare/sketch';
import { plainAddress } from '../core/library/address';
import type { StoredReport } from '../core/library/model';
import type { Article, Completeness, ReportHead as Head, Reading, TextReport } from '../core/model';
import { reportOf } from '../core/report';

/** Share of one text found in the other from which on two texts of one outlet are one article, edited or not. */
const SAME_TEXT = 0.6;

const REPORTS = new WeakMap<Article, TextReport>();

/** The page's own address names its report. Of one article it is the same object: what was read of it need not be read again. */
export function ownReport(article: Article): TextReport {
  const report = REPORTS.get(article) ?? reportOf(article, article.url);
  REPORTS.set(article, report);
  return report;
}

/**
 * The reports that are not this page's article itself, each once: it must not be compared with itself, and of an
 * article that is kept as a text and as a digest the text tells more.
 */
export function othersOf(own: Reading, readings: Reading[]): Reading[] {
  const fullest = readings.toSorted((a, b) => RANKS[a.completeness] - RANKS[b.completeness]);
  const doubled = new Set(
    fullest.filter((one, index) => [own, ...fullest.slice(0, index)].some((other) => isSame(other, one))),
  );
  return readings.filter((reading) => !doubled.has(reading));
}

const RANKS: Record<Completeness, number> = { whole: 0, cut: 1, digest: 2 };

/** The same address, or the same title or text by the same outlet. The same text by another outlet is a copy, which is shown. */
export function isSame(own: Reading, other: Reading): boolean {
  if (isAddressOf(own.head, other.head)) return true;
  // A digest's title is only the beginning of one.
  const isTitled =
    other.completeness === 'cut' && own.head.title !== '' && own.head.title === other.head.title;
  return (
    (isTitled && isOneOutlet(own.head, other.head)) ||
    (sameOutlet(own, other) && shared(own.sketch, other.sketch) >= SAME_TEXT)
  );
}

/** Is it at the same address? */
export const isAddressOf = ({ url: one }: Head, { url: other }: Head): boolean =>
  one !== null && other !== null && plainAddress(one) === plainAddress(other);

/** What the article's own outlet tells in its feed: of this article, or of others. */
export const isOwnFeed = (own: Reading, { origin, report }: StoredReport): boolean =>
  origin === 'feed' && isOneOutlet(own.head, report);

/** Feeds and pages may name one outlet by different hosts: what one of them says of the outlet, and its address. */
const sitesOf = ({ outlet, url }: Head): string[] =>
  [outlet.domain, URL.canParse(url ?? '') ? new URL(url ?? '').hostname.replace(/^www\./, '') : ''].filter(
    Boolean,
  );

const isOneOutlet = (own: Head, other: Head): boolean =>
  sitesOf(own).some((one) => sitesOf(other).some((two) => isWithin(one, two) || isWithin(two, one)));

const isWithin = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

const shared = (one: number[], two: number[]): number =>
  Math.max(containment(one, two) ?? 0, containment(two, one) ?? 0);

/** A report without an outlet's domain (pasted, or read from a file) can be anybody's, so its text alone tells. */
const sameOutlet = ({ head: one }: Reading, { head: two }: Reading): boolean =>
  one.outlet.domain === two.outlet.domain || one.outlet.domain === '' || two.outlet.domain === '';
