/**
 * Words by which lines are known that stand among an article's paragraphs but are no part of its report.
 * Tables in several languages: add a word, and a case in tests/unit/page/left-out.test.ts.
 */

const any = (words: string): string =>
  words
    .split('|')
    .map((word) => word.trim())
    .join('|');

/** First piece of a breadcrumb line. */
export const HOME = new RegExp(
  `^(${any('home|homepage|home page|start|startseite|accueil|inicio|início|home page|homepage|главная|головна|الرئيسية|الصفحة الرئيسية|خانه|anasayfa|ana sayfa|首页|ホーム|홈|neste moment|hem|forside|strona główna|you are here')})$`,
  'iu',
);

/** A line that begins so and is short sends the reader elsewhere. */
export const ELSEWHERE = new RegExp(
  `^(${any(
    "(?:also )?read(?: more| also| next| on)?|also read|see also|watch(?: also)?|listen|more on this|more on|more from|more stories|related(?: (?:articles|stories|content|news))?|also in [^:]{1,40}|don't miss|you (?:may|might) also like|recommended(?: for you)?|trending|most read|must read|up next|in pictures|les(?:en sie|t) (?:auch|hier|mehr|dazu)|mehr zum thema|zum thema|auch interessant|mehr dazu|das könnte sie auch interessieren|(?:[àa] )?lire (?:aussi|également)|à lire|voir aussi|sur le même sujet|lea (?:también|además|más)|[lt]e puede interesar|(?:mira|ver) también|noticias relacionadas|leia (?:também|mais)|saiba mais|veja (?:também|mais)|leggi (?:anche|pure)|guarda anche|potrebbe interessarti|lees (?:ook|verder|meer)|bekijk ook|l[eæ]s også|les mer|læs mere|se (?:også|även)|läs (?:också|mer|även)|lue (?:myös|lisää)|czytaj (?:też|także|również|więcej)|(?:przeczytaj|zobacz) (?:też|także|również)|přečtěte si|čtěte (?:také|více)|čítajte (?:aj|tiež)|pročitajte(?: i)?|olvass[ad]? (?:el|még)|kapcsolódó|cit(?:ește|iți) și|vezi și|ayrıca okuyun|bunu da oku|ilgili haber(?:ler)?|(?:читайте|смотрите) (?:также|ещё|еще)|читать также|(?:материалы )?по теме|(?:читайте|дивіться) також|(?:прочетете|вижте) (?:още|също)|διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμη)|ק?ראו (?:גם|עוד)|עוד בנושא|[اإ]قرأ (?:أيضا|أيضاً|المزيد)|(?:شاهد|طالع) (?:أيضا|أيضاً)|(?:مواضيع|أخبار) ذات صلة|(?:بیشتر|همچنین) بخوانید|مطالب مرتبط|مزید پڑھیں|یہ بھی پڑھیں|(?:यह|ये|इसे) भी पढ़ें|और पढ़ें|संबंधित ख़?बरें|আর[ওো] পড়ুন|อ่าน(?:เพิ่มเติม|ต่อ|ข่าว)|ข่าวที่เกี่ยวข้อง|(?:baca|lihat|simak) juga|baca selengkapnya|(?:đọc|xem) thêm|tin liên quan|(?:相关|推荐|延伸)(?:阅读|新闻|文章)|(?:相關|延伸)(?:閱讀|新聞|文章)|மேலும் படிக்க|మరింత చదవండి|അനുബന്ധ വാർത്ത|વધુ વાંચો|हे ही वाचा|ਇਹ ਵੀ ਪੜ੍ਹੋ|soma (?:pia|zaidi)|関連(?:記事|ニュース)|あわせて読みたい|관련 ?기사|추천 ?기사",
  )})\\s?([:：|–—】」-]|\\.{3}|…|»|>|$)`,
  'iu',
);

/** A line that begins so and is short asks for something. */
export const ASKS = new RegExp(
  `^(${any(
    'sign up (for|to)|subscribe|subscribe (to|now)|join our|get our|get the latest|follow us|follow [^.]{1,40} on (twitter|facebook|x|instagram|telegram|whatsapp)|like us on|share this|share on|share via|share:|share$|tweet$|print$|e-?mail$|copy link|click here|download our|download the app|support our|support us|donate|become a (member|subscriber)|log in|sign in|register (now|for)|already a subscriber|newsletter|enter your e-?mail|your e-?mail|by signing up|abonnieren|newsletter abonnieren|teilen|artikel teilen|jetzt abonnieren|abonnez-vous|inscrivez-vous|partager|suscríbete|suscríbase|síguenos|compartir|compartilhe|compartilhar|assine|iscriviti|condividi|abonneer|deel dit|подписывайтесь|подписаться|поделиться|підписуйтесь|شارك|اشترك|تابعونا|تابعنا|分享|关注我们|[订訂][阅閱](?:我们|我們|本|《)|tilmeld dig|meld deg på|prenumerera på|anmäl dig|schrijf je in|zapisz się|odebírejte|iratkozz|abonează|εγγραφείτε|הירשמו|सब्सक्राइब|সাবস্ক্রাইব|berlangganan|구독(?:하기|신청)|ニュースレターを|シェア|공유|paylaş|takip edin',
  )})`,
  'iu',
);

/** The whole line is one of these. */
export const CHROME = new RegExp(
  `^(${any(
    'live|breaking(?: news)?|exclusive|premium|en vivo|en direct|ao vivo|in diretta|прямой эфир|مباشر|عاجل|直播|速報|생중계|canlı|advertisement|advertising|ad|sponsored|sponsored content|promoted|promotion|story continues below( advertisement)?|article continues (below|after)[^.]{0,40}|continue reading( below)?|loading|source link|source|original source|link to source|view comments|show comments|comments|no comments( yet)?|be the first to comment|back to top|next article|previous article|next|previous|next post|previous post|skip (to|advertisement)[^.]{0,30}|image source[^.]{0,60}|getty images|photo[:：].{0,80}|listen to (this )?article|listen|audio|video|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|реклама|إعلان|تبلیغات|آگهی|اشتہار|广告|廣告|広告|[pＰ][rｒ]|광고|reklam[aă]?|διαφήμιση|פרסומת|विज्ञापन|বিজ্ঞাপন|โฆษณา|iklan|quảng cáo|mainos|annon[cs]e|hirdetés|inzerce|publicitate|oglas|twitter picture|facebook photo',
  )})[.:：]?$`,
  'iu',
);

/** From such a line on, what follows are readers' comments. */
export const COMMENTS_BEGIN = new RegExp(
  `^(${any(
    'leave a reply( to .{0,60})?|leave a comment|leave your comment|post a comment|add a comment|add comment|write a comment|reply|join the (conversation|discussion)|have your say|your email address will not be published.{0,80}|\\d{1,5} (comments|replies|thoughts on .{0,200}|responses( to .{0,200})?)|comments ?\\(\\d{1,5}\\)|laisser un commentaire|laissez un commentaire|deja un comentario|deja una respuesta|deixe um comentário|deixe uma resposta|lascia un commento|rispondi|schreiben sie einen kommentar|kommentar schreiben|kommentar hinterlassen|kommentare|geef een reactie|lämna ett svar|dodaj komentarz|napisz komentarz|yorum yap|bir yanıt yazın|добавить комментарий|оставить комментарий|اترك تعليقا|اترك تعليقاً|اترك ردا|اترك رداً|أضف تعليقا|发表评论|コメントを残す|댓글',
  )})[.:：]?$`,
  'iu',
);

/** A label and its value: section, tags, counters. */
export const LABEL = new RegExp(
  `^[•·*–-]?\\s?(${any(
    'section|sections|category|categories|tags?|tagged|topics?|filed under|posted in|posted by|published in|keywords|labels|views?|number of (readings|views|reads|visits)|reads|readings|hits|visits|word count|reading time|read time|source|sources|via|photo|photos|image|credit|picture|follow|author|editor|edited by|location|kategorie|kategorien|schlagw(o|ö)rter|rubrik|quelle|foto|catégorie|catégories|mots-clés|étiquettes|categoría|categorías|etiquetas|categoria|categorie|fuente|fonte|тэги|теги|метки|рубрика|источник|просмотров|القسم|الوسوم|التصنيف|عدد القراءات|المصدر|كلمات مفتاحية|标签|来源|责任编辑|责编|编辑|責任編輯|閲覧数|조회수?|입력|lesezeit|temps de lecture|tiempo de lectura|tempo d[ie] (?:lettura|leitura)|время чтения|مدة القراءة|okunma|görüntülenme|カテゴリ|etiketler',
  )})\\s?[:：]`,
  'iu',
);
/** Counters without a colon: "number of readings 40", "3 min read", "1.2k shares". */
export const COUNTER =
  /^[•·*–-]?\s?((number of )?(readings|views|reads|hits|visits|shares|likes|comments)\s?[:：]?\s?[\d.,]{1,12}\s?[km]?|[\d.,]{1,12}\s?[km]?\s?\+?(readings|views|reads|hits|visits|shares|likes|comments|retweets)|\d{1,3}[ -]?(min(ute)?s?|sec|دقائق|دقيقة|мин|分钟|分)\.?([ -](read|listen|watch|lesezeit|de lecture|de lectura|قراءة))?|number of (readings|views|reads|visits) [\d.,]{1,12})\b/iu;

export const RIGHTS =
  /^(©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti|все права|всі права|جميع الحقوق|جملہ حقوق|کلیه حقوق|tüm hakları|alla rättigheter|alle rett?igheder|alle rechten|wszelkie prawa|všechna práva|toate drepturile|όλα τα δικαιώματα|כל הזכויות|सर्वाधिकार|hak cipta|สงวนลิขสิทธิ์|版权所有|未经.{0,6}授权|禁止转载|無断転載|무단 ?전재|재배포 ?금지)/iu;

/** Words that ask to pay or to log in for the rest. */
export const PAYWORDS =
  /(subscribe|register|sign up|log ?in|become a (member|subscriber)|start (your )?(free )?trial)[^.]{0,60}(to (continue|keep|read|access|unlock|view)|for (full|unlimited) access|and (continue|keep) reading)|(this|the) (article|story|content) is (only |reserved |exclusive(ly)? )?(available |reserved )?(for|to) (our )?(paying |registered )?(subscribers|members)|already a subscriber|(weiterlesen|lesen sie weiter) mit|jetzt (weiterlesen|freischalten)|(réservé|reservado|riservato|reservada)s? (aux|a|para|agli|a los|para los) (abonnés|suscriptores|assinantes|abbonati)|подписчик|للمشتركين فقط|订阅后继续阅读|この記事は(?:有料|会員)|残り[:：]?\s?[\d,０-９]{1,6}\s?文字|(?:有料)?会員(?:になると|登録すると|限定)|続きを読むには|유료 ?회원|구독(?:자|하시면|하고)[^.]{0,20}(?:전용|계속)|(?:登录|登入|注册|订阅|付费)后?(?:即可)?(?:继续|阅读)|查看全文请|(?:iscriviti|abbonati|accedi) per (?:continuare|leggere)|(?:abonnez-vous|connectez-vous|inscrivez-vous) pour (?:lire|continuer|accéder)|(?:suscríbete|regístrate|inicia sesión) para (?:seguir|continuar|leer|acceder)|(?:assine|cadastre-se|entre) para (?:continuar|ler|seguir)|(?:log in|word abonnee|neem een abonnement) om (?:verder|door) te lezen|(?:logga in|bli prenumerant) för att läsa|(?:log ind|bliv abonnent) for at læse|(?:logg inn|bli abonnent) for å lese|(?:zaloguj się|wykup dostęp|kup subskrypcję)[^.]{0,20}(?:aby|żeby|by) (?:czytać|przeczytać)|okumaya devam etmek için (?:giriş|abone|üye)|devamını okumak için|чтобы (?:прочитать|продолжить)[^.]{0,30}(?:подписк|подпишит|войдите|зарегистрир)|(?:оформите подписку|войдите|зарегистрируйтесь)[^.]{0,30}чтобы (?:читать|прочитать|продолжить)|(?:سجل|اشترك)[^.]{0,20}(?:لمتابعة|لقراءة|لإكمال) ?(?:القراءة|المقال)?|برای (?:ادامه|خواندن)[^.]{0,20}(?:وارد شوید|مشترک شوید|ثبت نام)|(?:התחבר|הירשם|הירשמו|למנויים בלבד)[^.]{0,20}(?:להמשך|לקריאה)|पूरा पढ़ने के लिए/iu;
/** A line that ends so was cut. */
export const CUT_END =
  /(\[(…|\.{3})\]|(continue|keep) reading|read (the )?(full|whole|complete) (story|article|text)|read more|weiterlesen|lire la suite|(seguir|continuar|sigue) leyendo|continua a leggere|lees verder|читать (далее|полностью)|اقرأ المزيد|继续阅读|阅读全文|続きを読む|devamını oku)\s?(\.{3}|…|»|›|>|→)?$/iu;

/** Who else worked on the report, at its foot or head. */
export const CREDITS =
  /^\(?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ontributions?|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Pp]hotographs?|[Pp]hotos?|[Vv]ideo|[Gg]raphics?) by \p{Lu}|^\([cCсС]\)|^(?:[Bb]earbeitet|[Üü]bersetzt|[Rr]edaktion|[Mm]itarbeit) von |^(?:[Aa]vec|[Mm]it Material|[Cc]on información|[Cc]om informações|[Cc]on informazioni) (?:l'|de |da |di |von )?(?:AFP|dpa|Reuters|EFE|ANSA|Lusa|APA)(?!\p{L})|[摄攝]$|(?:撮影|写真)[=＝:：]|사진[=＝]/u;

/** What reporters are, in notes about the author. */
export const ROLE =
  /(?<!\p{L})(reporter|correspondent|journalist|columnist|editor|writer|redakteurin?|korrespondentin?|autorin?|journaliste|rédact(?:eur|rice)|correspondante?|periodista|redactora?|corresponsal|jornalista|repórter|giornalista|redaktorka?|dziennikar(?:z|ka)|muhabir\p{L}{0,3}|gazeteci|журналист|корреспондент|обозреватель|журналіст)(?!\p{L})|صحفي|صحافي|مراسل|كاتب|记者|記者|기자|पत्रकार|संवाददाता/iu;
