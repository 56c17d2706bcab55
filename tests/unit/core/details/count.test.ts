import { describe, expect, it } from 'vitest';
import { amountOf, found, ofKind } from './found';

describe('counts', () => {
  it.each([
    ['He met 25 foreign envoys.', ['25 foreign envoys → 25']],
    ['They talk about 30 people.', ['30 people → 30']],
    ['Police put it at 12,000.', ['12,000 → 12000']],
    ['She looked for 6 missing files.', ['6 missing files → 6']],
    ['He met envoys from 25 large and small countries.', ['envoys from 25 large and small countries → 25']],
    ['Twenty-five leaders came.', ['Twenty-five leaders → 25']],
    ['They searched two of the fishing boats.', ['two of the fishing boats → 2']],
    ['Three of the eight arrows hit.', ['Three → 3', 'eight arrows → 8']],
    ['They found nine AK-47s.', ['nine AK-47s → 9']],
    ['A 412-member assembly', ['412-member → 412']],
    ['It has a population of 130,000.', ['130,000 → 130000']],
    ['Over 3.5 million people voted.', ['Over 3.5 million people → 3500000']],
    ['Some 5m people voted.', ['Some 5m people → 5000000']],
    ['Thousands of people fled.', ['Thousands of people → 2000/9999']],
    ['Several hundred homes burned.', ['Several hundred homes → 300/900']],
    ['Hundreds gathered.', ['Hundreds → 200/999']],
    ['They took 31 into custody.', ['31 → 31']],
    ['They held 12 Danes and 11 Finns.', ['12 Danes → 12', '11 Finns → 11']],
    ['They held 12 Danish and 11 Finnish sailors.', ['12 Danish → 12', '11 Finnish sailors → 11']],
    ['More than a hundred people came.', ['More than a hundred people → 100']],
    ['He faces two murder charges.', ['two murder charges → 2']],
    ['Between six and 14 seats may fall.', ['Between six and 14 seats → 6/14']],
    ['One person was held.', ['One person → 1']],
    ['One elderly woman was held.', ['One elderly woman → 1']],
    ['They seized two rifles and a pistol.', ['two rifles → 2', 'a pistol → 1']],
    [
      'Seven rifles, a grenade launcher, 13 shells and three radios',
      ['Seven rifles → 7', 'a grenade launcher → 1', '13 shells → 13', 'three radios → 3'],
    ],
    ['He has two sons and a daughter.', ['two sons → 2', 'a daughter → 1']],
    ['He wrote two books and a film was made.', ['two books → 2']],
    ['They took two boats, a move that angered all.', ['two boats → 2']],
    ['Two towns and a lot more', ['Two towns → 2']],
    ['They seized six AK 47 rifles, 12 shells.', ['six AK 47 rifles → 6', '12 shells → 12']],
    ['They held 12 Danes and 11 Yemenis.', ['12 Danes → 12', '11 Yemenis → 11']],
    ['At that stage two men left.', ['two men → 2']],
    ['They mourn these three people.', ['three people → 3']],
    ['Diplomats representing 25 nations came.', ['Diplomats representing 25 nations → 25']],
  ])('%s', (text, wanted) => expect(found('count', text)).toEqual(wanted));

  it.each([
    ['He lives at 12 Main Street.'],
    ['It happened in Room 25 on Highway 35.'],
    ['Call 555-1234 on extension 12.'],
    ['Article 5 and Flight 370'],
    ['They won 3-2.'],
    ['The Boeing 737 landed.'],
    ['In 2006 elections were held.'],
    ['No one came, and one of them left.'],
    ['All were hurt, one critically.'],
    ['The Group of Seven met.'],
    ['There were few people there.'],
    ['It began at 06: 00 BST.'],
    ['A caller rang 999 at once.'],
    ['They raised the retirement age for women to 65.'],
    ['On day six of the talks phase two began.'],
    ['Sales of the iPhone 6 are up.'],
    ['The iPhone 15 users wait.'],
    ['A seven-time champion and a four-star general left.'],
    ['Under 18s pay nothing, over-65s little.'],
    ['Version 10.2, page 45, block 9, bus 12'],
    ['It was a second victim of the third attack.'],
    ['It is the third strike, the 21st.'],
    ['Two-thirds left.'],
    ['See www.example.org/12/people for more.'],
  ])('none in: %s', (text) => expect(found('count', text)).toEqual([]));

  it.each([
    ['He met 25 foreign envoys.', 'envoys'],
    ['He met envoys from 25 large and small countries.', 'envoys'],
    ["25 countries' ambassadors came.", 'ambassadors'],
    ['Three large, red boats sank.', 'boats'],
    ['100 police officers came.', 'officers'],
    ['He robbed three Texas counties.', 'counties'],
    ['At least one rioter physically attacked him.', 'rioter'],
    ["Two of the nation's largest groups", 'groups'],
    ['A 412-member assembly', 'member'],
    ['It has a population of 130,000.', 'population'],
  ])('%s counts %s', (text, head) => expect(ofKind('count', text)[0]?.head).toBe(head));

  it.each([
    ['12 boats', 'count 12..12'],
    ['more than 100 boats', 'count 100..200'],
    ['up to 100 boats', 'count 0..100'],
    ['some 100 boats', 'count 90..110'],
    ['dozens of boats', 'count 24..99'],
    ['120,000 boats', 'count 115000..125000'],
    ['2.5 million boats', 'count 2450000..2550000'],
    ['10 to 15 boats', 'count 10..15'],
    ['60 or more boats', 'count 60..120'],
  ])('%s is %s', (text, wanted) => expect(amountOf('count', `They saw ${text}.`)).toBe(wanted));

  it.each([
    ['fr', 'La ville compte 1 200 habitants.', ['1 200 habitants → 1200']],
    ['de', 'Die Stadt hat 1.200 Einwohner.', ['1.200 Einwohner → 1200']],
    ['ar', 'استقبل ٢٥ سفيرا', ['٢٥ سفيرا → 25']],
  ])('%s: %s', (language, text, wanted) => expect(found('count', text, { language })).toEqual(wanted));
});
