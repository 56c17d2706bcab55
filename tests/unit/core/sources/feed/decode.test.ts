/** Bytes in any encoding, rightly or wrongly declared. */
import { describe, expect, it } from 'vitest';
import { bytesOf, item, rss, titlesOf } from '../../../../fixtures/feeds/build';

/** The bytes of these letters in some old encodings. */
const OLD: Record<string, Record<string, number[]>> = {
  'windows-1252': { é: [0xe9], ü: [0xfc], '’': [0x92], '€': [0x80] },
  'windows-1251': { С: [0xd1], н: [0xed], е: [0xe5], г: [0xe3] },
  'windows-1256': { ث: [0xcb], ل: [0xe1], ج: [0xcc] },
  shift_jis: { 雪: [0x90, 0xe1], が: [0x82, 0xaa] },
  gbk: { 大: [0xb4, 0xf3], 雪: [0xd1, 0xa9] },
  'euc-kr': { 눈: [0xb4, 0xab] },
  'iso-2022-jp': { 雪: [0x1b, 0x24, 0x42, 0x40, 0x63, 0x1b, 0x28, 0x42] },
};

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return bytesOf(text);
  return Uint8Array.from([...text].flatMap((sign) => OLD[encoding]?.[sign] ?? [...bytesOf(sign)]));
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const codes = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(
    codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

const declaring = (encoding: string, title: string): string =>
  rss(item(title, '', '/1')).replace('?>', ` encoding="${encoding}"?>`);

describe('encodings', () => {
  it.each<[bytes: string, declared: string, server: string, title: string]>([
    ['utf-8', 'utf-8', '', 'Café – été'],
    ['utf-8', 'utf-8', 'utf-8', 'Café – été'],
    ['utf-8', 'iso-8859-1', '', 'Café – été'],
    ['utf-8', 'utf-8', 'windows-1251', 'Café – été'],
    ['utf-8', 'utf-16', '', 'Café – été'],
    ['utf-8', 'no-such', 'none', 'Café – été'],
    ['windows-1252', 'windows-1252', '', 'été ’ 5 €'],
    ['windows-1252', 'iso-8859-1', '', 'été ’ 5 €'],
    ['windows-1252', 'utf-8', '', 'été über'],
    ['windows-1252', 'utf-8', 'utf-8', 'été über'],
    ['windows-1252', 'no-such', 'utf8', 'été über'],
    ['windows-1251', 'windows-1251', '', 'Снег'],
    ['windows-1251', 'utf-8', 'windows-1251', 'Снег'],
    ['windows-1251', 'windows-1251', 'utf-8', 'Снег'],
    ['windows-1256', 'windows-1256', '', 'ثلج'],
    ['shift_jis', 'Shift_JIS', '', '雪が'],
    ['gbk', 'gb2312', '', '大雪'],
    ['euc-kr', 'euc-kr', '', '눈'],
    ['iso-2022-jp', 'iso-2022-jp', '', '雪'],
  ])('%s, said to be %s (server: %j)', (bytes, declared, server, title) => {
    expect(titlesOf(encoded(declaring(declared, title), bytes), server)).toEqual([title]);
  });

  it.each([
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ])('UTF-16 (little-endian: %j, marked: %j)', (little, mark) => {
    expect(titlesOf(utf16(declaring('utf-8', '雪 é'), little, mark))).toEqual(['雪 é']);
  });

  it('UTF-8 with its mark, whatever is declared', () => {
    expect(titlesOf(`\ufeff${declaring('windows-1251', 'Снег')}`, 'koi8-r')).toEqual(['Снег']);
  });

  it('UTF-8 with a character that was cut, declared as another', () => {
    const whole = bytesOf(declaring('windows-1252', 'été à Orléans, déjà là, né ici, fêté, où, çà et là ~'));
    expect(titlesOf(whole.map((byte) => (byte === 0x7e ? 0xc3 : byte)))).toEqual([
      'été à Orléans, déjà là, né ici, fêté, où, çà et là',
    ]);
  });

  it('UTF-8 that ends within a character', () => {
    const bytes = bytesOf(`${declaring('utf-8', 'Été')}é`);
    expect(titlesOf(bytes.subarray(0, bytes.length - 1))).toEqual(['Été']);
  });

  it('control characters that stand for signs of an old encoding', () => {
    expect(titlesOf(declaring('utf-8', 'It\x92s \x93so\x94 \x81'))).toEqual(['It’s “so”']);
  });
});
