/** Reports of any length, made of the demo pages: their sentences with other words and figures in them. */
import type { TextReport } from '../../lib/core/model';
import { reportOf } from '../../lib/core/report';
import { sentencesOf } from '../../lib/core/text/sentences';
import { articleOfText } from '../command/text-article';
import { type Chance, chanceOf, pick } from './chance';
import { demoArticles } from './pages';

/** Share of long words that are swapped for another of the demo pages, so that sentences differ from report to report. */
const SWAPPED = 0.25;
const SENTENCES_OF_PARAGRAPH = 3;

interface Stock {
  sentences: string[];
  words: string[];
}

async function stockOf(): Promise<Stock> {
  const paragraphs = (await demoArticles()).flatMap(({ paragraphs }) => paragraphs);
  const sentences = paragraphs.flatMap((text) =>
    sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end)),
  );
  return { sentences, words: sentences.join(' ').match(/\b[a-z]{6,}\b/g) ?? [] };
}

function varied(sentence: string, { words }: Stock, chance: Chance): string {
  return sentence
    .replace(/\b[a-z]{6,}\b/g, (word) => (chance() < SWAPPED ? (pick(chance, words) ?? word) : word))
    .replace(/\b\d{1,3}\b/g, (number) => (chance() < 0.5 ? String(1 + Math.floor(chance() * 200)) : number));
}

function textOf(stock: Stock, words: number, chance: Chance): string[] {
  const sentences: string[] = [];
  for (let count = 0; count < words; ) {
    const sentence = varied(pick(chance, stock.sentences) ?? '', stock, chance);
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
