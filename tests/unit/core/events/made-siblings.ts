/** Events of one kind in our own words: three reports of one, and one of its sibling on another day. */
import type { TextReport } from '../../../../lib/core/model';
import { report } from './made-reports';

export interface Siblings {
  kind: string;
  /** Two that the library knows, and one that is looked up. */
  one: [TextReport, TextReport, TextReport];
  other: [TextReport, TextReport];
}

export const SIBLINGS: Siblings[] = [
  {
    kind: 'fires in shops of one chain',
    one: [
      report(
        'a1',
        '2023-02-05',
        'Fire guts Harvo store in Ellingham',
        'A fire gutted the Harvo supermarket in Ellingham on Saturday night after it broke out in the roof.',
        'Sixty firemen fought the blaze in Mill Lane, and 35 people left their homes.',
      ),
      report(
        'a2',
        '2023-02-05',
        'Blaze destroys supermarket in Ellingham',
        'The Harvo supermarket in Mill Lane, Ellingham, burned down on Saturday night.',
        'Chief fire officer Nell Asquith said sixty firemen came; 35 neighbours had to leave.',
      ),
      report(
        'a3',
        '2023-02-06',
        'Ellingham loses its supermarket',
        'Police think that the fire in the Harvo supermarket of Ellingham on Saturday was laid.',
        'It broke out in the roof, said fire officer Nell Asquith, and 35 people slept in a church.',
      ),
    ],
    other: [
      report(
        'b1',
        '2024-08-19',
        'Fire at Harvo store in Portwick',
        'Firemen fought a blaze at the Harvo supermarket in Portwick on Sunday morning.',
        'Half of the roof fell in, and Dock Street was closed, said fire officer Ravi Menon.',
      ),
      report(
        'b2',
        '2024-08-20',
        'Man held after blaze in Portwick',
        'A man of 24 is held for the fire at the Harvo supermarket in Portwick on Sunday.',
        'Half of the roof over Dock Street fell in.',
      ),
    ],
  },
  {
    kind: 'fights of one champion',
    one: [
      report(
        'c1',
        '2021-05-16',
        'Varga stops Okonjo in the ninth round',
        'Champion Istvan Varga stopped Daniel Okonjo in the ninth round in Graz on Saturday and keeps his belt.',
        'Okonjo fell twice; it was the 31st victory of Varga, who landed 204 punches.',
      ),
      report(
        'c2',
        '2021-05-16',
        'Belt stays with Varga',
        'Istvan Varga beat Daniel Okonjo in Graz on Saturday when the referee ended the fight in the ninth round.',
        'The champion landed 204 punches, and Okonjo 88.',
      ),
      report(
        'c3',
        '2021-05-17',
        'Okonjo falls in Graz',
        'Challenger Daniel Okonjo lost to Istvan Varga in the ninth round on Saturday.',
        'In Graz 9000 people saw how Varga landed 204 punches.',
      ),
    ],
    other: [
      report(
        'd1',
        '2022-10-09',
        'Varga beats Lindqvist on points',
        'Champion Istvan Varga beat Erik Lindqvist on points in Malmo on Saturday and keeps his belt.',
        'Lindqvist stood all twelve rounds; it was the 33rd victory of Varga.',
      ),
      report(
        'd2',
        '2022-10-09',
        'Lindqvist holds out for twelve rounds',
        'Erik Lindqvist lost to champion Istvan Varga on points in Malmo on Saturday.',
        'He is the first to stand twelve rounds against him.',
      ),
    ],
  },
  {
    kind: 'quakes at one island',
    one: [
      report(
        'e1',
        '2019-03-04',
        'Quake on Sarqa kills four',
        'An earthquake of magnitude 6.2 shook the island of Sarqa on Monday and killed four people.',
        'Seven villages were damaged and 80 people hurt, the governor of Hanjar said.',
      ),
      report(
        'e2',
        '2019-03-05',
        'Four dead after earthquake',
        'Four people died on the island of Sarqa when a quake of magnitude 6.2 hit it on Monday.',
        'Hospitals in Hanjar took in 80 hurt people of seven villages.',
      ),
      report(
        'e3',
        '2019-03-05',
        'Island counts its dead',
        'On Sarqa people slept in tents after the earthquake of Monday, which had a magnitude of 6.2.',
        'It killed four people and damaged seven villages; 80 are in hospitals of Hanjar.',
      ),
    ],
    other: [
      report(
        'f1',
        '2020-11-22',
        'Quake hurts three on Sarqa',
        'An earthquake of magnitude 5.1 shook the island of Sarqa on Sunday and hurt three people.',
        'Walls fell in two villages, the governor of Hanjar said.',
      ),
      report(
        'f2',
        '2020-11-23',
        'Sarqa shaken again',
        'Three people were hurt on the island of Sarqa by a quake of magnitude 5.1 on Sunday.',
        'Two villages near Hanjar lost walls.',
      ),
    ],
  },
];
