/** One command of the command line: what it takes, and what it does. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput, lineOf } from './bad-input';

export interface Command {
  /** What follows `variorum NAME`, a line for each form. */
  usage: string[];
  /** One sentence. */
  about: string;
  run(args: string[]): Promise<void>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and the words between them; BadInput for an option that the command does not have. */
export function readArguments<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadInput(lineOf(error));
  }
}
