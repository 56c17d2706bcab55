/** What a page tells about its times: candidates, each with the kind of place that it stands in. */

import type { NearHeadline } from '../body/near-headline';
import type { LdNode } from '../json-ld';
import type { Metas } from '../metas';
import type { FoundDate } from './read-date';

/** As `Stamp.from` in the core's model. */
export type Place = 'json-ld' | 'meta' | 'time' | 'address' | 'visible';
export type Role = 'published' | 'modified';

/** Kinds of places, in groups that are witnesses of their own; within a group the more telling kind first. */
export const GROUPS = {
  address: ['address', 'address-day-first'],
  meta: ['meta-article', 'meta-published', 'meta-date'],
  'json-ld': ['ld-article', 'ld-page'],
  script: ['script'],
  shown: [
    'line-after-told',
    'time-after',
    'time-classed',
    'line-after',
    'time-marked',
    'line-before-told',
    'time-before',
    'time-second',
    'line-before',
    'labelled',
    'dateline',
    'far-stamp',
    'far-time',
    'ago',
  ],
} as const;
export type Group = keyof typeof GROUPS;
export type Kind = (typeof GROUPS)[Group][number];

export interface DateCandidate {
  date: FoundDate;
  from: Place;
  kind: Kind;
  /** What it is the time of. */
  role: Role;
}

export interface DateSources {
  url: string;
  metas: Metas;
  nodes: LdNode[];
  near: NearHeadline;
  document: Document;
  language: string;
  /** The first paragraphs, for datelines. */
  lead: string[];
  /** When the page was retrieved, in milliseconds; null for one that was kept in a file. */
  retrieved: number | null;
}

export type Source = (page: DateSources) => DateCandidate[];
