/** Currencies by sign, code and name. A new one is a line. */
import { lowerOf } from '../../text/tokens';

const pairs = (lines: string): [string, string][] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', words = ''] = line.split(': ');
      return words.split(', ').map((word) => [lowerOf(word), code] as [string, string]);
    });

export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  pairs(`
USD: $, ＄
EUR: €
GBP: £
JPY: ¥
INR: ₹
RUB: ₽
UAH: ₴
ILS: ₪
KRW: ₩
TRY: ₺
NGN: ₦
CRC: ₡
VND: ₫
PHP: ₱
KZT: ₸
`),
);

/** ISO 4217 codes that news use. */
export const CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY RMB INR RUB UAH ILS KRW TRY NGN VND PHP KZT CHF SEK NOK DKK CZK PLN HUF RON BGN ISK CAD AUD ' +
    'NZD HKD SGD TWD BRL MXN ARS CLP COP PEN ZAR EGP IQD IRR SAR AED QAR KWD BHD OMR JOD LBP SYP MAD DZD TND LYD KES ' +
    'GHS ETB PKR BDT LKR NPR IDR MYR THB AFN GEL AZN BTC'
  ).split(' '),
);

/** One-word names, singular and plural. Dollars, pounds, pesos and the like are those of the largest country that has them. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  pairs(`
USD: dollar, dollars, bucks, buck, доллар, доллара, долларов, دولار, دولارا, dólares, dólar
EUR: euro, euros, евро, يورو
GBP: quid, sterling
JPY: yen, иен
CNY: yuan, renminbi, rmb, kuai
INR: rupee, rupees, rs
RUB: rouble, roubles, ruble, rubles, рублей, рубля, рубль
UAH: hryvnia, hryvnias, гривен
ILS: shekel, shekels
KRW: won
TRY: lira, liras, lire
CHF: swissfranc
FRF: franc, francs
DEM: mark, marks, deutschmark, deutschmarks
FIM: markka, markkaa
ESP: peseta, pesetas
SEK: krona, kronor
NOK: krone, kroner
PLN: zloty, zlotys
HUF: forint, forints
CZK: koruna, korunas
BRL: real, reais, reals
MXN: peso, pesos
ZAR: rand
NGN: naira
IQD: dinar, dinars, دينار
SAR: riyal, riyals
IRR: rial, rials, toman, tomans
AED: dirham, dirhams
KES: shilling, shillings
THB: baht
IDR: rupiah
MYR: ringgit, sen
BDT: taka
VND: dong
BTC: bitcoin, bitcoins
SAT: satoshi, satoshis
cent: cent, cents, centavos, penny, pennies, ¢
pence: pence
`),
);

/** Two-word names; the first word tells the country. */
export const TWO_WORDS: ReadonlyMap<string, string> = new Map(
  pairs(`
USD: us dollar, us dollars, american dollars, american dollar, united dollars
AUD: australian dollar, australian dollars
CAD: canadian dollar, canadian dollars
NZD: zealand dollars
HKD: kong dollars
SGD: singapore dollars, singapore dollar
TWD: taiwan dollars
GBP: pounds sterling, british pounds, british pound, pound sterling
EGP: egyptian pounds, egyptian pound
LBP: lebanese pounds, lebanese lira
SYP: syrian pounds
CHF: swiss franc, swiss francs
FRF: french francs
FIM: finnish markka
DEM: german marks, deutsche marks
JPY: japanese yen
CNY: chinese yuan
INR: indian rupees
PKR: pakistani rupees
LKR: lankan rupees
RUB: russian rubles, russian roubles
TRY: turkish lira, turkish liras
ILS: israeli shekels, new shekels
IQD: iraqi dinars, iraqi dinar
KWD: kuwaiti dinars
JOD: jordanian dinars
DZD: algerian dinars
SAR: saudi riyals
QAR: qatari riyals
OMR: omani rials
YER: yemeni rials
IRR: iranian rials, iranian tomans
AED: uae dirhams, emirati dirhams
MAD: moroccan dirhams
MXN: mexican pesos, mexican peso
ARS: argentine pesos
CLP: chilean pesos
COP: colombian pesos
PHP: philippine pesos
SEK: swedish kronor, swedish krona, swedish kroner
NOK: norwegian kroner, norwegian krone
DKK: danish kroner, danish krone
CZK: czech crowns, czech koruna
`),
);

/** Parts of a currency: what they are compared as. "Cents" do not tell whose. */
export const MINOR: ReadonlyMap<string, { unit: string; by: number }> = new Map([
  ['cent', { unit: 'cent', by: 1 }],
  ['cents', { unit: 'cent', by: 1 }],
  ['pence', { unit: 'GBP', by: 0.01 }],
  ['mao', { unit: 'CNY', by: 0.1 }],
]);
