/** Who publishes: the name that the page gives its outlet, and the domain that it was read from. */
import type { Outlet } from '../core/model';
import { domainOf } from './address';
import { titleRest } from './headline';
import { isArticleNode, type LdNode, textField } from './json-ld';
import { firstMeta, type Metas } from './metas';

const MAX_NAME = 80;
const ORGANISATION = /^(NewsMediaOrganization|Organization|WebSite|Newspaper|Corporation)$/;

function tidy(name: string | null | undefined): string | null {
  const text = (name ?? '').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > MAX_NAME || /^https?:/.test(text) ? null : text;
}

function publisherOf(nodes: LdNode[]): string | null {
  const article = nodes.find((node) => isArticleNode(node) && node.fields.has('publisher'));
  const site = nodes.find(
    (node) => node.types.some((type) => ORGANISATION.test(type)) && node.fields.has('name'),
  );
  return tidy(textField(article, 'publisher')) ?? tidy(textField(site, 'name'));
}

/** JSON-LD's publisher, og:site_name, the rest of `<title>` beside the headline, at last the domain. */
export function readOutlet(
  document: Document,
  metas: Metas,
  nodes: LdNode[],
  headline: string,
  address: string,
): Outlet {
  const domain = domainOf(address);
  const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const name =
    publisherOf(nodes) ??
    tidy(
      firstMeta(metas, ['og:site_name', 'application-name', 'dc.publisher', 'apple-mobile-web-app-title']),
    ) ??
    tidy(titleRest(title, headline)) ??
    domain;
  return { name, domain };
}
