/** The interval of values that the words of a number allow. */
import type { Quantity } from './quantities';

/** "About 12" is meant within a tenth, as newsrooms round; "at least v" is still said of 2v (measured, see docs/evaluation). */
const ABOUT = 0.1;

/** A number is as precise as its last digit, but no coarser than this. */
const ROUNDING = 0.05;

function stepOf(quantity: Quantity): number {
  if (quantity.scale > 1 || quantity.value < 1000) return quantity.scale > 1 ? quantity.step : 0;
  let step = 1;
  while (step < 1e12 && quantity.value % (step * 10) === 0) step *= 10;
  return step >= 100 ? step : 0;
}

const ordered = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)];

/** The interval that the words allow. */
export function intervalOf(quantity: Quantity): [number, number] {
  const { low, high, value, bound } = quantity;
  if (bound === 'least') return ordered(low, 2 * high);
  if (bound === 'most') return ordered(0, high);
  if (quantity.below) return ordered(value * (1 - ABOUT), value);
  if (low < high) return [low, high];
  if (bound === 'about') return ordered(value * (1 - ABOUT), value * (1 + ABOUT));
  const slack = Math.min(stepOf(quantity) / 2, Math.abs(value) * ROUNDING);
  return [value - slack, value + slack];
}
