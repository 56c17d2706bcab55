/**
 * A page's JSON-LD as a flat list of nodes. Pages are hostile input: sizes, depth and number are capped, only own
 * properties are read, and JSON that does not parse is searched for the few fields that matter.
 */
import { repaired } from './body/repaired';

export interface LdNode {
  types: string[];
  fields: ReadonlyMap<string, unknown>;
}

const MAX_SCRIPTS = 20;
const MAX_LENGTH = 400_000;
const MAX_NODES = 2000;
const MAX_DEPTH = 10;
/** Fields that are worth finding in broken JSON. */
const BROKEN =
  /"(@type|datePublished|dateCreated|dateModified|headline|isAccessibleForFree|inLanguage)"\s*:\s*("[^"\n]{1,300}"|true|false)/g;

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.filter((item): item is string => typeof item === 'string');
}

function nodeOf(value: object): LdNode {
  const fields = new Map<string, unknown>(Object.entries(value).slice(0, 200));
  return { types: strings(fields.get('@type')).map((type) => type.replace(/^.*[/:#]/, '')), fields };
}

/** All objects within a value, outermost first; without recursion, so that depth can't overflow the stack. */
function flatten(value: unknown, nodes: LdNode[]): void {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let i = 0; i < open.length && nodes.length < MAX_NODES && open.length < 10 * MAX_NODES; i++) {
    const { value, depth } = open[i] ?? { value: null, depth: 0 };
    if (value === null || typeof value !== 'object' || depth > MAX_DEPTH) continue;
    if (!Array.isArray(value)) nodes.push(nodeOf(value));
    for (const inner of Object.values(value).slice(0, 500)) {
      if (inner !== null && typeof inner === 'object') open.push({ value: inner, depth: depth + 1 });
    }
  }
}

function salvage(text: string): LdNode | null {
  const fields = new Map<string, unknown>();
  for (const [, name = '', raw = ''] of text.matchAll(BROKEN)) {
    if (!fields.has(name)) fields.set(name, raw.startsWith('"') ? raw.slice(1, -1) : raw === 'true');
  }
  return fields.size === 0 ? null : { types: strings(fields.get('@type')), fields };
}

function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .trimEnd()
    .replace(/(-->|\/\*\s{0,20}\]\]>\s{0,20}\*\/|\]\]>)\s{0,20};?$/, '');
  try {
    return JSON.parse(bare);
  } catch {}
  try {
    // Raw line breaks within strings are the most common fault.
    return JSON.parse(bare.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return undefined;
  }
}

/** The nodes of all JSON-LD scripts, in the page's order. */
export function readJsonLd(document: Document): LdNode[] {
  const nodes: LdNode[] = [];
  const scripts = Array.from(document.querySelectorAll('script[type*="ld+json" i]')).slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const text = (script.textContent ?? '').slice(0, MAX_LENGTH);
    const value = parse(text);
    if (value !== undefined) flatten(value, nodes);
    else {
      const found = salvage(text);
      if (found) nodes.push(found);
    }
  }
  return nodes;
}

const ARTICLE =
  /^(\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|TechArticle|SocialMediaPosting|ReportageNewsArticle)$/;

export const isArticleNode = (node: LdNode): boolean => node.types.some((type) => ARTICLE.test(type));

/** A text field; of a list its first, of an object its `name` or `@value`. Trimmed; null where there is none. */
export function textField(node: LdNode | undefined, name: string): string | null {
  let value = node?.fields.get(name);
  if (Array.isArray(value)) value = value[0];
  if (value !== null && typeof value === 'object') {
    const inner = nodeOf(value).fields;
    value = inner.get('name') ?? inner.get('@value');
  }
  return typeof value === 'string' && value.trim() !== '' ? repaired(value.trim().slice(0, 500)) : null;
}

/** The node that a value refers to by `@id`, as many sites write authors and publishers. */
export function nodeNamed(nodes: LdNode[], value: unknown): LdNode | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  const id = one !== null && typeof one === 'object' ? nodeOf(one).fields.get('@id') : null;
  return typeof id === 'string'
    ? nodes.find(({ fields }) => fields.get('@id') === id && fields.has('name'))
    : undefined;
}
