/**
 * `npm run soak [-- --views N --kills N --write]`: one Chromium with the extension as it was built. Views so many pages with
 * comparisons (500 by itself) beside an open panel, and measures what page, panel and background hold, after garbage
 * was collected; then adds articles while the background is ended at random moments (200 times), and counts what was
 * confirmed and is not there. Either is left out where it is to be done no times. `--write` puts the figures into
 * docs/reliability.md. Ends with 1 where something grows or was lost.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { startChromium } from '../tests/e2e/drivers/chromium';
import { serveWeb } from '../tests/e2e/server';
import { BadInput, lineOf } from './command/bad-input';
import { readArguments } from './command/command';
import { grown, HEADS, rowOf, tableOf } from './soak/flat';
import { type Killed, killMany } from './soak/kills';
import { type Reading, viewMany } from './soak/views';

const EXTENSION = '.output/chrome-mv3';
const DOCUMENT = 'docs/reliability.md';
/** Times that are measured, besides the beginning. */
const READINGS = 10;

const today = (): string => new Date().toISOString().slice(0, 10);

const lineOfKills = ({ kills, confirmed, lost }: Killed): string =>
  `In a real browser, on ${today()}, the background was ended ${kills} times while an article was added: ${confirmed} writes were confirmed, ${lost} were lost.`;

const textOfViews = (readings: Reading[]): string =>
  [
    '## Soak',
    '',
    `Written by \`npm run soak -- --write\` on ${today()}. One tab goes through ${readings.at(-1)?.views} pages that are compared, beside a`,
    'panel that stays open; each line is measured at the same page, after garbage was collected. Nodes are all that the',
    'browser holds, those in no document too.',
    '',
    tableOf(readings),
    '',
    `What grew: ${grown(readings).join(', ') || 'nothing'}.`,
    '',
  ].join('\n');

/** The document with these figures at their places. */
function documentOf(before: string, readings: Reading[], killed: Killed): string {
  const text = killed.kills > 0 ? before.replace(/^In a real browser, on .*$/m, lineOfKills(killed)) : before;
  const [head = ''] = text.split(/^## Soak$/m);
  return readings.length > 0 ? head + textOfViews(readings) : text;
}

async function main(): Promise<void> {
  const { values } = readArguments(process.argv.slice(2), {
    views: { type: 'string', default: '500' },
    kills: { type: 'string', default: '200' },
    write: { type: 'boolean' },
  });
  if (!existsSync(EXTENSION)) throw new BadInput('nothing built: run "npm run build" first');
  const web = await serveWeb('demo', new Map());
  const driver = await startChromium({ extension: EXTENSION, port: web.port, granted: true });
  try {
    const views = Number(values.views);
    console.log(HEADS.join('  '));
    const tell = (reading: Reading): void => console.log(rowOf(reading).join('  '));
    const each = Math.max(1, Math.floor(views / READINGS));
    const readings = views > 0 ? await viewMany(driver, views, each, tell) : [];
    const killed = await killMany(driver, Number(values.kills));
    const more = views > 0 ? grown(readings) : [];
    console.log(`grew: ${more.join(', ') || 'nothing'}\n${lineOfKills(killed)}`);
    process.exitCode = more.length > 0 || killed.lost > 0 ? 1 : 0;
    if (values.write) {
      const before = await readFile(DOCUMENT, 'utf8').catch(() => '');
      await writeFile(DOCUMENT, documentOf(before, readings, killed));
    }
  } finally {
    await driver.close();
    await web.close();
  }
}

await main().catch((error: unknown) => {
  console.error(`soak: ${lineOf(error)}`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
