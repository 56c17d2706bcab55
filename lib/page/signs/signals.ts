/**
 * Is this page an article? Looked at are, one after the other and for as long as the rest could change the answer: the
 * address, the title, metas, the headline, JSON-LD, the text, its stamp. Address and title cost next to nothing and settle
 * front pages, shops and forums; metas settle most others. Runs on every page of a switched-on site, so nothing heavy is
 * imported, nothing is kept on the page, and no layout is forced. See docs/evaluation.md for the figures.
 */
import { EARLY, LATE, type Stage, weightOf, weightOfAll } from './signal-weights';
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

/** Below these log odds, an address alone tells that its page is no article: nothing else is looked at. */
const NEVER = -3.45;
/** Beyond these, a page with some paragraphs is one. */
const SURELY = 2.5;

function strongest(signs: string[], stage: Stage, odds: number): string[] {
  const weight = (sign: string) => weightOf(sign, stage) * odds;
  return signs
    .filter((sign) => weight(sign) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 6);
}

/**
 * Whether the document at this address is an article, how sure that is, and why. Changes nothing in the page. Null stands
 * for the script's own document, which is dear at its first touch and asked for only where its address leaves it open.
 */
export function detect(one: Document | null, url: string): Detection {
  const signs = addressSigns(url);
  let odds = EARLY + weightOfAll(signs, 0);
  const answer = (by: Detection['by'], stage: Stage): Detection => ({
    article: odds > 0,
    score: 1 / (1 + Math.exp(-odds)),
    get reasons() {
      return strongest(signs, stage, odds);
    },
    by,
  });
  if (odds < NEVER) return answer('address', 0);
  const document = one ?? globalThis.document;
  const add = (look: Look, stage: Stage): number => {
    const more = look(document);
    signs.push(...more);
    odds += weightOfAll(more, stage);
    return odds;
  };
  // Below these log odds nothing after it is looked at. No table of these: it would be made on pages that need none.
  if (add(titleSigns, 0) < -3 || add(metaSigns, 0) < -2.35 || add(classSigns, 0) < -1.5)
    return answer('head', 0);
  // A page that has not been filled yet is no article, whatever its address says.
  if (odds > SURELY && document.querySelectorAll('p').length > 2) return answer('text', 0);
  odds = LATE + weightOfAll(signs, 1);
  // The most and least that a look and all after it can add to the odds. Text could add 4.4, and hardly ever adds more than
  // 3 where that would make an article (docs/decisions/first-run-of-the-detector.md). What settled it once stays so.
  const further = (look: Look, most: number, least: number): void => {
    if (odds + most >= 0 && odds + least <= 0) add(look, 1);
  };
  further(headlineSigns, 5.3, -4.2);
  further(jsonSigns, 4.3, -4.2);
  further(runningText, 3, -2.8);
  further(stampSigns, 0.9, 0);
  return answer('text', 1);
}
