/**
 * Words and marks by which pages are known that stand before an article instead of it. Few and sure ones: add one, and
 * a case in tests/unit/page/walls.test.ts.
 */
import { anyCase } from '../any-case';

/** Titles of pages that ask before they show anything. */
export const CONSENT_TITLE = anyCase(
  /^(?:before you (?:continue|go on to read)|your privacy(?: choices)?$|we value your privacy|privacy (?:settings|preferences|gate)$|cookie (?:consent|settings)|(?:bevor|ehe) (?:sie|du) (?:fortfahren|weitergeh|weitermach|weiterles)|datenschutz-?einstellungen|avant d['’]aller|avant de continuer|vos paramètres de confidentialité|vos choix (?:concernant|en matière)|votre vie privée|antes de (?:continuar|ir)|(?:tu|su) privacidad|la tua privacy|(?:je|uw) privacy|(?:deine|ihre) privatsphäre|a sua privacidade|twoja prywatność|gizliliğiniz|prima di continuare|voordat je|før du (?:fortsetter|går)|innan du (?:fortsätter|går)|zanim przejdziesz|прежде чем продолжить)/u,
);

/** Consent dialogs speak of themselves and of their partners, which no report does. */
export const WE_AND_OURS = anyCase(
  /\b(?:we and our|we with our|wir und unsere|nous et nos|nosotros y nuestros|noi e i nostri|nós e os nossos|wij en onze)\b|biz ve (?:iş )?ortaklarımız|my i nasi|vi (?:och våra|og v[åo]re)|мы и наши|نحن وشركاؤنا/u,
);
export const PARTNERS = anyCase(/partner|vendors|partenaires|socios|parceiros|ortaklar|партн[её]р|شركاؤنا/u);
/** And to the reader: buttons to press, a choice to change. */
export const CONSENT_ASKS = anyCase(
  /\bwe (?:use|store|set) cookies|\byour (?:consent|choices) at any time|\b(?:accept|reject|refuse) all\b|\bmanage (?:options|preferences|settings|choices)\b|\bwir (?:verwenden|nutzen) cookies|\balle (?:akzeptieren|ablehnen)\b|\btout (?:accepter|refuser)\b|\b(?:aceptar|rechazar) tod[oa]|\b(?:accetta|rifiuta) tutt[io]|\b(?:aceitar|rejeitar) tudo\b|\balles (?:accepteren|weigeren)\b|принять все|قبول الكل|すべて同意|\bmodifier vos choix\b|\bgérer mes cookies\b|\b(?:legitimate interests?|intérêt légitime|berechtigtes? interesse|inter[eé]se? legítimo|legittimo interesse|gerechtvaardigd belang)\b|\b(?:utilisons des|usamos|utilizamos|utilizziamo i?|gebruiken|używamy plików|используем (?:файлы )?) ?cookie|\bvi (?:använder|bruger|bruker) (?:cookies|kakor|informasjonskapsler)|çerezleri? (?:kullanıyoruz|kabul)|نستخدم ملفات تعريف الارتباط/u,
);

/** Hosts that do nothing but ask. */
export const CONSENT_HOST = /^(?:consent|guce|myprivacy|privacy-?gate|cmp|cookie-?wall)\./i;

/** Frames and dialogs of what asks for consent on many sites. Also on pages that show their text. */
export const CONSENT_MARKS =
  'iframe[src*="privacy-mgmt." i], iframe[src*="consensu.org" i], iframe[src*="/cmp/" i], iframe[title*="consent" i], [id^="sp_message_container" i], [id^="didomi-" i], [id^="onetrust-" i], [id^="qc-cmp2" i], [id^="usercentrics" i], [id*="cookiebot" i], [id*="cmpbox" i], [class*="fc-consent" i], [class*="consent-wall" i], [class*="cookie-wall" i], [class*="cookiewall" i], form[action*="consent" i]';

/** Lines about subscribing: prices, plans, logging in. They tell only where the page's own marks say the same. */
export const PLAN_LINE = anyCase(
  /subscri(?:be|ption|bing)|already a (?:subscriber|member)|free trial|cancel any ?time|log ?in|sign in|per (?:month|week|year)|\babonn|\babo\b|monatlich|jederzeit kündbar|par mois|sans engagement|suscr[ií]b|suscripci[oó]n|al mes\b|assin(?:e|ante|atura)|por mês|abbonat|abbonament|al mese\b|abonneer|prenumer|подписк|подпишит|اشترك|الاشتراك|订阅|会员|購読|有料会員|구독/u,
);
