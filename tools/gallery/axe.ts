/** What axe finds on a page that shows a state: WCAG 2.2 up to AA, and what it takes for good practice. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}
interface Axe {
  run(options: object): Promise<Found>;
}

/** A line for each element that breaks a rule. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  // What is not laid out yet has no place of its own, and would be taken for what lies over it. Not by a tag: the policy of
  // our pages refuses styles that stand in them.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const rules = {
      'target-size': { enabled: true },
      // Experimental: letters and numbers in shapes are no words that anybody would speak.
      'label-content-name-mismatch': { enabled: false },
    };
    const options = { runOnly: tags, rules, resultTypes: ['violations'] };
    const found = (await axe.run(options)).violations;
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => {
        const why = failureSummary.split('\n')[1]?.trim() ?? '';
        return `${id}: ${html.slice(0, 160)} (${why.slice(0, 160)})`;
      }),
    );
  }, TAGS);
}
