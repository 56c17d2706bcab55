/**
 * Weight of each sign: by address and head alone, and with the text. Learnt by tools/fit-detector.ts on 400 labelled
 * pages (cross-validated by domain: F1 .922), rounded. Signs that the set has too few of for a sure weight (dates in
 * paths, og:type of goods and others, prices, front pages) are set by hand in the direction that they were found to have.
 */
export const WEIGHTS: Record<string, readonly [early: number, all: number]> = {
  'report-path': [2.25, 1.75],
  'ld-article': [1.55, 1.05],
  slug: [1.35, 1.1],
  'og-article': [1.1, 1.1],
  'class-single': [0.8, 0.4],
  'one-article': [0.7, 0.35],
  'og-other': [0.3, 0.3],
  'meta-published': [0.7, 0.7],
  'meta-article': [0.55, 0.5],
  'date-path': [1.2, 1.2],
  'long-slug': [0.5, 0.3],
  'one-h1': [0.35, 0.25],
  'number-slug': [0.15, 0.35],
  'ld-listing': [-0.4, -0.2],
  'og-website': [-0.2, -0.4],
  'many-articles': [-0.25, -0.2],
  'meta-price': [-0.8, -0.6],
  'og-product': [-0.8, -0.6],
  'listing-path': [-0.55, -0.65],
  'service-path': [-0.75, -0.65],
  root: [-1.2, -0.9],
  'docs-path': [-1, -1.3],
  'class-list': [-1.1, -1.25],
  'ld-product': [-1.15, -1],
  'shop-path': [-1.2, -0.9],
  'forum-path': [-1.85, -1.45],
  stamp: [0, 1.1],
  'text-together': [0, 0.75],
  text: [0, 0.65],
  sentences: [0, 0.65],
  'more-text': [0, 0.55],
  'long-text': [0, 0.55],
  paragraphs: [0, 0.2],
  'no-text': [0, -0.55],
};
/** What a page without any sign scores, early and with the text. */
export const CONSTANT = [-1.7, -3.2] as const;
