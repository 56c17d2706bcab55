/** Stretches of time as ISO 8601 and as days. */
import { intervalOf } from '../../text/interval';
import { numberText, quantityText } from '../source';
import type { Stretch } from './stretches';
import { isoDuration } from './time-units';

const ORDER = 'YMWDHTMS';

/** ISO value of one or more stretches. */
export function durationText(stretches: Stretch[]): string {
  if (stretches.length === 1) return stretches.map(oneText).join('');
  const sorted = [...stretches].sort((a, b) => ORDER.indexOf(a.unit.iso) - ORDER.indexOf(b.unit.iso));
  const texts = sorted.map(oneText);
  const dates = texts.filter((text) => !text.startsWith('PT')).map((text) => text.slice(1));
  const times = texts.filter((text) => text.startsWith('PT')).map((text) => text.slice(2));
  return `P${dates.join('')}${times.length ? `T${times.join('')}` : ''}`;
}

function oneText({ quantity, unit }: Stretch): string {
  const times = (value: number) => isoDuration(unit, numberText(value * unit.times));
  const { low, high } = quantity;
  return low < high ? `${times(low)}/${times(high)}` : quantityText({ ...quantity }, times);
}

/** Months and years are no even number of days. */
const UNEVEN = 0.025;

export function daysOf(stretches: Stretch[]): [number, number] {
  let low = 0;
  let high = 0;
  for (const { quantity, unit } of stretches) {
    const [from, to] = intervalOf(quantity);
    const slack = unit.iso === 'M' || unit.iso === 'Y' ? UNEVEN : 0;
    low += from * unit.times * unit.days * (1 - slack);
    high += to * unit.times * unit.days * (1 + slack);
  }
  return [low, high];
}
