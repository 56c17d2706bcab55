/**
 * Is this page an article? What address, title and metas show costs next to nothing and settles most pages. Only those
 * that it leaves open pay for a look at text, headline and JSON-LD, one after another for as long as the rest could change
 * the answer. Runs on every page of a switched-on site, so nothing heavy is imported, nothing is kept on the page, and no
 * layout is forced. Weights and signs are tables; see docs/evaluation.md for the figures.
 */
import { CONSTANT, WEIGHTS } from './signal-weights';
import { addressSigns } from './signals-address';
import { headlineSigns, headSigns, jsonSigns } from './signals-head';
import { blockSigns, stampSigns, textSigns } from './signals-text';

export interface Detection {
  article: boolean;
  /** How likely it is an article, 0 to 1; from .5 on it is called one. */
  score: number;
  /** Names of the signs that carried the answer, strongest first. */
  reasons: string[];
}

/** Beyond these (log odds) no more than the head is looked at: settles three pages of four, for half a point of F1. */
const SURELY_NOT = -1.5;
const SURELY = 2.5;

/** What is looked at after the text, and what this and all after it can add to the odds. */
const STEPS: [look: (document: Document) => string[], add: number][] = [
  [headlineSigns, 3.2],
  [jsonSigns, 2.2],
  [stampSigns, 0.9],
];
/** What text in blocks, and all that is looked at after it, can add. */
const BLOCKS_ADD = 6;

type Stage = 0 | 1;

const sum = (signs: string[], stage: Stage): number =>
  signs.reduce<number>((total, sign) => total + (WEIGHTS[sign]?.[stage] ?? 0), CONSTANT[stage]);

function explain(signs: string[], stage: Stage, odds: number): Detection {
  const weight = (sign: string) => (WEIGHTS[sign]?.[stage] ?? 0) * (odds > 0 ? 1 : -1);
  const reasons = signs.filter((sign) => weight(sign) > 0).sort((a, b) => weight(b) - weight(a));
  return {
    article: odds > 0,
    score: Math.round(1000 / (1 + Math.exp(-odds))) / 1000,
    reasons: reasons.slice(0, 6),
  };
}

/** Signs of running text: in `<p>`, and in other blocks where those have little and more could make it an article. */
function runningText(document: Document, before: string[]): string[] {
  const signs = textSigns(document);
  if (signs.includes('text') || sum([...before, ...signs], 1) + BLOCKS_ADD < 0) return signs;
  const inBlocks = blockSigns(document);
  return sum(inBlocks, 1) > sum(signs, 1) ? inBlocks : signs;
}

/** Whether the document at this address is an article, how sure that is, and why. Changes nothing in the page. */
export function detect(document: Document, url: string): Detection {
  const signs = [...addressSigns(url), ...headSigns(document)];
  const early = sum(signs, 0);
  if (early < SURELY_NOT) return explain(signs, 0, early);
  // A page that has not been filled yet is no article, whatever its address says.
  if (early > SURELY && document.getElementsByTagName('p')[2]) return explain(signs, 0, early);
  signs.push(...runningText(document, signs));
  for (const [look, add] of STEPS) {
    if (sum(signs, 1) + add < 0) break;
    signs.push(...look(document));
  }
  return explain(signs, 1, sum(signs, 1));
}
