/** Which language a page is in: what it declares, unless its text surely is in another. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { guessLanguage, readLanguage } from '../../../lib/page/language';
import { readMetas } from '../../../lib/page/metas';

const TEXTS: [language: string, text: string][] = [
  [
    'en',
    'The bridge to the harbour was closed on Monday for repairs, and it is not known when the work on it will end.',
  ],
  [
    'de',
    'Die Brücke zum Hafen ist am Montag für Reparaturen gesperrt worden, und es ist nicht bekannt, wann der Bau von der Stadt mit Beton verstärkt wird.',
  ],
  [
    'fr',
    'Le pont qui mène au port est fermé pour des travaux, et les habitants ne savent pas dans quel délai la mairie et une entreprise finiront.',
  ],
  [
    'es',
    'El puente del puerto se cerró el lunes por las obras, y los vecinos que viven en una calle cercana no saben para cuándo con su ayuda.',
  ],
  [
    'pt',
    'A ponte do porto foi fechada na segunda para uma reparação, e os moradores não sabem com que prazo da câmara em conjunto dos técnicos.',
  ],
  [
    'it',
    'Il ponte del porto è chiuso per una riparazione, e gli abitanti non sono sicuri di che cosa della strada alla fine con la nave.',
  ],
  [
    'nl',
    'De brug naar het haventje is op maandag niet open, en de bewoners van een straat zijn boos dat het met het werk te lang duurt.',
  ],
  [
    'sv',
    'Bron som leder till hamnen är stängd på måndagen för att det inte är säkert, och de som bor i närheten av den är med på en åtgärd.',
  ],
  [
    'fi',
    'Silta on suljettu ja asukkaat ovat huolissaan, mutta kaupunki sanoo että se ei ole vaarallinen, kun hän myös kertoi ja työ on kesken.',
  ],
  [
    'pl',
    'Most nie jest otwarty na razie, że do portu się jedzie przez tunel, to jak mówi rada oraz od rana na drodze do miasta.',
  ],
  [
    'cs',
    'Most je zavřený a ve městě se na to lidé zlobí, že by v přístavu jsou auta, které je v řadě na nábřeží a to se nelíbí.',
  ],
  [
    'hu',
    'A híd az építkezés miatt nem járható, és a lakók azt mondják, hogy ez egy hónapig volt így, meg az út is rossz.',
  ],
  [
    'ro',
    'Podul de la port este închis și locuitorii din oraș nu știu care este termenul pentru lucrare, cu toate că în iarnă pe drum.',
  ],
  [
    'tr',
    'Köprü bir süre için kapalı ve bu olarak da liman ile şehir arasında daha çok trafik olan yol de dolu.',
  ],
  [
    'id',
    'Jembatan yang menuju pelabuhan itu ditutup dari hari ini untuk perbaikan, dan warga di kota ini tidak senang dengan pekerjaan pada malam dalam minggu itu.',
  ],
  [
    'vi',
    'Cây cầu của cảng là một công trình và các người dân không được có thông tin cho việc sửa trong thành phố của một tỉnh.',
  ],
  [
    'ar',
    'أغلق الجسر المؤدي إلى الميناء يوم الاثنين بسبب أعمال الصيانة، ولا يعرف السكان متى تنتهي الأعمال في المدينة.',
  ],
  [
    'fa',
    'پل منتهی به بندر روز دوشنبه برای تعمیر بسته شد و گفته می‌شود چند هفته دیگر ژرفای رودخانه اندازه‌گیری خواهد شد.',
  ],
  [
    'ur',
    'بندرگاہ کو جانے والا پل پیر کے روز مرمت کے لیے بند کر دیا گیا ہے اور لوگوں کو معلوم نہیں کہ کام کب ختم ہو گا۔',
  ],
  ['ckb', 'پردەکە لە ڕۆژی دووشەممە بۆ چاککردنەوە داخرا و دانیشتووانی شارەکە نازانن کەی کارەکە تەواو دەبێت.'],
  [
    'ru',
    'Мост к порту закрыт на ремонт, и это не из-за погоды, что для жителей в городе по набережной с утра неудобно.',
  ],
  [
    'uk',
    'Міст до порту зачинено на ремонт, і мешканці міста не знають, коли його відкриють, бо роботи ще тривають.',
  ],
  [
    'sr',
    'Мост до луке је затворен због радова, а становници који живе у близини не знају када ће бити завршени, кажу људи.',
  ],
  [
    'el',
    'Η γέφυρα προς το λιμάνι έκλεισε τη Δευτέρα για επισκευές και οι κάτοικοι δεν ξέρουν πότε θα τελειώσουν τα έργα.',
  ],
  ['he', 'הגשר אל הנמל נסגר ביום שני לצורך תיקונים, והתושבים אינם יודעים מתי יסתיימו העבודות בעיר.'],
  [
    'hi',
    'बंदरगाह को जाने वाला पुल सोमवार को मरम्मत के लिए बंद किया गया है और शहर में लोगों का कहना है कि काम की तारीख पर कुछ तय नहीं हैं।',
  ],
  ['th', 'สะพานไปท่าเรือปิดซ่อมเมื่อวันจันทร์ และชาวบ้านไม่ทราบว่างานจะเสร็จเมื่อใด'],
  ['ja', '港へ向かう橋は月曜日に修理のため閉鎖され、住民は工事がいつ終わるのか知らされていない。'],
  ['ko', '항구로 가는 다리는 월요일에 수리를 위해 폐쇄되었으며 주민들은 공사가 언제 끝날지 모른다고 말했다.'],
  ['zh', '通往港口的大桥星期一因维修而关闭，居民不知道工程什么时候才能结束，市政府尚未说明。'],
];

function languageOf(declared: string, text: string): string {
  const { document } = parseHTML(`<html lang="${declared}"><head></head><body></body></html>`);
  return readLanguage(document as unknown as Document, readMetas(document as unknown as Document), [], text);
}
const long = (text: string): string => `${text} `.repeat(5);

describe('the language of a text', () => {
  it.each(TEXTS)('%s is told by its script and words', (language, text) => {
    expect(guessLanguage(long(text))).toBe(language);
  });

  it.each(TEXTS)('%s goes before what a template declares', (language, text) => {
    const declared = language === 'en' ? 'de' : 'en';
    expect(languageOf(declared, long(text))).toBe(language);
  });

  it.each(TEXTS)('%s stays what is declared, with its region', (language, text) => {
    expect(languageOf(`${language}-XX`, long(text))).toBe(`${language}-XX`);
  });

  it.each([
    ['nb', 'sv'],
    ['gl', 'es'],
    ['gl', 'pt'],
    ['af', 'nl'],
    ['ms', 'id'],
    ['sk', 'cs'],
    ['mk', 'sr'],
    ['ne', 'hi'],
    ['yue', 'zh'],
  ])('%s is not taken for its neighbour %s', (declared, neighbour) => {
    const text = TEXTS.find(([language]) => language === neighbour)?.[1] ?? '';
    expect(languageOf(declared, long(text))).toBe(declared);
  });

  it('leaves a few words to what is declared', () => {
    expect(languageOf('en', 'Die Brücke ist nicht auf der Karte.')).toBe('en');
  });
});
