/** Where the values of a JSON text stand, by line and column: for words about what is wrong with it. Linear in its length. */
import { type Place, placesAt, tokensOf } from './json-tokens';

/** A value that is looked for, or one that such are in. */
interface Wanted {
  at: number | null;
  inside: Map<string, Wanted>;
}

/** A list or object that is open, with the number or name of what comes next in it. */
interface Open {
  wanted: Wanted | undefined;
  key: string | number;
}

const nothing = (): Wanted => ({ at: null, inside: new Map() });

/** `events[3].title` as its steps, each followed as far as `next` leads. */
function follow(root: Wanted, path: string, next: (at: Wanted, step: string) => Wanted | undefined): Wanted {
  let at = root;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    const inner = next(at, step);
    if (!inner) break;
    at = inner;
  }
  return at;
}

function added(at: Wanted, step: string): Wanted {
  const inner = at.inside.get(step) ?? nothing();
  at.inside.set(step, inner);
  return inner;
}

/** A name that is there twice counts as JSON.parse counts it: the last one holds. */
function forget(wanted: Wanted): void {
  wanted.at = null;
  wanted.inside.forEach(forget);
}

/** Walks once over a text that is known to be JSON, and notes where wanted values begin. */
function note(json: string, root: Wanted): void {
  const open: Open[] = [];
  let isName = false;
  const begin = (mark: string, start: number): void => {
    const within = open.at(-1);
    const wanted = within ? within.wanted?.inside.get(String(within.key)) : root;
    if (wanted) forget(wanted);
    if (wanted) wanted.at = start;
    if (mark === '{' || mark === '[') open.push({ wanted, key: mark === '{' ? '' : 0 });
    isName = mark === '{';
  };
  for (const { mark, start, end } of tokensOf(json)) {
    const within = open.at(-1);
    if (mark === '}' || mark === ']') open.pop();
    else if (mark === ',') isName = within !== undefined && stepOn(within);
    else if (isName && within) [within.key, isName] = [String(JSON.parse(json.slice(start, end))), false];
    else if (mark !== ':') begin(mark, start);
  }
}

/** On to the next value; true where its name comes first. */
function stepOn(within: Open): boolean {
  if (typeof within.key === 'string') return true;
  within.key++;
  return false;
}

/** The place of each path; of what is not there, the place of the innermost that is. `json` is known to be JSON. */
export function placesIn(json: string, paths: string[]): Place[] {
  const root = nothing();
  for (const path of paths) follow(root, path, added);
  note(json, root);
  const present = (at: Wanted, step: string) => {
    const inner = at.inside.get(step);
    return inner?.at === null ? undefined : inner;
  };
  const offsets = paths.map((path) => follow(root, path, present).at ?? 0);
  const places = placesAt(json, offsets);
  return offsets.map((offset) => places.get(offset) ?? { line: 1, column: 1 });
}
