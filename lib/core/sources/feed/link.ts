/** Addresses as feeds write them: relative ones, in several places, with marks of where a reader comes from. */
import { publicAddress } from '../address';
import { attribute, type Field, type Fields, fieldsOf } from './fields';
import { lineOf } from './plain';

/** Parameters that say where a reader comes from, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|ns_\w+|\w{0,9}clid|igshid|mc_[ce]id|cmp|cmpid|ocid|smid|xtor|wt_z?mc|wt\.mc_\w+|maca|ftag|ito)=|^(?:src|source|partner|from|traffic_source|ref)=(?:rss|feed|rss_?feed)$/i;

/** Without them; what stays is as it was. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  if (url.search === '') return address;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => !TRACKING.test(part.replace(/^\?+/, '')));
  url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  return url.href;
}

/** The public address that a text stands for, seen from `base`; null where it stands for none. */
export function resolved(text: string, base: string): string | null {
  const bare = text.replace(/\s/g, '');
  if (bare === '') return null;
  const whole = /^www\./i.test(bare) ? `https://${bare}` : bare;
  return URL.canParse(whole, base) ? publicAddress(new URL(whole, base).href) : null;
}

/** Where relative addresses below an element start; that of what is around it unless it says so itself. */
export const baseOf = (field: Field | undefined, around: string): string =>
  resolved(attribute(field, 'xml:base'), around) ?? around;

const IS_PAGE = /^(?:$|text\/html|application\/xhtml)/i;
const isPage = (link: Field): boolean =>
  /^(?:alternate)?$/i.test(attribute(link, 'rel')) && IS_PAGE.test(attribute(link, 'type'));
const isPermanent = (guid: Field): boolean => attribute(guid, 'ispermalink').toLowerCase() !== 'false';

/** Texts that may be the address of the page itself, likeliest first. Enclosures, `self` and the like are none. */
function told(fields: Fields): [text: string, field: Field | undefined][] {
  const plain = (field: Field): [string, Field] => [lineOf(field.markup), field];
  const guids = fieldsOf(fields, 'guid').filter(isPermanent).map(plain);
  return [
    ...fieldsOf(fields, 'feedburner:origlink').map(plain),
    ...fieldsOf(fields, 'link')
      .filter(isPage)
      .map((link): [string, Field] => [attribute(link, 'href') || plain(link)[0], link]),
    ...fieldsOf(fields, 'loc').map(plain),
    ...[...guids, ...fieldsOf(fields, 'id').map(plain)].filter(([text]) => /^https?:/i.test(text)),
    ...fieldsOf(fields, '').map((own): [string, Field] => [attribute(own, 'about'), own]),
  ];
}

/** Address of the page that an item or a feed is of; null where none is public. */
export function addressOf(fields: Fields, base: string): string | null {
  for (const [text, field] of told(fields)) {
    const address = resolved(text, baseOf(field, base));
    if (address) return withoutTracking(address);
  }
  return null;
}
