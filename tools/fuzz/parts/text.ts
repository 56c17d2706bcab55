/** Texts of reports: sentences, words, numbers, details, names, anchors. */
import fc from 'fast-check';
import { find } from '../../../lib/core/anchor/find';
import { detailsIn } from '../../../lib/core/details/details';
import type { Detail } from '../../../lib/core/model';
import { foldName } from '../../../lib/core/names/fold-name';
import { namesIn } from '../../../lib/core/names/names-in';
import { sameName } from '../../../lib/core/names/same-name';
import { countWords } from '../../../lib/core/report';
import { quantitiesOf } from '../../../lib/core/text/quantities';
import { sentencesOf } from '../../../lib/core/text/sentences';
import { termsOf } from '../../../lib/core/text/terms';
import { tokensOf } from '../../../lib/core/text/tokens';
import { sentences, wordsOfReports } from '../corpus';
import { mutated, wordsOf } from '../mutate';
import { alike, headed, hold, type Part, spansIn } from '../part';

const NUMERIC =
  '12 3.5 1,500 1.500 10-15 a one half two-thirds million of the to - and between $ € £ % per cent last next ago days in , . ; people killed wounded May 2020 / : km (54) dozens hundreds at least up to nearly about more than from late early Friday 9 p.m. 21:30 GMT yesterday 90-day weeks’ year-old aged 6.1 magnitude of whom including said according might plans because of earlier revised' +
  ' три zwölf cinq mille 十二 百万 ثلاثة أيام ٢٥ mort tués personas heridos';
const LANGUAGES = [
  'en',
  'en',
  'en',
  'de',
  'fr',
  'es',
  'ru',
  'ar',
  'he',
  'zh',
  'ja',
  'th',
  'und',
  'x',
  '',
  'zz-ZZ-\0',
];
const DAYS = [
  '2021-03-17',
  '2021-03-17T23:30:00Z',
  '2024-02',
  '2024',
  '',
  '0001-01-01',
  '9999-12-31',
  'no day',
];

const text = fc.oneof(
  mutated(sentences()),
  wordsOf(NUMERIC.split(' '), 40),
  wordsOf(wordsOfReports().slice(0, 2000), 40),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
/** With its language and its time of publication in the first line. */
const dated = fc
  .tuple(fc.constantFrom(...LANGUAGES), fc.constantFrom(...DAYS), text)
  .map(([language, day, rest]) => `${language} ${day}\n${rest}`);

function checkDetail(source: string, detail: Detail): void {
  const { amount, attribution, about, kind } = detail;
  hold(about.length <= 12, `${kind}: about more than twelve terms`);
  if (amount) {
    hold(Number.isFinite(amount.low) && Number.isFinite(amount.high), `${kind}: an amount without an end`);
    hold(amount.low <= amount.high, `${kind}: an amount whose ends are exchanged`);
  }
  if (!attribution) return;
  spansIn(source, [attribution.content], `${kind}: content`);
  if (attribution.source) spansIn(source, [attribution.source], `${kind}: source`);
}

function checkDetails(input: string): void {
  const [head, source] = headed(input);
  const [language = '', published = ''] = head.split(' ');
  const details = detailsIn(source, { language, published: published || null });
  spansIn(source, details, 'details');
  for (const detail of details) checkDetail(source, detail);
  const starts = details.map(({ start }) => start);
  alike(
    starts,
    starts.toSorted((one, other) => one - other),
    'details that are not in the order of the text',
  );
}

function checkNumbers(source: string): void {
  const tokens = tokensOf(source);
  spansIn(source, tokens, 'tokens');
  for (const decimalComma of [true, false])
    for (const quantity of quantitiesOf(tokens, decimalComma)) {
      if (!quantity) continue;
      const { low, high, from, to } = quantity;
      hold(low <= high && Number.isFinite(high - low), 'a quantity that is no interval');
      hold(0 <= from && from < to && to <= tokens.length, 'a quantity beyond the words');
    }
}

function checkSentences(input: string): void {
  const [language, source] = headed(input);
  const spans = sentencesOf(source, language);
  spansIn(source, spans, 'sentences');
  spans.reduce((last, { start, end }) => {
    hold(start >= last, 'sentences that overlap');
    return end;
  }, 0);
  hold(countWords(source, language) >= 0, 'fewer words than none');
  const terms = termsOf(source);
  hold(new Set(terms).size === terms.length, 'a term that is there twice');
}

function checkNames(input: string): void {
  const [one, other] = headed(input);
  const there = sameName(one, other);
  hold(there.score >= 0 && there.score <= 1, 'a score beyond 0 to 1');
  hold(there.same === there.score >= 0.7, 'a score that tells something else');
  alike(there, sameName(other, one), 'names that are one in one order only');
  hold(sameName(one, one).same, 'a name that is not itself');
  const composed = other.normalize('NFC');
  // Longer ones are not read to their ends.
  const isShort = Math.max(other.length, composed.length) <= 160;
  if (isShort)
    alike(foldName(other), foldName(composed), 'a name that depends on how its letters are stored');
  spansIn(other, namesIn(tokensOf(other), other), 'names');
}

/** Words with a capital that stand next to one another. */
const capitalised = (line: string): string[] =>
  line
    .split(/ (?!\p{Lu})|(?<!\p{L}) /u)
    .map((part) => part.slice(part.search(/\p{Lu}/u)))
    .filter((part) => part.includes(' '));

const name = fc.oneof(
  wordsOf(
    'al-Kadhimi Kazemi Mustafa Jo’Ann van der O’Neil Dr. Muhammad bin Şahin Søren 习近平 Путин نبيل كاظم US U.S. Ms Lee-Smith III Jr.'.split(
      ' ',
    ),
    6,
  ),
  mutated(sentences().flatMap((line) => capitalised(line))),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

function checkAnchor(input: string): void {
  const [places, source] = headed(input);
  const [from = 0, length = 0, within = 0] = places.split(' ').map(Number);
  const quote = source.slice(from, from + length);
  const phrase = quote.slice(within, within + 12);
  const span = find(source, quote, phrase);
  if (!span) return;
  spansIn(source, [span], 'an anchor');
  const plain = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const found = source.slice(span.start, span.end);
  if (phrase.trim() !== '') alike(plain(found), plain(phrase), 'an anchor at other words');
}

export const TEXT: Part[] = [
  { name: 'numbers', core: true, share: 250, inputs: text, check: checkNumbers },
  { name: 'details', core: true, share: 60, inputs: dated, check: checkDetails },
  {
    name: 'sentences',
    core: true,
    share: 200,
    inputs: fc.tuple(fc.constantFrom(...LANGUAGES), text).map((all) => all.join('\n')),
    check: checkSentences,
  },
  {
    name: 'names',
    core: true,
    share: 150,
    inputs: fc.tuple(name, fc.oneof(name, text)).map((all) => all.join('\n')),
    check: checkNames,
  },
  {
    name: 'anchors',
    core: true,
    share: 120,
    inputs: fc
      .tuple(fc.nat(200), fc.nat(200), fc.nat(40), text)
      .map(([from, length, within, rest]) => `${from} ${length} ${within}\n${rest}`),
    check: checkAnchor,
  },
];
