/** Reports of invented events for the library's cases. Two tell of one storm, each in its own words. */
import type { Article } from '../../lib/core/model';

const articleOf = (outlet: string, title: string, iso: string, paragraphs: string[]): Article => ({
  url: `https://${outlet}.example/${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
  title,
  outlet: { name: outlet, domain: `${outlet}.example` },
  byline: null,
  credit: null,
  published: { iso, from: 'meta' },
  modified: null,
  language: 'en',
  paragraphs,
  completeness: 'whole',
});

export const STORM = {
  morning: articleOf(
    'Fjordpost',
    'Storm Orla tears roofs from the hospital of Vardheim',
    '2026-03-04T07:00:00Z',
    [
      'Storm Orla tore the roofs from two wings of the hospital of Vardheim on Tuesday night, and 43 patients were carried to the school of Nesby.',
      'Mayor Sigrun Tveit said that nobody was badly hurt, and that the ferry to Nesby would not sail before Thursday.',
      'Gusts of 148 km/h were measured at the lighthouse of Skarvoy, the most since 1991.',
    ],
  ),
  noon: articleOf('Nordkaien', 'Hospital of Vardheim loses its roof to Storm Orla', '2026-03-04T11:30:00Z', [
    'Patients of the hospital of Vardheim spent the night in the school of Nesby after Storm Orla took the roof from two wings on Tuesday night.',
    'Forty-three patients were moved, said Sigrun Tveit, the mayor of Vardheim; none of them was badly hurt.',
    'At the lighthouse of Skarvoy the wind reached 148 km/h, and the ferry to Nesby stays in harbour until Thursday.',
  ]),
};

/** A pack of so many events with a report each; no two tell of the same thing. */
export function packOf(events: number): unknown {
  const ids = Array.from({ length: events }, (_, index) => `made-${index}`);
  const report = (id: string, index: number): object => ({
    id: `report-${id}`,
    url: null,
    outlet: { name: `Outlet ${index % 7}`, domain: '' },
    title: `Well ${index} of Quarrow is ${index + 2} metres deep`,
    published: null,
    modified: null,
    language: 'en',
    credit: null,
    words: 12,
    completeness: 'whole',
    paragraphs: [`Diggers at Quarrow said that well ${index} is ${index + 2} metres deep now.`],
  });
  return {
    format: 'variorum-pack',
    version: 1,
    id: 'wells',
    title: 'Wells',
    created: '2026-03-04T00:00:00Z',
    expires: null,
    events: ids.map((id, index) => ({
      id,
      title: `The well number ${index} of Quarrow`,
      date: null,
      place: null,
      reports: [`report-${id}`],
    })),
    reports: ids.map(report),
  };
}
