/** Which elements hold what is said beside the report: captions, notes, forms, letters to sign up for, other articles. */

/** What stands in these is never the report, however much it is. */
const AROUND = /^(FIGCAPTION|ASIDE|NAV|FOOTER)$/;
const COMMENTS = /(^|[\s_-])(comments?|disqus|respond|replies)([\s_-]|$)/i;
const NAMES =
  /(^|[\s_-])(newsletters?|related|recirc\w*|promo\w*|share|sharing|social|comments?|comment-form|respond|disqus|replies|author-(?:bio|box|info|card|note)|about-author|about-the-author|bio|advert\w*|sponsor\w*|breadcrumbs?|subscribe|subscription|signup|toc|table-of-contents|captions?|(?:photo|image|img|picture)-?_?(?:text|author|credits?|captions?|desc\w*)|popular|trending|read-more|readmore|more-from|post-tags|tags|pagination|cookie\w*|disclaimer|screen-reader-text|sr-only|visually-hidden)([\s_-]|$)/i;
const PULLED = /(^|[\s_-])(pull-?(?:quote|out)s?|pq|callout)([\s_-]|$)/i;
/** Of a box that asks for an address to send letters to, in characters. */
const LETTER = 400;
const MOST_LETTERS = 20;
/** Of such an element, in UTF-16 units. */
const MAX_NAMES = 500;

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .trim()
    .slice(0, MAX_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1-$2');

/** However much of the text it holds. Comments can be longer than the article; the page's own names may speak of them. */
export const isAround = (element: Element): boolean =>
  AROUND.test(element.tagName.toUpperCase()) ||
  (COMMENTS.test(namesOf(element)) && element.querySelector('h1') === null);

/** By its kind or its names. A part that holds most of the text is the text, whatever it is called: ask for that first. */
export function isBeside(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (AROUND.test(tag) || tag === 'FORM' || element.getAttribute('itemprop') === 'caption') return true;
  const names = namesOf(element);
  return names !== '' && NAMES.test(names);
}

/** A quotation set apart, which may be pulled out of the text. */
export function pulledAs(element: Element): 'named' | 'quoted' | undefined {
  if (PULLED.test(namesOf(element))) return 'named';
  return /^blockquote$/i.test(element.tagName) ? 'quoted' : undefined;
}

/** The boxes that ask for an address to send letters to: around each such field as far as there is little text. */
export function lettersIn(root: Document | Element): Element[] {
  const fields = Array.from(root.querySelectorAll('input[type="email"]')).slice(0, MOST_LETTERS);
  return fields.map((field) => {
    let box = field;
    for (let up: Element | null = field; up; up = up.parentElement) {
      if ((up.textContent ?? '').trim().length > LETTER) break;
      box = up;
    }
    return box;
  });
}
