/** Versions as both stores and Semantic Versioning have them: three numbers. */
import { BadInput } from '../command/bad-input';

/** Stores take at most 65535 for each number, so no more than five digits. */
const VERSION = /^(?:0|[1-9]\d{0,4})\.(?:0|[1-9]\d{0,4})\.(?:0|[1-9]\d{0,4})$/;
const STEPS = ['major', 'minor', 'patch'];

const isVersion = (text: string): boolean => VERSION.test(text);
const numbersOf = (version: string): number[] => version.split('.').map(Number);

/** Whether `text` asks for another version. */
export const isWish = (text: string): boolean => STEPS.includes(text) || isVersion(text);

function isAbove(version: string, other: string): boolean {
  const [one, two] = [numbersOf(version), numbersOf(other)];
  const at = one.findIndex((number, i) => number !== two[i]);
  return at >= 0 && (one[at] ?? 0) > (two[at] ?? 0);
}

/** The version that a wish (`major`, `minor`, `patch`, or the version itself) leads to. */
export function nextVersion(current: string, wish: string): string {
  const step = STEPS.indexOf(wish);
  const stepped = numbersOf(current).map((number, i) => (i < step ? number : i === step ? number + 1 : 0));
  const next = step < 0 ? wish : stepped.join('.');
  if (!isVersion(next)) throw new BadInput(`${next} is no version: it takes three numbers, as in 1.2.3`);
  if (!isAbove(next, current)) throw new BadInput(`${next} is not above ${current}`);
  return next;
}

/** What of the project tells its version, by file. */
export type Versions = Record<string, string | undefined>;

/** The one version of all files; fails with a line that names those that differ. */
export function agreed(versions: Versions): string {
  const [version = '', ...others] = new Set(Object.values(versions).map((one) => one ?? 'none'));
  const told = Object.entries(versions).map(([file, one]) => `${file} ${one ?? 'none'}`);
  if (others.length > 0) throw new BadInput(`versions differ: ${told.join(', ')}`);
  if (!isVersion(version))
    throw new BadInput(`${version} is no version: it takes three numbers, as in 1.2.3`);
  return version;
}
