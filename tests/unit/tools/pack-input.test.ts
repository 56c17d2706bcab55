/** Lines of a stream, cut where they end, and reports that they hold. */
import { describe, expect, it } from 'vitest';
import { linesFrom, reportIn } from '../../../tools/command/pack-input';

async function linesIn(parts: (string | Buffer)[]): Promise<unknown[]> {
  async function* stream() {
    for (const part of parts) yield Buffer.from(part);
  }
  const lines: unknown[] = [];
  for await (const { number, line } of linesFrom(stream())) lines.push([number, line?.slice(0, 20) ?? null]);
  return lines;
}

describe('linesFrom', () => {
  const umlaut = Buffer.from('aü\nb');
  it.each<[name: string, parts: (string | Buffer)[], lines: unknown[]]>([
    ['nothing', [], []],
    [
      'lines',
      ['a\nb\n'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'no end',
      ['a\nb'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'parts within lines',
      ['a', 'b\nc', 'd'],
      [
        [1, 'ab'],
        [2, 'cd'],
      ],
    ],
    [
      'parts within letters',
      [umlaut.subarray(0, 2), umlaut.subarray(2)],
      [
        [1, 'aü'],
        [2, 'b'],
      ],
    ],
    [
      'a line without end',
      ['a\n', ...Array<string>(3).fill('x'.repeat(10_000_000)), '\nb\n'],
      [
        [1, 'a'],
        [2, null],
        [3, 'b'],
      ],
    ],
    ['a line without end at the end', Array<string>(3).fill('x'.repeat(10_000_000)), [[1, null]]],
  ])('%s', async (_name, parts, lines) => {
    expect(await linesIn(parts)).toEqual(lines);
  });
});

describe('reportIn', () => {
  it('takes text or paragraphs, and what else there is', () => {
    const line = {
      id: 7,
      title: 'T',
      text: 'One.\n\nTwo.',
      url: 'https://www.paper.example/a',
      published: null,
    };
    expect(reportIn(JSON.stringify(line))).toMatchObject({
      id: '7',
      outlet: { name: 'paper.example', domain: 'paper.example' },
      published: null,
      language: expect.any(String),
      paragraphs: ['One.', 'Two.'],
      words: 2,
    });
    expect(reportIn(JSON.stringify({ id: 'a', paragraphs: ['One.'], outlet: { name: 'P' } }))).toMatchObject({
      title: '',
      outlet: { name: 'P', domain: '' },
      paragraphs: ['One.'],
    });
  });

  it.each<[line: string | null, message: string]>([
    [null, 'the line is too long'],
    ['{', 'the line is no JSON'],
    ['[]', 'id: missing'],
    ['{"id":[],"text":"b"}', 'id: (string | number) expected'],
    ['{"id":"a"}', 'there is no text'],
    ['{"id":"a","text":"b","url":"file:///a"}', 'url: not an address of the web'],
    ['{"id":"a","text":"b","published":"yesterday"}', 'published: not a time as in ISO 8601'],
    ['{"id":"a","text":"b","language":"../.."}', 'language: not a language tag'],
    ['{"id":"","text":"b"}', 'id: empty'],
    ['{"report":{"id":"a","completeness":"whole"}}', 'url: missing'],
  ])('refuses %s', (line, message) => {
    expect(() => reportIn(line)).toThrow(message);
  });
});
