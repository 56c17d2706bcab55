import { describe, expect, it } from 'vitest';
import type { TextReport } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';
import { gdeltQuery, MAX_GDELT, readGdelt } from '../../../../lib/core/sources/gdelt';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const report = (title: string, text: string, over: Partial<TextReport> = {}): TextReport => ({
  id: 'here',
  url: 'https://valley-post.example/secret-address',
  outlet: { name: 'Valley Post', domain: 'valley-post.example' },
  title,
  published: '2026-11-25T08:00:00Z',
  modified: null,
  language: 'en',
  credit: null,
  words: 30,
  completeness: 'whole',
  paragraphs: [text],
  ...over,
});
const asked = (one: TextReport, now = NOW) => gdeltQuery(readingOf(one), now);
const paramsOf = (address = '') => Object.fromEntries(new URL(address).searchParams);

const ENVOYS = report(
  'Prime minister Omar al-Tamiri meets 25 envoys in Baghdad',
  'Prime minister Omar al-Tamiri met 25 envoys after rockets fell near the airport in Baghdad, his office said.',
);

describe('gdeltQuery', () => {
  it('asks for a known name and some of the rarest words', () => {
    const { query, mode, format } = paramsOf(asked(ENVOYS)?.address);
    expect(query).toMatch(/^baghdad \(\w+(?: OR \w+){3}\)$/);
    expect(query).toContain('envoys');
    expect(query).toContain('tamiri');
    expect({ mode, format }).toEqual({ mode: 'artlist', format: 'json' });
  });

  it('says all of its words, and sends nothing else of the article', () => {
    const { address, words } = asked(ENVOYS) ?? { address: '', words: [] };
    const sent = (paramsOf(address).query ?? '').match(/[a-z]+/g);
    expect(sent).toEqual(words);
    expect(address).not.toContain('valley-post');
  });

  it.each<[string, TextReport, string | null]>([
    [
      'known names of a text in another script, in English',
      report(
        'وزير الخارجية الفرنسي في بغداد',
        'وصل الوزير إلى بغداد قادما من فرنسا بعد زيارة الولايات المتحدة.',
        {
          language: 'ar',
        },
      ),
      'france "united states"',
    ],
    [
      'names of a text in another language, without accents',
      report(
        'Erdbeben in Kolumbien: zwölf Tote',
        'Nahe Medellín starben zwölf Menschen, sagte Gustavo Petro.',
        {
          language: 'de',
        },
      ),
      'colombia (medellin OR petro)',
    ],
    ['nothing of a text that tells nothing', report('So it is', 'It was so. And so on.'), null],
    ['nothing of an empty one', report('', '', { paragraphs: [] }), null],
  ])('asks for %s', (_name, one, query) => {
    expect(paramsOf(asked(one)?.address ?? 'https://none.example/').query ?? null).toBe(query);
  });

  it.each<[string, string | null, string, string]>([
    ['around its day, up to now', '2026-11-25T08:00:00Z', '20261123000000', '20261126120000'],
    ['around the day of a time', '2026-06-10T21:43:27Z', '20260608000000', '20260613000000'],
    ['around an old day', '2026-06-10', '20260608000000', '20260613000000'],
    ['the last days where it says none', null, '20261123120000', '20261126120000'],
    ['the last days where it says no day', 'soon', '20261123120000', '20261126120000'],
    ['the last days where it says a later one', '2027-01-01', '20261123120000', '20261126120000'],
  ])('asks for %s', (_name, published, startdatetime, enddatetime) => {
    expect(paramsOf(asked({ ...ENVOYS, published })?.address)).toMatchObject({ startdatetime, enddatetime });
  });
});

const entry = (over: object = {}) => ({
  url: 'https://www.harbour-times.example/a',
  title: 'Envoys meet in Baghdad',
  seendate: '20261125T093000Z',
  domain: 'harbour-times.example',
  language: 'English',
  sourcecountry: 'United Kingdom',
  ...over,
});
const read = (text: string) => readGdelt(new TextEncoder().encode(text));
const readEntries = (...articles: unknown[]) => read(JSON.stringify({ articles }));
const titles = (text: string) => {
  const items = read(text);
  return items.ok ? items.value.map(({ title }) => title) : items.problem.code;
};

describe('readGdelt', () => {
  it('reads an entry', () => {
    expect(readEntries(entry())).toEqual({
      ok: true,
      value: [
        {
          url: 'https://www.harbour-times.example/a',
          domain: 'harbour-times.example',
          title: 'Envoys meet in Baghdad',
          summary: '',
          published: '2026-11-25T09:30:00Z',
          language: 'en',
          credit: null,
        },
      ],
    });
  });

  it.each<[string, object, object]>([
    ['languages by their names', { language: 'Chinese' }, { language: 'zh' }],
    ['languages that the browser calls otherwise', { language: 'Burmese' }, { language: 'my' }],
    ['languages that nobody knows', { language: 'Elvish' }, { language: null }],
    ['no language', { language: 5 }, { language: null }],
    ['no time', { seendate: 'yesterday' }, { published: null }],
    ['a time that is none', { seendate: '20261399T996100Z' }, { published: null }],
    [
      'marks with spaces',
      { title: "Iraq ' s  envoys , ( 25 ) meet !" },
      { title: "Iraq's envoys, (25) meet!" },
    ],
    ['long titles', { title: 'a'.repeat(1000) }, { title: 'a'.repeat(300) }],
    ['halves of signs', { title: 'A \ud83d fire' }, { title: 'A fire' }],
    ['a sign at the cut', { title: `${'a'.repeat(299)}\u{1f525}` }, { title: 'a'.repeat(299) }],
  ])('survives %s', (_name, over, expected) => {
    expect(readEntries(entry(over))).toMatchObject({ ok: true, value: [expected] });
  });

  it.each<[string, unknown]>([
    ['no address', entry({ url: undefined })],
    ['an address that is none', entry({ url: 'javascript:alert(1)' })],
    ['an address of this machine', entry({ url: 'http://127.0.0.1/a' })],
    ['no title', entry({ title: ' ' })],
    ['no entry', 'entry'],
  ])('leaves out entries with %s', (_name, one) => {
    expect(readEntries(one, entry())).toMatchObject({
      ok: true,
      value: [{ title: 'Envoys meet in Baghdad' }],
    });
  });

  it('takes each address once, the first of them', () => {
    const items = readEntries(entry(), entry({ url: 'https://b.example/' }), entry({ title: 'Again' }));
    expect(items.ok && items.value.map(({ title }) => title)).toEqual([
      'Envoys meet in Baghdad',
      'Envoys meet in Baghdad',
    ]);
  });

  it.each<[string, string, string[] | string]>([
    ['nothing found', '{}', []],
    ['nothing found, with a list', '{"articles": []}', []],
    ['a backslash too many', '{"articles": [{"url":"https://b.example/","title":"A \\d B"}]}', ['A d B']],
    ['a tab', '{"articles": [{"url":"https://b.example/","title":"A\tB"}]}', ['A B']],
    [
      'an end that is missing',
      '{"articles": [{"url":"https://b.example/","title":"A"}, {"url":"https://c.exa',
      ['A'],
    ],
    ['a request too many', 'Please limit requests to one every 5 seconds or contact us.', 'busy'],
    ['a refusal', 'The specified phrase is too short.', 'network'],
    ['a page', '<!DOCTYPE html><html>{}</html>', 'network'],
    ['no answer', '', 'network'],
    ['another list', '[1, 2]', 'network'],
    ['articles that are none', '{"articles": 3}', 'network'],
  ])('survives %s', (_name, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it('reads no more than it may', () => {
    expect(readGdelt(new Uint8Array(MAX_GDELT + 1))).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    });
  });
});
