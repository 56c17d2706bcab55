/** `names`: are two names spellings of one? */
import * as v from 'valibot';
import { sameName } from '../../lib/core/names/same-name';
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { answerLines, Id } from './lists';
import { printJson, printLine } from './output';

const Pair = v.object({ id: v.optional(Id), a: v.string(), b: v.string() });

async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    list: { type: 'string' },
  });
  if (values.list !== undefined) return answerLines(values.list, Pair, ({ a, b }) => sameName(a, b));
  const [a, b, more] = positionals;
  if (a === undefined || b === undefined || more !== undefined)
    throw new BadInput('give two names, or --list FILE');
  const answer = sameName(a, b);
  if (values.json) return printJson(answer);
  await printLine(`${answer.same ? 'one name' : 'two names'} (${answer.score.toFixed(2)})`);
}

export const names: Command = {
  usage: ['A B [--json]', '--list PAIRS.jsonl --json'],
  about: 'Says whether two names are spellings of one.',
  run,
};
