/**
 * The licences of what ships, as the packages bring them: `npx tsx tools/licences.ts` writes `public/licences.txt`, which
 * goes into the extension with each distinct text once, and `docs/licences.md`. A test holds that both are up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Shipped {
  name: string;
  version: string;
  licence: string;
  source: string;
  /** Of its licence; '' where its package has no such file. */
  text: string;
}

/** Of the development packages the one that leaves something of its own in the scripts. */
const ALSO = ['wxt'];
/** Longer texts are named by where they are to be had, as they allow. */
const MOST = 4000;

const jsonAt = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

function packageAt(name: string): Shipped {
  const folder = join('node_modules', name);
  const { version, license: licence, repository } = jsonAt(join(folder, 'package.json'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8') : '';
  return { name, version, licence, source: sourceOf(repository.url ?? repository), text };
}

const sourceOf = (url: string): string => {
  const plain = url.replace(/^git\+/, '').replace(/\.git$/, '');
  return /^[\w-]+\/[\w-]+$/.test(plain) ? `https://github.com/${plain}` : plain.replace(/^git:/, 'https:');
};

/** In the order of their names. */
export function shipped(): Shipped[] {
  const names = [...Object.keys(jsonAt('package.json').dependencies), ...ALSO].sort();
  return names.filter((name) => existsSync(join('node_modules', name))).map(packageAt);
}

const COPYRIGHT = /^copyright .*$/gim;
const TITLE = /^(?:the )?(?:mit|isc|bsd).{0,30}licen[cs]e.*$/gim;
const joined = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text without what differs from package to package. */
const bodyOf = ({ text }: Shipped): string =>
  text
    .replace(TITLE, '')
    .replace(COPYRIGHT, '')
    .split(/\n\s*\n/)
    .map(joined)
    .filter(Boolean)
    .join('\n\n');

const ownersOf = ({ text }: Shipped): string[] => (text.match(COPYRIGHT) ?? []).map(joined);

/** Readability is cut to what is used (tools/setup/lean.ts), which its licence wants to be said. */
const noteOf = ({ licence }: Shipped): string =>
  /Apache/.test(licence) ? ', changed: what is not used is left out' : '';

/** What goes into the extension. */
export function noticesOf(packages: Shipped[]): string {
  const own = packages.filter(({ text }) => text !== '' && text.length <= MOST);
  const bodies = [...new Set(own.map(bodyOf))];
  const parts = bodies.map((body) => {
    const of = own.filter((one) => bodyOf(one) === body);
    const owners = of.map((one) => `${one.name}${noteOf(one)}: ${ownersOf(one).join('; ')}`);
    return `${owners.join('\n')}\n\n${body}`;
  });
  const named = packages
    .filter((one) => !own.includes(one))
    .map(({ name, licence, source }) => `${name}: ${licence}, ${source}`);
  return `${[...parts, named.join('\n')].join('\n\n----\n\n')}\n`;
}

/** The page for people. */
export function pageOf(packages: Shipped[]): string {
  const rows = packages.map(
    ({ name, version, licence, source }) => `| [${name}](${source}) | ${version} | ${licence} |`,
  );
  return `# Licences

Variorum itself is under the [MIT licence](../LICENSE). These packages are in what ships; their notices are in the
extension's own \`licences.txt\`. This page is written by \`npx tsx tools/licences.ts\`.

| package | version | licence |
|---|---|---|
${rows.join('\n')}

Of \`@mozilla/readability\` and others, what is not used is left out ([tools/setup/lean.ts](../tools/setup/lean.ts)).
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packages = shipped();
  writeFileSync('public/licences.txt', noticesOf(packages));
  writeFileSync('docs/licences.md', pageOf(packages));
}
