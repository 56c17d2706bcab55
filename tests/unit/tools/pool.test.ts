/** Long strings in one list: the code does what it did. */
import { describe, expect, it } from 'vitest';
import { pooled } from '../../../tools/setup/pool';

const LATIN = 'one two three four five six seven';
const ARABIC = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية';
const LIST = /^const \$\d=\[([\s\S]*?)\];/m;

/** What code leaves in `answer`. */
const answerOf = (code: string): unknown => new Function(`let answer;${code};return answer`)();

describe('the pool of strings', () => {
  it.each<[what: string, code: string, answer: unknown]>([
    ['of all scripts', `answer=[\`${LATIN}\`,\`${ARABIC}\`]`, [LATIN, ARABIC]],
    ['the same one twice', `answer=[\`${LATIN}\`,\`${LATIN}\`]`, [LATIN, LATIN]],
    ['behind a word', `answer=[];for(let a of\`${LATIN}\`.split(\` \`))answer.push(a[0])`, [...'ottffss']],
    ['with escapes', `answer=\`${LATIN}\\n\\\`\\u0041\\\${b}\``, `${LATIN}\n\`A$\{b}`],
    ['in a function that stands before', `answer=f();function f(){return \`${LATIN}\`}`, LATIN],
    ['where a name is taken', `let $0=1;answer=$0+\`${LATIN}\``, `1${LATIN}`],
  ])('%s', (_what, code, answer) => {
    expect(answerOf(code)).toEqual(answer);
    expect(LIST.exec(pooled(code))?.[1]).toContain(LATIN);
    expect(answerOf(pooled(code))).toEqual(answer);
  });

  it.each([
    ['short ones', 'f(`one two`)'],
    ['with values', `f(\`${LATIN} \${a}\`)`],
    ['read by a function', `f\`${LATIN}\``],
  ])('leaves %s', (_what, code) => {
    expect(LIST.exec(pooled(code))?.[1]).toBe('');
    expect(pooled(code)).toContain(code);
  });

  it.each([
    ['', `answer=[/(?:one|two|three|four|five|six)/i.test("SIX"),\`${LATIN}\`]`, [true, LATIN]],
    [
      'that remembers where it was',
      `a=/(?:one|two|three|four|five|six)/g;answer=[a.test("six"),a.lastIndex]`,
      [true, 3],
    ],
  ])('a pattern %s', (_what, code, answer) => {
    expect(answerOf(pooled(`let a;${code}`))).toEqual(answer);
    expect(LIST.exec(pooled(code))?.[1]?.includes('/(?:one')).toBe(!code.includes('/g'));
  });

  it('stands within a script for pages, which has its strings where they were', () => {
    const code = `var all=function(){return[/(?:one|two|three|four|five|six)/,\`${LATIN}\`]}();`;
    const list = 'const $0=[/(?:one|two|three|four|five|six)/];';
    expect(pooled(code, false)).toBe(`var all=function(){\n${list}return[$0[0],\`${LATIN}\`]}();`);
    expect(() => pooled('a', false)).toThrow('no function');
  });

  it('puts what is alike side by side', () => {
    const code =
      '`red green blue yellow purple`,`un deux trois quatre cinq six`,`red green blue yellow orange`';
    expect(
      LIST.exec(pooled(`f(${code})`))?.[1]
        ?.split('`')
        .filter((text) => /[a-z]/.test(text)),
    ).toEqual([
      'red green blue yellow purple',
      'red green blue yellow orange',
      'un deux trois quatre cinq six',
    ]);
  });

  it('puts scripts side by side, behind imports', () => {
    const code = `import a from './a.js';f(\`${LATIN}\`,\`${ARABIC}\`,\`${LATIN}!\`)`;
    expect(pooled(code)).toBe(
      `import a from './a.js';\nconst $0=[\`${ARABIC}\`,\`${LATIN}\`,\`${LATIN}!\`];f($0[1],$0[0],$0[2])`,
    );
  });
});
