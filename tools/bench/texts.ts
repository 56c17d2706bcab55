/** Reports of any length, made of the demo pages: their sentences with other words and figures in them. */
import type { TextReport } from '../../lib/core/model';
import { reportOf } from '../../lib/core/report';
import { sentencesOf } from '../../lib/core/text/sentences';
import { articleOfText } from '../../lib/page/body/text-article';
import { type Chance, chanceOf, pick } from './chance';
import { demoArticles } from './pages';

/** Share of sentences that tell what the event's other reports tell too, and of their long words that are others there. */
const SHARED = 0.35;
const SWAPPED_IN_SHARED = 0.25;
/** And in sentences that a report has for itself. */
const SWAPPED_IN_OWN = 0.85;
/** Words of a language of our own, as many as a newspaper's rarer ones. */
const VOCABULARY = 6000;
const SENTENCES_OF_PARAGRAPH = 3;
const LONG_WORD = /\b[a-z]{6,}\b/g;

interface Stock {
  sentences: string[];
  words: string[];
}

/** New words from the halves of others, so that they look and are stemmed like words. */
function inventWords(words: string[]): string[] {
  const chance = chanceOf(7);
  const half = () => pick(chance, words) ?? '';
  return Array.from({ length: VOCABULARY }, () => half().slice(0, 4) + half().slice(-4));
}

async function stockOf(): Promise<Stock> {
  const paragraphs = (await demoArticles()).flatMap(({ paragraphs }) => paragraphs);
  const sentences = paragraphs.flatMap((text) =>
    sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end)),
  );
  return { sentences, words: inventWords(sentences.join(' ').match(LONG_WORD) ?? []) };
}

/** Own names of one report: who is named once is named again. */
type Names = Map<string, string>;

function ownName(name: string, names: Names, { words }: Stock, chance: Chance): string {
  const own = names.get(name) ?? `${name.slice(0, 3)}${(pick(chance, words) ?? '').slice(-4)}`;
  names.set(name, own);
  return own;
}

function varied(sentence: string, names: Names, stock: Stock, chance: Chance): string {
  const isShared = chance() < SHARED;
  const swapped = isShared ? SWAPPED_IN_SHARED : SWAPPED_IN_OWN;
  return sentence
    .replace(LONG_WORD, (word) => (chance() < swapped ? (pick(chance, stock.words) ?? word) : word))
    .replace(/\b[A-Z][a-z]{3,}\b/g, (name) => (isShared ? name : ownName(name, names, stock, chance)))
    .replace(/\b\d{1,3}\b/g, (number) => (chance() < 0.5 ? String(1 + Math.floor(chance() * 200)) : number));
}

function textOf(stock: Stock, words: number, chance: Chance): string[] {
  const names: Names = new Map();
  const sentences: string[] = [];
  for (let count = 0; count < words; ) {
    const sentence = varied(pick(chance, stock.sentences) ?? '', names, stock, chance);
    sentences.push(sentence);
    count += Math.max(1, sentence.split(' ').length);
  }
  const paragraphs: string[] = [];
  while (sentences.length > 0) paragraphs.push(sentences.splice(0, SENTENCES_OF_PARAGRAPH).join(' '));
  return paragraphs;
}

/** As many reports of as many words, always the same for a seed. */
export async function makeReports(count: number, words: number, seed: number): Promise<TextReport[]> {
  const stock = await stockOf();
  const chance = chanceOf(seed);
  return Array.from({ length: count }, (_, index) => {
    const [title = '', ...paragraphs] = textOf(stock, words, chance);
    const article = articleOfText({ title: title.slice(0, 90), paragraphs }, '', '2020-09-30');
    return reportOf(article, `made-${seed}-${index}`);
  });
}
