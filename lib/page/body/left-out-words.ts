/**
 * Words by which lines are known that stand among an article's paragraphs but are no part of its report.
 * Tables in several languages: add a word, and a case in tests/unit/page/left-out.test.ts.
 */
import { anyCase } from '../any-case';

/** First piece of a breadcrumb line. */
export const HOME = anyCase(
  /^(home ?page|home|start|startseite|accueil|inicio|início|главная|головна|الرئيسية|الصفحة الرئيسية|خانه|ana ?sayfa|首页|ホーム|홈|forside|strona główna|you are here)$/u,
);

/** A line that begins so and is short sends the reader elsewhere. */
export const ELSEWHERE = anyCase(
  /^((?:also )?read(?: more| also| next| on)?|see also|watch(?: also)?|listen|more (?:on(?: this)?|from|stories)|related(?: (?:articles|stories|content|news))?|also in [^:]{1,40}|don't miss|you (?:may|might) also like|recommended(?: for you)?|trending|most read|must read|up next|in pictures|les(?:en sie|t) (?:auch|hier|mehr|dazu)|mehr zum thema|zum thema|auch interessant|mehr dazu|das könnte sie auch interessieren|(?:[àa] )?lire (?:aussi|également)|à lire|voir aussi|sur le même sujet|(?:lea|mira|ver) (?:también|además|más)|[lt]e puede interesar|noticias relacionadas|(?:leia|saiba|veja) (?:também|mais)|leggi (?:anche|pure)|guarda anche|potrebbe interessarti|(?:lees|bekijk) (?:ook|verder|meer)|(?:l[eæä]s|se) (?:også|mere?|också|även)|lue (?:myös|lisää)|(?:(?:prze)?czytaj|zobacz) (?:też|także|również|więcej)|přečtěte si|čtěte (?:také|více)|cit(?:ește|iți) și|ayrıca okuyun|bunu da oku|ilgili haber(?:ler)?|(?:чита(?:йте|ть)|смотрите) (?:также|ещё|еще|також)|(?:материалы )?по теме|(?:διαβάστε|δείτε) (?:επίσης|ακόμη|περισσότερα)|ק?ראו (?:גם|עוד)|(?:[اإ]قرأ|شاهد|طالع) (?:أيضاً?|المزيد)|(?:مواضيع|أخبار) ذات صلة|(?:بیشتر|همچنین) بخوانید|مطالب مرتبط|مزید پڑھیں|(?:(?:यह|ये|इसे) भी|और) पढ़ें|আর[ওো] পড়ুন|อ่านเพิ่มเติม|(?:baca|lihat|simak) juga|baca selengkapnya|(?:đọc|xem) thêm|tin liên quan|(?:相[关關]|推荐|延伸)(?:[阅閱][读讀]|新[闻聞]|文章)|関連(?:記事|ニュース)|மேலும் படிக்க|あわせて読みたい|관련 ?기사|추천 ?기사)\s?([:：|–—】」-]|\.{3}|…|»|>|$)/u,
);

/** A line that begins so and is short asks for something. */
export const ASKS = anyCase(
  /^(sign up (for|to)|subscribe|join our|get (?:our|the latest)|follow (?:us|[^.]{1,40} on (twitter|facebook|x|instagram|telegram|whatsapp))|like us on|share(?: this| on| via|:|$)|tweet$|print$|e-?mail$|copy link|click here|download (?:our|the app)|support (?:our|us)|donate|become a (member|subscriber)|log in|sign in|register (now|for)|already a subscriber|newsletter|(?:enter )?your e-?mail|by signing up|(?:jetzt )?abonnieren|(?:artikel )?teilen|abonnez-vous|inscrivez-vous|partager|suscríb[ea]|síguenos|comparti[rl]|assine|iscriviti|condividi|abonneer|deel dit|подпис(?:ывайтесь|аться)|поделиться|شارك|اشترك|تابعو?نا|分享|关注我们|[订訂][阅閱](?:我们|我們|本|《)|tilmeld dig|prenumerera på|schrijf je in|zapisz się|berlangganan|구독(?:하기|신청)|ニュースレターを|シェア|공유|paylaş|takip edin)/u,
);

/** The whole line is one of these. */
export const CHROME = anyCase(
  /^(live|breaking(?: news)?|exclusive|premium|en vivo|en direct|ao vivo|in diretta|прямой эфир|مباشر|عاجل|直播|速報|생중계|canlı|ad(?:vertis(?:ement|ing))?|sponsored(?: content)?|promot(?:ed|ion)|story continues below( advertisement)?|article continues (below|after)[^.]{0,40}|continue reading( below)?|loading|source link|(?:original |link to )?source|(?:view |show |no )?comments( yet)?|be the first to comment|back to top|(?:next|previous)(?: article| post)?|skip (to|advertisement)[^.]{0,30}|image source[^.]{0,60}|getty images|photo[:：].{0,80}|listen(?: to (this )?article)?|audio|video|anzeige|werbung|publici(?:té|dade?)|pubblicità|advertentie|annon[cs]e?|реклама|إعلان|تبلیغات|آگهی|اشتہار|广告|廣告|広告|[pｐ][rｒ]|광고|reklam[aă]?|διαφήμιση|פרסומת|โฆษณา|विज्ञापन|iklan|quảng cáo|mainos)[.:：]?$/u,
);

/** From such a line on, what follows are readers' comments. */
export const COMMENTS_BEGIN = anyCase(
  /^(leave a reply( to .{0,60})?|(?:leave|post|add|write) (?:a |your )?comment|reply|join the (conversation|discussion)|have your say|your email address will not be published.{0,80}|\d{1,5} (comments|replies|thoughts on .{0,200}|responses( to .{0,200})?)|comments ?\(\d{1,5}\)|laisse[rz] un commentaire|deja una? (?:comentario|respuesta)|deixe uma? (?:comentário|resposta)|lascia un commento|rispondi|(?:schreiben sie einen )?kommentar(?:e| schreiben| hinterlassen)?|geef een reactie|(?:dodaj|napisz) komentarz|yorum yap|bir yanıt yazın|(?:добавить|оставить) комментарий|اترك (?:تعليقا|ردا)ً?|أضف تعليقا|发表评论|コメントを残す|댓글)[.:：]?$/u,
);

/** A label and its value: section, tags, counters. */
export const LABEL = anyCase(
  /^[•·*–-]?\s?(sections?|categor(?:y|ie[sn]?|ías?|ias?)|tags?|tagged|topics?|filed under|posted (?:in|by)|published in|keywords|labels|views?|(?:number of )?(?:reading|view|read|visit|hit)s|word count|read(?:ing)? time|sources?|via|photos?|image|credit|picture|follow|author|editor|edited by|location|kategorien?|schlagw[oö]rter|rubrik|quelle|foto|catégories?|mots-clés|étiquettes|etiquetas|fuente|fonte|т[эе]ги|метки|рубрика|источник|просмотров|القسم|الوسوم|التصنيف|عدد القراءات|المصدر|كلمات مفتاحية|标签|来源|责任编辑|责编|编辑|責任編輯|閲覧数|조회수?|입력|lesezeit|temps de lecture|tiempo de lectura|tempo d[ie] (?:lettura|leitura)|время чтения|مدة القراءة|okunma|görüntülenme|カテゴリ|etiketler)\s?[:：]/u,
);
/** Counters without a colon: "number of readings 40", "3 min read", "1.2k shares". */
export const COUNTER = anyCase(
  /^[•·*–-]?\s?((number of )?(readings|views|reads|hits|visits|shares|likes|comments)\s?[:：]?\s?[\d.,]{1,12}\s?[km]?|[\d.,]{1,12}\s?[km]?\s?\+?(readings|views|reads|hits|visits|shares|likes|comments|retweets)|\d{1,3}[ -]?(min(ute)?s?|sec|دقائق|دقيقة|мин|分钟|分)\.?([ -](read|listen|watch|lesezeit|de lecture|de lectura|قراءة))?)\b/u,
);

export const RIGHTS = anyCase(
  /^(©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti|все права|всі права|جميع الحقوق|کلیه حقوق|tüm hakları|alla rättigheter|alle rett?igheder|alle rechten|wszelkie prawa|hak cipta|版权所有|未经.{0,6}授权|禁止转载|無断転載|무단 ?전재|재배포 ?금지)/u,
);

/** Words that ask to pay or to log in for the rest. */
export const PAYWORDS = anyCase(
  /(subscribe|register|sign up|log ?in|become a (member|subscriber)|start (your )?(free )?trial)[^.]{0,60}(to (continue|keep|read|access|unlock|view)|for (full|unlimited) access|and (continue|keep) reading)|(this|the) (article|story|content) is (only |reserved |exclusive(ly)? )?(available |reserved )?(for|to) (our )?(paying |registered )?(subscribers|members)|already a subscriber|(weiterlesen|lesen sie weiter) mit|jetzt (weiterlesen|freischalten)|(réservé|reservado|riservato|reservada)s? (aux|a|para|agli|a los|para los) (abonnés|suscriptores|assinantes|abbonati)|подписчик|للمشتركين فقط|订阅后继续阅读|この記事は(?:有料|会員)|残り[:：]?\s?[\d,０-９]{1,6}\s?文字|(?:有料)?会員(?:になると|登録すると|限定)|続きを読むには|유료 ?회원|구독(?:자|하시면|하고)[^.]{0,20}(?:전용|계속)|(?:登录|登入|注册|订阅|付费)后?(?:即可)?(?:继续|阅读)|查看全文请|(?:iscriviti|abbonati|accedi) per (?:continuare|leggere)|(?:abonn|connect|inscriv)ez-vous pour (?:lire|continuer|accéder)|(?:suscríbete|regístrate|inicia sesión|assine|cadastre-se|entre) para (?:seguir|continuar|leer|ler|acceder)| om (?:verder|door) te lezen|(?:logga in|bli prenumerant) för att läsa|(?:zaloguj się|wykup dostęp)[^.]{0,20}by (?:prze)?czytać|okumaya devam etmek için|devamını okumak için|чтобы (?:прочитать|продолжить)[^.]{0,30}(?:подпишит|войдите)|(?:оформите|войдите)[^.]{0,30}чтобы (?:про)?(?:читать|должить)|(?:سجل|اشترك)[^.]{0,20}(?:لمتابعة|لقراءة|لإكمال) ?(?:القراءة|المقال)?|برای (?:ادامه|خواندن)[^.]{0,20}(?:وارد|مشترک) شوید/u,
);
/** A line that ends so was cut. */
export const CUT_END = anyCase(
  /(\[(…|\.{3})\]|(continue|keep) reading|read (the )?(full|whole|complete) (story|article|text)|read more|weiterlesen|lire la suite|(seguir|continuar|sigue) leyendo|continua a leggere|lees verder|читать (далее|полностью)|اقرأ المزيد|继续阅读|阅读全文|続きを読む|devamını oku)\s?(\.{3}|…|»|›|>|→)?$/u,
);

/** Who else worked on the report, at its foot or head. */
export const CREDITS =
  /^\(?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ontributions?|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Pp]hotographs?|[Pp]hotos?|[Vv]ideo|[Gg]raphics?) by \p{Lu}|^\([cCсС]\)|^(?:[Bb]earbeitet|[Üü]bersetzt|[Rr]edaktion|[Mm]itarbeit) von |^(?:[Aa]vec|[Mm]it Material|[Cc]on información|[Cc]om informações|[Cc]on informazioni) (?:l'|de |da |di |von )?(?:AFP|dpa|Reuters|EFE|ANSA|Lusa|APA)(?!\p{L})|[摄攝]$|(?:撮影|写真)[=＝:：]|사진[=＝]/u;

/** What reporters are, in notes about the author. */
export const ROLE = anyCase(
  /(?<!\p{L})(reporter|correspondent|journalist|columnist|editor|writer|redakteurin?|korrespondentin?|autorin?|journaliste|rédact(?:eur|rice)|correspondante|periodista|redactora?|corresponsal|jornalista|repórter|giornalista|dziennikar(?:z|ka)|muhabir\p{L}{0,3}|gazeteci|журналист|корреспондент|обозреватель)(?!\p{L})|صحفي|صحافي|مراسل|كاتب|记者|記者|기자/u,
);
