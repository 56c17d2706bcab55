/** Runs tables of cases in a browser, one after another, and tells how each ended. */
import type { Case } from './cases/case';
import type { Driver } from './driver';
import { createStage } from './stage';

export interface Tally {
  passed: number;
  failed: number;
}

/** One case may not take longer, in milliseconds. */
const LATE = 45_000;

export async function runCases(title: string, start: () => Promise<Driver>, cases: Case[]): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  say(`\n${title}`);
  let driver: Driver | null = null;
  try {
    driver = await start();
    const stage = await createStage(driver);
    for (const one of cases) {
      if (one.only && one.only !== driver.name) continue;
      const error = await ended(one.run(stage));
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

/** Null where the case held. */
async function ended(run: Promise<void>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${LATE / 1000} s`)), LATE);
  });
  try {
    await Promise.race([run, late]);
    return null;
  } catch (error) {
    return error;
  } finally {
    clearTimeout(timer);
  }
}

/** Each case starts with no other page of the web open. */
const closeWebPages = (driver: Driver): Promise<void> => driver.closeWebPages().catch(() => undefined);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const indented = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error))
    .split('\n')
    .slice(0, 12)
    .map((line) => `         ${line}`)
    .join('\n');
