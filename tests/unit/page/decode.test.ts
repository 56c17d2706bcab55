import { describe, expect, it } from 'vitest';
import { decode } from '../../../lib/page/decode';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(['\ufeff', ...text].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]));
const head = (charset: string, lang = 'de') => `<html lang="${lang}"><meta charset="${charset}">`;

/** "Мост закрыт" in windows-1251. */
const BRIDGE = '\xcc\xee\xf1\xf2 \xe7\xe0\xea\xf0\xfb\xf2';

describe('decode', () => {
  it.each<[what: string, bytes: Uint8Array, declared: string, text: string]>([
    ['UTF-8 that says nothing', utf8('Brücke gesperrt'), '', 'Brücke gesperrt'],
    ['UTF-8 that says it is Latin', utf8(`${head('iso-8859-1')}Brücke`), '', 'Brücke'],
    ['UTF-8 that the server says is Latin', utf8('Brücke'), 'windows-1252', 'Brücke'],
    ['Latin that says so', latin(`${head('iso-8859-1')}Br\xfccke`), '', 'Brücke'],
    ['Latin that says nothing', latin('<html lang="de">Br\xfccke'), '', 'Brücke'],
    ['Cyrillic that says so', latin(`${head('windows-1251', 'ru')}${BRIDGE}`), '', 'Мост закрыт'],
    ['Cyrillic that says nothing', latin(`<html lang="ru">${BRIDGE}`), '', 'Мост закрыт'],
    ['Cyrillic that says it is UTF-8', latin(`${head('utf-8', 'ru')}${BRIDGE}`), '', 'Мост закрыт'],
    ['UTF-8 with one broken letter', latin(`${head('utf-8')}\xc3\xbc\xc3\xb6\xff`), '', 'üö\ufffd'],
    ['UTF-16 with its mark', utf16('Brücke'), 'utf-8', 'Brücke'],
    ['a name that is no encoding', latin('Br\xfccke'), 'klingon', 'Brücke'],
    ['ISO-2022-JP', latin('\x1b$B66\x1b(B'), 'iso-2022-jp', '橋'],
  ])('%s', (_what, bytes, declared, text) => {
    expect(decode(bytes, declared).endsWith(text)).toBe(true);
  });
});
