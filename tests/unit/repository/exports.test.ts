/**
 * Values that a file exports are imported by another: the rest is a file's own, and dead once nothing in it uses it. Types
 * may be exported without: they name what is taken and given.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, isSource, read } from './files';
import { resolve } from './imports';

interface Names {
  exported: string[];
  /** "file name" for each that is imported by name; "file *" where all of a file may be meant. */
  imported: string[];
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Names of values that are declared at the top; `export default` has none. */
function declared(node: ts.Statement): string[] {
  if (!isExported(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return [];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = node as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}

/** What `import { a as b } from`, `export { a } from` take by name; null for all that takes a file as a whole. */
function taken(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] | null {
  const named = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  if (!named || !(ts.isNamedImports(named) || ts.isNamedExports(named))) return null;
  return named.elements.map(({ name, propertyName }) => (propertyName ?? name).getText());
}

/** `import('./file')`, of a value or of a type: of the type's the name is known. */
function takenInside(node: ts.Node): [specifier: string, name: string] | null {
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return [(node.argument.literal as ts.StringLiteral).text, node.qualifier?.getText() ?? '*'];
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [specifier] = isCall ? node.arguments : [];
  return specifier && ts.isStringLiteral(specifier) ? [specifier.text, '*'] : null;
}

function namesOf(path: string, text = read(path)): Names {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imported: string[] = [];
  const add = (specifier: string, names: string[]): void => {
    const from = resolve(path, specifier);
    imported.push(...names.map((name) => `${from} ${name}`));
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      add((node.moduleSpecifier as ts.StringLiteral).text, taken(node) ?? ['*']);
    const inside = takenInside(node);
    if (inside) add(inside[0], [inside[1]]);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { exported: tree.statements.flatMap(declared), imported };
}

/** Files that others take by their path: pages of the bench are built by it, types stand beside plain scripts. */
const isTakenByPath = (path: string): boolean =>
  path.startsWith('entrypoints/') || /^tools\/bench\/.*-page\.tsx?$|\.d\.mts$/.test(path);

describe('exported names', () => {
  it('are those that another file imports', () => {
    const files = filesBelow().filter(isSource);
    const all = files.map((path) => ({ path, ...namesOf(path) }));
    const wanted = new Set(all.flatMap(({ imported }) => imported));
    const unused = all
      .filter(({ path }) => !isTakenByPath(path) && !wanted.has(`${path} *`))
      .flatMap(({ path, exported }) =>
        exported.filter((name) => !wanted.has(`${path} ${name}`)).map((name) => `${path}: ${name}`),
      );
    expect(unused).toEqual([]);
  });

  it.each<[text: string, exported: string[], imported: string[]]>([
    ['export const a = 1, b = 2; const c = 3;', ['a', 'b'], []],
    ['export function f() {} export class K {}', ['f', 'K'], []],
    ['export type T = 1; export interface I {}', [], []],
    ['export default 1;', [], []],
    ["import { a as b, type C } from './read';", [], ['lib/core/read a', 'lib/core/read C']],
    ["import * as all from './read';", [], ['lib/core/read *']],
    ["export { a } from './read';", [], ['lib/core/read a']],
    ["type A = import('./read').B; const c = import('./read');", [], ['lib/core/read B', 'lib/core/read *']],
  ])('%s', (text, exported, imported) => {
    expect(namesOf('lib/core/made.ts', text)).toEqual({ exported, imported });
  });
});
