/**
 * Long strings of the background stand in one list at its start, those of one script side by side, and long patterns behind
 * them, there and in scripts for pages: words look like words, code like code, so both are deflated better
 * (docs/decisions/small-files.md). Nothing else changes: a string is a string, and a pattern without `g` or `y` has no state.
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
  regex?: { flags: string };
  body?: Node | Node[];
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

const isString = ({ type, expressions }: Node): boolean =>
  type === 'TemplateLiteral' && expressions?.length === 0;
const isPattern = ({ regex }: Node): boolean => regex !== undefined && !/[gy]/.test(regex.flags);

/** Strings first, then patterns, each by script. */
const rankOf = (text: string): number => {
  const at = SCRIPTS.findIndex((script) => script.test(text));
  return (text.startsWith('/') ? 100 : 0) + (at < 0 ? SCRIPTS.length : at);
};

const PIECE = 5;
const piecesOf = (text: string): Set<string> =>
  new Set(Array.from(text, (_, at) => text.slice(at, at + PIECE)).filter(({ length }) => length === PIECE));

/** How much of both is in either, from 0 to 1. */
function likeness(one: Set<string>, other: Set<string>): number {
  const [less, more] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const piece of less) if (more.has(piece)) common++;
  return common / Math.sqrt(one.size * other.size + 1);
}

/** Behind each the one that is most like it: deflate sees no further back than 32 KB, and near things cost less. */
function alike(texts: string[]): string[] {
  const left = new Map(texts.map((text) => [text, piecesOf(text)]));
  const list: string[] = [];
  for (let next = texts[0]; next !== undefined; ) {
    const own = left.get(next) ?? new Set();
    left.delete(next);
    list.push(next);
    const likest = { text: undefined as string | undefined, by: -1 };
    for (const [text, pieces] of left) {
      const by = likeness(own, pieces);
      if (by > likest.by) Object.assign(likest, { text, by });
    }
    next = likest.text;
  }
  return list;
}

/** Ranks apart, and within each what is alike together. */
function inOrder(texts: string[]): string[] {
  const ranks = [...new Set(texts.map(rankOf))].sort((a, b) => a - b);
  return ranks.flatMap((rank) => alike(texts.filter((text) => rankOf(text) === rank)));
}

/** A name that the code has not. */
function freeName(nodes: Node[]): string {
  const names = new Set(nodes.map(({ name }) => name));
  const digit = [...'0123456789'].find((one) => !names.has(`$${one}`));
  if (digit === undefined) throw new Error('no name is free');
  return `$${digit}`;
}

/** Where the list goes: behind the imports of a module, within the function of a script in pages, which may run again. */
function startOf(body: Node[], nodes: Node[], isModule: boolean): number {
  if (isModule) return body.findLast(({ type }) => type === 'ImportDeclaration')?.end ?? 0;
  const block = nodes.find(({ type }) => type === 'FunctionExpression')?.body as Node | undefined;
  if (!block) throw new Error('a script in pages is no function');
  return block.start + 1;
}

/** The code with what is long of it in one list. A script in pages has too few strings. */
export function pooled(code: string, isModule = true): string {
  const tree = parseAst(code) as unknown as Node & { body: Node[] };
  const nodes = [...nodesIn(tree)];
  const long = nodes
    .filter((node) => node.end - node.start >= LONG && (isPattern(node) || (isModule && isString(node))))
    .sort((a, b) => a.start - b.start);
  const texts = [...new Set(long.map(({ start, end }) => code.slice(start, end)))];
  const list = inOrder(texts);
  const name = freeName(nodes);
  const behind = startOf(tree.body, nodes, isModule);
  let [out, at] = [`${code.slice(0, behind)}\nconst ${name}=[${list.join()}];`, behind];
  for (const { start, end } of long) {
    const gap = /\w$/.test(code.slice(at, start)) ? ' ' : '';
    out += `${code.slice(at, start)}${gap}${name}[${list.indexOf(code.slice(start, end))}]`;
    at = end;
  }
  return out + code.slice(at);
}

/** Files with much that is long, and whether they are modules. */
const FILES = new Map([
  ['background', true],
  ['reader', false],
  ['presence', false],
]);

export const pool = (): Plugin => ({
  name: 'variorum-pool',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      const isModule = file.type === 'chunk' ? FILES.get(file.name) : undefined;
      if (file.type === 'chunk' && isModule !== undefined) file.code = pooled(file.code, isModule);
    }
  },
});
