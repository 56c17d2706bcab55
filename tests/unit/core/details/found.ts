/** What the tables of cases look at: the details of one kind in a text, as "text → value". */
import type { DetailContext } from '../../../../lib/core/details/context';
import { detailsIn } from '../../../../lib/core/details/details';
import type { Detail, DetailKind } from '../../../../lib/core/model';

/** A Wednesday. */
export const CONTEXT: DetailContext = { published: '2021-03-17', language: 'en-GB' };

export const ofKind = (kind: DetailKind, text: string, context: Partial<DetailContext> = {}): Detail[] =>
  detailsIn(text, { ...CONTEXT, ...context }).filter((detail) => detail.kind === kind);

/** "text → value" of each, in their order. */
export const found = (kind: DetailKind, text: string, context: Partial<DetailContext> = {}): string[] =>
  ofKind(kind, text, context).map((detail) => `${detail.text} → ${detail.value}`);

/** The interval of the first one, rounded to two decimals, as "unit low..high". */
export function amountOf(
  kind: DetailKind,
  text: string,
  context: Partial<DetailContext> = {},
): string | null {
  const amount = ofKind(kind, text, context)[0]?.amount;
  const round = (value: number) => Number(value.toFixed(2));
  return amount ? `${amount.unit} ${round(amount.low)}..${round(amount.high)}` : null;
}
