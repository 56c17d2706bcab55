/** What the readers of ages share: ages in whole years. */
import type { Quantity } from '../../text/quantities';
import { amountOf, type Found, numberText, quantityText } from '../source';

export const MAX_AGE = 120;

export const isAge = ({ value, step }: Quantity): boolean => value > 0 && value < MAX_AGE && step === 1;

export const years = (quantity: Quantity, from: number, to: number, head?: number): Found => ({
  from,
  to,
  value: quantityText(quantity, (value) => `P${numberText(value)}Y`),
  amount: amountOf(quantity, 'year'),
  bound: quantity.bound,
  head,
});
