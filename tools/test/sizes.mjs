/** The budgets of size: what is always loaded must stay small. */
import { sizesOf } from '../setup/sizes.mjs';

/**
 * In KB of 1024 bytes: bundles gzip, whole extensions zipped. The budget of the whole is 300 KB; since reports come from
 * feeds, pages of all kinds are read, and texts stand side by side, it is over that (docs/decisions/small-files.md), and must
 * not grow further.
 */
const MOST = { detector: 4, reader: 45, presence: 13, panel: 70, Chrome: 378, Firefox: 378 };

const inKb = (bytes) => (bytes / 1024).toFixed(1);

export async function sizesGate() {
  const sizes = await sizesOf();
  if (sizes === null) return { passed: 0, failed: 1, output: 'There is no build to measure.' };
  const lines = Object.entries(MOST).map(([name, most]) => `${name} ${inKb(sizes[name])} of ${most} KB`);
  const large = Object.entries(MOST).filter(
    ([name, most]) => !(sizes[name] > 0 && sizes[name] <= 1024 * most),
  );
  if (large.length > 0)
    return {
      passed: 0,
      failed: 1,
      output: `Missing or too large: ${large.map(([name]) => name).join(', ')}\n${lines.join('\n')}`,
    };
  return { passed: 1, failed: 0, note: lines.join(', ') };
}
