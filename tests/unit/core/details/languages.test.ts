/** Details of other languages, a table of cases for each: what is found, and its value. */
import { describe, expect, it } from 'vitest';
import { detailsIn } from '../../../../lib/core/details/details';

/** A Friday. */
const PUBLISHED = '2024-10-04';
type Case = [text: string, kind: string, phrase: string, value: string];

const CASES: Record<string, Case[]> = {
  es: [
    ['Hace tres días hubo otra reunión.', 'date', 'Hace tres días', '2024-10-01'],
    ['La huelga empezó el miércoles pasado.', 'date', 'el miércoles pasado', '2024-10-02'],
    ['Firmaron el 27 de septiembre de 2023.', 'date', 'el 27 de septiembre de 2023', '2023-09-27'],
    ['Perdió 2.300 millones de dólares.', 'money', '2.300 millones de dólares', 'USD 2300000000'],
    ['Los precios subieron un 3,5 por ciento.', 'percent', '3,5 por ciento', '3.5'],
    ['Estuvo preso durante siete años.', 'duration', 'siete años', 'P7Y'],
    [
      'Murieron doscientas treinta y cinco personas.',
      'casualties',
      'Murieron doscientas treinta y cinco personas',
      '235',
    ],
    [
      'Entre 10 y 15 personas resultaron heridas.',
      'casualties',
      'Entre 10 y 15 personas resultaron heridas',
      '10/15',
    ],
    ['María Lobos, de 34 años, fue elegida.', 'age', '34 años', 'P34Y'],
    ['El pueblo está a veinte kilómetros.', 'measure', 'veinte kilómetros', '20 km'],
    ['Llegó a Estados Unidos.', 'place', 'Estados Unidos', 'united-states'],
    ['Quemaron 1.200 viviendas.', 'count', '1.200 viviendas', '1200'],
    ['Uno de cada cinco vecinos protesta.', 'percent', 'Uno de cada cinco', '20'],
    ['El número de muertos subió de 12 a 15.', 'casualties', '15', '15'],
    ['El alcalde dimitirá en mayo.', 'date', 'mayo', '2025-05'],
  ],
  fr: [
    ["L'élection aura lieu en mai.", 'date', 'mai', '2025-05'],
    ['Le bilan est passé de 12 à 15 morts.', 'casualties', '15 morts', '15'],
    ['Il y a 3 jours, tout était calme.', 'date', 'Il y a 3 jours', '2024-10-01'],
    ['Le vote aura lieu lundi prochain.', 'date', 'lundi prochain', '2024-10-07'],
    ['Il est né le 1er mars 1990.', 'date', 'le 1er mars 1990', '1990-03-01'],
    ['Elle gagne 1 200 euros.', 'money', '1 200 euros', 'EUR 1200'],
    ['Une hausse de douze pour cent.', 'percent', 'douze pour cent', '12'],
    ['La grève a duré deux semaines.', 'duration', 'deux semaines', 'P2W'],
    [
      'Quatre-vingt-dix-sept personnes ont été tuées.',
      'casualties',
      'Quatre-vingt-dix-sept personnes ont été tuées',
      '97',
    ],
    ["L'attaque a fait plus de quarante blessés.", 'casualties', 'plus de quarante blessés', '40'],
    ['Un homme âgé de 54 ans est arrivé.', 'age', 'âgé de 54 ans', 'P54Y'],
    ['Une vingtaine de soldats sont là.', 'count', 'Une vingtaine de soldats', '20'],
    ['Le président du Brésil est parti.', 'place', 'Brésil', 'brazil'],
  ],
  de: [
    ['Die Zahl der Toten stieg von 12 auf 15.', 'casualties', '15', '15'],
    ['Vor drei Tagen war alles ruhig.', 'date', 'Vor drei Tagen', '2024-10-01'],
    ['Letzten Mittwoch kam der Regen.', 'date', 'Letzten Mittwoch', '2024-10-02'],
    ['Sie trafen sich am 3. Juli.', 'date', '3. Juli', '2024-07-03'],
    ['Das kostet 3,5 Mrd. Euro.', 'money', '3,5 Mrd. Euro', 'EUR 3500000000'],
    ['Rund zwanzig Prozent kamen.', 'percent', 'Rund zwanzig Prozent', '20'],
    ['Es dauerte zwei Wochen.', 'duration', 'zwei Wochen', 'P2W'],
    [
      'Zweihundertfünfunddreißig Menschen starben.',
      'casualties',
      'Zweihundertfünfunddreißig Menschen starben',
      '235',
    ],
    [
      'Mehr als vierzig Menschen wurden verletzt.',
      'casualties',
      'Mehr als vierzig Menschen wurden verletzt',
      '40',
    ],
    ['Ein 54-jähriger Mann lief davon.', 'age', '54-jähriger', 'P54Y'],
    ['Drei Häuser blieben stehen.', 'count', 'Drei Häuser', '3'],
    ['Er flog in die Vereinigten Staaten.', 'place', 'Vereinigten Staaten', 'united-states'],
  ],
  ru: [
    ['Число погибших выросло с 12 до 15.', 'casualties', '15', '15'],
    ['3 дня назад всё было тихо.', 'date', '3 дня назад', '2024-10-01'],
    ['В прошлую среду начались дожди.', 'date', 'прошлую среду', '2024-10-02'],
    ['Это случилось 6 марта 2023 года.', 'date', '6 марта 2023', '2023-03-06'],
    ['Ущерб — 3,5 млн рублей.', 'money', '3,5 млн рублей', 'RUB 3500000'],
    ['Выросло на двадцать процентов.', 'percent', 'двадцать процентов', '20'],
    ['Пожар длился десять часов.', 'duration', 'десять часов', 'PT10H'],
    ['Погибли двести тридцать пять человек.', 'casualties', 'Погибли двести тридцать пять человек', '235'],
    ['Более сорока человек ранены.', 'casualties', 'Более сорока человек ранены', '40'],
    ['Приехал 54-летний мужчина.', 'age', '54-летний', 'P54Y'],
    ['Разрушено 1200 домов.', 'count', '1200 домов', '1200'],
    ['Он прибыл в США.', 'place', 'США', 'united-states'],
  ],
  ar: [
    ['قبل ثلاثة أيام كان كل شيء هادئا.', 'date', 'قبل ثلاثة أيام', '2024-10-01'],
    ['بدأ المطر يوم الأربعاء الماضي.', 'date', 'يوم الأربعاء الماضي', '2024-10-02'],
    ['وقع ذلك في 6 مارس 2023.', 'date', '6 مارس 2023', '2023-03-06'],
    ['بلغت الخسائر 3.5 مليون دولار.', 'money', '3.5 مليون دولار', 'USD 3500000'],
    ['بنسبة عشرين بالمئة.', 'percent', 'عشرين بالمئة', '20'],
    ['استمر الحريق عشر ساعات.', 'duration', 'عشر ساعات', 'PT10H'],
    ['مقتل ٢٥ شخصا في حريق', 'casualties', 'مقتل ٢٥ شخصا', '25'],
    ['قتل مئتان وخمسة وثلاثون شخصا.', 'casualties', 'قتل مئتان وخمسة وثلاثون شخصا', '235'],
    ['جاء رجل يبلغ من العمر 54 عاما.', 'age', 'يبلغ من العمر 54 عاما', 'P54Y'],
    ['دمر الزلزال 1200 منزل.', 'count', '1200 منزل', '1200'],
    ['وصل الرئيس الفرنسي إيمانويل دوران أمس.', 'person', 'إيمانويل دوران', 'aimanuil duran'],
    ['وصل إلى الولايات المتحدة.', 'place', 'الولايات المتحدة', 'united-states'],
  ],
  zh: [
    ['总统周二表示，桥已关闭。', 'date', '周二', '2024-10-01'],
    ['死亡人数从12人升至15人。', 'casualties', '15人', '15'],
    ['3天前，一切都很平静。', 'date', '3天前', '2024-10-01'],
    ['国防部上周三宣布了计划。', 'date', '上周三', '2024-09-25'],
    ['二〇二三年五月三日，会议开始。', 'date', '二〇二三年五月三日', '2023-05-03'],
    ['公司亏损1.2亿元。', 'money', '1.2亿元', 'CNY 120000000'],
    ['百分之二十五的道路关闭。', 'percent', '百分之二十五', '25'],
    ['大火持续了十个小时。', 'duration', '十个小时', 'PT10H'],
    ['事故造成二百三十五人死亡。', 'casualties', '二百三十五人死亡', '235'],
    ['四十多人受伤。', 'casualties', '四十多人受伤', '40'],
    ['一名54岁的男子离开。', 'age', '54岁', 'P54Y'],
    ['三万名士兵参加。', 'count', '三万名士兵', '30000'],
    ['发言人李红说：“我们不会让步。”', 'person', '李红', '李红'],
    ['总统马克西姆·杜兰抵达美国。', 'place', '美国', 'united-states'],
  ],
};

describe.each(Object.entries(CASES))('%s', (language, cases) => {
  it.each(cases)('%s', (text, kind, phrase, value) => {
    const details = detailsIn(text, { published: PUBLISHED, language });
    const found = details.filter((detail) => detail.kind === kind).map((one) => [one.text, one.value]);
    expect(found).toContainEqual([phrase, value]);
  });

  it('is told by its words where nothing else tells it', () => {
    const texts = cases.map(([text]) => text).join(' ');
    const known = cases.map(([, kind, , value]) => `${kind} ${value}`).slice(0, 3);
    const found = detailsIn(texts, { published: PUBLISHED, language: 'und' });
    expect(found.map((one) => `${one.kind} ${one.value}`)).toEqual(expect.arrayContaining(known));
  });
});

/** Who said it, by the language's cues, quotation marks and word order. */
const SAID: [language: string, text: string, source: string, content: string][] = [
  [
    'es',
    '«No vamos a ceder», aseguró la portavoz Elena Rubio.',
    'la portavoz Elena Rubio',
    '«No vamos a ceder»',
  ],
  ['es', 'Según el alcalde Pedro Lamas, el agua sube.', 'el alcalde Pedro Lamas', 'el agua sube'],
  ['fr', '« Nous restons ici », a-t-il dit.', 'il', '« Nous restons ici »'],
  ['fr', "Le maire Luc Dumas a annoncé que l'eau monte.", 'Le maire Luc Dumas', "que l'eau monte"],
  [
    'de',
    '»Wir bleiben hier«, sagte die Sprecherin Helena Roth.',
    'die Sprecherin Helena Roth',
    '»Wir bleiben hier«',
  ],
  ['de', 'Nach Angaben der Polizei stieg das Wasser.', 'Polizei', 'stieg das Wasser'],
  ['ru', '«Мы остаёмся», — сообщил мэр Олег Серов.', 'мэр Олег Серов', '«Мы остаёмся»'],
  ['ar', 'وقال وزير الداخلية أحمد سالم إن المياه ترتفع.', 'وزير الداخلية أحمد سالم', 'إن المياه ترتفع'],
  ['zh', '部长王明表示，水位还在上升。', '部长王明', '水位还在上升'],
];

it.each(SAID)('%s: %s', (language, text, source, content) => {
  const details = detailsIn(text, { published: PUBLISHED, language });
  const said = details.flatMap(({ attribution }) => attribution ?? []);
  expect(said.map((one) => [one.source?.text, one.content.text])).toContainEqual([source, content]);
});

it.each(['3 days ago', 'general hospital director', '50 dollar', 'Police die in attack'])(
  '%s stays English',
  (text) => {
    const english = detailsIn(text, { published: PUBLISHED, language: 'en' });
    expect(detailsIn(text, { published: PUBLISHED, language: 'und' })).toEqual(english);
  },
);
