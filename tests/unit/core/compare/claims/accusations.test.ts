/** What one report states and another leaves open; and words of an offence that state nothing. */
import { describe, expect, it } from 'vitest';
import { linesOf, type Told } from '../made';

const DIFFERING: [what: string, a: Told, b: Told, line: string][] = [
  [
    'an agent noun, and a suspicion',
    'An arsonist set the Varn library on fire on Monday.',
    'Investigators suspect arson in the fire at the Varn library.',
    '[arsonist | suspect]',
  ],
  [
    'described, and allegedly so',
    'A drunken driver hit two cyclists near Varn.',
    'Two cyclists were hit near Varn by an allegedly intoxicated driver.',
    '[drunken driver | allegedly intoxicated]',
  ],
  [
    'told outright, and an accusation',
    'A clerk was murdered in the Varn harbour office.',
    'Tom Ray is accused of murder in the Varn harbour office.',
    '[murdered | is accused of murder]',
  ],
  [
    'told outright, and a charge',
    'Sabotage stopped the trams of Varn on Monday.',
    'A fitter is charged with sabotage after the trams of Varn stopped.',
    '[Sabotage | is charged with sabotage]',
  ],
  [
    'stated before it is settled, and possible',
    'The bridge fell because of negligent welding.',
    'The bridge may have fallen through negligence, the Varn road office said.',
    '[negligent welding | may have fallen]',
  ],
];

const OPEN = 'Tom Ray is accused of murder in the Varn harbour office.';

const ALIKE: [what: string, a: Told, b: Told][] = [
  ['the name of a trial', 'The murder trial of Tom Ray opened in Varn.', OPEN],
  ['the name of a charge', 'Tom Ray faces a murder charge in Varn.', OPEN],
  ['the name of an investigation', 'Police opened a murder investigation in Varn.', OPEN],
  ['an office', 'The murder squad of Varn took Tom Ray away.', OPEN],
  ['a law', 'Parliament changed the murder law on Monday.', OPEN],
  ['what a court finds, which is a claim of its own', 'Tom Ray was convicted of murder in Varn.', OPEN],
  ['what a court does not find', 'The jury cleared Tom Ray of murder in Varn.', OPEN],
  ['what somebody admits', 'Tom Ray pleaded guilty to murder in Varn.', OPEN],
  ['a sort of crime', 'Murder is the rarest of crimes in Varn.', OPEN],
  ['denied', 'Tom Ray did not murder the clerk, his lawyer says.', OPEN],
  ['a denial', 'Tom Ray denies the murder of the clerk.', OPEN],
  ['what somebody says', 'The widow said it was murder, in the Varn harbour office.', OPEN],
  ['in quotation marks', 'Flowers lay under a banner: “This was murder.”', OPEN],
  ['left open by both', 'Tom Ray is suspected of murder in Varn.', OPEN],
  [
    'stated by both',
    'Tom Ray murdered the clerk in Varn.',
    'Tom Ray is charged with murder in Varn. He murdered the clerk.',
  ],
  ['another offence', 'A drunken guest fell in the Varn harbour office.', OPEN],
  [
    'told of another case, further on',
    'Tom Ray spoke.\nIt rained.\nTrams ran.\nShops shut.\nBells rang.\nIn 1950 a clerk murdered his rival.',
    OPEN,
  ],
];

const stated = (a: Told, b: Told): string[] =>
  linesOf(['modality'], [a, b]).filter((line) => line.startsWith('differs/told-as-fact'));

describe('accusations', () => {
  it.each(DIFFERING)('%s', (_, a, b, line) => {
    expect(stated(a, b)).toEqual([`differs/told-as-fact ${line}`]);
  });
  it('in the other order', () => {
    const [, a = '', b = ''] = DIFFERING[0] ?? [];
    expect(stated(b, a)).toEqual(['differs/told-as-fact [suspect | arsonist]']);
  });
  it.each(ALIKE)('no difference: %s', (_, a, b) => {
    expect(stated(a, b)).toEqual([]);
    expect(stated(b, a)).toEqual([]);
  });
});
