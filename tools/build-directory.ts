/**
 * Makes the directory of outlets that comes with the extension, and the file that says where its addresses are known
 * from, out of a list of candidates; by the rules of tools/directory/rules.ts. Tells what it holds.
 * `npx tsx tools/build-directory.ts CANDIDATES.json`
 */
import { writeFileSync } from 'node:fs';
import zopfli from '@gfx/zopfli';
import { type Candidate, GRADES, gradeOf, grouped, readCandidates } from './directory/candidates';
import { choose } from './directory/choose';
import { continentOf } from './directory/continents';
import { directoryText, evidenceText } from './directory/write';

/** "en 194, es 44, …": how many have each name, most first. */
const counts = <T>(all: T[], nameOf: (one: T) => string): string =>
  grouped(all, nameOf)
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([name, some]) => `${name} ${some.length}`)
    .join(', ');

/** What gzip has around the deflated bytes. */
const GZIP = 18;

async function told(outlets: Candidate[], text: string): Promise<string> {
  const zipped = (await zopfli.gzipAsync(Buffer.from(text), { numiterations: 5 })).length - GZIP;
  const feeds = outlets.flatMap((one) => one.feeds);
  return [
    `${outlets.length} outlets, ${outlets.filter((one) => one.feeds.length > 0).length} with feeds, ${feeds.length} feeds`,
    `${zipped} bytes zipped`,
    `Feeds: ${counts(feeds, gradeOf)} (${GRADES.join(', ')})`,
    `Continents: ${counts(outlets, (one) => continentOf(one.country) ?? '?')}`,
    `Countries: ${counts(outlets, (one) => one.country)}`,
    `Languages: ${counts(outlets, (one) => one.language)}`,
    `Languages of feeds: ${
      grouped(
        outlets.flatMap((one) => one.feeds.map((feed) => feed.language ?? one.language)),
        String,
      ).length
    }`,
    `Agencies: ${outlets.filter((one) => one.agency).length}`,
  ].join('\n');
}

const [path] = process.argv.slice(2);
if (!path) throw new Error('Say which file has the candidates.');
const outlets = choose(readCandidates(path));
const text = directoryText(outlets);
writeFileSync('public/outlets.json', text);
writeFileSync('docs/outlets-evidence.tsv', evidenceText(outlets));
console.log(await told(outlets, text));
