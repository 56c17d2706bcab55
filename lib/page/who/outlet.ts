/** Who publishes: the name that the page gives its outlet, and the domain that it was read from. */
import type { Outlet } from '../../core/model';
import { anyCase } from '../any-case';
import { titleParts, titleRest } from '../body/headline';
import { repaired } from '../body/repaired';
import { isArticleNode, type LdNode, nodeNamed, textField } from '../json-ld';
import { firstMeta, type Metas } from '../metas';
import { domainOf, labelOf } from './site';

const MAX_NAME = 80;
const ORGANISATION = /^(NewsMediaOrganization|Organization|WebSite|Newspaper|Periodical|Corporation)$/;
/** What templates and sections call themselves. */
const NO_NAME = anyCase(
  /^(?:home(?:page)?|(?:the |our )?(?:blog|news|articles?|stories|insights|resources)|web ?site|site|main|default|index|untitled|my (?:site|blog|website)|wordpress|organization|publisher|startseite|nachrichten|accueil|inicio|início|главная|новости|الرئيسية|الأخبار|首页|新闻|ホーム|ニュース|홈|뉴스|anasayfa|haberler)$/u,
);

function tidy(name: string | null | undefined): string | null {
  const text = (name ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^[ /]+/, '')
    .trim();
  const isName = text !== '' && text.length <= MAX_NAME && !NO_NAME.test(text);
  return isName && !/^https?:|^@|^by |[{}<>]/i.test(text) ? text : null;
}

function publishersOf(nodes: LdNode[]): (string | null)[] {
  const article = nodes.find((node) => isArticleNode(node) && node.fields.has('publisher'));
  const sites = nodes.filter((node) => node.types.some((type) => ORGANISATION.test(type)));
  const named = nodeNamed(nodes, article?.fields.get('publisher'));
  const site = sites.find((node) => node.fields.has('name'));
  return [textField(article, 'publisher'), textField(named, 'name'), textField(site, 'name')];
}

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Is it what the domain is named after: its words run together, or their initials? */
function isLike(name: string, label: string): boolean {
  const [squeezed, wanted] = [letters(name.replace(/^the /i, '')), letters(label)];
  const [short = '', long = ''] = [squeezed, wanted].sort((a, b) => a.length - b.length);
  if (short.length >= 3 && long.includes(short)) return true;
  const initials = letters(name.replace(/(\p{L})\p{L}*/gu, '$1'));
  const isShort = initials.length >= 3 && wanted.startsWith(initials);
  return isShort || (wanted.length >= 2 && (initials === wanted || squeezed === wanted));
}

/** Without what a slogan adds behind the name. */
function withoutSlogan(name: string, label: string): string {
  const first = name.split(/\s[|·•–—-]\s|: /)[0] ?? name;
  return isLike(first, label) ? first : name;
}

/**
 * JSON-LD's publisher, og:site_name, the rest of `<title>` beside the headline, at last the domain. A name that the domain
 * is made of goes before others: a site's name may be that of a section, a publisher's that of a holding.
 */
export function readOutlet(
  document: Document,
  metas: Metas,
  nodes: LdNode[],
  headline: string,
  address: string,
): Outlet {
  const domain = domainOf(address);
  const label = labelOf(domain);
  const title = repaired(document.querySelector('title')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const told = [
    ...publishersOf(nodes),
    firstMeta(metas, ['og:site_name']),
    firstMeta(metas, ['application-name', 'dc.publisher', 'apple-mobile-web-app-title']),
    titleRest(title, headline),
  ].flatMap((name) => tidy(name) ?? []);
  const parts = titleParts(title).flatMap((part) => tidy(part.slice(0, MAX_NAME)) ?? []);
  const isOwn = (name: string): boolean => label !== '' && isLike(name, label);
  const name = told.find(isOwn) ?? parts.find((part) => part !== headline && isOwn(part)) ?? told[0];
  return { name: name === undefined ? domain : withoutSlogan(name, label), domain };
}
