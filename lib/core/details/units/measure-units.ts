/**
 * Units of measurement: canonical unit, factor, how the value writes it, and its words. Single letters count only where
 * they are glued to their number or stand in capitals where the unit does ("5 m" is five metres, "5 M" is none).
 */
import { lowerOf } from '../../text/tokens';

export interface Unit {
  /** As the value writes it. */
  name: string;
  canonical: string;
  factor: number;
  /** Added after the factor: degrees Fahrenheit. */
  offset: number;
}

/** canonical | factor | name | words; "offset" after a plus. */
const LINES = `
km|1|km|km kms kilometer kilometers kilometre kilometres kilometern kilomètres kilómetros км километров километра كم كيلومترا كيلومتر كيلومترات
km|0.001|m|m metre metres meter meters mètres metros metern метров متر مترا أمتار
km|0.0001|dm|dm
km|0.00001|cm|cm centimeter centimeters centimetre centimetres см
km|0.000001|mm|mm millimeter millimeters millimetre millimetres
km|1e-15|pm|picometer picometers
km|1.609344|mi|mile miles mi
km|1.852|nmi|nmi
km|0.0009144|yd|yard yards yd yds
km|0.0003048|ft|foot feet ft
km|0.0000254|in|inch inches
km2|1|km2|km2 km²
km2|0.000001|m2|m2 m² sqm
km2|0.01|ha|hectare hectares ha га
km2|0.00404686|acre|acre acres
km2|1e-6|sq m|-
km/h|1|km/h|kph kmh kmph
km/h|1.609344|mph|mph
km/h|1.852|knot|knot knots kt kts
kg|1|kg|kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes кг كيلوغرام كغم
kg|0.001|g|g gram grams gramme grammes gm
kg|0.000001|mg|mg milligram milligrams
kg|1e-9|μg|μg µg mcg microgram micrograms
kg|0.45359237|lb|pound pounds lb lbs
kg|0.0283495|oz|ounce ounces oz
kg|1000|t|ton tons tonne tonnes t тонн طن tonnen toneladas
kg|1e6|kt|kiloton kilotons
kg|1e9|Mt|megaton megatons
kg|6.35029|st|stone
kg|0.0017718|dram|drachm drachma dram drams
l|1|l|litre litres liter liters l litros
l|0.001|ml|ml millilitre millilitres milliliter milliliters
l|0.01|cl|cl
l|3.785411784|gal|gallon gallons gal
l|0.473176|pint|pint pints
l|0.946353|quart|quart quarts
l|158.987294928|barrel|barrel barrels bbl bpd
l|28.3168|cu ft|-
l|1000|m3|m3 m³
°C|1|°C|°c celsius centigrade
°F|1|°F|°f fahrenheit
degree|1|degree|degree degrees ° grad градусов درجة درجات
Mw|1|Mw|mw-scale
W|1|W|watt watts
W|1000|kW|kw kilowatt kilowatts
W|1e6|MW|mw megawatt megawatts
W|1e9|GW|gw gigawatt gigawatts
Wh|1|Wh|wh
Wh|1000|kWh|kwh
Wh|1e6|MWh|mwh
B|1|B|byte bytes
B|1000|KB|kb kilobyte kilobytes
B|1e6|MB|mb megabyte megabytes megabit megabits
B|1e9|GB|gb gigabyte gigabytes
B|1e12|TB|tb terabyte terabytes
hPa|1|hPa|hpa millibar millibars mbar
dB|1|dB|db decibel decibels
V|1|V|volt volts
Hz|1|Hz|hz hertz
Hz|1000|kHz|khz
Hz|1e6|MHz|mhz
Hz|1e9|GHz|ghz
turn|1|turn|turn turns
caliber|1|caliber|caliber calibre magnum
gauge|1|gauge|gauge
kcal|1|kcal|kcal calorie calories
`;

const unitOf = (canonical: string, factor: number, name: string, offset = 0): Unit => ({
  name,
  canonical,
  factor,
  offset,
});

export const UNITS_BY_WORD: ReadonlyMap<string, Unit> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [canonical = '', factor = '1', name = '', words = ''] = line.split('|');
      const unit =
        name === '°F' ? unitOf('°C', 5 / 9, name, (-32 * 5) / 9) : unitOf(canonical, Number(factor), name);
      return words.split(' ').map((word) => [lowerOf(word), unit] as const);
    }),
);

/** Units of several words, by them. Square and cubic ones are made from the length's unit. */
export const PHRASES: readonly { words: readonly string[]; unit: Unit }[] = [
  ['nautical miles', unitOf('km', 1.852, 'nmi')],
  ['nautical mile', unitOf('km', 1.852, 'nmi')],
  ['nautical - mile', unitOf('km', 1.852, 'nmi')],
  ['mile - per - hour', unitOf('km/h', 1.609344, 'mph')],
  ['kilometre - per - hour', unitOf('km/h', 1, 'km/h')],
  ['kilometer - per - hour', unitOf('km/h', 1, 'km/h')],
  ['metric tons', unitOf('kg', 1000, 't')],
  ['metric tonnes', unitOf('kg', 1000, 't')],
  ['metric ton', unitOf('kg', 1000, 't')],
  ['light years', unitOf('km', 9.4607e12, 'ly')],
  ['degrees celsius', unitOf('°C', 1, '°C')],
  ['degrees centigrade', unitOf('°C', 1, '°C')],
  ['degrees c', unitOf('°C', 1, '°C')],
  ['degree celsius', unitOf('°C', 1, '°C')],
  ['degrees fahrenheit', unitOf('°C', 5 / 9, '°F', (-32 * 5) / 9)],
  ['degree fahrenheit', unitOf('°C', 5 / 9, '°F', (-32 * 5) / 9)],
  ['degrees f', unitOf('°C', 5 / 9, '°F', (-32 * 5) / 9)],
  ['° c', unitOf('°C', 1, '°C')],
  ['º c', unitOf('°C', 1, '°C')],
  ['° f', unitOf('°C', 5 / 9, '°F', (-32 * 5) / 9)],
  ['º f', unitOf('°C', 5 / 9, '°F', (-32 * 5) / 9)],
  ['km / h', unitOf('km/h', 1, 'km/h')],
  ['km per hour', unitOf('km/h', 1, 'km/h')],
  ['km an hour', unitOf('km/h', 1, 'km/h')],
  ['km / hr', unitOf('km/h', 1, 'km/h')],
  ['kilometers per hour', unitOf('km/h', 1, 'km/h')],
  ['kilometres per hour', unitOf('km/h', 1, 'km/h')],
  ['kilometers an hour', unitOf('km/h', 1, 'km/h')],
  ['kilometres an hour', unitOf('km/h', 1, 'km/h')],
  ['miles per hour', unitOf('km/h', 1.609344, 'mph')],
  ['miles an hour', unitOf('km/h', 1.609344, 'mph')],
  ['mile per hour', unitOf('km/h', 1.609344, 'mph')],
  ['metres per second', unitOf('km/h', 3.6, 'm/s')],
  ['meters per second', unitOf('km/h', 3.6, 'm/s')],
  ['m / s', unitOf('km/h', 3.6, 'm/s')],
].map(([words, unit]) => ({ words: String(words).split(' '), unit: unit as Unit }));

/** Words that make an area or a volume of the length after them. */
export const POWERS: ReadonlyMap<string, 2 | 3> = new Map([
  ['square', 2],
  ['sq', 2],
  ['cubic', 3],
  ['cu', 3],
]);

/** A length's unit to the power: canonical km2 for areas, litres for volumes (a cubic kilometre has 10¹² of them). */
export function powerOf(unit: Unit, power: 2 | 3): Unit | null {
  if (unit.canonical !== 'km') return null;
  const factor = unit.factor ** power;
  return power === 2 ? unitOf('km2', factor, `${unit.name}2`) : unitOf('l', factor * 1e12, `${unit.name}3`);
}

/** Letters that are units only when glued to the number ("5t"), or for "m" and "g" also apart. */
export const GLUED_ONLY: ReadonlySet<string> = new Set('t l g in st ha kt mb gb db w'.split(' '));
