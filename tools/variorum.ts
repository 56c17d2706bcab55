/**
 * The command line: `npm run --silent variorum -- COMMAND …`. JSON with --json, else text for people. Ends with 0 when
 * done, with 2 and one line that says why when the input is bad.
 */
import { BadInput, lineOf } from './command/bad-input';
import type { Command } from './command/command';
import { extract } from './command/extract';
import { endQuietlyWithReader, printLine } from './command/output';

const COMMANDS: Record<string, Command> = { extract };

function help(names: string[]): string {
  const lines = names.flatMap((name) => {
    const command = COMMANDS[name];
    if (!command) return [];
    return [...command.usage.map((usage) => `  variorum ${name} ${usage}`), `      ${command.about}`, ''];
  });
  return [
    'Variorum on the command line',
    '',
    ...lines,
    'Lists are files of JSON Lines; each line is answered in its order.',
  ].join('\n');
}

async function main([name = '--help', ...args]: string[]): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') return printLine(help(Object.keys(COMMANDS)));
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new BadInput(`there is no command ${name}; there are ${Object.keys(COMMANDS).join(', ')}`);
  if (args.includes('--help') || args.includes('-h')) return printLine(help([name]));
  return command.run(args);
}

endQuietlyWithReader();
await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`variorum: ${lineOf(error)}\n`);
  if (!(error instanceof BadInput)) process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
