/** `details`: the typed mentions in a text, with offsets into it. */
import * as v from 'valibot';
import { dayFirstIn } from '../../lib/core/details/day-first';
import { detailsIn } from '../../lib/core/details/details';
import type { Detail } from '../../lib/core/model';
import { guessLanguage } from '../../lib/page/language';
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { answerLines, Id } from './lists';
import { printJson, printLine } from './output';
import { readText } from './read-file';

const Item = v.object({ id: v.optional(Id), text: v.string(), published: v.nullish(v.string(), null) });

/** As the contract has it: an attribution's cue, source and content stand beside the other fields. */
const flat = ({ attribution, ...detail }: Detail): object => ({ ...detail, ...attribution });

/** The text is read as a whole: quotations and speakers go over sentences. */
function detailsOf(text: string, published: string | null): Detail[] {
  const guessed = guessLanguage(text);
  const language = guessed === 'und' ? 'en' : guessed;
  return detailsIn(text, { published, language, dayFirst: dayFirstIn([text], published) });
}

const answerDetails = (text: string, published: string | null): { details: object[] } => ({
  details: detailsOf(text, published).map(flat),
});

async function printDetails(text: string, published: string | null): Promise<void> {
  for (const detail of detailsOf(text, published)) {
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
