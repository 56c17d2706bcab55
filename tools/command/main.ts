/** All commands by name, and the help. */
import { BadInput } from './bad-input';
import type { Command } from './command';
import { printLine } from './output';

/** Loaded when called: each command brings only what it needs. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  extract: async () => (await import('./extract')).extract,
  match: async () => (await import('./match')).match,
  cluster: async () => (await import('./cluster')).cluster,
  compare: async () => (await import('./compare')).compare,
  details: async () => (await import('./details')).details,
  names: async () => (await import('./names')).names,
  pack: async () => (await import('./pack')).pack,
  page: async () => (await import('./page-add')).page,
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

export async function main([name = '--help', ...args]: string[]): Promise<void> {
  if (asksForHelp(name)) return printLine(await help(Object.keys(COMMANDS)));
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new BadInput(`there is no command ${name}; there are ${Object.keys(COMMANDS).join(', ')}`);
  if (args.some(asksForHelp)) return printLine(await help([name]));
  return (await load()).run(args);
}
