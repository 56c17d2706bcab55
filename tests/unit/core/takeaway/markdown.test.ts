/** A comparison as Markdown: what it tells, and that nothing of a page becomes more than text. */
import { describe, expect, it } from 'vitest';
import { report } from '../../../../components/demo/make';
import { bold, inert } from '../../../../lib/core/takeaway/inert';
import { markdownOf } from '../../../../lib/core/takeaway/markdown';
import { ARABIC, ENGLISH, takenWith } from './made';

describe('text of a page', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['`code` and ```', '\\`code\\` and \\`\\`\\`'],
    ['` f.th', '\\` `f.th`'],
    ['*a* _b_ ~c~ $d$ ^e^ ==f==', '\\*a\\* \\_b\\_ \\~c\\~ \\$d\\$ \\^e\\^ \\=\\=f\\=\\='],
    ['![x](y)', '!\\[x\\](y)'],
    ['[x][y]', '\\[x\\]\\[y\\]'],
    ['<img src=x>', '&lt;img src\\=x&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['back\\slash', 'back\\\\slash'],
    ['see https://evil.example/x now', 'see `https://evil.example/x` now'],
    ['www.evil', '`www.evil`'],
    ['evil.example', '`evil.example`'],
    ['me@evil', '`me@evil`'],
    ['@someone, #12', '`@someone,` `#12`'],
    ['javascript://`x`', '`` javascript://`x` ``'],
    ['one\n\n# two\r\n\t- three', 'one `#` two - three'],
    ['left\u202eright\u2066', 'leftright'],
    ['at 3.5 p.m. on 21.5.2024', 'at 3.5 p.m. on 21.5.2024'],
    ['ثلاثة أيام', 'ثلاثة أيام'],
  ])('%j', (text, told) => {
    expect(inert(text)).toBe(told);
  });

  it.each([
    ['for ', 'six weeks', '.', 'for **six weeks**.'],
    ['for ', ' six weeks ', 'more', 'for **six weeks** more'],
    ['cost', '$3', 'm', 'cost\u200a**\\$3**m'],
    ['x', '“a”', 'y', 'x\u200a**“a”**\u200ay'],
    ['', '', 'a', 'a'],
    ['see ', 'evil.example', ' now', 'see **`evil.example`** now'],
  ])('%j %j %j has its phrase in bold', (before, phrase, after, told) => {
    expect(bold(before, phrase, after)).toBe(told);
  });
});

describe('a place that stands alone', () => {
  it.each([
    ['- Selmouth', '\\- Selmouth'],
    [' + Selmouth', '\\+ Selmouth'],
    ['1. Selmouth', '1\\. Selmouth'],
    ['12) Selmouth', '12\\) Selmouth'],
    ['---', '\\---'],
    ['# Selmouth', '`#` Selmouth'],
    ['Selmouth-on-Sea', 'Selmouth-on-Sea'],
    ['8 Quay Road', '8 Quay Road'],
  ])('%j is only text', (place, told) => {
    const event = { id: 'e', title: 'Ferry aground', date: null, place, reports: [] };
    expect(markdownOf(takenWith(undefined, { event }), ENGLISH)).toContain(`# Ferry aground\n\n${told}\n\n`);
  });
});

describe('a comparison', () => {
  const text = markdownOf(takenWith(), ENGLISH);

  it.each([
    ['the event', '# Ferry aground for 48 hours\n\nMay 21, 2024\n'],
    [
      'a report',
      '- **A** Harbour Times: “Ferry aground” · May 21, 2024, 09:30 AM · retrieved May 21, 2024, ',
    ],
    ['its address', ' · <https://harbour-times.example/times>\n'],
    ['how much was read', 'Coast Radio: “Coast Radio” · May 21, 2024 · cut short · <'],
    ['a heading for each verdict', '## Differing details\n\n### stay 48 hours\n\nDuration · They differ\n'],
    [
      'the phrase in its sentence',
      'Times: “The ferry stays there for **48 hours**, he said.” · said by the captain',
    ],
    [
      'the hedge',
      ' · put as “may” · [Open Harbour Times at this passage](<https://harbour-times.example/times#:~:text=The',
    ],
    ['who is silent', '- Not mentioned by **A** Harbour Times'],
    ['a statement', '- **A** Harbour Times (Ada Storm): “We wait 48 hours”'],
    ['spellings', '- Ada Storm **A** · Aida Storm **B**'],
    ['when it was taken out', '---\n\nTaken out of Variorum on May 22, 2024'],
  ])('tells %s', (_what, told) => {
    expect(text).toContain(told);
  });

  it('leaves out what the person set aside', () => {
    expect(text).not.toContain('lamps');
  });

  it('says so where nothing differs, and names no event that there is none of', () => {
    const alike = markdownOf(
      takenWith('a', { findings: [], event: null, statements: [], names: [] }),
      ENGLISH,
    );
    expect(alike).toMatch(/^## Reports/);
    expect(alike).toContain('No detail was found on which these reports differ.');
  });

  it('is told in Arabic, and English words keep their own direction there', () => {
    const told = markdownOf(takenWith(), ARABIC);
    expect(told).toContain('## تفاصيل مختلفة');
    expect(told).toContain(
      '**A** \u2068Harbour Times\u2069: \u2068“The ferry stays there for **48 hours**, he said.”\u2069',
    );
  });

  it('has no address of a page that is none', () => {
    const reports = [
      report('times', 'A', { url: 'javascript:alert(1)' }),
      report('coast', 'B', { url: null }),
    ];
    expect(markdownOf(takenWith('a', { reports }), ENGLISH)).not.toMatch(/javascript|\]\(|<h/);
  });
});

const HOSTILE = [
  '](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '<img src=https://evil.example/p.png>',
  '<https://evil.example>',
  '\n\n[x]: https://evil.example\n\n[x]',
  '\n# heading\n- item\n| a | b |\n|---|---|',
  '`` https://evil.example ``',
  '**bold** https://evil.example/**x**',
  '</q>&#60;script>&lt;script&gt;',
];

describe('what a page says', () => {
  it.each(HOSTILE)('%j makes no line, link, picture or element of its own', (hostile) => {
    const told = markdownOf(takenWith(hostile), ENGLISH);
    const plain = markdownOf(takenWith('words'), ENGLISH);
    const skeleton = (text: string): string[] =>
      text.split('\n').map((line) => /^[#-]*/.exec(line)?.[0] ?? '');
    expect(skeleton(told)).toEqual(skeleton(plain));
    // What is left without code, what is escaped, and our own addresses.
    const live = told
      .replace(/\]?\(?<https:\/\/(?:harbour-times|coast-radio)\.example\/[^\s<>]*>/g, '')
      .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
      .replace(/\\[^\w\s]/g, '');
    expect(live).not.toMatch(/<|\]\(|!\[|https?:|evil\.example|javascript:\/\//);
  });
});
