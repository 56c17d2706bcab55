/** A permission that is taken back: pages that it was for show nothing any more, others stay as they are. */
import { describe, expect, it } from 'vitest';
import type { TabRecord } from '../../../lib/app/ports';
import { withdrawn } from '../../../lib/app/withdrawn';
import { createFake } from './world';

const recordAt = (url: string | null): TabRecord => ({
  url,
  look: 'a',
  since: 0,
  state: { state: 'not-article', reasons: [] },
});

describe('a permission that is taken back', () => {
  it.each<[what: string, url: string | null, origins: string[], allowed: boolean, goes: boolean]>([
    ['of every site', 'https://valleypost.example/a', ['*://*/*'], false, true],
    ['of its site', 'https://en.valleypost.example/a', ['*://*.valleypost.example/*'], false, true],
    ['of another site', 'https://valleypost.example/a', ['*://*.ledger.example/*'], false, false],
    ['while another holds', 'https://valleypost.example/a', ['*://*.valleypost.example/*'], true, false],
    ['of no site', 'https://valleypost.example/a', [], false, false],
    ['before the page was read', null, ['*://*/*'], false, false],
  ])('%s', async (_what, url, origins, allowed, goes) => {
    const fake = createFake({ allowed });
    fake.records.set(7, recordAt(url));
    await withdrawn(fake.world, origins);
    expect(fake.records.has(7)).toBe(!goes);
    expect(fake.log.includes('tell state-changed 7')).toBe(goes);
  });
});
