/** A comparison as JSON passes docs/comparison.schema.json; names of files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { takenFrom } from '../../../../components/view/taken';
import { DETAIL_KINDS } from '../../../../lib/core/model';
import { FORMATS } from '../../../../lib/core/takeaway/formats';
import { jsonOf } from '../../../../lib/core/takeaway/json';
import { fileName } from '../../../../lib/core/takeaway/taken';
import { SAMPLES } from '../../../fixtures/states';
import { AT, ENGLISH, takenWith } from './made';

const path = join(import.meta.dirname, '../../../../docs/comparison.schema.json');
const schema = JSON.parse(readFileSync(path, 'utf8')) as AnySchema & { $defs: { kind: { enum: string[] } } };
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
const isValid = (json: string): true | unknown => validate(JSON.parse(json)) || validate.errors;

describe('an export', () => {
  it.each(['two', 'three', 'mixed', 'thirty', 'no-findings'] as const)('of %s passes the schema', (name) => {
    const { comparison, here } = SAMPLES[name];
    expect(isValid(jsonOf(takenFrom(comparison, here, AT), ENGLISH))).toBe(true);
  });

  it('passes without an event', () => {
    expect(isValid(jsonOf(takenWith('a', { event: null }), ENGLISH))).toBe(true);
  });

  it('is the comparison as it is, with times, and addresses of passages', () => {
    const taken = takenWith();
    const told = JSON.parse(jsonOf(taken, ENGLISH));
    expect(told).toMatchObject(JSON.parse(JSON.stringify(taken.comparison)));
    expect(told).toMatchObject({
      format: 'variorum-comparison',
      version: 1,
      taken: '2024-05-22T08:30:00.000Z',
    });
    expect(told.reports[0].read).toBe('2024-05-21T10:00:00.000Z');
    expect(told.findings[0].values[1].address).toBe('https://coast-radio.example/coast#:~:text=three%20days');
    expect(told.findings[1].setAside).toBe(true);
  });

  it('does not tell where the library has the event from', () => {
    const { comparison } = takenWith();
    const event = { ...comparison.event, pack: 'mine', from: 'https://private.example/pack.json' };
    const text = jsonOf(takenFrom({ ...comparison, event } as typeof comparison, 'times', AT), ENGLISH);
    expect(text).not.toContain('private.example');
  });
});

describe('the schema', () => {
  it('knows every kind of detail', () => {
    expect(schema.$defs.kind.enum).toEqual([...DETAIL_KINDS]);
  });

  it.each<[string, (told: { findings?: object[] }) => void]>([
    ['another format', (told) => Object.assign(told, { format: 'other' })],
    ['another version', (told) => Object.assign(told, { version: 2 })],
    ['no time', (told) => Object.assign(told, { taken: null })],
    ['no findings', (told) => delete told.findings],
    ['a verdict that there is not', (told) => Object.assign(told.findings?.[0] ?? {}, { verdict: 'wrong' })],
  ])('refuses %s', (_what, change) => {
    const told = JSON.parse(jsonOf(takenWith(), ENGLISH));
    change(told);
    expect(validate(told)).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    ['Bridge closed: 3 hurt?', 'variorum-Bridge-closed-3-hurt-2024-05-22'],
    ['../../etc/passwd\u202e', 'variorum-etc-passwd-2024-05-22'],
    ['إغلاق الجسر', 'variorum-إغلاق-الجسر-2024-05-22'],
    ['…', 'variorum-2024-05-22'],
    ['a'.repeat(90), `variorum-${'a'.repeat(48)}-2024-05-22`],
    ['𐐷'.repeat(50), `variorum-${'𐐷'.repeat(48)}-2024-05-22`],
  ])('of %j is one that every file system takes', (title, name) => {
    expect(fileName(title, '2024-05-22T08:30:00', 'md')).toBe(`${name}.md`);
  });

  it('has the ending of its format', () => {
    expect(Object.values(FORMATS).map(({ ending }) => ending)).toEqual(['md', 'csv', 'json']);
  });
});
