/** JSON Lines files: read line by line, checked line by line. */
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { BadInput, lineOf } from './bad-input';
import { printJson } from './output';

/** Of one line, in UTF-16 units. */
const MAX_LINE = 20_000_000;

const WithId = v.object({ id: v.optional(v.union([v.string(), v.number()])) });
export const Id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** A file, or `-` for standard input, which has no path of its own on Windows. */
async function inputOf(path: string): Promise<NodeJS.ReadableStream> {
  if (path === '-') return process.stdin;
  await access(path).catch(() => {
    throw new BadInput(`${path}: there is no such file`);
  });
  return createReadStream(path);
}

/** Lines that hold something, with their number from 1. */
async function* linesOf(path: string): AsyncGenerator<{ number: number; line: string }> {
  let number = 0;
  for await (const line of createInterface({ input: await inputOf(path), crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') yield { number, line };
  }
}

function parse(line: string): unknown {
  if (line.length > MAX_LINE) throw new BadInput('the line is too long');
  try {
    return JSON.parse(line);
  } catch {
    throw new BadInput('the line is no JSON');
  }
}

/** What is wrong with a value and where, in one line. */
export const issueOf = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`;

function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new BadInput(issueOf(result.issues[0]));
  return result.output;
}

const idOf = (value: unknown): string | number | null => (v.is(WithId, value) ? (value.id ?? null) : null);

/** Answers each line in its order; a line that fails is answered with its id and what went wrong. */
export async function answerLines<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  answer: (item: T) => Promise<object> | object,
): Promise<void> {
  for await (const { number, line } of linesOf(path)) {
    let id: string | number | null = null;
    try {
      const value = parse(line);
      id = idOf(value);
      const answered = await answer(check(schema, value));
      await printJson(id === null ? answered : { id, ...answered });
    } catch (error) {
      await printJson({ id: id ?? `line ${number}`, error: lineOf(error) });
    }
  }
}

/** All items of a file; BadInput with the line's number for the first that is wrong. */
export async function readLines<T>(path: string, schema: v.GenericSchema<unknown, T>): Promise<T[]> {
  const items: T[] = [];
  for await (const { number, line } of linesOf(path)) {
    try {
      items.push(check(schema, parse(line)));
    } catch (error) {
      throw new BadInput(`${path}, line ${number}: ${lineOf(error)}`);
    }
  }
  return items;
}
