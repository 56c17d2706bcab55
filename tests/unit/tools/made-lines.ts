/** Articles of our own writing on two events, as lines of a stream. */

export interface MadeLine {
  id: string;
  url: string;
  title: string;
  text: string;
  published: string;
  language: string;
  outlet: { name: string; domain: string };
}

const OUTLETS = ['Northgate Ledger', 'Lakeside Gazette', 'Orrin Courier'];

function made(event: string, number: number, day: string, title: string, text: string): MadeLine {
  const name = OUTLETS[number % OUTLETS.length] ?? '';
  const domain = `${name.split(' ')[1]?.toLowerCase()}.example`;
  const url = `https://${domain}/${event}-${number}`;
  return {
    id: `${event}-${number}`,
    url,
    title,
    text,
    published: `${day}T1${number}:00:00Z`,
    language: 'en',
    outlet: { name, domain },
  };
}

export const bridge = (number: number, day = '2026-11-25'): MadeLine =>
  made(
    'bridge',
    number,
    day,
    'Orrin bridge shut after flood',
    `The old bridge at Orrin was shut on ${number === 1 ? 'Tuesday night' : 'Tuesday'} after the river rose by two metres, mayor Hedda Falk said.\n\n` +
      `It will stay shut for ${number === 1 ? '90 days' : 'three months'} while engineers look at its piers. Twelve houses in Quarry Lane were flooded, and ferries carry schoolchildren across.`,
  );

export const ferry = (number: number, day = '2026-11-25'): MadeLine =>
  made(
    'ferry',
    number,
    day,
    'Ferry aground off Marlow Point',
    `The ferry Good Hope ran aground off Marlow Point with ${number === 1 ? '40' : 'some forty'} passengers on board, the harbour office said.\n\n` +
      'They walked ashore at low tide; three sailors stayed aboard. Harbour master Ilse Brandt wants to know why the only tug could not leave its berth.',
  );

export const lineOf = (line: object): string => `${JSON.stringify(line)}\n`;
