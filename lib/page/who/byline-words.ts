/** Words around the names of those who wrote it. Tables in several languages: add a word, and a case in tests/unit/page/byline.test.ts. */
import { anyCase } from '../any-case';

const any = (words: string): string => words.replaceAll(' | ', '|');

/** What stands before the names, with or without a colon. */
const BEFORE = any(
  '(?:(?:written|reported|words|story|posted|authored|text) )?by | (?:(?:verfasst|geschrieben) )?von | (?:écrit |propos recueillis )?par | (?:escrito )?por | (?:a cura )?di | scritto da | (?:geschreven )?door | (?:skrevet |skriven )?a[vf] | od | (?:ditulis )?oleh | yazan | автор(?:и| статьи| текста)? | текст | بقلم | كتب | كتبت | کاتب | نوشته | گزارش از | מאת | โดย | লেখক | लेखक | द्वारा',
);
/** What stands before them with a colon only, since it may begin a sentence. */
const LABELS = any(
  'authors? | autor(?:as?|es?|en|i)? | auteurs? | te[kx]st[eo]? | testo | penulis | reporter | tác giả | συντάκτης | kirjoittaja | szerző | yazar | haber | إعداد | تحرير | الكاتب | نویسنده | نگارنده | כתב | 作者 | 记者 | 記者 | 撰文 | 文 | 执笔 | 執筆 | 著者 | 글 | 기자 | ผู้เขียน | প্রতিবেদক | संवाददाता',
);

/** How a byline begins. */
export const BY = anyCase(
  new RegExp(`^(?:(?:${BEFORE})(?:\\s?[:：]\\s*|\\s+)|(?:${LABELS})\\s?[:：/／|]\\s*)`, 'u'),
);
/** The name stands in an element of its own, without a space. */
export const BY_GLUED = /^(?:B[Yy]|Von|Par|Por|Written by)(?=\p{Lu}[\p{Ll}.])/u;
/** A line that is no more than that: the name stands in the next one. */
export const BY_ALONE = anyCase(new RegExp(`^(?:${BEFORE}|${LABELS}|about the author)\\s?[:：]?$`, 'u'));

/** What card previews call it, beside the name. */
export const WRITTEN_BY = anyCase(
  /^(?:written by|aut(?:h?or|eur)|(?:verfasst|geschrieben) von|écrit par|escrito por|scritto da|geschreven door|автор|كُ?تبت? بواسطة|作者|執筆者|글쓴이|yazan|skrevet av|skriven av)$/u,
);

/** No person: an outlet's desk, or everybody there. */
export const DESK = anyCase(
  /(?<!\p{L})(?:team|staff|editor(?:s|ial)?|(?:news)?desk|news(?:room)?|agenc(?:y|ies|ias)|agences|agenzie|agenturen|correspondents?|reporters?|contributors?|writers?|media|online|magazine|press|reda[kc]t(?:ion(?:en)?|ie)|redaksjonen|rédaction|redacción|redação|redazione|redakc(?:ja|e|ia)|toimitus|редакция|haber merkezi|التحرير|المحررون?|وكالات|تحریریه|編集部|编辑部|取材班|취재팀|webdesk)(?!\p{L})|\.(?:com|org|net)\b/u,
);

/** Accounts and templates. */
export const NOBODY = anyCase(
  /^(?:admin(?:istrator)?|administrador|webmaster|root|user|guest|editor|author|anonymous|unknown|none|null|undefined|true|false|super ?user|default|content|site ?admin|wpadmin|test|n\/a|follow(?: us)?|share|(?:full )?bio|profile|(?:read )?more|contact|subscribe|updated|published|reviewed|about|home)$|\{\{|\}\}|<|^[a-z]+(?:\.[a-z]+){2,}$/u,
);

/** Small words within names. */
export const PARTICLE = anyCase(
  /^(?:de|del|della|der|den|van|von|vom|zu|da|das|dos|do|di|du|la|le|el|al|bin|ibn|bint|abu|ben|y|e|i|and|und|et|en|och|og|ja|ve|dan|af|av|ter|ten|st|mc|o|of|with|mit|avec|con|com|med)$/u,
);

/** From here on it is no name any more: where it was written, for whom, when. */
export const AFTER_NAMES =
  /\s?[|｜·•⋅●◦;]|(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,12}\s?:)|\s[–—-]\s|\s[–—-]$|,? (?:[Ll]ast )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Rr]eviewed by|[Mm]edically reviewed|[Ee]dited by|[Pp]hoto|on behalf)\b|(?<=\p{L}) (?:in|at|on|for|from|aus|für|à|en|pour|para|per|voor|w|с|в) (?=[\p{Lu}\d])/u;

/** What links to all that they wrote say around the name. */
export const ALL_BY = anyCase(
  /^(?:(?:view|see|read|show) )?(?:all|more|alles?|mehr|tous|tod[oa]s|tutti|все)(?: \p{L}{3,12}){0,3} (?:by|from|von|de|par|di|van|av|of|od)(?= \p{L})|(?: -)? (?:alle|all|more|tous les|todos los) (?:artikel|articles?|beiträge|posts|stories|artículos)$/u,
);
