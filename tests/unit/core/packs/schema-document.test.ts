/** docs/pack.schema.json says the same as the schema that packs are read with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { DETAIL_KINDS } from '../../../../lib/core/model';
import { checkPack } from '../../../../lib/core/packs/read';
import { CAPS } from '../../../../lib/core/packs/schema';
import { packText } from '../../../../lib/core/packs/short';
import { type Path, packWith } from './changed';
import { PACK } from './made-pack';

interface Schema {
  enum?: string[];
  properties?: Record<string, Schema>;
  $defs?: Record<string, Schema>;
}

const ROOT = join(import.meta.dirname, '../../../..');
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const schema = jsonOf('docs/pack.schema.json') as AnySchema & Schema;
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

/** As a file has it: without what is undefined. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const isRead = (value: unknown): boolean => checkPack(written(value)).length === 0;
const isValid = (value: unknown): boolean => validate(written(value)) === true;

const event: Path = ['events', 0];
const text: Path = ['reports', 0];
const digest: Path = ['reports', 1];
const passage: Path = [...digest, 'passages', 1];
const detail: Path = [...passage, 'details', 0];
const spoken: Path = [...passage, 'details', 1, 'attribution'];
const long = (length: number): string => 'a'.repeat(length);
const many = (count: number, one: unknown = 'a'): unknown[] => Array<unknown>(count).fill(one);

const GOOD: [name: string, pack: unknown][] = [
  ['the pack of these tests', PACK],
  ['the same in short forms', JSON.parse(packText(PACK))],
  ['the bundled pack', jsonOf('public/packs/bundled.json')],
  ['a pack of version 1', packWith(['version'], 1)],
  ['a pack of nothing', { ...PACK, events: [], reports: [] }],
  ['a field that is not known', packWith([...event, 'rating'], 5)],
  ['an id of signs in two units', packWith([...event, 'id'], '\u{1f30d}')],
  ['a title of 600', packWith([...event, 'title'], long(CAPS.title))],
  ['an event without a day', packWith([...event, 'date'], null)],
  ['a day told roughly', packWith([...event, 'date'], '2022-11-07~/2022-11-08')],
  ['a time with an offset', packWith([...text, 'published'], '2022-11-08T06:15:00+01:00')],
  ['an address in capitals', packWith([...text, 'url'], 'HTTPS://ledger.example/')],
  ['no outlet', packWith([...text, 'outlet'], { name: '', domain: '' })],
  ['a report that was cut', packWith([...text, 'completeness'], 'cut')],
  ['a sketch of nothing', packWith([...digest, 'sketch'], '')],
  ['a sketch as gaps', packWith([...digest, 'sketch'], '1 6 970000')],
  ['an about as a number', packWith([...detail, 'about'], [1, 'quay'])],
  ['a detail without a bound', packWith([...detail, 'bound'], undefined)],
  ['nobody who said it', packWith([...spoken, 'source'], null)],
];

const BAD: [name: string, path: Path, value: unknown][] = [
  ['another format', ['format'], 'other'],
  ['a newer version', ['version'], 3],
  ['half a version', ['version'], 1.5],
  ['no id', ['id'], undefined],
  ['an empty id', ['id'], ''],
  ['an id of half a sign', [...event, 'id'], 'e\ud83d'],
  ['an id of 3001', [...event, 'id'], long(CAPS.id + 1)],
  ['no time', ['created'], 'yesterday'],
  ['no list of events', ['events'], {}],
  ['no event', event, null],
  ['an empty title', [...event, 'title'], ''],
  ['a title of 601', [...event, 'title'], long(CAPS.title + 1)],
  ['no day', [...event, 'date'], 'in May'],
  ['a place of 301', [...event, 'place'], long(CAPS.name + 1)],
  ['no list of reports', ['reports'], 'none'],
  ['a report without words', [...text, 'words'], undefined],
  ['words below none', [...text, 'words'], -1],
  ['half a word', [...text, 'words'], 0.5],
  ['no address of the web', [...text, 'url'], 'javascript:alert(1)'],
  ['no outlet at all', [...text, 'outlet'], undefined],
  ['no host', [...text, 'outlet', 'domain'], 'a/b'],
  ['no language', [...text, 'language'], '<b>'],
  ['half a text', [...text, 'completeness'], 'half'],
  ['a text without paragraphs', [...text, 'paragraphs'], undefined],
  ['a number for a paragraph', [...text, 'paragraphs', 1], 7],
  ['a long paragraph', [...text, 'paragraphs', 1], long(CAPS.paragraph + 1)],
  ['3001 paragraphs', [...text, 'paragraphs'], many(CAPS.paragraphs + 1)],
  ['a digest without passages', [...digest, 'passages'], undefined],
  ['801 passages', [...digest, 'passages'], many(801, { terms: [], names: [], details: [] })],
  ['601 terms', [...passage, 'terms'], many(CAPS.terms + 1)],
  ['an empty term', [...passage, 'terms', 0], ''],
  ['201 names', [...passage, 'names'], many(CAPS.names + 1)],
  ['a hash of 33 bits', [...digest, 'sketch', 0], 2 ** 32],
  ['257 hashes', [...digest, 'sketch'], many(CAPS.sketch + 1, 4096)],
  ['a sketch in words', [...digest, 'sketch'], 'one two'],
  ['no kind of detail', [...detail, 'kind'], 'mood'],
  ['no value', [...detail, 'value'], undefined],
  ['no context', [...detail, 'context'], undefined],
  ['a long context', [...detail, 'context'], long(201)],
  ['half an end', [...detail, 'end'], 7.5],
  ['a start below 0', [...detail, 'start'], -1],
  ['no bound', [...detail, 'bound'], 'some'],
  ['no scope', [...detail, 'scope'], 'most'],
  ['no unit', [...detail, 'amount', 'unit'], ''],
  ['a number as a text', [...detail, 'amount', 'low'], '38'],
  ['17 terms near it', [...detail, 'about'], many(CAPS.about + 1)],
  ['a number below 0 near it', [...detail, 'about'], [-1]],
  ['a cue that is none', [...spoken, 'cue'], 5],
  ['what was said', [...spoken, 'content', 'text'], 'all of it'],
];

/** What goes beyond JSON Schema: the reader alone sees it. */
const READER_ONLY: [name: string, path: Path, value: unknown][] = [
  ['nine words', [...detail, 'context'], 'with 38 passengers on board, all of whom walked'],
  ['a text elsewhere', [...detail, 'start'], 4],
  ['low above high', [...detail, 'amount', 'low'], 39],
  ['the number of no term', [...detail, 'about'], [2]],
  ['gaps beyond 32 bits', [...digest, 'sketch'], '900000 900000'],
  ['257 gaps', [...digest, 'sketch'], many(257, 1).join(' ')],
  ['a report that is not there', [...event, 'reports', 1], 'other'],
  ['a report of no event', [...event, 'reports'], ['ledger-1']],
  ['an event that is there twice', ['events', 1], PACK.events[0]],
];

describe('docs/pack.schema.json', () => {
  it('names the kinds of details', () => {
    expect(schema.$defs?.detail?.properties?.kind?.enum).toEqual([...DETAIL_KINDS]);
  });

  it.each(GOOD)('takes what the reader takes: %s', (_name, pack) => {
    expect([checkPack(written(pack)), isValid(pack)]).toEqual([[], true]);
  });

  it.each(BAD)('refuses what the reader refuses: %s', (_name, path, value) => {
    expect([isRead(packWith(path, value)), isValid(packWith(path, value))]).toEqual([false, false]);
  });

  it.each(READER_ONLY)('can not say: %s', (_name, path, value) => {
    expect([isRead(packWith(path, value)), isValid(packWith(path, value))]).toEqual([false, true]);
  });
});
