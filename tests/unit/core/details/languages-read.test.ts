/** What is said of languages that are not read, or not alike; and that nothing crashes on them. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/core/compare/compare';
import { howRead, isReadAs, isUnread } from '../../../../lib/core/compare/languages';
import type { Reading } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';
import { spokenIn } from '../../../../lib/core/text/languages';

function reading(id: string, language: string, title: string, ...paragraphs: string[]): Reading {
  const head = { id, url: null, outlet: { name: id, domain: id }, title, modified: null, credit: null };
  return readingOf({
    ...head,
    published: '2024-10-04',
    language,
    words: 9,
    completeness: 'whole',
    paragraphs,
  });
}

it.each([
  ['en-GB', 'words'],
  ['es-MX', 'words'],
  ['iw', 'words'],
  ['zh-Hant-TW', 'words'],
  ['ja', 'digits'],
  ['fa', 'digits'],
  ['und', 'digits'],
  ['', 'digits'],
])('%s is read by its %s', (tag, how) => {
  expect(howRead(tag)).toBe(how);
});

it.each([
  ['en-US', false],
  ['fr', false],
  ['ja', true],
  ['fa-IR', true],
  ['und', false],
  ['', false],
])('readers are told that %s is not read: %s', (tag, unread) => expect(isUnread(tag)).toBe(unread));

describe('the language that is spoken', () => {
  it.each([
    ['en', 'قتل 25 شخصا في الحريق', 'ar'],
    ['en', 'В городе Каменогорье пожар', 'ru'],
    ['und', 'El incendio dejó tres muertos', 'es'],
    ['de', 'The fire was put out by noon', 'de'],
    ['und', 'The fire was put out by noon', 'und'],
    ['pt-BR', 'O fogo foi apagado', 'pt-BR'],
    ['fa', 'آتش‌سوزی در شهر', 'fa'],
    ['und', 'آتش‌سوزی در گرگان', 'fa'],
    ['und', '', 'und'],
  ])('%s: %s', (tag, text, spoken) => {
    expect(spokenIn(tag, text)).toBe(spoken);
  });
});

describe('a language without a table', () => {
  const first = reading('a', 'ja', '火事で3人死亡', '10月2日、火事があった。損害は$3,500,000だった。');
  const second = reading('b', 'ja', '火事で5人死亡', '10月2日、火事があった。損害は$3,500,000だった。');

  it('is compared by its digits and signs', () => {
    const { findings } = compare([first, second], null);
    expect(findings.map(({ kind, verdict }) => [kind, verdict])).toContainEqual(['money', 'agrees']);
  });

  it('is told to be unread', () => {
    const french = reading('c', 'fr', 'Un incendie', 'Le feu a détruit un atelier mercredi.');
    expect(compare([first, french], null).reports.map(({ unread }) => unread)).toEqual([true, undefined]);
  });

  it('is never called silent', () => {
    expect(isReadAs(first, second)).toBe(false);
    expect(compare([first, second], null).findings.flatMap(({ silent }) => silent)).toEqual([]);
  });
});

it('two languages meet in numbers, dates and names', () => {
  const english = reading(
    'a',
    'en',
    'Fire kills 27 in Lomares',
    'Fire killed 27 people in a factory in Lomares on Wednesday, mayor Pablo Quiroga said.',
  );
  const spanish = reading(
    'b',
    'es',
    'Incendio en Lomares',
    'Un incendio mató a 31 personas el miércoles en una fábrica de Lomares, dijo el alcalde Pablo Quiroga.',
  );
  const { findings } = compare([english, spanish], null);
  expect(findings.map(({ kind, verdict }) => [kind, verdict])).toContainEqual(['casualties', 'differs']);
  expect(findings.flatMap(({ silent }) => silent)).toEqual([]);
});

it.each(['\u202e٣\u0600', '一', '·', '万', 'و', "l'", '-', '„', '𠀀𠀀三人'])('reads %j', (text) => {
  for (const language of ['ar', 'zh', 'fr', 'de', 'ru', 'he', 'xx-invalid-tag!', 'ja'])
    expect(() => reading('a', language, text, text.repeat(50))).not.toThrow();
});
