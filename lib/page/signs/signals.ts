/**
 * Is this page an article? Looked at are, one after the other and for as long as the rest could change the answer: the
 * address, the title, metas, the headline, JSON-LD, the text, its stamp. Address and title cost next to nothing and settle
 * front pages, shops and forums; metas settle most others. Runs on every page of a switched-on site, so nothing heavy is
 * imported, nothing is kept on the page, and no layout is forced. See docs/evaluation.md for the figures.
 */
import { CONSTANT, type Stage, weightOf, weightOfAll } from './signal-weights';
import { addressSigns } from './signals-address';
import { classSigns, headlineSigns, jsonSigns, metaSigns, titleSigns } from './signals-head';
import { runningText, stampSigns } from './signals-text';

export interface Detection {
  article: boolean;
  /** How likely it is an article, 0 to 1; from .5 on it is called one. */
  score: number;
  /** Names of the signs that carried the answer, strongest first. Made when it is asked for. */
  readonly reasons: string[];
  /** What the answer hangs on: while this stays as it is, so does the answer. */
  by: 'address' | 'head' | 'text';
}

type Look = (document: Document) => string[];

/** What is looked at first, and below which log odds it is not. */
const EARLY: [look: Look, never: number][] = [
  [titleSigns, -3.45],
  [metaSigns, -3],
  [classSigns, -2.35],
];
/** Beyond these (log odds) nothing after the head is looked at. */
const SURELY_NOT = -1.5;
const SURELY = 2.5;

/**
 * What is looked at after the head, and the most and least that this and all after it can add to the odds. Text could add
 * 4.4, and hardly ever adds more than 3 where that would make an article (docs/decisions/first-run-of-the-detector.md).
 */
const STEPS: [look: Look, most: number, least: number][] = [
  [headlineSigns, 5.3, -4.2],
  [jsonSigns, 4.3, -4.2],
  [runningText, 3, -2.8],
  [stampSigns, 0.9, 0],
];

function strongest(signs: string[], stage: Stage, odds: number): string[] {
  const weight = (sign: string) => weightOf(sign, stage) * odds;
  return signs
    .filter((sign) => weight(sign) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 6);
}

const answer = (by: Detection['by'], signs: string[], stage: Stage, odds: number): Detection => ({
  article: odds > 0,
  score: 1 / (1 + Math.exp(-odds)),
  get reasons() {
    return strongest(signs, stage, odds);
  },
  by,
});

/** Whether the document at this address is an article, how sure that is, and why. Changes nothing in the page. */
export function detect(document: Document, url: string): Detection {
  const signs = addressSigns(url);
  let odds = CONSTANT[0] + weightOfAll(signs, 0);
  const add = (more: string[], stage: Stage): void => {
    signs.push(...more);
    odds += weightOfAll(more, stage);
  };
  let by: Detection['by'] = 'address';
  for (const [look, never] of EARLY) {
    if (odds < never) return answer(by, signs, 0, odds);
    add(look(document), 0);
    by = 'head';
  }
  if (odds < SURELY_NOT) return answer(by, signs, 0, odds);
  // A page that has not been filled yet is no article, whatever its address says.
  if (odds > SURELY && document.querySelectorAll('p')[2]) return answer('text', signs, 0, odds);
  odds = CONSTANT[1] + weightOfAll(signs, 1);
  for (const [look, most, least] of STEPS) {
    if (odds + most < 0 || odds + least > 0) break;
    add(look(document), 1);
  }
  return answer('text', signs, 1, odds);
}
