import { describe, expect, it } from 'vitest';
import { checkPack, readPack } from '../../../../lib/core/packs/read';
import { type Path, packWith } from './changed';
import { PACK } from './made-pack';

const detail: Path = ['reports', 1, 'passages', 1, 'details', 0];
const spoken: Path = ['reports', 1, 'passages', 1, 'details', 1, 'attribution'];

describe('readPack', () => {
  it('reads a pack from an object and from text, without loss', () => {
    expect(readPack(structuredClone(PACK))).toEqual({ ok: true, value: PACK });
    expect(readPack(JSON.stringify(PACK))).toEqual({ ok: true, value: PACK });
  });

  it('drops fields that it does not know', () => {
    expect(readPack(packWith(['events', 0, 'rating'], 5))).toEqual({ ok: true, value: PACK });
  });

  it.each<[value: unknown, message: string]>([
    ['{', 'the pack is no JSON'],
    [`[${'['.repeat(100_000)}`, 'the pack is no JSON'],
    ['null', 'this is no pack of Variorum'],
    [undefined, 'this is no pack of Variorum'],
    [[PACK], 'format: this is no pack of Variorum'],
    [{ format: 'other' }, 'format: this is no pack of Variorum'],
    [{ format: 'variorum-pack' }, 'version: not a whole number'],
    [packWith(['version'], 1.5), 'version: not a whole number'],
    [packWith(['version'], -1), 'version: not a whole number'],
    [packWith(['version'], 3), 'version: 3 is newer than this Variorum reads (2)'],
    [packWith(['id'], undefined), 'id: string expected'],
    [packWith(['events', 0, 'id'], 'e\ud83d'), 'events[0].id: half a sign'],
    [packWith(['created'], 'yesterday'), 'created: not a time as in ISO 8601'],
    [packWith(['events'], {}), 'events: Array expected'],
    [packWith(['events', 0, 'title'], ''), 'events[0].title: empty'],
    [packWith(['events', 0, 'title'], 'a'.repeat(700)), 'events[0].title: longer than 600'],
    [packWith(['events', 0, 'date'], 'in May'), 'events[0].date: not a date as in EDTF'],
    [packWith(['events', 0, 'reports', 1], 'other'), 'events[0].reports[1]: no such report in the pack'],
    [packWith(['events', 0, 'reports'], ['ledger-1']), 'reports[1].id: no event of the pack has it'],
    [packWith(['events', 1], PACK.events[0]), 'events[1].id: there twice'],
    [packWith(['reports', 2], PACK.reports[0]), 'reports[2].id: there twice'],
    [packWith(['reports', 0, 'url'], 'javascript:alert(1)'), 'reports[0].url: not an address of the web'],
    [packWith(['reports', 0, 'outlet', 'domain'], 'a/b'), 'reports[0].outlet.domain: not a host name'],
    [packWith(['reports', 0, 'language'], '<b>'), 'reports[0].language: not a language tag'],
    [packWith(['reports', 0, 'words'], -1), 'reports[0].words: below 0'],
    [
      packWith(['reports', 0, 'completeness'], 'half'),
      'reports[0].completeness: neither whole nor cut nor digest',
    ],
    [packWith(['reports', 0, 'paragraphs', 1], 7), 'reports[0].paragraphs[1]: string expected'],
    [packWith(['reports', 1, 'sketch', 0], 2 ** 32), 'reports[1].sketch[0]: not a hash of 32 bits'],
    [
      packWith(['reports', 1, 'passages', 0, 'terms'], Array(601).fill('a')),
      'reports[1].passages[0].terms: more than 600',
    ],
    [packWith([...detail, 'kind'], 'mood'), 'reports[1].passages[1].details[0].kind: not a kind of detail'],
    [
      packWith([...detail, 'start'], 4),
      'reports[1].passages[1].details[0]: text does not stand in context at start to end',
    ],
    [packWith([...detail, 'end'], 7.5), 'reports[1].passages[1].details[0].end: not a whole number'],
    [
      packWith([...detail, 'context'], 'with 38 passengers on board, all of whom walked'),
      'reports[1].passages[1].details[0].context: more than 8 words',
    ],
    [
      packWith([...detail, 'amount', 'low'], 39),
      'reports[1].passages[1].details[0].amount: low is above high',
    ],
    [
      packWith([...spoken, 'content', 'text'], 'all of it'),
      'reports[1].passages[1].details[1].attribution.content.text: "" expected',
    ],
  ])('fails with one line: %#', (value, message) => {
    expect(readPack(value)).toMatchObject({ ok: false, problem: { code: 'invalid', message } });
  });

  it('refuses a text that is too long before it reads it', () => {
    expect(readPack(' '.repeat(32_000_001))).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  it('is not changed by names of the language', () => {
    const text = JSON.stringify(PACK).replace('"events"', '"__proto__":{"polluted":1},"events"');
    const read = readPack(text);
    expect(read).toEqual({ ok: true, value: PACK });
    expect(Object.keys({}.constructor.prototype)).toEqual([]);
  });
});

describe('checkPack', () => {
  it('finds nothing wrong with a sound pack', () => {
    expect(checkPack(PACK)).toEqual([]);
  });

  it('names each place', () => {
    const { title: _title, ...event } = { ...PACK.events[0], place: 5 };
    expect(checkPack({ ...PACK, events: [event] })).toEqual([
      { path: 'events[0].title', message: 'missing' },
      { path: 'events[0].place', message: 'string expected' },
    ]);
  });

  it('stops after a hundred', () => {
    expect(checkPack({ ...PACK, events: Array(500).fill(null) })).toHaveLength(100);
  });
});
