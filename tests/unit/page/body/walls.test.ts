/** What a fetched page shows instead of its article: questions for consent, offers; and pages that only look so. */
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readFetched } from '../../../../lib/page/body/walls';

const DOMS: [name: string, parse: (html: string) => Document][] = [
  ['linkedom', (html) => parseHTML(html).document as unknown as Document],
  [
    'happy-dom',
    (html) => {
      const window = new Window({
        settings: {
          disableJavaScriptEvaluation: true,
          disableJavaScriptFileLoading: true,
          disableIframePageLoading: true,
        },
      });
      return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    },
  ],
];

const SENTENCES = [
  'The lock at Veldermonde stood open for two days after a barge with gravel had rammed its lower gate.',
  'Divers found a crack of four metres, the canal office said on Monday, and a new gate has to be cast.',
  'Until then 30 barges a day go round by the sea canal, which takes them nine hours longer.',
  'The skipper, who had been at the wheel for fourteen hours, was not hurt and has been heard by the police.',
  'Bakers in the town ran out of flour on Tuesday because their mill gets its grain by water.',
];
const TEXT = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');
const LONG = Array.from({ length: 6 }, (_, n) => TEXT.replaceAll('<p>', `<p>Part ${n}: `)).join('');
const NOT_FREE =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Barge rams lock at Veldermonde","isAccessibleForFree":false}</script>';

interface Page {
  title?: string;
  head?: string;
  body: string;
  address?: string;
}
const html = ({ title = 'Barge rams lock at Veldermonde', head = '', body }: Page): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const article = (inner: string): string =>
  `<main><article><h1>Barge rams lock at Veldermonde</h1>${inner}</article></main>`;
const lines = (...all: string[]): string => `<main>${all.map((line) => `<p>${line}</p>`).join('')}</main>`;

const CASES: [name: string, page: Page, told: 'whole' | 'cut' | 'paywall' | 'consent'][] = [
  ['an article', { body: article(TEXT) }, 'whole'],
  [
    'an article with a cookie line',
    { body: `${article(TEXT)}<div id="onetrust-banner-sdk">We use cookies.</div>` },
    'whole',
  ],
  ['an article with a gate at hand', { body: `${article(LONG)}<div class="paywall-modal"></div>` }, 'whole'],
  [
    'an article about cookies',
    {
      title: 'Regulator fines toy shop over cookie banners',
      body: article(
        `${TEXT}<p>The banner offered two buttons of different size, and the button for no led to a second page.</p>`,
      ),
    },
    'whole',
  ],
  [
    'an article whose title begins like a question for consent',
    { title: 'Before you go on holiday: the lock at Veldermonde is closed', body: article(LONG) },
    'whole',
  ],
  ['a beginning that is not free', { head: NOT_FREE, body: article(TEXT) }, 'cut'],
  [
    'a beginning before a gate',
    { body: article(`${TEXT}<div class="paywall"><p>Subscribe to read on.</p></div>`) },
    'cut',
  ],
  ['one sentence that is not free', { head: NOT_FREE, body: article(`<p>${SENTENCES[0]}</p>`) }, 'paywall'],
  [
    'offers only, in English',
    {
      head: NOT_FREE,
      body: lines(
        'This story is for our readers with a plan. The subscription gives you all stories, the crossword and the archive.',
        'Four weeks for one crown, then nine crowns per month. Cancel anytime on your account page or by telephone.',
        'Already a subscriber? Log in with the address that you gave when you bought your plan.',
      ),
    },
    'paywall',
  ],
  [
    'offers only, in German',
    {
      head: '<meta property="article:content_tier" content="locked">',
      body: lines(
        'Mit dem Probeabonnement lesen Sie alle Beiträge auf allen Geräten, dazu das tägliche Rätsel und das Archiv.',
        'Vier Wochen für einen Taler, danach neun Taler monatlich, jederzeit kündbar zum Ende des Monats.',
        'Sie haben schon ein Abo? Melden Sie sich mit Ihrer Adresse an, dann geht es gleich hier weiter.',
      ),
    },
    'paywall',
  ],
  [
    'offers only, in Arabic',
    {
      head: NOT_FREE,
      body: lines(
        'اشترك الآن لتقرأ كل ما تنشره الصحيفة، ومعه الأرشيف الكامل والكلمات المتقاطعة في كل صباح من أيام الأسبوع.',
        'الاشتراك لأربعة أسابيع بدرهم واحد، ثم تسعة دراهم في الشهر، ويمكن إيقافه في أي وقت من صفحة الحساب.',
      ),
    },
    'paywall',
  ],
  [
    'a question for consent by its title',
    {
      title: 'Before you continue to Lockside News',
      body: lines('We would like to remember what you read here, so that the page suits you.', 'Yes No More'),
    },
    'consent',
  ],
  [
    'a question for consent by its host',
    {
      address: 'https://consent.lockside.example/collect?next=1',
      body: lines('Hello. A word before we start.'),
    },
    'consent',
  ],
  [
    'a question for consent in a frame',
    {
      body: '<iframe src="https://cdn.privacy-mgmt.example/index.html" title="Choices"></iframe><p>Loading</p>',
    },
    'consent',
  ],
  [
    'a question for consent in its words',
    {
      title: 'Lockside News',
      body: lines(
        'We and our 214 partners keep cookies and other numbers on your device and read them, to show you other advertising.',
        'You can change your choices at any time by the link at the foot of each page of this paper.',
        'Accept all or manage options before you read on.',
      ),
    },
    'consent',
  ],
  ...(
    [
      [
        'German',
        'Wir und unsere 98 Partner speichern Kennzeichen auf Ihrem Gerät und lesen sie aus, um Werbung zu zeigen.',
      ],
      [
        'French',
        'Nous et nos 98 partenaires gardons des témoins sur votre appareil afin de vous montrer de la publicité.',
      ],
      [
        'Spanish',
        'Nosotros y nuestros 98 socios guardamos galletas en su aparato para mostrarle otra publicidad cada día.',
      ],
      [
        'Italian',
        'Noi e i nostri 98 partner salviamo dei segni sul tuo apparecchio per mostrarti altra pubblicità ogni giorno.',
      ],
      [
        'Dutch',
        'Wij en onze 98 partners bewaren kenmerken op uw apparaat om u andere advertenties te laten zien.',
      ],
      [
        'Portuguese',
        'Nós e os nossos 98 parceiros guardamos sinais no seu aparelho para lhe mostrar outra publicidade.',
      ],
      [
        'Russian',
        'Мы и наши партнёры храним метки на вашем устройстве, чтобы показывать вам другую рекламу каждый день.',
      ],
      ['Arabic', 'نحن وشركاؤنا نحفظ علامات على جهازك لنعرض عليك إعلانات أخرى في كل يوم من الأيام المقبلة.'],
    ] as const
  ).map(([language, line]): [string, Page, 'consent'] => [
    `a question for consent in ${language}`,
    { title: 'Lockside News', body: lines(line, line) },
    'consent',
  ]),
];

describe.each(DOMS)('fetched pages in %s', (_dom, parse) => {
  it.each(CASES)('%s', (_name, page, told) => {
    const read = readFetched(parse(html(page)), page.address ?? 'https://lockside.example/news/barge');
    expect(read.ok ? read.value.completeness : read.problem.code).toBe(told);
  });
});
