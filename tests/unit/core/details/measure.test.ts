import { describe, expect, it } from 'vitest';
import { amountOf, found } from './found';

describe('measures', () => {
  it.each([
    ['It lies 64 kilometres north.', ['64 kilometres → 64 km']],
    ['It lies about 61km (38 miles) away.', ['about 61km → 61 km', '38 miles → 38 mi']],
    ['Some 17 nautical miles off', ['Some 17 nautical miles → 17 nmi']],
    ['He lived half a mile away.', ['half a mile → 0.5 mi']],
    ['It is about a mile and a half away.', ['about a mile and a half → 1.5 mi']],
    ['A 6.1-magnitude quake', ['6.1-magnitude → 6.1 Mw']],
    ['It had a magnitude of 5.9.', ['magnitude of 5.9 → 5.9 Mw']],
    [
      'One gave a magnitude of 5.9, the other said it was 6.1.',
      ['magnitude of 5.9 → 5.9 Mw', '6.1 → 6.1 Mw'],
    ],
    ['At minus 17 degrees', ['minus 17 degrees → -17 degree']],
    ['At -20C outside', ['-20C → -20 °C']],
    ['A .38-caliber gun', ['.38-caliber → 0.38 caliber']],
    ['He is 5 feet 11 inches tall.', ['5 feet 11 inches → 5.916667 ft']],
    ['Winds of 120 mph', ['120 mph → 120 mph']],
    ['A 10-metre boat of 100t', ['10-metre → 10 m', '100t → 100 t']],
    ['1.6 billion gallons of fuel', ['1.6 billion gallons → 1600000000 gal']],
    ['Over 12 square miles burned.', ['Over 12 square miles → 12 mi2']],
  ])('%s', (text, wanted) => expect(found('measure', text)).toEqual(wanted));

  it.each([['I am tired, 5M people are not.'], ['scp-173 m'], ['It was worth 2.6M dollars.']])(
    'none in: %s',
    (text) => expect(found('measure', text)).toEqual([]),
  );

  it.each([
    ['58 km', 'km 57.5..58.5'],
    ['36 miles', 'km 57.13..58.74'],
    ['magnitude 6.1', 'Mw 6.1..6.1'],
    ['68 degrees Fahrenheit', '°C 19.72..20.28'],
    ['up to 5 kg', 'kg 0..5'],
  ])('%s is %s', (text, wanted) => expect(amountOf('measure', `It was ${text}.`)).toBe(wanted));
});
