/**
 * Long strings of the background stand in one list at its start, those of one script side by side: words look like words,
 * code like code, so both are deflated better (docs/decisions/small-files.md). Nothing else changes: a string is a string.
 */
import { type Plugin, parseAst } from 'vite';

/** Shorter ones are no longer than what would stand for them; with their quotes, in UTF-16 units. */
const LONG = 30;
/** Which of them come first: those with a letter of the first, of the second … */
const SCRIPTS = [
  /\p{Script=Arabic}/u,
  /\p{Script=Han}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Hebrew}/u,
  /[À-ʯ]/,
];

/** What is asked of a node of the syntax tree. */
interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  expressions?: Node[];
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** A node and all within it, in any order; a template with a tag is none, since the tag sees its source. */
function* nodesIn(node: Node): Generator<Node> {
  yield node;
  const parts = Object.entries(node).filter(
    ([key]) => node.type !== 'TaggedTemplateExpression' || key === 'tag',
  );
  for (const part of parts.flatMap(([, value]) => value)) if (isNode(part)) yield* nodesIn(part);
}

const isLong = ({ type, start, end, expressions }: Node): boolean =>
  type === 'TemplateLiteral' && expressions?.length === 0 && end - start >= LONG;

const scriptOf = (text: string): number => {
  const at = SCRIPTS.findIndex((script) => script.test(text));
  return at < 0 ? SCRIPTS.length : at;
};

/** A name that the code has not. */
function freeName(nodes: Node[]): string {
  const names = new Set(nodes.map(({ name }) => name));
  const digit = [...'0123456789'].find((one) => !names.has(`$${one}`));
  if (digit === undefined) throw new Error('no name is free');
  return `$${digit}`;
}

/** The code of a module with its long strings in one list, behind its imports. */
export function pooled(code: string): string {
  const tree = parseAst(code) as unknown as Node & { body: Node[] };
  const nodes = [...nodesIn(tree)];
  const long = nodes.filter(isLong).sort((a, b) => a.start - b.start);
  const texts = [...new Set(long.map(({ start, end }) => code.slice(start, end)))];
  const list = texts.toSorted((a, b) => scriptOf(a) - scriptOf(b));
  const name = freeName(nodes);
  const behind = tree.body.findLast(({ type }) => type === 'ImportDeclaration')?.end ?? 0;
  let [out, at] = [`${code.slice(0, behind)}\nconst ${name}=[${list.join()}];`, behind];
  for (const { start, end } of long) {
    const gap = /\w$/.test(code.slice(at, start)) ? ' ' : '';
    out += `${code.slice(at, start)}${gap}${name}[${list.indexOf(code.slice(start, end))}]`;
    at = end;
  }
  return out + code.slice(at);
}

export const pool = (): Plugin => ({
  name: 'variorum-pool',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.name === 'background') file.code = pooled(file.code);
  },
});
