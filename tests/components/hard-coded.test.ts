/** Every word that is shown comes from the message files, and none is put together from pieces in an order of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { messagesOf } from './surface';

/** Attributes that people read or hear. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
/** Letters of reports, examples of addresses, a key, a licence: the same in all languages. */
const SAME = /^(?:[AB]|(?:https:\/\/)?news\.example[a-z/]*|Ctrl\+Z|CC BY-SA 4\.0)$/;
const KEYS: ReadonlySet<string> = new Set(Object.keys(messagesOf('en')));
const LETTERS = /\p{L}/u;

interface Place {
  name: string;
  code: string;
}

const sources = (): Place[] =>
  ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => ({ name: `${folder}/${name}`, code: readFileSync(`${folder}/${name}`, 'utf8') })),
  );

function shownBy(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isJsxAttribute(node) || !SPOKEN.has(node.name.getText())) return null;
  const value = node.initializer;
  const inner = value && ts.isJsxExpression(value) ? value.expression : value;
  return inner && ts.isStringLiteralLike(inner) ? inner.text : null;
}

const isWords = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && /^words\.(?:t|count|maybe|list)$/.test(node.expression.getText());

/** Words with letters or other words of ours stuck to them. */
function piecedBy(node: ts.Node): string | null {
  if (ts.isTemplateExpression(node)) {
    const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    const own = node.templateSpans.some(({ expression }) => isWords(expression));
    return own && texts.some((text) => LETTERS.test(text)) ? node.getText() : null;
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  return isWords(node.left) || isWords(node.right) ? node.getText() : null;
}

/** What a check finds in a file. */
function found({ name, code }: Place, check: (node: ts.Node) => string | null): string[] {
  const lines: string[] = [];
  const walk = (node: ts.Node): void => {
    const text = check(node)?.trim();
    if (text) lines.push(`${name}: ${text}`);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return lines;
}

const visible = (node: ts.Node): string | null => {
  const text = shownBy(node)?.trim() ?? '';
  return LETTERS.test(text) && !SAME.test(text) && !KEYS.has(text) ? text : null;
};

describe('words', () => {
  it('are all in the message files', () => {
    expect(sources().flatMap((source) => found(source, visible))).toEqual([]);
  });

  it('are not put together', () => {
    expect(sources().flatMap((source) => found(source, piecedBy))).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>', visible, 1],
    ['<p>{words.t("hello")}: 1</p>', visible, 0],
    ['<input aria-label="Name" />', visible, 1],
    ['<input aria-label={"Name"} class="name" />', visible, 1],
    ['words.t("a") + name', piecedBy, 1],
    [`\`\${words.t("a")} of \${name}\``, piecedBy, 1],
    [`\`\${words.t("a")} (\${name})\``, piecedBy, 0],
    ['one + two', piecedBy, 0],
  ] as const)('are found in %s: %j', (code, check, times) => {
    expect(found({ name: 'a.tsx', code }, check)).toHaveLength(times);
  });

  it.each(['en', 'ar'] as const)(
    'in %s hold no number that would be written in the language’s digits',
    (language) => {
      // Names of licences are the same everywhere.
      const numbered = Object.entries(messagesOf(language)).filter(([, { message }]) =>
        /[0-9\u0660-\u0669]/.test(message.replace(/\$\d|CC BY-SA 4\.0|MIT/g, '')),
      );
      expect(numbered.map(([key]) => key)).toEqual([]);
    },
  );
});
