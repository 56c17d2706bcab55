/** What an item says in short, without what its outlet's programs add: "Read more", captions, "appeared first on". */
import { type Fields, fieldsOf } from './fields';
import { paragraphsOf, shortened } from './plain';

/** In UTF-16 units. */
export const MAX_SUMMARY = 1500;

const MORE =
  'read more|read the (?:full|whole|rest)|read full|full story|continue reading|keep reading|click here|learn more|see more|view more|more »|' +
  'weiterlesen|mehr lesen|den ganzen artikel|zum artikel|lire la suite|lire plus|en savoir plus|continuer la lecture|' +
  'leer más|seguir leyendo|continuar leyendo|ver más|leia mais|continue lendo|leggi tutto|continua a leggere|lees meer|lees verder|' +
  'läs mer|les mer|læs mere|lue lisää|czytaj (?:więcej|dalej)|číst více|citește mai mult|devamını oku|читать (?:далее|полностью)|' +
  'читати далі|подробнее|اقرأ المزيد|المزيد|إقرأ المزيد|ادامه مطلب|继续阅读|阅读全文|続きを読む|더 보기|selengkapnya|baca selengkapnya';
/** A short line that begins so leads to the rest. */
const LEADS_ON = new RegExp(`^[\\s\\p{P}\\p{S}]{0,5}(?:${MORE})(?![\\p{L}\\p{M}])`, 'iu');
/** What a cut text ends with. */
const ENDS_SO = new RegExp(`(?<=[\\p{P}\\p{S}]\\s?)(?:${MORE})[\\s\\p{P}\\p{S}]{0,9}$`, 'iu');
const MAX_LEAD = 120;

const CAPTION =
  /^[\s[(]{0,3}(?:photos?|image|picture|pic|file photo|photograph|video|credit|caption|foto|bild|crédit|imagen?|imagem|immagine|фото|صورة)(?: credits?| by| courtesy)?\s?(?:[:：/|©]|$)|^(?:©|\(c\)|advertisement$|anzeige$|publicité$|publicidad$|comments?$|share$|\[link\])/iu;
const MAX_CAPTION = 250;

/** Where a line tells which site a post is from: it begins so, and goes on so. */
const POST =
  /(?:^|\s)(?:the post|der beitrag|cet article|l[’']article|la entrada|el post|l[’']articolo|o post|het bericht|wpis|запись|публикация|المقال|inlägget)\s/iu;
const FIRST_ON =
  /(?:appeared first on|first appeared on|erschien zuerst|est apparu en premier|aparece primero en|se publicó primero en|apareció primero en|proviene da|apareceu primeiro em|verscheen eerst op|pojawił[ao]? się (?:poraz pierwszy|najpierw)|впервые появилась|dök först upp på|ظهر[ت]? أولاً? (?:على|في))/iu;

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
