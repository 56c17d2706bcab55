/**
 * Invented events, and the words that outlets have for them. A fact has several wordings, a slot several values: outlet
 * number n takes the wordings and values that its number leads to, so reports differ in words and in details.
 */

export interface MadeEvent {
  titles: string[];
  /** What a feed's summary tells: one sentence of each fact. */
  summary: string[][];
  /** What stands in the text alone. */
  text: string[][];
  /** What outlets tell differently; `{name}` in the wordings. */
  slots: Record<string, string[]>;
}

export type EventName = 'bridge' | 'herring';

export const EVENTS: Record<EventName, MadeEvent> = {
  bridge: {
    titles: [
      'Footbridge of Halvern gives way during lantern festival, {hurt} hurt',
      'Halvern footbridge falls into the Osse at lantern festival',
      '{hurt} injured as footbridge over the Osse collapses in Halvern',
    ],
    summary: [
      [
        'A footbridge over the river Osse at Halvern gave way on {day} evening while crowds watched the lantern festival, and {hurt} people were hurt, the fire brigade said.',
        '{hurt} people were injured when the old footbridge of Halvern dropped into the river Osse during the lantern festival on {day} evening.',
        'The footbridge of Halvern collapsed under visitors of the lantern festival on {day} evening; firefighters pulled {hurt} injured people from the river Osse.',
        'Part of the footbridge at Halvern fell into the river Osse on {day} evening, and {hurt} visitors of the lantern festival were injured, according to firefighters.',
      ],
      [
        'Mayor {mayor} said that the bridge would stay closed for {closed}.',
        'The bridge is to remain closed for {closed}, mayor {mayor} told reporters.',
        'It will be {closed} before anyone crosses that bridge again, said the mayor of Halvern, {mayor}.',
      ],
    ],
    text: [
      [
        'A new footbridge would cost {cost}, the town engineer, Pell Arvidson, estimated.',
        'Pell Arvidson, the engineer of the town, put the cost of a new footbridge at {cost}.',
        'Replacing the footbridge is going to cost {cost}, town engineer Pell Arvidson thinks.',
      ],
      [
        'The bridge was built in {built} and was last inspected in April, when rust was found on two of its cables.',
        'Inspectors found rust on two cables in April; the bridge itself dates from {built}.',
        'Built in {built}, the bridge had been inspected in April, and two rusty cables were noted then.',
      ],
      [
        'A sign at the entrance allows no more than {limit} people on the bridge at one time.',
        'At most {limit} people may stand on the bridge at one time, a sign beside it says.',
        'Visitors passed a sign that lets no more than {limit} people onto the bridge at one time.',
      ],
      [
        'Boats of the rowing club reached the first people in the water after {minutes} minutes.',
        'It took {minutes} minutes until boats of the rowing club came to the first people in the water.',
        'The rowing club, which keeps its boats nearby, was with the first people in the water within {minutes} minutes.',
      ],
      [
        'Prosecutor Mirela Dantov has opened an inquiry and asked for the records of the inspection.',
        'An inquiry was opened by the prosecutor, Mirela Dantov, who wants to see the records of the inspection.',
        'The records of the inspection are now with Mirela Dantov, the prosecutor, who leads an inquiry.',
      ],
      [
        'Next morning {kept} of the injured were still in the hospital of Brennach, none of them in danger.',
        'The hospital of Brennach said that {kept} patients had stayed overnight and that none was in danger.',
        'Doctors at Brennach kept {kept} patients overnight; nobody is in danger, they said.',
      ],
      [
        'Until the crossing is replaced, a ferry for pedestrians runs from the fish market every {ferry} minutes.',
        'Every {ferry} minutes a small ferry takes pedestrians over from the fish market until there is a crossing again.',
        'People on foot are taken across by a ferry, which leaves the fish market every {ferry} minutes.',
      ],
      [
        'The festival, to which {guests} guests had come, was broken off, and its last two evenings will not take place.',
        'The last two evenings of the festival are cancelled; {guests} guests had been in town when it was broken off.',
        'Organisers broke the festival off and cancelled its two remaining evenings. They had counted {guests} guests.',
      ],
    ],
    slots: {
      hurt: ['23', '26', '23', '31'],
      mayor: ['Ilse Brandmoor', 'Ilse Brandmoor', 'Ilse Brantmoor'],
      closed: ['six weeks', 'two months', 'six weeks', 'at least three months', 'two months'],
      cost: ['4.2 million euros', '3.6 million euros', '4.2 million euros', '5 million euros'],
      built: ['1962', '1958', '1962'],
      limit: ['60', '80'],
      minutes: ['seven', 'twelve', 'seven'],
      kept: ['nine', 'eleven'],
      ferry: ['20', '15', '30'],
      guests: ['8,000', '9,500', '8,000'],
    },
  },
  herring: {
    titles: [
      'Coastal states cut herring catch in Kestrel Bay by {cut}',
      'Herring of Kestrel Bay: ministers at Port Mallow settle on a cut of {cut}',
      'Port Mallow talks end with {cut} less herring for Kestrel Bay fleets',
    ],
    summary: [
      [
        'Ministers of {states} coastal states agreed at Port Mallow on {day} to cut the herring catch in Kestrel Bay by {cut} next year.',
        'The herring catch in Kestrel Bay shrinks by {cut} next year: that is what ministers of {states} coastal states settled on at Port Mallow on {day}.',
        'After a night of talks at Port Mallow, {states} coastal states cut the herring catch in Kestrel Bay by {cut}, ministers said on {day}.',
      ],
      [
        'Fisheries minister {minister} said that the cut would hold for {years}.',
        'The cut is to hold for {years}, according to fisheries minister {minister}.',
        '{minister}, the fisheries minister, promised that the cut would last {years}.',
      ],
    ],
    text: [
      [
        'Owners of boats that stay in harbour are to share a fund of {fund}.',
        'A fund of {fund} is meant for owners whose boats stay in harbour.',
        'For boats that stay in harbour there will be a fund of {fund}, which the owners share.',
      ],
      [
        'Biologists counted {stock} tonnes of herring in the bay this spring, the lowest figure since counting began.',
        'This spring the stock in the bay was put at {stock} tonnes, lower than ever since biologists began to count.',
        'Never since counting began have biologists found so little herring in the bay as this spring: {stock} tonnes.',
      ],
      [
        'The fleet of Port Mallow has {boats} boats, and its cooperative spoke of a black day.',
        'A black day, said the cooperative of Port Mallow, whose fleet has {boats} boats.',
        'For the cooperative of Port Mallow and the {boats} boats of its fleet it was a black day, its speaker said.',
      ],
      [
        'Inspectors may come aboard without notice from the first of March.',
        'From the first of March inspectors are allowed aboard without notice.',
        'Nobody has to announce an inspection aboard any more from the first of March.',
      ],
      [
        'Whether the neighbours in the south join is open; a meeting with them is planned for {months}.',
        'The neighbours in the south have not signed, and are to be asked again in {months}.',
        'In {months} there is to be a meeting with the neighbours in the south, who did not sign.',
      ],
      [
        'At the morning auction a crate of herring went for {price}, a fifth more than the week before.',
        'A crate of herring cost {price} at the auction in the morning, a fifth more than a week earlier.',
        'Prices rose by a fifth within a week: in the morning the auction sold a crate for {price}.',
      ],
      [
        'Smokehouses on the coast employ {workers} people, and their guild asks for herring from elsewhere.',
        'The guild of the smokehouses, which employ {workers} people, wants to buy herring elsewhere.',
        'Herring from elsewhere is what the smokehouses need now, said their guild. They employ {workers} people.',
      ],
    ],
    slots: {
      cut: ['35 percent', '40 percent', '35 percent', '30 percent'],
      states: ['five', 'five', 'six'],
      minister: ['Oskar Lindqvane', 'Oscar Lindqvane'],
      years: ['three years', 'two years', 'three years', 'four years'],
      fund: ['18 million euros', '22 million euros', '18 million euros'],
      stock: ['41,000', '38,000'],
      boats: ['64', '70'],
      months: ['January', 'February'],
      price: ['48 euros', '52 euros', '48 euros'],
      workers: ['1,100', '900'],
    },
  },
};

/** Stories that one outlet has alone: title, summary, what its text says besides. Each of another thing. */
export const ALONE: [title: string, summary: string, text: string][] = [
  [
    'Beekeepers of Dornfeld move 90 hives to the abbey garden',
    'Ninety hives were carried to the abbey garden of Dornfeld because the lime trees at the station are to be felled.',
    'The monks ask for a jar of honey from every hive, said the chairwoman of the beekeepers.',
  ],
  [
    'Observatory on Mount Tarrin reopens with a larger dome',
    'The observatory on Mount Tarrin takes visitors again after a dome of eleven metres was lifted onto its tower.',
    'Its first night belongs to schoolchildren, who will look for the moons of Saturn.',
  ],
  [
    'Tram drivers in Quellin win a shorter week',
    'Drivers of the trams of Quellin will work 36 hours a week from spring, their union and the operator announced.',
    'The operator is looking for fifty new drivers and pays for their training.',
  ],
  [
    'Potter finds Roman kiln beneath her workshop',
    'A potter who dug for a drain in Lower Asham came upon a kiln that archaeologists date to the second century.',
    'Shards with the stamp of a maker called Secundus lay in the ash.',
  ],
  [
    'Opera of Varsund cancels premiere after flood in the cellar',
    'Water in the cellar has ruined the stage machinery of the opera of Varsund, which called off its premiere.',
    'Tickets keep their worth until the summer, the director said.',
  ],
  [
    'Chess federation bans phones from spectators’ rows',
    'Spectators of tournaments must leave telephones at the door, the chess federation of Ostmark decided.',
    'Two games had been broken off in autumn because of messages from the rows.',
  ],
  [
    'Vineyards above Sarnelle report the earliest harvest on record',
    'Growers above Sarnelle picked their first grapes nineteen days sooner than in an ordinary year.',
    'Sugar is high and acid low, which the cellar master calls a mixed blessing.',
  ],
  [
    'Supercomputer in Ilmar is to forecast avalanches',
    'A supercomputer in Ilmar will reckon the danger of avalanches for every slope of the range each hour.',
    'Mountain guides feed it with what their probes measure in the snow.',
  ],
  [
    'Carousel from 1907 turns again on the pier of Wexmoor',
    'After four years in a workshop the carousel of 1907 is back on the pier of Wexmoor, horses and organ included.',
    'Gold leaf alone took a restorer the whole of last winter.',
  ],
  [
    'Dentists of Orlin county offer evening hours',
    'Patients in Orlin county can see a dentist until ten in the evening, the chamber of dentists promised.',
    'Shift workers of the paper mill had asked for it in a petition.',
  ],
  [
    'Lighthouse keeper of Skellholm retires after 41 years',
    'The last keeper of the lighthouse of Skellholm handed over his keys; its lamp is switched from the mainland now.',
    'He keeps the barometer, which was a gift of the pilots.',
  ],
  [
    'Café Zénith of Montélis bakes the longest éclair',
    'Bakers of the Café Zénith in Montélis laid out an éclair of 44 metres along the quay, and it was eaten in an hour.',
    'The cream came from the dairy of Saint-Orès, the baker Anaïs Légaré said.',
  ],
  [
    'Storks nest on the water tower of Grünau again',
    'A pair of storks has built on the water tower of Grünau, where none had been seen since the mill closed.',
    'Ringers read the number of the male: he hatched in Aragon.',
  ],
];

/** A story in Arabic, which is written from right to left. */
export const ARABIC: [title: string, summary: string, text: string] = [
  'افتتاح مكتبة عامة جديدة على ضفة النهر في مدينة نورسان',
  'افتتحت مدينة نورسان مكتبة عامة جديدة على ضفة النهر تضم ستين ألف كتاب وقاعة للأطفال.',
  'وقالت مديرة المكتبة إن الأبواب تبقى مفتوحة حتى التاسعة مساء كل يوم ما عدا الجمعة.',
];
