/** By what rules the directory's outlets are chosen, and what is decided by hand. Facts only: no ratings of anybody. */

/** Outlets of a country that are taken where fewer have feeds that are known to answer. */
export const LEAST = 2;
/** Outlets of a country that are taken at most, agencies without a feed not counted. */
export const MOST = 5;
/** So many times as many of countries with more outlets that are read far beyond them, or with many languages. */
export const ROOM: Record<string, number> = {
  ...{
    US: 4,
    GB: 3,
    DE: 2.2,
    FR: 2.2,
    IN: 2.2,
    CA: 1.6,
    ES: 1.6,
    IT: 1.6,
    RU: 1.6,
    TR: 1.6,
    AU: 1.4,
    BE: 1.4,
  },
  ...{
    BR: 1.4,
    CH: 1.4,
    IQ: 1.4,
    IR: 1.4,
    JP: 1.4,
    MX: 1.4,
    NG: 1.4,
    PK: 1.4,
    PL: 1.4,
    SA: 1.4,
    UA: 1.4,
    ZA: 1.4,
  },
};
/** Feeds of an outlet: one for each language. */
export const MOST_FEEDS = 8;
export const MOST_ALIASES = 2;

const domains = (text: string): string[] => text.trim().split(/\s+/);

/** Never taken. */
export const LEFT_OUT = new Set([
  // papers of a city or a region
  ...domains(`calgaryherald.com edmontonjournal.com ottawacitizen.com winnipegfreepress.com torontosun.com
    vancouversun.com montrealgazette.com brisbanetimes.com.au perthnow.com.au canberratimes.com.au walesonline.co.uk
    manchestereveningnews.co.uk rp-online.de abendblatt.de lavoz.com.ar elcorreo.com lavozdegalicia.es sudouest.fr
    ladepeche.fr vanguardia.com.mx kaleva.fi ts.fi bt.no aftenbladet.no sydsvenskan.se tdg.ch 24heures.ch tt.com
    gujaratsamachar.com seattletimes.com theclinic.cl martinique.franceantilles.fr`),
  // one field only, or essays
  ...domains(`militarytimes.com defensenews.com moneyweb.co.za insightcrime.org foreignaffairs.com fortune.com
    hket.com gazetaprawna.pl 20min.ch`),
  // given up or cut down in 2024 and 2025
  ...domains('alhurra.com rfa.org voanews.com todayonline.com'),
]);

/** Read far beyond their country, or the largest of it: taken whatever is known of their feeds. */
export const WANTED = new Set(
  domains(`nytimes.com cnn.com nbcnews.com abcnews.go.com cbsnews.com npr.org bbc.com theguardian.com ft.com
    independent.co.uk news.sky.com dailymail.co.uk lemonde.fr lefigaro.fr liberation.fr france24.com rfi.fr spiegel.de
    zeit.de faz.net welt.de tagesschau.de dw.com elpais.com elmundo.es repubblica.it ansa.it nzz.ch abc.net.au
    smh.com.au theage.com.au cbc.ca globalnews.ca radio-canada.ca timesofindia.indiatimes.com thehindu.com
    indianexpress.com ndtv.com dawn.com nzherald.co.nz yle.fi dn.se svt.se nrk.no aftenposten.no nos.nl nrc.nl
    meduza.io themoscowtimes.com aljazeera.com aljazeera.net aawsat.com skynewsarabia.com folha.uol.com.br
    g1.globo.com oglobo.globo.com estadao.com.br clarin.com lanacion.com.ar infobae.com eltiempo.com elcomercio.pe
    asahi.com japantimes.co.jp jpost.com timesofisrael.com ynet.co.il euronews.com news24.com dailymaverick.co.za
    premiumtimesng.com punchng.com vanguardngr.com hurriyet.com.tr shafaq.com alsumaria.tv kurdistan24.net
    rferl.org al-monitor.com thediplomat.com news.un.org washingtonpost.com wsj.com usatoday.com foxnews.com pbs.org bloomberg.com politico.com thehill.com time.com
    theatlantic.com eurasianet.org telegraph.co.uk economist.com channel4.com scotsman.com belfasttelegraph.co.uk
    newarab.com hindustantimes.com theprint.in scroll.in thewire.in theafricareport.com lesechos.fr lepoint.fr
    sueddeutsche.de bild.de taz.de deutschlandfunk.de n-tv.de theglobeandmail.com thestar.com ctvnews.ca lapresse.ca
    news.com.au afr.com corriere.it lastampa.it rainews.it ilpost.it lesoir.be standaard.be vrt.be politico.eu
    thenationalnews.com khaleejtimes.com pagina12.com.ar derstandard.at orf.at prothomalo.com thedailystar.net
    metropoles.com latercera.com chinadaily.com.cn cgtn.com people.com.cn elespectador.com semana.com dr.dk politiken.dk
    err.ee almasryalyoum.com madamasr.com elespanol.com rtve.es hs.fi nation.africa standardmedia.co.ke irishtimes.com
    rte.ie haaretz.com antaranews.com tempo.co tasnimnews.com presstv.ir nhk.or.jp mainichi.jp yomiuri.co.jp
    asia.nikkei.com chosun.com hani.co.kr koreaherald.com annahar.com lrt.lt proceso.com.mx jornada.com.mx
    malaysiakini.com malaymail.com volkskrant.nl trouw.nl vg.no rnz.co.nz stuff.co.nz rappler.com abs-cbn.com geo.tv
    tvn24.pl rtp.pt expresso.pt digi24.ro hotnews.ro kommersant.ru alarabiya.net english.alarabiya.net arabnews.com
    asharq.com aftonbladet.se straitstimes.com rtvslo.si sme.sk bangkokpost.com thairath.co.th irrawaddy.com
    hurriyetdailynews.com dailysabah.com t24.com.tr ltn.com.tw taipeitimes.com kyivindependent.com suspilne.media
    vnexpress.net tuoitre.vn mg.co.za timeslive.co.za scmp.com rthk.hk telex.hu jutarnji.hr vecernji.hr politika.rs
    srf.ch letemps.ch rts.ch vaticannews.va middleeasteye.net`),
);

/** Lists that look partly guessed: an address that only they have is taken where a country has no other. */
export const DOUBTFUL = ['58619722505', '22504422572'];

/** Addresses that gather what others publish, or stand in for them. */
export const WRAPPERS =
  /(?:^|\.)(?:news\.google\.com|rss\.app|rsshub\.app|feedly\.com|feed43\.com|politepol\.com|fetchrss\.com|rss-bridge\.org)$/;
