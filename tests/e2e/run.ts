/** Runs tables of cases in a browser, one after another, and tells how each ended. */
import type { Case } from './cases/case';
import type { Driver } from './driver';
import { createStage, type Stage } from './stage';
import { within } from './until';

export interface Tally {
  passed: number;
  failed: number;
}

/** One case may not take longer, in milliseconds. */
const LATE = 90_000;

export async function runCases(title: string, start: () => Promise<Driver>, cases: Case[]): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  say(`\n${title}`);
  let driver: Driver | null = null;
  try {
    driver = await start();
    const stage = await createStage(driver);
    for (const one of cases) {
      if (one.only && one.only !== driver.name) continue;
      const error = await failureOf(stage, one);
      tally[error ? 'failed' : 'passed'] += 1;
      say(error ? `  FAILED ${one.name}\n${indented(error)}` : `  ok     ${one.name}`);
      await closeWebPages(driver);
    }
  } catch (error) {
    tally.failed += 1;
    say(`  FAILED ${title} did not run\n${indented(error)}`);
  } finally {
    await driver?.close().catch((error: unknown) => say(indented(error)));
  }
  return tally;
}

/**
 * Null where the case held. Browsers on a loaded machine lose a key or a click now and then: what failed is tried once
 * more, and told as such.
 */
async function failureOf(stage: Stage, one: Case): Promise<unknown> {
  const first = await tried(stage, one);
  if (!first) return null;
  await closeWebPages(stage.driver);
  const second = await tried(stage, one);
  if (!second) say(`  AGAIN  ${one.name}: held at the second try; at the first\n${indented(first)}`);
  // The first failure tells more: the second try begins with what the first one left.
  return second && first;
}

const tried = (stage: Stage, { run, name }: Case): Promise<unknown> =>
  within(LATE, name, run(stage)).then(
    () => null,
    (error: unknown) => error,
  );

/** Each case starts with no other page of the web open. */
const closeWebPages = (driver: Driver): Promise<void> => driver.closeWebPages().catch(() => undefined);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const indented = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error))
    .split('\n')
    .slice(0, 12)
    .map((line) => `         ${line}`)
    .join('\n');
