/** Names in running text with their types and roles. Outlets, towns and persons are invented where they are no states. */
import { describe, expect, it } from 'vitest';
import { evidenceOf, namesIn } from '../../../../lib/core/names/names-in';
import { tokensOf } from '../../../../lib/core/text/tokens';

const namesInText = (text: string) => namesIn(tokensOf(text), text);
/** `text type`, with the role in brackets and `*` for a people. */
const read = (text: string): string[] =>
  namesInText(text).map(
    ({ text: name, type, role, demonym }) =>
      `${name} ${type}${demonym ? '*' : ''}${role ? ` (${role})` : ''}`,
  );

const CASES: [sentence: string, names: string[]][] = [
  [
    'On Monday Prime Minister Edel Tarwin met the fire chief Ann Brook in Oslo.',
    ['Edel Tarwin person (Prime Minister)', 'Ann Brook person (fire chief)', 'Oslo place'],
  ],
  [
    'Iraqi Foreign Minister Said Karim left Baghdad.',
    ['Iraqi place*', 'Said Karim person (Foreign Minister)', 'Baghdad place'],
  ],
  ['The talks with Secretary of State Ann Brook failed.', ['Ann Brook person (Secretary of State)']],
  ['Ann Brook, the mayor of Lowmere, declined.', ['Ann Brook person (mayor)', 'Lowmere place']],
  ['A reporter from the Washington Post asked the EU.', ['Washington Post organisation', 'EU organisation']],
  ['He works for the Ministry of Foreign Affairs.', ['Ministry of Foreign Affairs organisation']],
  [
    'The Organisation for Security and Co-operation in Europe sent observers.',
    ['Organisation for Security and Co-operation in Europe organisation'],
  ],
  ['Police closed Tarwin Street and 5th Avenue.', ['Tarwin Street place', '5th Avenue place']],
  ['The crash was on Highway 20 in the village of Lowmere.', ['Highway 20 place', 'Lowmere place']],
  [
    'He met Abdel Karim el-Sayed and Jean-Claude Brook Jr.',
    ['Abdel Karim el-Sayed person', 'Jean-Claude Brook Jr person'],
  ],
  [
    'Lowmere Fire Department Chief James Brook said so.',
    ['Lowmere Fire Department organisation', 'James Brook person (Chief)'],
  ],
  ['The U.S. and the United States of America are one.', ['U.S. place', 'United States of America place']],
  ['You told us who was there.', []],
  ['Voters stayed at home. Meanwhile, officials counted on Tuesday.', []],
  [
    'Later the Indian Navy and the Lowmere Daily News wrote.',
    ['Indian place*', 'Indian Navy organisation', 'Lowmere Daily News organisation'],
  ],
  ['Michael Jordan went to Jordan.', ['Michael Jordan person', 'Jordan place']],
  ['Oil fell. Gold rose. Hope is fading.', []],
  ['Heavy fighting was told of. Nobody expected it.', []],
  ['They won the Lowmere Cup under the Clean Air Act.', ['Lowmere Cup unknown', 'Clean Air Act unknown']],
  ['Later Jon Snow spoke. Snow left.', ['Jon Snow person', 'Snow person']],
  ['The Lowmere Echo and Al-Noor TV wrote.', ['Lowmere Echo organisation', 'Al-Noor TV organisation']],
  ['He sold his shares in Velox.', ['Velox organisation']],
  ['Thirty-one of the 50 MPs left. World War Two had ended.', ['World War Two unknown']],
  ['They fled from Storm Edda by Gate 7.', ['Storm Edda unknown']],
  ['Bridge Over Lowmere River To Be Closed By Mayor Ann Brook', ['Ann Brook person (Mayor)']],
];

describe('namesIn', () => {
  it.each(CASES)('%s', (sentence, names) => expect(read(sentence)).toEqual(names));

  it('gives places their canonical key, persons their folded name', () => {
    const keys = (text: string) => namesInText(text).map(({ folded }) => folded);
    expect(keys('They flew from the US to America.')).toEqual(['united-states', 'united-states']);
    expect(keys('We saw Mustafa Al-Kazemi and Mustafa Kadhemi.')).toEqual([
      'mustafa kazimi',
      'mustafa kazimi',
    ]);
  });

  it('counts a word that begins a sentence only with evidence', () => {
    expect(read('Brook resigned. Everybody liked Brook.')[0]).toContain('Brook');
    expect(read('Turnout rose. Later turnout fell.')).toEqual([]);
    expect(read('The harvest was late. Harvest was said to be poor.')).toEqual([]);
  });

  it('takes evidence from a whole report', () => {
    const report = 'They spoke with Harvest. The rain came late.';
    const evidence = evidenceOf(tokensOf(report), report);
    const text = 'Harvest in turn denied it.';
    expect(namesIn(tokensOf(text), text).length).toBe(0);
    expect(namesIn(tokensOf(text), text, evidence).map(({ text: name }) => name)).toEqual(['Harvest']);
  });

  it('has offsets and token indices of what it names', () => {
    const text = 'Yesterday the mayor, Ann Brook, met Al-Karim.';
    const tokens = tokensOf(text);
    for (const one of namesIn(tokens, text)) {
      expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(tokens[one.from]?.start).toBe(one.start);
      expect(tokens[one.to - 1]?.end).toBe(one.end);
    }
  });
});
