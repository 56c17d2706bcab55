/**
 * Is this page an article? Looked at are, one after the other and for as long as the rest could change the answer: the
 * address, the title, metas, the headline, JSON-LD, the text, its stamp. Address and title cost next to nothing and settle
 * front pages, shops and forums; metas settle most others. Runs on every page of a switched-on site, so nothing heavy is
 * imported, nothing is kept on the page, and no layout is forced. See docs/evaluation.md for the figures.
 */
import { oddsOf, type Stage, weightOf } from './signal-weights';
import { addressSigns } from './signals-address';
import { headlineSigns, headSigns, jsonSigns, titleSigns } from './signals-head';
import { blockSigns, stampSigns, textSigns } from './signals-text';

export interface Detection {
  article: boolean;
  /** How likely it is an article, 0 to 1; from .5 on it is called one. */
  score: number;
  /** Names of the signs that carried the answer, strongest first. Made when it is asked for. */
  readonly reasons: string[];
  /** What the answer hangs on: while this stays as it is, so does the answer. */
  by: 'address' | 'head' | 'text';
}

/** Beyond these (log odds) no more is looked at than what comes before metas, and before the text. */
const NEVER = -3.45;
const NOT_BY_TITLE = -3;
const SURELY_NOT = -1.5;
const SURELY = 2.5;

type Look = (document: Document) => string[];

/** What is looked at after the head, and the most and least that this and all after it can add to the odds. */
const STEPS: [look: Look, most: number, least: number][] = [
  [headlineSigns, 6.7, -4.2],
  [jsonSigns, 5.7, -4.2],
  [runningText, 4.4, -2.8],
  [stampSigns, 0.9, 0],
];

/** Signs of running text: in `<p>`, and in other blocks where those have little. */
export function runningText(document: Document): string[] {
  const signs = textSigns(document);
  if (signs.includes('text')) return signs;
  const inBlocks = blockSigns(document);
  return oddsOf(inBlocks, 1) > oddsOf(signs, 1) ? inBlocks : signs;
}

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
  let odds = oddsOf(signs, 0);
  if (odds < NEVER) return answer('address', signs, 0, odds);
  signs.push(...titleSigns(document));
  odds = oddsOf(signs, 0);
  if (odds < NOT_BY_TITLE) return answer('head', signs, 0, odds);
  signs.push(...headSigns(document));
  odds = oddsOf(signs, 0);
  if (odds < SURELY_NOT) return answer('head', signs, 0, odds);
  // A page that has not been filled yet is no article, whatever its address says.
  if (odds > SURELY && document.getElementsByTagName('p')[2]) return answer('text', signs, 0, odds);
  odds = oddsOf(signs, 1);
  for (const [look, most, least] of STEPS) {
    if (odds + most < 0 || odds + least > 0) break;
    signs.push(...look(document));
    odds = oddsOf(signs, 1);
  }
  return answer('text', signs, 1, odds);
}
