/**
 * Every regular expression of a source file, read from its syntax tree. A literal is what it says; one that is built
 * from strings is built here as well, from the constants and functions of its own file, which have to be pure.
 */
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { read } from './files';

export interface Pattern {
  /** File and line, for people. */
  at: string;
  source: string;
  flags: string;
}

/** One that could not be built here, with its words. */
export interface Unseen {
  at: string;
  text: string;
}

export interface Patterns {
  seen: Pattern[];
  unseen: Unseen[];
}

/** Top-level constants and functions of a file, by name. */
function declarationsOf(tree: ts.SourceFile): Map<string, ts.Statement> {
  const found = new Map<string, ts.Statement>();
  for (const statement of tree.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) found.set(statement.name.text, statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name } of statement.declarationList.declarations)
      if (ts.isIdentifier(name)) found.set(name.text, statement);
  }
  return found;
}

/** The statements that an expression needs, those that they need first. */
function neededBy(node: ts.Node, all: Map<string, ts.Statement>, found = new Set<ts.Statement>()) {
  const visit = (inner: ts.Node): void => {
    const statement = ts.isIdentifier(inner) ? all.get(inner.text) : undefined;
    if (statement && !found.has(statement) && statement !== node) {
      const before = neededBy(statement, all, new Set([...found, statement]));
      for (const one of before) if (one !== statement) found.add(one);
      found.add(statement);
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}

/** What an expression of the file is worth; throws where it needs more than the file's own constants and functions. */
function worth(node: ts.Node, tree: ts.SourceFile): RegExp {
  const needed = [...neededBy(node, declarationsOf(tree))].filter((one) => one.end < node.pos);
  const code = [...needed.map((one) => one.getText()), `Result = ${node.getText()};`].join('\n');
  const script = ts.transpile(code.replace(/^export /gm, ''), { target: ts.ScriptTarget.ES2022 });
  const room: { Result?: RegExp } = {};
  runInNewContext(script, room, { timeout: 1000 });
  if (typeof room.Result?.source !== 'string') throw new Error('no regular expression');
  return room.Result;
}

const isBuilt = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

/** `text.match('a+')` makes a pattern of its string. */
const TAKES_PATTERN = new Set(['match', 'matchAll', 'search']);
function givenAsString(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const [first] = node.arguments;
  return first && ts.isStringLiteralLike(first) && TAKES_PATTERN.has(node.expression.name.text)
    ? first.text
    : null;
}

/** Closed by the last slash: flags hold none. */
function partsOf(literal: string): Pick<Pattern, 'source' | 'flags'> {
  const close = literal.lastIndexOf('/');
  return { source: literal.slice(1, close), flags: literal.slice(close + 1) };
}

/** All regular expressions of a file. */
export function patternsOf(path: string, text: string = read(path)): Patterns {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const [seen, unseen]: [Pattern[], Unseen[]] = [[], []];
  const visit = (node: ts.Node): void => {
    const at = `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const string = givenAsString(node);
    if (ts.isRegularExpressionLiteral(node)) seen.push({ at, ...partsOf(node.text) });
    if (string !== null) seen.push({ at, source: string, flags: '' });
    if (isBuilt(node)) {
      try {
        const { source, flags } = worth(node, tree);
        seen.push({ at, source, flags });
      } catch {
        unseen.push({ at, text: node.getText() });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { seen, unseen };
}
