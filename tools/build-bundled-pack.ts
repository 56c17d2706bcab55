/**
 * Makes the pack that comes with the extension from pages that are given, one for each report below, in any order; the
 * file's base name is the report's `page`. Nothing of a page's text goes into the pack but facts and short phrases.
 * `npx tsx tools/build-bundled-pack.ts PAGE.html… > public/packs/bundled.json`
 */
import { basename } from 'node:path';
import type { DigestReport, KnownEvent, Pack, TextReport } from '../lib/core/model';
import { buildPack } from '../lib/core/packs/build';
import { digestOf } from '../lib/core/packs/digest';
import { countRuns, MAX_WORDS } from '../lib/core/packs/phrase';
import { readPack } from '../lib/core/packs/read';
import { packText } from '../lib/core/packs/short';
import { reportOf } from '../lib/core/report';
import { BadInput, lineOf } from './command/bad-input';
import { see } from './command/page';

interface Source {
  page: string;
  id: string;
  /** In words of our own. */
  title: string;
}
type Told = Omit<KnownEvent, 'reports'> & { sources: Source[] };

const EVENTS: Told[] = [
  {
    id: '2020-09-30-baghdad-ambassadors',
    title: 'Iraqi prime minister and 25 ambassadors meet about the safety of missions',
    date: '2020-09-30',
    place: 'Baghdad',
    sources: [
      { page: '000', id: 'where-news-000', title: 'Ambassadors of 25 countries at Al-Kazemi’s' },
      { page: '001', id: 'news-mirror-001', title: 'Iraq’s foreign minister on the phone with Pompeo' },
      { page: '002', id: 'urdupoint-002', title: 'Iraq committed to protecting diplomatic missions' },
    ],
  },
  {
    id: '2021-06-30-nato-brussels',
    title: 'Iraqi prime minister at NATO in Brussels',
    date: '2021-06-30',
    place: 'Brussels',
    sources: [{ page: '003', id: 'shafaq-003', title: 'Al-Kadhimi at NATO: no regional score-settling' }],
  },
  {
    id: '2021-11-07-calls-after-attack',
    title: 'Blinken and Johnson phone Iraqi prime minister after drone attack',
    date: '2021-11-07',
    place: 'Baghdad',
    sources: [{ page: '004', id: 'al-masala-004', title: 'State Department praises Al-Kazemi' }],
  },
];
const CREATED = '2026-11-25T00:00:00Z';

async function readPage(path: string, id: string): Promise<TextReport> {
  const { article } = await see(path);
  if (!article.ok) throw new BadInput(`${path}: ${article.problem.message}`);
  return reportOf(article.value, id);
}

async function digestOfPage({ page, id, title }: Source, paths: string[]): Promise<DigestReport> {
  const path = paths.find((one) => basename(one).replace(/\.\w+$/, '') === page);
  if (path === undefined) throw new BadInput(`there is no page ${page} among the files`);
  const digest = digestOf(await readPage(path, id));
  return { ...digest, title, url: spellsMuch(digest.url) ? null : digest.url };
}

/** An address may spell its whole headline, which is a sentence of the outlet's. */
function spellsMuch(url: string | null): boolean {
  const last =
    url
      ?.split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  return countRuns(last) > MAX_WORDS;
}

async function build(paths: string[]): Promise<Pack> {
  const sources = EVENTS.flatMap((event) => event.sources);
  return buildPack({
    id: 'bundled',
    title: 'Events that come with Variorum',
    created: CREATED,
    expires: null,
    events: EVENTS.map(({ sources: told, ...event }) => ({ ...event, reports: told.map(({ id }) => id) })),
    reports: await Promise.all(sources.map((source) => digestOfPage(source, paths))),
    texts: false,
  });
}

async function main(): Promise<void> {
  const text = packText(await build(process.argv.slice(2)));
  const read = readPack(text);
  if (!read.ok) throw new BadInput(read.problem.message);
  process.stdout.write(text);
}

await main().catch((error: unknown) => {
  process.stderr.write(`${lineOf(error)}\n`);
  process.exitCode = 2;
});
