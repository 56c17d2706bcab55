/** docs/pack.schema.json says the same as the schema that packs are read with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DETAIL_KINDS } from '../../../../lib/core/model';
import { CAPS } from '../../../../lib/core/packs/schema';
import { PACK } from './made-pack';

interface Schema {
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: string[];
  maxItems?: number;
  maxLength?: number;
  $defs?: Record<string, Schema>;
}

const file = join(import.meta.dirname, '../../../../docs/pack.schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
const part = (name: string): Record<string, Schema> => schema.$defs?.[name]?.properties ?? {};
const [text, digest] = PACK.reports;

describe('docs/pack.schema.json', () => {
  it('names the kinds of details', () => {
    expect(part('detail').kind?.enum).toEqual([...DETAIL_KINDS]);
  });

  it.each<[place: string, found: number | undefined, cap: number]>([
    ['events', schema.properties?.events?.maxItems, CAPS.events],
    ['reports', schema.properties?.reports?.maxItems, CAPS.reports],
    ['reports of an event', part('event').reports?.maxItems, CAPS.reportsOfEvent],
    ['paragraphs', part('textReport').paragraphs?.maxItems, CAPS.paragraphs],
    ['a paragraph', part('textReport').paragraphs?.items?.maxLength, CAPS.paragraph],
    ['passages', part('digestReport').passages?.maxItems, CAPS.passages],
    ['sketch', part('digestReport').sketch?.maxItems, CAPS.sketch],
    ['terms', part('passage').terms?.maxItems, CAPS.terms],
    ['names', part('passage').names?.maxItems, CAPS.names],
    ['details', part('passage').details?.maxItems, CAPS.details],
    ['about', part('detail').about?.maxItems, CAPS.about],
    ['title', part('textReport').title?.maxLength, CAPS.title],
  ])('has the cap of %s', (_place, found, cap) => {
    expect(found).toBe(cap);
  });

  it.each<[name: string, required: string[] | undefined, keys: string[]]>([
    ['pack', schema.required, Object.keys(PACK)],
    ['event', schema.$defs?.event?.required, Object.keys(PACK.events[0] ?? {})],
    ['text report', schema.$defs?.textReport?.required, Object.keys(text ?? {})],
    ['digest report', schema.$defs?.digestReport?.required, Object.keys(digest ?? {})],
  ])('asks for the fields of a %s', (_name, required, keys) => {
    expect(required?.toSorted()).toEqual(keys.toSorted());
  });
});
