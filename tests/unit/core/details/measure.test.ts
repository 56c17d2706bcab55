import { describe, expect, it } from 'vitest';
import { amountOf, found, ofKind } from './found';

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
    ['A M6.1 quake, then an M 4.8 aftershock', ['M6.1 → 6.1 Mw', 'M 4.8 → 4.8 Mw']],
    ['The quake, measuring 5.9, struck.', ['5.9 → 5.9 Mw']],
    ['It registered 5.9 on the Richter scale.', ['5.9 on the Richter scale → 5.9 Mw']],
    ['A 6.2 quake struck.', ['6.2 → 6.2 Mw']],
    ['They gave a magnitude of 5.9. Others said it was 6.1.', ['magnitude of 5.9 → 5.9 Mw', '6.1 → 6.1 Mw']],
    ['They put the magnitude at 6.1, up from 5.9.', ['magnitude at 6.1 → 6.1 Mw', '5.9 → 5.9 Mw']],
    ['The tremor struck at a depth of 6.2 miles.', ['6.2 miles → 6.2 mi']],
    ['A 480-nautical-mile corridor', ['480-nautical-mile → 480 nmi']],
    ['A 50-mile-per-hour wind and a 12-gauge gun', ['50-mile-per-hour → 50 mph', '12-gauge → 12 gauge']],
    ['A 6.7 degree quake', ['6.7 degree → 6.7 Mw']],
    ['A 38-caliber gun and a .357 Magnum', ['38-caliber → 0.38 caliber', '.357 Magnum → 0.357 caliber']],
    ['Winds from 20 to 30 mph', ['20 → 20 mph', '30 mph → 30 mph']],
    ['It moves at 9 km an hour and grows.', ['9 km an hour → 9 km/h']],
  ])('%s', (text, wanted) => expect(found('measure', text)).toEqual(wanted));

  it.each([
    ['Growth was at 2.5, after the quake.'],
    ['Petrol costs $3 a litre.'],
    ['The M1.5 road'],
    ['I am tired, 5M people are not.'],
    ['scp-173 m'],
    ['It was worth 2.6M dollars.'],
  ])('none in: %s', (text) => expect(found('measure', text)).toEqual([]));

  it.each([
    ['58 km', 'km 57.5..58.5'],
    ['36 miles', 'km 57.13..58.74'],
    ['magnitude 6.1', 'Mw 6.1..6.1'],
    ['68 degrees Fahrenheit', '°C 19.72..20.28'],
    ['up to 5 kg', 'kg 0..5'],
  ])('%s is %s', (text, wanted) => expect(amountOf('measure', `It was ${text}.`)).toBe(wanted));

  it.each([
    ['about 58 km (36 miles)', ['km 57.13..58.74 about', 'km 57.13..58.74 about']],
    ['more than 5 km (3 miles)', ['km 5..10 least', 'km 5..10 least']],
    ['about 30 nautical miles (about 55km)', ['km 50..61.12 about', 'km 50..61.12 about']],
    ['5 km or 10 miles', ['km 4.75..5.25 exact', 'km 15.29..16.9 exact']],
  ])('two readings of one value: %s', (text, wanted) => {
    const round = (value: number) => Number(value.toFixed(2));
    const told = ofKind('measure', `It lies ${text} away.`).map(
      ({ amount, bound }) =>
        `${amount?.unit} ${round(amount?.low ?? 0)}..${round(amount?.high ?? 0)} ${bound}`,
    );
    expect(told).toEqual(wanted);
  });

  it('35 and 36 miles do not meet at half a mile', () => {
    const [far, near] = ofKind('measure', 'It is 36 miles away, not 35 miles.');
    expect(near?.amount?.high).toBeLessThan(far?.amount?.low ?? 0);
  });

  it.each(['35 miles southwest of the town', '58km (36 miles) south-west of the town'])(
    'keeps the direction: %s',
    (text) => expect(ofKind('measure', `It struck ${text}.`)[0]?.about.join(' ')).toMatch(/south-?\s?west/),
  );
});
