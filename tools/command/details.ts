/** `details`: the typed mentions in a text, with offsets into it. */
import * as v from 'valibot';
import type { DetailContext } from '../../lib/core/details/context';
import { detailsIn } from '../../lib/core/details/details';
import type { Detail } from '../../lib/core/model';
import { sentencesOf } from '../../lib/core/text/sentences';
import { guessLanguage } from '../../lib/page/language';
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { answerLines, Id } from './lists';
import { printJson, printLine } from './output';
import { readText } from './read-file';

const Item = v.object({ id: v.optional(Id), text: v.string(), published: v.nullish(v.string(), null) });

/** Where each sentence of each line stands. */
function* sentencesIn(text: string, language: string): Generator<{ text: string; offset: number }> {
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of sentencesOf(line, language))
      yield { text: line.slice(start, end), offset: offset + start };
    offset += line.length + 1;
  }
}

type Moved = { start: number; end: number };
const move = <T extends Moved>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** As the contract has it: an attribution's cue, source and content stand beside the other fields. */
function flat({ attribution, ...detail }: Detail, offset: number): object {
  const moved = move(detail, offset);
  if (!attribution) return moved;
  const { cue, source, content } = attribution;
  return { ...moved, cue, source: source && move(source, offset), content: move(content, offset) };
}

/** Each detail with the offset of its sentence. */
function* detailsOf(text: string, published: string | null): Generator<{ detail: Detail; offset: number }> {
  const guessed = guessLanguage(text);
  const context: DetailContext = { published, language: guessed === 'und' ? 'en' : guessed };
  for (const sentence of sentencesIn(text, context.language))
    for (const detail of detailsIn(sentence.text, context)) yield { detail, offset: sentence.offset };
}

const answerDetails = (text: string, published: string | null): { details: object[] } => ({
  details: [...detailsOf(text, published)].map(({ detail, offset }) => flat(detail, offset)),
});

async function printDetails(text: string, published: string | null): Promise<void> {
  for (const { detail } of detailsOf(text, published)) {
    const value = detail.bound && detail.bound !== 'exact' ? `${detail.bound} ${detail.value}` : detail.value;
    const columns = [
      detail.kind.padEnd(13),
      detail.text.padEnd(32),
      value.padEnd(24),
      detail.about.join(' '),
    ];
    await printLine(columns.join(' ').trimEnd());
  }
}

async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    list: { type: 'string' },
    text: { type: 'string' },
    published: { type: 'string' },
  });
  if (values.list !== undefined)
    return answerLines(values.list, Item, (item) => answerDetails(item.text, item.published));
  const [file] = positionals;
  if ((file === undefined) === (values.text === undefined))
    throw new BadInput('give one file, or --text TEXT, or --list FILE');
  const text = values.text ?? (await readText(file ?? ''));
  const published = values.published ?? null;
  await (values.json ? printJson(answerDetails(text, published)) : printDetails(text, published));
}

export const details: Command = {
  usage: ['FILE|--text TEXT [--published DATE] [--json]', '--list LIST.jsonl --json'],
  about: 'Finds the typed details of a text: durations, counts, money, dates, persons, who said what …',
  run,
};
