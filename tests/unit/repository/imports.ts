/** What a source file imports, read from its syntax tree. */
import { posix } from 'node:path';
import ts from 'typescript';
import { exists, read } from './files';

export interface Import {
  /** A path from the root without extension looked up, or a package's name. */
  target: string;
  /** True where nothing of it is left when types are taken away. */
  typeOnly: boolean;
}

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '.json'];

/** The file that a relative import means; packages stay as they are. */
export function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const base = posix.join(posix.dirname(from), specifier);
  const ending = ENDINGS.find((one) => /\.\w+$/.test(base + one) && exists(base + one));
  return ending === undefined ? base : base + ending;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named) || named.elements.length === 0) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

function importOf(node: ts.Node): { specifier: string; typeOnly: boolean } | null {
  const from = (literal: ts.Node | undefined, typeOnly: boolean) =>
    literal && ts.isStringLiteral(literal) ? { specifier: literal.text, typeOnly } : null;
  if (ts.isImportDeclaration(node)) return from(node.moduleSpecifier, isTypeOnly(node.importClause));
  if (ts.isExportDeclaration(node)) return from(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return from(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return from(node.arguments[0], false);
  return null;
}

/** Imports, exports from elsewhere, `import('…')` of values and of types. */
export function importsOf(path: string, text: string = read(path)): Import[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importOf(node);
    if (one) found.push({ target: resolve(path, one.specifier), typeOnly: one.typeOnly });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Everything that a file brings along when it runs: files and packages, itself left out. */
export function treeOf(path: string): Set<string> {
  const seen = new Set<string>();
  const open = [path];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const { target, typeOnly } of importsOf(file)) {
      if (typeOnly || seen.has(target)) continue;
      seen.add(target);
      if (/\.tsx?$/.test(target)) open.push(target);
    }
  }
  return seen;
}
