/** What stores get: texts fit their fields, pictures have their sizes, each permission is answered for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTURES } from '../../../tools/store/pictures';
import config from '../../../wxt.config';
import { filesBelow, ROOT, read } from './files';

interface Manifest {
  permissions: string[];
  optional_host_permissions: string[];
  browser_specific_settings?: { gecko: { data_collection_permissions: object } };
}
const manifestOf = (browser: string): Manifest =>
  (config.manifest as (of: { browser: string }) => unknown)({ browser }) as Manifest;
const wordIn = (language: string, key: string): string =>
  (JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>)[key]
    ?.message ?? '';

const ANSWERS = read('docs/store/answers.md');
/** The text of a quoted part, as it is pasted. */
const quoted = (heading: string): string =>
  (ANSWERS.split(`## ${heading}\n`)[1]?.match(/(?:^>.*\n)+/m)?.[0] ?? '').replace(/^> ?/gm, '').trim();
/** Rows of two cells below the heading, the first in code. */
const justified = new Map(
  [...(ANSWERS.split('## Permissions\n')[1] ?? '').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(
    ([, name = '', why = '']) => [name, why],
  ),
);

describe('texts', () => {
  it.each<[name: string, text: string, least: number, most: number]>([
    ...['en', 'ar'].flatMap((language): [string, string, number, number][] => [
      [`name, ${language}`, wordIn(language, 'name'), 1, 45],
      [`Chrome's short text, ${language}`, wordIn(language, 'description'), 1, 132],
      [`Firefox's summary, ${language}`, read(`docs/store/texts/summary.${language}.txt`).trim(), 1, 250],
      [`description, ${language}`, read(`docs/store/texts/description.${language}.txt`).trim(), 250, 10_000],
    ]),
    ['single purpose', quoted('Single purpose'), 1, 1000],
    ['notes for reviewers', quoted('Notes for reviewers'), 1, 2000],
  ])('%s', (_name, text, least, most) => {
    expect(text.length).toBeGreaterThanOrEqual(least);
    expect(text.length).toBeLessThanOrEqual(most);
  });
});

describe('answers', () => {
  it('justify each permission of the manifests, and no other', () => {
    const asked = ['chrome', 'firefox']
      .map(manifestOf)
      .flatMap((one) => [...one.permissions, ...one.optional_host_permissions]);
    expect([...justified.keys()].sort()).toEqual([...new Set(asked)].sort());
  });
  it('fit their fields', () => {
    expect([...justified].filter(([, why]) => why.length > 1000)).toEqual([]);
  });
  it('tell what Firefox reads', () => {
    const told = /`data_collection_permissions` is `(\{.*?\})`/.exec(ANSWERS)?.[1] ?? '';
    const { gecko } = manifestOf('firefox').browser_specific_settings ?? {};
    expect(JSON.parse(told)).toEqual(gecko?.data_collection_permissions);
  });
});

describe('pictures', () => {
  const FOLDER = 'docs/store/pictures';
  const TRUE_COLOUR = 2;
  const bytesOf = (name: string): Buffer => readFileSync(join(ROOT, FOLDER, `${name}.png`));

  it('are those that the tool makes', () => {
    expect(filesBelow(FOLDER).sort()).toEqual(PICTURES.map(({ name }) => `${FOLDER}/${name}.png`).sort());
  });
  it.each(PICTURES)('$name has its size, and alpha only if it is an icon', ({ name, width, height }) => {
    const png = bytesOf(name);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(png[25] === TRUE_COLOUR).toBe(!/^(icon|logo)-/.test(name));
  });
  it('have the sizes that stores ask for', () => {
    const sizes = PICTURES.map(({ width, height }) => `${width} × ${height}`);
    expect(sizes.filter((size) => size === '1280 × 800')).toHaveLength(5);
    expect(sizes).toEqual(expect.arrayContaining(['440 × 280', '1400 × 560', '128 × 128', '300 × 300']));
  });
  it('are small together', () => {
    const bytes = PICTURES.reduce((sum, { name }) => sum + bytesOf(name).length, 0);
    expect(bytes).toBeLessThan(1_000_000);
  });
  it('are told of', () => {
    const text = read('docs/store/README.md');
    expect(PICTURES.filter(({ name }) => !text.includes(name))).toEqual([]);
  });
});
