/** Hosts and the outlets that publish there. */
import { describe, expect, it } from 'vitest';
import type { DirectoryOutlet } from '../../../../lib/core/sources/model';
import { outletAt } from '../../../../lib/core/sources/outlet-at';

const outletOf = (name: string, domain: string, others: string[] = []): DirectoryOutlet => ({
  ...{ name, domain, others, country: 'GB', language: 'en' },
  ...{ agency: false, aliases: [], feeds: [] },
});
const OUTLETS = [
  outletOf('Harbour Times', 'harbour-times.example', ['harbour.example']),
  outletOf('Harbour Sport', 'sport.harbour-times.example'),
];

describe('the outlet at a host', () => {
  it.each<[host: string, name: string | undefined]>([
    ['harbour-times.example', 'Harbour Times'],
    ['www.harbour-times.example', 'Harbour Times'],
    ['WWW.Harbour-Times.example', 'Harbour Times'],
    ['news.harbour.example', 'Harbour Times'],
    ['sport.harbour-times.example', 'Harbour Sport'],
    ['my-harbour-times.example', undefined],
    ['example', undefined],
    ['', undefined],
  ])('%j', (host, name) => {
    expect(outletAt(host, OUTLETS)?.name).toBe(name);
  });
});
