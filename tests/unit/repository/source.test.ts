/** What no source file may hold. Rules that a linter does not have; each has a line that it must find. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, isSource, read } from './files';

const CODE = filesBelow('lib', 'components', 'entrypoints', 'tools').filter(isSource);
const SHIPPED = CODE.filter((path) => !path.startsWith('tools/'));
const ALL = filesBelow('.').filter((path) => /\.(ts|tsx|mjs|json|md|css|html|yml)$/.test(path));

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

const RULES: { name: string; pattern: RegExp; example: string; in?: 'all' | 'shipped'; but?: string }[] = [
  { name: 'HTML made of strings', pattern: /\.(inner|outer)HTML\b\s*[+]?=(?!=)/, example: 'a.innerHTML = b' },
  {
    name: 'HTML put in',
    pattern: /insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    example: 'document.write(a)',
  },
  {
    name: 'HTML that is parsed',
    pattern: /DOMParser|createContextualFragment|\bsrcdoc\b|setHTML(?:Unsafe)?\(|parseHTMLUnsafe/,
    example: 'new DOMParser()',
    in: 'shipped',
    but: 'entrypoints/page/trusted.ts',
  },
  {
    name: 'ears for other extensions',
    pattern: /on(?:Message|Connect)External|externally_connectable/,
    example: 'runtime.onMessageExternal',
  },
  { name: 'code made of strings', pattern: /\beval\(|\bnew Function\(/, example: 'eval(text)' },
  {
    name: 'rules switched off',
    pattern: /@ts-(ignore|nocheck|expect-error)/,
    example: '@ts-ignore',
    in: 'all',
  },
  { name: 'work left over', pattern: /\b(TODO|FIXME|XXX)\b/, example: '// TODO later', in: 'all' },
  {
    name: 'paths of one machine',
    pattern: /["'`\s(](\/(home|root|Users|work)\/\w|[A-Z]:\\Users)/,
    example: ' /home/someone',
    in: 'all',
  },
];

/** This file names what it forbids. */
const OWN = 'tests/unit/repository/source.test.ts';

describe('source files', () => {
  it.each(RULES.map((rule) => [rule.name, rule] as const))('hold no %s', (_name, rule) => {
    expect(rule.pattern.test(rule.example)).toBe(true);
    const files = { all: ALL, shipped: SHIPPED, code: CODE }[rule.in ?? 'code'];
    const text = (path: string) => (rule.in === 'all' ? read(path) : withoutComments(read(path)));
    const isMeant = (path: string): boolean => path !== OWN && path !== rule.but;
    expect(files.filter((path) => isMeant(path) && rule.pattern.test(text(path)))).toEqual([]);
  });

  it('begin with a comment that says what they are for', () => {
    const bare = CODE.filter((path) => !/^(#!.*\n)?\/\*\*/.test(read(path)));
    expect(bare).toEqual([]);
  });

  it('have at most 300 lines', () => {
    const long = [...CODE, ...filesBelow('tests').filter(isSource)].flatMap((path) => {
      const lines = read(path).split('\n').length;
      return lines > 300 ? [`${path}: ${lines}`] : [];
    });
    expect(long).toEqual([]);
  });
});

/** Lines of statements: what a function holds without inner functions and elements of the interface. */
describe('functions', () => {
  const MOST = 60;
  const isApart = (node: ts.Node) =>
    ts.isFunctionLike(node) || ts.isJsxElement(node) || ts.isJsxFragment(node);

  function longOnes(path: string, text: string): string[] {
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const lineAt = (at: number) => tree.getLineAndCharacterOfPosition(at).line;
    const linesOf = (node: ts.Node) => lineAt(node.getEnd()) - lineAt(node.getStart());
    const apart = (node: ts.Node): number => {
      let lines = 0;
      ts.forEachChild(node, (child) => {
        lines += isApart(child) ? linesOf(child) : apart(child);
      });
      return lines;
    };
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && linesOf(node) - apart(node) >= MOST)
        found.push(`${path}:${lineAt(node.getStart()) + 1}`);
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  }

  it(`have at most ${MOST} lines`, () => {
    const lines = '\n'.repeat(MOST);
    expect(longOnes('example.ts', `function a() {${lines}}`)).toEqual(['example.ts:1']);
    expect(longOnes('example.ts', `function a() { const b = () => {${lines}}; }`)).toHaveLength(1);
    expect(CODE.flatMap((path) => longOnes(path, read(path)))).toEqual([]);
  });
});
