import { describe, expect, it } from 'vitest';
import { found, ofKind } from './found';

/** "text → value unit". */
const told = (text: string): string[] =>
  ofKind('casualties', text).map((detail) => `${detail.text} → ${detail.value} ${detail.amount?.unit}`);

describe('casualties', () => {
  it.each([
    ['The blast killed 12.', ['killed 12 → 12 dead']],
    ['The 12 dead, since revised to 15, were hikers.', ['12 dead → 12 dead', '15 → 15 dead']],
    [
      'The toll, which was put at 24, now stands at 31.',
      ['toll, which was put at 24 → 24 dead', '31 → 31 dead'],
    ],
    ['Gunmen on two motorbikes shot dead a judge.', ['shot dead a judge → 1 dead']],
    ['Two hikers were found dead the next day.', ['Two hikers were found dead → 2 dead']],
    ['She looked for 6 missing files.', []],
    ['She was one of 6 missing hikers.', ['6 missing → 6 missing']],
    ['Flu killed 400 hens.', []],
    ['Twelve people were killed.', ['Twelve people were killed → 12 dead']],
    ['At least 50 were injured.', ['At least 50 were injured → 50 injured']],
    [
      'It struck, killing 14 people and injuring 90.',
      ['killing 14 people → 14 dead', 'injuring 90 → 90 injured'],
    ],
    ['It killed 4 people and injured 31 in all.', ['killed 4 people → 4 dead', 'injured 31 → 31 injured']],
    ['With 40 people killed and 47 wounded', ['40 people killed → 40 dead', '47 wounded → 47 injured']],
    ['The death toll rose to 24.', ['death toll rose to 24 → 24 dead']],
    ['The storm left three injured.', ['three injured → 3 injured']],
    ['A woman and two children died.', ['A woman and two children died → 3 dead']],
    [
      'It exploded, killing a police officer and a technician.',
      ['killing a police officer and a technician → 2 dead'],
    ],
    ['Another guard was also injured.', ['Another guard was also injured → 1 injured']],
    ['Two died; seven remain missing.', ['Two died → 2 dead', 'seven remain missing → 7 missing']],
    ['They killed 60 fighters, 12 of them officers.', ['killed 60 fighters → 60 dead']],
    ['COVID-19 has killed 300 miners.', ['killed 300 miners → 300 dead']],
    ['Both pilots died.', ['Both pilots died → 2 dead']],
    ['Two died and another was wounded.', ['Two died → 2 dead', 'another was wounded → 1 injured']],
    ['The toll climbed from 3 to 9.', ['toll climbed from 3 → 3 dead', '9 → 9 dead']],
    ['The death toll rose to 24 from 3.', ['death toll rose to 24 → 24 dead', '3 → 3 dead']],
    ['The toll, earlier put at 12, rose to 15.', ['toll, earlier put at 12 → 12 dead', '15 → 15 dead']],
    ['Fifteen sailors died, up from 12.', ['Fifteen sailors died → 15 dead', '12 → 12 dead']],
    ['The death toll rose to 24 at 9 hospitals.', ['death toll rose to 24 → 24 dead']],
    ['Five dead and eleven in hospital', ['Five dead → 5 dead', 'eleven in hospital → 11 injured']],
    ['It fell, killing two and wounding a third.', ['killing two → 2 dead', 'wounding a third → 1 injured']],
    [
      'Two nurses were killed and a third person was hurt.',
      ['Two nurses were killed → 2 dead', 'a third person was hurt → 1 injured'],
    ],
    ['He shot three clerks, two of whom died.', ['two of whom died → 2 dead']],
    ['All of the crew escaped unharmed.', ['escaped unharmed → 0 injured']],
    ['Nobody was killed or injured.', ['Nobody was killed → 0 dead', 'injured → 0 injured']],
    ['Twelve people were killed or wounded.', ['Twelve people were killed or wounded → 12 harmed']],
    [
      'Three hikers, one of them a young teacher, were killed.',
      ['Three hikers → 3 dead', 'a young teacher, were killed → 1 dead'],
    ],
    ['The death toll from the storm of a day before rose to 10.', ['10 → 10 dead']],
    [
      'Three hikers, a boy and two girls, were killed.',
      ['Three hikers, a boy and two girls, were killed → 3 dead'],
    ],
    ['Two women and a man were killed.', ['Two women and a man were killed → 3 dead']],
    ['Two of the three victims died.', ['Two of the three victims died → 2 dead']],
    ['He shot to death one person.', ['shot to death one person → 1 dead']],
    ['Three people were beaten to death.', ['Three people were beaten to death → 3 dead']],
    ['Twelve people lost their lives.', ['Twelve people lost their lives → 12 dead']],
    [
      'Five people suffered minor injuries, two suffered burns.',
      ['Five people suffered minor injuries → 5 injured', 'two suffered burns → 2 injured'],
    ],
    [
      'A teacher suffered non-life-threatening injuries.',
      ['A teacher suffered non-life-threatening injuries → 1 injured'],
    ],
    ['Two were found dead.', ['Two were found dead → 2 dead']],
    ['Some say 45 died; others put the figure at 120.', ['45 died → 45 dead', 'figure at 120 → 120 dead']],
    ['The toll hit 12.', ['toll hit 12 → 12 dead']],
    ['Twelve were killed and 30 wounded.', ['Twelve were killed → 12 dead', '30 wounded → 30 injured']],
    ['Dozens are missing.', ['Dozens are missing → 24/99 missing']],
    ['Some 20 sailors are unaccounted for.', ['Some 20 sailors are unaccounted → 20 missing']],
    ['He gunned down two guards.', ['gunned down two guards → 2 dead']],
    ['The floods claimed 12 lives.', ['claimed 12 lives → 12 dead']],
    ['No one was hurt.', ['No one was hurt → 0 injured']],
    ['In the end no one else was hurt.', ['no one else was hurt → 0 injured']],
    ['Two officers, badly injured the chief.', []],
    ['Twelve people might have died.', ['Twelve people might have died → 12 dead']],
    ['There were no casualties.', ['no casualties → 0 injured']],
    ['It led to the injury of three guards.', ['injury of three guards → 3 injured']],
    ['Two gunmen killed 12 people.', ['killed 12 people → 12 dead']],
    [
      'Fifteen villagers, including five children, were killed.',
      ['Fifteen villagers → 15 dead', 'five children, were killed → 5 dead'],
    ],
    ['There were 24 deaths.', ['24 deaths → 24 dead']],
  ])('%s', (text, wanted) => expect(told(text)).toEqual(wanted));

  it.each([
    ['Twelve villages were hit.'],
    ['He killed time for 12 days.'],
    ['The cold killed 40 cows.'],
    ['Three members said the bill was dead.'],
    ['A second victim died.'],
    ['The toll rose after the bodies of two more people came to light.'],
    ['The driver was unhurt.'],
    ['He tried to kill another man.'],
    ['Two firms suffered heavy losses.'],
    ['They threatened to kill 12 people.'],
    ['The driver, 34, was killed.'],
    ['The price rose from 3 to 9.'],
  ])('none in: %s', (text) => expect(told(text)).toEqual([]));

  it('keeps the bound', () => {
    expect(ofKind('casualties', 'At least 50 were injured.')[0]?.bound).toBe('least');
    expect(ofKind('casualties', 'As many as 50 were injured.')[0]?.bound).toBe('most');
    expect(ofKind('casualties', 'Some 50 were injured.')[0]?.bound).toBe('about');
  });

  it.each([
    [
      'fr',
      'Au moins 12 personnes ont été tuées et 30 blessées.',
      ['Au moins 12 personnes ont été tuées → 12', '30 blessées → 30'],
    ],
    ['de', 'Dabei wurden 12 Menschen getötet.', ['12 Menschen getötet → 12']],
    ['es', 'Murieron 12 personas.', ['Murieron 12 personas → 12']],
    ['ru', 'Погибли 12 человек.', ['Погибли 12 человек → 12']],
  ])('%s: %s', (language, text, wanted) => expect(found('casualties', text, { language })).toEqual(wanted));
});
