/** Sizes of what was built. */
import { sizesOf } from '../setup/sizes.mjs';
import type { Row } from './table';

const BUDGETS = { detector: 4, reader: 45, panel: 70, Chrome: 300, Firefox: 300 } as const;

const NAMES: Record<keyof typeof BUDGETS, string> = {
  detector: 'Detector, gzip',
  reader: 'Reader, gzip',
  panel: 'Panel with all it loads, gzip',
  Chrome: 'Extension for Chrome, zipped',
  Firefox: 'Extension for Firefox, zipped',
};

export async function benchBuilding(): Promise<Row[]> {
  const sizes = await sizesOf();
  if (sizes === null) return [{ what: 'Sizes', figure: 'not built: npm run build', budget: '' }];
  return (Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]).map((name) => ({
    what: NAMES[name],
    figure: `${(sizes[name] / 1024).toFixed(1)} KB`,
    budget: `${BUDGETS[name]} KB`,
  }));
}
