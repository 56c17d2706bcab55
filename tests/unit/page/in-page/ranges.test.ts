/** Sentences as the reader takes them are found again in the page that they were read from, whatever it writes them like. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../lib/page/body/body-text';
import { rawOffset, repaired } from '../../../../lib/page/body/repaired';
import { rangeOf, readPageText } from '../../../../lib/page/in-page/ranges';

function pageOf(body: string, into?: (document: Document) => void): Document {
  const window = new Window({ url: 'https://a.example/' });
  window.document.write(`<!doctype html><body>${body}</body>`);
  const document = window.document as unknown as Document;
  into?.(document);
  return document;
}

const inShadow = (html: string) => (document: Document) => {
  const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = html;
};

const CASES: [what: string, document: Document, line: string, phrase: string, raw: string][] = [
  [
    'a sentence',
    pageOf('<p>The lock was <b>closed</b> at noon.</p>'),
    'The lock was closed at noon.',
    'closed',
    'closed',
  ],
  [
    'UTF-8 read as windows-1252',
    pageOf('<p>The mayorâ€™s cafÃ© lost 40 seats, she said.</p>'),
    'The mayor’s café lost 40 seats, she said.',
    'café lost 40 seats',
    'cafÃ© lost 40 seats',
  ],
  [
    'letters apart from their accents',
    pageOf('<p>Rene\u0301e Dube\u0301 closed the lock.</p>'),
    'Renée Dubé closed the lock.',
    'Dubé',
    'Dube\u0301',
  ],
  [
    'soft hyphens and narrow spaces',
    pageOf('<p>The Schleu\u00adsen\u200btor was 12\u00a0metres high.</p>'),
    'The Schleusentor was 12 metres high.',
    '12 metres',
    '12\u00a0metres',
  ],
  [
    'a row of a table',
    pageOf('<table><tr><td>Veldermonde</td><td></td><td>12 dead</td></tr></table>'),
    'Veldermonde | 12 dead',
    '12 dead',
    '12 dead',
  ],
  [
    'a shadow root',
    pageOf('<x-story></x-story>', inShadow('<p>The lock was closed at noon.</p>')),
    'The lock was closed at noon.',
    'at noon',
    'at noon',
  ],
  [
    'what is slotted into a shadow root',
    pageOf('<x-story><p>Closed at <i>noon</i>.</p></x-story>', inShadow('<h2>Lock</h2><slot></slot>')),
    'Closed at noon.',
    'noon',
    'noon',
  ],
];

describe('ranges', () => {
  it.each(CASES)('are found in %s', (_what, document, line, phrase, raw) => {
    expect(linesOf(document.body).map(({ text }) => text)).toContain(line);
    const range = rangeOf(document, readPageText(document), line, phrase);
    expect(range?.toString()).toBe(raw);
  });

  it('end where a shadow root begins', () => {
    const document = pageOf('<p>Before <x-story></x-story></p>', inShadow('<span>and after</span>'));
    expect(rangeOf(document, readPageText(document), 'Before and after', '')?.toString()).toBe('Before ');
  });
});

describe('faults of encoding', () => {
  it.each([
    ['“Donâ€™t wait,â€\x9d he said', '“Don’t wait,” he said'],
    ['SÃ£o Paulo, MÃ¼nchen, 20Â°C', 'São Paulo, München, 20°C'],
    ['ÐœÐ¾ÑÐºÐ²Ð°'.replace('ÑÐ', 'Ñ\x81Ð'), 'Москва'],
    ['Ø§Ù„Ø¹Ø±Ø§Ù‚', 'العراق'],
    ['canâ\x80\x99t', 'can’t'],
    ['1.Â\u00a0First', '1.\u00a0First'],
  ])('%s is %s', (mangled, text) => {
    expect(repaired(mangled)).toBe(text);
  });
  it.each([
    '“AMANHÃ”',
    '« CAFÉ »',
    'C’est tout, José…”',
    'São Ângelo',
    'naïve Ärzte',
    'JOSÉ”',
    'Ã la carte',
    '100 €',
  ])('%s stays as it is', (text) => {
    expect(repaired(text)).toBe(text);
  });
  it.each([
    ['plain', 3, 3],
    ['aâ€™b', 1, 1],
    ['aâ€™b', 2, 4],
    ['aâ€™b', 3, 5],
    ['e\u0301a', 1, 2],
    ['e\u0301a', 2, 3],
  ])('offsets of "%s": %i is %i', (raw, offset, place) => {
    expect(rawOffset(raw, offset)).toBe(place);
  });
});
