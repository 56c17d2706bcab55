import { describe, expect, it } from 'vitest';
import { clip, styleFor, wrap } from '../../../tools/command/terminal';

describe('wrap', () => {
  it.each<[text: string, width: number, first: string, lines: string[]]>([
    ['one two three', 20, '  A  ', ['  A  one two three']],
    ['one two three', 10, '  A  ', ['  A  one', '     two', '     three']],
    ['', 10, '> ', ['> ']],
    ['unbreakably-long', 5, '', ['unbreakably-long']],
  ])('%s in %d', (text, width, first, lines) => {
    expect(wrap(text, width, first)).toEqual(lines);
  });

  it('does not count colours', () => {
    const red = '\u001b[31mone\u001b[39m';
    expect(wrap(`${red} two`, 7, '')).toEqual([`${red} two`]);
  });
});

describe('clip', () => {
  it.each<[text: string, width: number, clipped: string]>([
    ['short', 5, 'short'],
    ['a longer text', 9, 'a longer…'],
  ])('%s to %d', (text, width, clipped) => {
    expect(clip(text, width)).toBe(clipped);
  });
});

describe('styleFor', () => {
  const stream = (isTTY: boolean) => ({ isTTY, columns: 300 }) as NodeJS.WriteStream;
  it.each<[isTTY: boolean, env: NodeJS.ProcessEnv, coloured: boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
  ])('terminal %s with %o', (isTTY, env, coloured) => {
    const { red, width } = styleFor(stream(isTTY), env);
    expect(red('a') !== 'a').toBe(coloured);
    expect(width).toBeLessThanOrEqual(110);
  });
});
