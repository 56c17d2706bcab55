/** `pack check`: what is wrong with a pack, each with line, column and field. */
import { checkPack, type Fault, MAX_TEXT } from '../../lib/core/packs/read';
import { BadInput } from './bad-input';
import { readArguments } from './command';
import { placesIn } from './json-places';
import { faultIn, type Place } from './json-tokens';
import { printJson, printLine } from './output';
import { MAX_PAGE, readText } from './read-file';

type Placed = Fault & Partial<Place>;

function parsed(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** The faults of a pack as a file's text. */
function placedFaults(text: string): Placed[] {
  if (text.length > MAX_TEXT) return [{ path: '', message: `it is longer than ${MAX_TEXT} characters` }];
  const read = parsed(text);
  if (!read) return [{ path: '', message: 'from here on it is no JSON', ...faultIn(text) }];
  const faults = checkPack(read.json);
  const places = placesIn(
    text,
    faults.map(({ path }) => path),
  );
  return faults.map((fault, index) => ({ ...fault, ...places[index] }));
}

/** `PACK.json:17:12 events[3].title: longer than 600`, as editors and terminals follow it. */
function wordsOf(file: string, { path, message, line, column }: Placed): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return `${place} ${path === '' ? '' : `${path}: `}${message}`;
}

export async function checkFile(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) throw new BadInput('give one pack');
  const faults = placedFaults(await readText(file, 4 * MAX_PAGE));
  if (values.json) await printJson({ valid: faults.length === 0, faults });
  else for (const fault of faults) await printLine(wordsOf(file, fault));
  if (faults.length > 0) throw new BadInput(`${file} is no valid pack: ${countOf(faults.length)}`);
  if (!values.json) await printLine(`${file} is a valid pack`);
}

const countOf = (faults: number): string => (faults === 1 ? '1 fault' : `${faults} faults`);
