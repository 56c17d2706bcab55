/**
 * The command line: `npm run --silent variorum -- COMMAND …`. JSON with --json, else text for people. Ends with 0 when
 * done, with 2 and one line that says why when the input is bad.
 */
import { BadInput, lineOf } from './command/bad-input';
import type { Command } from './command/command';
import { endQuietlyWithReader, printLine } from './command/output';

/** Loaded when called: each command brings only what it needs. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  extract: async () => (await import('./command/extract')).extract,
  match: async () => (await import('./command/match')).match,
  compare: async () => (await import('./command/compare')).compare,
  details: async () => (await import('./command/details')).details,
  names: async () => (await import('./command/names')).names,
  pack: async () => (await import('./command/pack')).pack,
};

async function usageOf(name: string): Promise<string[]> {
  const command = await COMMANDS[name]?.();
  if (!command) return [];
  return [...command.usage.map((usage) => `  variorum ${name} ${usage}`), `      ${command.about}`, ''];
}

async function help(names: string[]): Promise<string> {
  const usages = await Promise.all(names.map(usageOf));
  const end = 'Lists are files of JSON Lines; each line is answered in its order.';
  return ['Variorum on the command line', '', ...usages.flat(), end].join('\n');
}

const asksForHelp = (word: string): boolean => word === '--help' || word === '-h';

async function main([name = '--help', ...args]: string[]): Promise<void> {
  if (asksForHelp(name)) return printLine(await help(Object.keys(COMMANDS)));
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new BadInput(`there is no command ${name}; there are ${Object.keys(COMMANDS).join(', ')}`);
  if (args.some(asksForHelp)) return printLine(await help([name]));
  return (await load()).run(args);
}

endQuietlyWithReader();
await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`variorum: ${lineOf(error)}\n`);
  if (!(error instanceof BadInput) && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
