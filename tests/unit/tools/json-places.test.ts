import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../tools/command/json-places';
import { faultIn } from '../../../tools/command/json-tokens';

const TEXT = `{
  "a": [1, { "b\\"}": "x, ]\\\\" , "c": [[], {}, null] }],
  "d": { "e": {"f": -1.5e3} }, "e": true,
  "a2": 7
}
`;

describe('placesIn', () => {
  it.each<[path: string, line: number, column: number, at: string]>([
    ['', 1, 1, '{'],
    ['a', 2, 8, '['],
    ['a[0]', 2, 9, '1'],
    ['a[1]', 2, 12, '{'],
    ['a[1].c', 2, 38, '[['],
    ['a[1].c[2]', 2, 47, 'null'],
    ['d.e.f', 3, 21, '-1.5e3'],
    ['e', 3, 37, 'true'],
    ['a2', 4, 9, '7'],
    // What is not there is looked for where it would be.
    ['a[1].c[9]', 2, 38, '[['],
    ['d.e.g.h', 3, 15, '{"f"'],
    ['z', 1, 1, '{'],
  ])('%s: %d:%d', (path, line, column, at) => {
    expect(placesIn(TEXT, [path])).toEqual([{ line, column }]);
    expect(TEXT.split('\n')[line - 1]?.slice(column - 1, column - 1 + at.length)).toBe(at);
  });

  it('takes the last of two of one name, as JSON.parse does', () => {
    expect(placesIn('{"a":{"b":1},"a":{"c":2}}', ['a', 'a.b', 'a.c'])).toEqual([
      { line: 1, column: 18 },
      { line: 1, column: 18 },
      { line: 1, column: 23 },
    ]);
  });

  it('is not led astray by depth', () => {
    const deep = `${'['.repeat(200_000)}7${']'.repeat(200_000)}`;
    expect(placesIn(deep, ['[0][0][0]'])).toEqual([{ line: 1, column: 4 }]);
  });

  it('finds each value of any JSON where it is written', () => {
    const key = fc.string({ minLength: 1 }).filter((name) => !/[.[\]]|^__proto__$/.test(name));
    const { json } = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
        fc.array(tie('json'), { maxLength: 4 }),
        fc.dictionary(key, tie('json'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value, null, 1);
        const all = pathsOf(value, '');
        const places = placesIn(
          text,
          all.map(([path]) => path),
        );
        const lines = text.split('\n');
        all.forEach(([path, inner], index) => {
          const { line = 0, column = 0 } = places[index] ?? {};
          const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n');
          expect([path, rest.startsWith(JSON.stringify(inner).slice(0, 1))]).toEqual([path, true]);
          if (typeof inner !== 'object') expect(rest.startsWith(JSON.stringify(inner))).toBe(true);
        });
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

function pathsOf(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`),
  );
  return [[path, value], ...inner];
}

describe('faultIn', () => {
  it.each<[text: string, line: number, column: number]>([
    ['{"a": 1,\n "b": x}', 2, 7],
    ['[1, 2', 1, 6],
    ['[1, 2}', 1, 6],
    ['[1 2]', 1, 4],
    ['[1,]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{"a": 1,}', 1, 9],
    ['{a: 1}', 1, 2],
    ['{} {}', 1, 4],
    ['', 1, 1],
    ['{"a": "b\nc"}', 1, 7],
    ['["never closed]', 1, 2],
    ['[01]', 1, 2],
  ])('%j', (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(faultIn(text)).toEqual({ line, column });
  });

  it('finds none before the end of a text that is JSON', () => {
    expect(faultIn(TEXT)).toEqual({ line: 5, column: 2 });
  });
});
