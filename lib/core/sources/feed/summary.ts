/** What an item says in short, without what its outlet's programs add: "Read more", captions, "appeared first on". */
import { type Fields, fieldsOf } from './fields';
import { paragraphsOf, shortened } from './plain';

/** In UTF-16 units. */
export const MAX_SUMMARY = 1500;

const MORE =
  'read more|read full|full story|(?:continue|keep) reading|click here|learn more|view more|weiterlesen|lire (?:la suite|plus)|' +
  'en savoir plus|leer más|seguir leyendo|leia mais|leggi tutto|continua a leggere|lees (?:meer|verder)|läs mer|les mer|læs mere|' +
  'czytaj (?:więcej|dalej)|devamını oku|читать (?:далее|полностью)|подробнее|اقرأ المزيد|المزيد|阅读全文|続きを読む|selengkapnya';
/** A short line that begins so leads to the rest. */
const LEADS_ON = new RegExp(`^[\\s\\p{P}\\p{S}]{0,5}(?:${MORE})(?![\\p{L}\\p{M}])`, 'iu');
/** What a cut text ends with. */
const ENDS_SO = new RegExp(`(?<=[\\p{P}\\p{S}]\\s?)(?:${MORE})[\\s\\p{P}\\p{S}]{0,9}$`, 'iu');
const MAX_LEAD = 120;

/** Labels of pictures and of other reports, and lines of one word. */
const CAPTION =
  /^[\s[(]{0,3}(?:(?:file )?photos?|image|picture|video|credit|caption|foto|bild|imagen?|imagem|immagine|фото|صورة|related|see also|(?:à )?lire aussi|lesen sie auch|lea también|leggi anche|читайте также)(?: credits?| by)?\s?(?:[:：/|©]|$)|^(?:©|\(c\)|(?:advertisement|anzeige|publicité|comments?|share)$)/iu;
const MAX_CAPTION = 250;

/** Where a line tells which site a post is from: it begins so, and goes on so. */
const POST =
  /(?:^|\s)(?:the post|der beitrag|(?:cet |l[’'])article|la entrada|l[’']articolo|o post|het bericht|запись)\s/iu;
const FIRST_ON =
  /(?:appeared first on|first appeared on|erschien zuerst|apparu en premier|aparece primero|proviene da|apareceu primeiro|verscheen eerst|впервые появилась)/iu;

function withoutPost(line: string): string {
  const at = FIRST_ON.test(line) ? line.search(POST) : -1;
  return at < 0 ? line : line.slice(0, at);
}

function trimmed(line: string): string {
  const short = withoutPost(line).replace(ENDS_SO, '').trimEnd();
  return short.replace(/(?:\s|\u00a0)?[[(](?:…|\.{3})[\])]$/, '…').trim();
}

const isNone = (line: string): boolean =>
  !/[\p{L}\p{N}]/u.test(line) ||
  (line.length <= MAX_LEAD && LEADS_ON.test(line)) ||
  (line.length <= MAX_CAPTION && CAPTION.test(line));

const clean = (markup: string, title: string): string =>
  paragraphsOf(markup)
    .map(trimmed)
    .filter((line) => !isNone(line) && line !== title)
    .join('\n');

/** The longest of what it says in short and of its beginning; '' where it says nothing but its title. */
export function summaryOf(item: Fields, title: string): string {
  const told = fieldsOf(item, 'description', 'content:encoded', 'summary', 'content');
  const texts = (told.length > 0 ? told : fieldsOf(item, 'media:description')).map(({ markup }) =>
    clean(markup, title),
  );
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return shortened(longest, MAX_SUMMARY);
}
