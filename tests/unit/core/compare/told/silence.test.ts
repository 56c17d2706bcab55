/** Of whom it is said that they do not mention a thing. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../../lib/core/compare/compare';
import type { TextReport } from '../../../../../lib/core/model';
import { readingOf } from '../../../../../lib/core/reading';

function report(id: string, text: string, over: Partial<TextReport> = {}): TextReport {
  const head = { id, url: null, outlet: { name: id, domain: '' }, title: '', credit: null, words: 0 };
  const times = { published: '2024-03-01', modified: null };
  return { ...head, ...times, language: 'en', completeness: 'whole', paragraphs: text.split('\n'), ...over };
}

const FERRY = 'The ferry service to Lindholm will stop for 40 days, the harbour office said.';
const PAUSE = 'The harbour office said the ferry service to Lindholm will stop for 60 days.';
const OTHER = 'A choir from the hills sang in the old market.\nBakers handed out sweet rolls to children.';

function silentIn(other: TextReport): string[] {
  const readings = [report('a', FERRY), report('b', PAUSE), other].map(readingOf);
  const found = compare(readings, null).findings.find(({ kind }) => kind === 'duration');
  expect(found?.verdict).toBe('differs');
  return found?.silent ?? [];
}

describe('silent', () => {
  it.each<[why: string, over: Partial<TextReport>, silent: string[]]>([
    ['read whole, in the same language', {}, ['c']],
    ['of the same language in another country', { language: 'en-GB' }, ['c']],
    ['cut short', { completeness: 'cut' }, []],
    ['in another language', { language: 'ar' }, []],
    ['in an unknown language', { language: 'und' }, []],
  ])('a report %s', (_why, over, silent) => {
    expect(silentIn(report('c', OTHER, over))).toEqual(silent);
  });

  it('never is said of a report that comes near to it', () => {
    expect(silentIn(report('c', 'The harbour office spoke of the ferry service to Lindholm.'))).toEqual([]);
  });
});
