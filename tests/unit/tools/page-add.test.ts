/** `page add`: what is stripped, what made words keep, what is written, and what is refused. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadInput } from '../../../tools/command/bad-input';
import { otherwise } from '../../../tools/command/fixture/expected';
import { madeText, madeUrl } from '../../../tools/command/fixture/made-words';
import { inMadeWords } from '../../../tools/command/fixture/own-words';
import { stripPage } from '../../../tools/command/fixture/strip-page';
import { main } from '../../../tools/command/main';
import { seePage } from '../../../tools/command/page';
import { readText } from '../../../tools/command/read-file';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');
const scriptsOf = (text: string) =>
  [...text].map((letter) =>
    ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Han', 'Hangul'].find((script) =>
      new RegExp(`\\p{sc=${script}}`, 'u').test(letter),
    ),
  );

describe('made words', () => {
  it.each([
    ['Engineers opened three gates, she told reporters.', ['Engineers', 'opened', 'gates', 'reporters']],
    ['Паводок залил нижнюю часть города ночью.', ['Паводок', 'залил', 'нижнюю', 'города']],
    ['Χαλάζι κατέστρεψε την παραγωγή', ['Χαλάζι', 'κατέστρεψε', 'παραγωγή']],
    ['انقطاع المياه عن حي الزيتون', ['انقطاع', 'المياه', 'الزيتون']],
    ['עגורן קרס בנמל הצפוני', ['עגורן', 'קרס', 'בנמל']],
    ['झूला पुल बंद होने से गांव परेशान', ['झूला', 'परेशान']],
    ['江湾大堤出现渗水险情', ['江湾', '大堤', '渗水']],
    ['산골 분교의 마지막 졸업생', ['산골', '분교의', '졸업생']],
    ['ช้างป่าเดินเข้าโรงเรียน', ['ช้าง', 'โรงเรียน']],
  ])('of %s keep its length, signs and script, and none of its words', (text, words) => {
    const made = madeText(text);
    expect(made).toHaveLength(text.length);
    expect(made.replace(/[\p{L}\p{M}]/gu, '')).toBe(text.replace(/[\p{L}\p{M}]/gu, ''));
    expect(scriptsOf(made)).toEqual(scriptsOf(text));
    for (const word of words) expect(made).not.toContain(word);
  });

  it.each([
    'Published 8 November 2022, 06:15',
    'Read more:',
    'Опубликовано 5 октября 2022',
    '22 سبتمبر، 2023',
    '发布时间：2022年10月05日 08:15',
    '관련기사',
    'Mis à jour le 14 mars 2023 à 16h48',
  ])('keep the label or stamp %s', (text) => {
    expect(madeText(text)).toBe(text);
  });

  it('keep labels in short pieces only, agencies everywhere', () => {
    expect(madeText(`Photo ${'of the harbour at night '.repeat(5)}`)).not.toMatch(/^Photo/);
    expect(madeText('CORVEN (Reuters) – Dam shut')).toMatch(/^[A-Z]{6} \(Reuters\) – /);
  });

  it('are the same for a headline and its address, which loses its host', () => {
    const title = madeText('Harbour board splits').toLowerCase().split(' ');
    expect(madeUrl('https://www.quay.co.uk/news/2023/02/11/harbour-board-splits?id=5')).toBe(
      `https://www.${madeText('quay')}.example/news/2023/02/11/${title.join('-')}?id=5`,
    );
    expect(madeUrl('/tag/12/')).toBe('/tag/12/');
    expect(madeUrl('https://own.example/a%')).toMatch(/^https:\/\/own\.example\//);
  });
});

const RAW = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><meta property="fb:app_id" content="991"><style>p{}</style><link rel="stylesheet" href="/a.css"><link rel="canonical" href="https://real.com/news/dam-gates"><title>Dam gates opened | Real</title>
<script>track()</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam gates opened","datePublished":"2022-11-08T06:15:00Z","url":"https://real.com/news/dam-gates"}</script></head>
<body onload="go()"><!-- build 7 --><img src="data:image/png;base64,AAAA" alt="The dam"><img width="1" src="https://stats.real.com/x.gif"><iframe src="https://ads.real.com"></iframe><h1 class="head" style="color:red">Dam gates opened</h1>
${['upper', 'lower', 'eastern', 'northern', 'smaller', 'rusty'].map((gate) => `<p>Engineers opened the ${gate} gate before dawn, the governor of the valley said, and the water of the lake fell by nine centimetres.</p>`).join('')}<form><input type="hidden" value="secret"></form></body></html>`;
const kept = (html: string): string => {
  const document = parseHTML(html).document as unknown as Document;
  stripPage(document);
  inMadeWords(document);
  return document.documentElement.outerHTML;
};

describe('a page that is kept', () => {
  it('has no scripts, trackers, styles, inner pictures, secrets and remarks', () => {
    expect(kept(RAW)).not.toMatch(
      /track\(|<style|stylesheet|base64|stats|iframe|onload|style=|secret|build 7|fb:app/,
    );
  });

  it('keeps structure, metadata and dates, and no words of its own', () => {
    const html = kept(RAW);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('<h1 class="head">');
    expect(html).toContain('"@type":"NewsArticle"');
    expect(html).toContain('"datePublished":"2022-11-08T06:15:00Z"');
    expect(html).not.toMatch(/engineers|opened|governor|real\.com|dam-gates/i);
  });

  it('stays broken where its JSON-LD is broken', () => {
    const html = kept(
      '<html><body><p>a</p><script type="application/ld+json">{"headline":"Dam gates","datePublished":"2022-11-08",}</script>',
    );
    expect(html).toMatch(/\{"headline":"\w{3} \w{5}","datePublished":"2022-11-08",\}/);
  });

  it.each([
    'english-agency',
    'russian-visible',
    'german-meta',
    'arabic-visible',
    'greek-time',
    'chinese-number-address',
  ])('is read as before: %s', async (name) => {
    const html = await readText(join(FIXTURES, name, 'page.html'));
    const { url } = JSON.parse(await readText(join(FIXTURES, name, 'expected.json'))) as { url: string };
    expect(otherwise(seePage(html, url), seePage(kept(html), madeUrl(url)))).toEqual([]);
  });
});

describe('variorum page add', () => {
  let folder = '';
  const add = (...args: string[]) => main(['page', 'add', ...args, '--into', join(folder, 'pages')]);
  const URL_OF = ['--url', 'https://real.com/news/2022/11/08/dam-gates-opened'];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-page-'));
    writeFileSync(join(folder, 'a.html'), RAW);
    writeFileSync(join(folder, 'a.txt'), 'Title\n\nText');
    writeFileSync(join(folder, 'empty.html'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes the page and what is read from it, once', async () => {
    await add(join(folder, 'a.html'), '--name', 'english-dam', ...URL_OF);
    const read = (file: string) => readFileSync(join(folder, 'pages/english-dam', file), 'utf8');
    expect(JSON.parse(read('expected.json'))).toMatchObject({
      url: expect.stringMatching(/^https:\/\/\w{4}\.example\/news\/2022\/11\/08\/\w{3}-\w{5}-\w{6}$/),
      article: true,
      read: { published: '2022-11-08T06:15:00Z', language: 'en', completeness: 'whole' },
      count: 6,
    });
    expect(read('page.html')).toMatch(/^<!doctype html>\n<html lang="en">/);
    await expect(add(join(folder, 'a.html'), '--name', 'english-dam', ...URL_OF)).rejects.toThrow(
      'is there already',
    );
  });

  it('keeps the words of a page of our own', async () => {
    await add(join(folder, 'a.html'), '--name', 'own', ...URL_OF, '--keep-words');
    expect(readFileSync(join(folder, 'pages/own/page.html'), 'utf8')).toContain(
      'Engineers opened the upper gate',
    );
  });

  it.each([
    [['a.html', ...URL_OF], 'give --name NAME'],
    [['a.html', '--name', 'Not good', ...URL_OF], 'a name has small letters'],
    [['a.html', '--name', '../up', ...URL_OF], 'a name has small letters'],
    [['a.html', '--name', 'x'], 'give --url URL'],
    [['a.html', '--name', 'x', '--url', 'real.com'], 'real.com is no address'],
    [['a.txt', '--name', 'x', ...URL_OF], 'only addresses, .html'],
    [['none.html', '--name', 'x', ...URL_OF], 'there is no such file'],
    [['empty.html', '--name', 'x', ...URL_OF], 'the page is empty'],
    [['a.html', 'a.html', '--name', 'x', ...URL_OF], 'give one file or address'],
  ])('refuses %j in one line', async ([file = '', ...args], line) => {
    const refused = await add(
      ...[file, ...args].map((word) =>
        /\.(html|txt)$/.test(word) && !word.includes('/') ? join(folder, word) : word,
      ),
    ).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BadInput);
    expect((refused as Error).message).toContain(line);
  });

  it('has no other command', async () => {
    await expect(main(['page', 'drop'])).rejects.toThrow('give page add');
  });
});
