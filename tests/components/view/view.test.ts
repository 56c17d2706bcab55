/** What the panel works out of a comparison before it shows it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, value } from '../../../components/demo/make';
import { excerptOf } from '../../../components/view/excerpt';
import { passageLink, webAddress } from '../../../components/view/passage-link';
import { letterOf, viewReports } from '../../../components/view/reports';
import { siteName } from '../../../components/view/site-name';
import { wordDiff } from '../../../components/view/word-diff';
import type { Comparison } from '../../../lib/core/model';

describe('letters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
  ])('report %d is %s', (index, letter) => {
    expect(letterOf(index)).toBe(letter);
  });
});

const comparison = (copies: Record<string, string | null>): Comparison => ({
  event: null,
  reports: Object.entries(copies).map(([id, copyOf]) => report(id, id, { copyOf })),
  findings: [],
  alignments: [],
  statements: [],
  names: [],
});
const order = (copies: Record<string, string | null>): string[] =>
  viewReports(comparison(copies), 'a').map(({ id, copyOf }) => (copyOf ? `${copyOf}>${id}` : id));

describe('copies', () => {
  it.each([
    ['stand behind their original', { a: null, b: null, c: 'a' }, ['a', 'a>c', 'b']],
    ['of copies count to the first', { a: null, b: 'a', c: 'b' }, ['a', 'a>b', 'a>c']],
    ['of reports that are not there are none', { a: 'gone', b: null }, ['a', 'b']],
  ])('%s', (_, copies, expected) => {
    expect(order(copies)).toEqual(expected);
  });

  it('in a circle end nowhere, and no report is lost', () => {
    expect(
      order({ a: 'b', b: 'a', c: 'a' })
        .map((line) => line.split('>').at(-1))
        .sort(),
    ).toEqual(['a', 'b', 'c']);
  });
});

describe('excerpts', () => {
  const long = value('a', `${'word '.repeat(80)}[the phrase]${' more'.repeat(80)}.`, '1');

  it('cut at words on both sides of the phrase', () => {
    const { before, phrase, after, cut } = excerptOf(long);
    expect(phrase).toBe('the phrase');
    expect(before).toMatch(/^… (word )+$/);
    expect(after).toMatch(/^( more)+ …$/);
    expect(cut).toBe(true);
  });

  it('leave short sentences whole', () => {
    expect(excerptOf(value('a', 'It took [two days].', 'P2D'))).toEqual({
      before: 'It took ',
      phrase: 'two days',
      after: '.',
      cut: false,
    });
  });

  it('find the phrase anew where its place is wrong, and mark nothing where it is not there', () => {
    const wrong = { ...value('a', 'It took [two days].', 'P2D'), start: 0, end: 8 };
    expect(excerptOf(wrong).phrase).toBe('two days');
    expect(excerptOf({ ...wrong, text: 'three days' })).toMatchObject({ before: wrong.sentence, phrase: '' });
  });

  it('show all of it when asked', () => {
    const { before, phrase, after, cut } = excerptOf(long, Number.POSITIVE_INFINITY);
    expect(before + phrase + after).toBe(long.sentence);
    expect(cut).toBe(false);
  });
});

describe('addresses of passages', () => {
  it.each([
    ['https://a.example/x', 'Nine boats sank.', 'https://a.example/x#:~:text=Nine%20boats%20sank.'],
    ['https://a.example/x#top', 'a-b, c & d', 'https://a.example/x#top:~:text=a%2Db%2C%20c%20%26%20d'],
    ['https://a.example/x#:~:text=old', 'new', 'https://a.example/x#:~:text=new'],
    [
      'https://a.example/x',
      'one two three four five six seven eight nine ten eleven',
      'https://a.example/x#:~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven',
    ],
    ['https://a.example/x', 'half \ud83d sign', 'https://a.example/x#:~:text=half%20%EF%BF%BD%20sign'],
    ['https://a.example/x', '', 'https://a.example/x'],
    ['javascript:alert(1)', 'x', null],
    ['data:text/html,x', 'x', null],
    ['no address', 'x', null],
    [null, 'x', null],
  ])('%s + "%s"', (url, passage, expected) => {
    expect(passageLink(url, passage)).toBe(expected);
  });

  it('never lead to anything but the web', () => {
    fc.assert(
      fc.property(fc.string(), (url) => {
        const address = webAddress(url);
        return address === null || /^https?:$/.test(address.protocol);
      }),
    );
  });
});

describe('word diff', () => {
  it('marks own and missing words', () => {
    expect(
      wordDiff('the law must rule here', 'the law will rule here', 'en').map(
        ({ kind, text }) => `${kind}:${text.trim()}`,
      ),
    ).toEqual(['same:the law', 'missing:must', 'own:will', 'same:rule here']);
  });

  it('crosses nothing out where little is alike', () => {
    const pieces = wordDiff(
      'rain fell on the whole coast all day',
      'the sun came out over the hills today',
      'en',
    );
    expect(pieces.some(({ kind }) => kind === 'missing')).toBe(false);
  });

  it('splits words of scripts without spaces, and survives a malformed language', () => {
    expect(
      wordDiff('قال الوزير إن الجسر آمن تمامًا', 'قال الوزير إن النفق آمن تمامًا', 'ar').filter(
        ({ kind }) => kind === 'own',
      ),
    ).toHaveLength(1);
    expect(wordDiff('a b', 'a c', 'not a language!').length).toBeGreaterThan(0);
  });

  it('loses no word of the wording', () => {
    const text = fc.array(fc.constantFrom('law', 'rule', 'city', 'and', 'the', 'mayor', '12', 'days,'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const own = wordDiff(a.join(' '), b.join(' '), 'en').filter(({ kind }) => kind !== 'missing');
        return (
          own
            .map((piece) => piece.text)
            .join('')
            .replaceAll(/\s+/g, '') === b.join('')
        );
      }),
    );
  });
});

describe('site names', () => {
  it.each([
    ['news.example', 'news.example'],
    ['https://www.News.example/world?x=1', 'news.example'],
    ['live.news.example:8080', 'live.news.example'],
    ['', null],
    ['news', null],
    ['two words.example', null],
    ['javascript:alert(1)', null],
  ])('"%s" → %s', (typed, expected) => {
    expect(siteName(typed)).toBe(expected);
  });
});
