/** Matching that keeps to what the person said, which is asked for beside what the article is looked up by. */
import { describe, expect, it } from 'vitest';
import { matchCorrected } from '../../../lib/app/corrected';
import { numberOf } from '../../../lib/core/events/hash';
import type { ReportCorrection } from '../../../lib/core/library/corrections';
import { readingOf } from '../../../lib/core/reading';
import { reportOf } from '../../../lib/core/report';
import { fail, ok, type Result } from '../../../lib/core/result';
import { COAST } from './articles';
import { freshLibrary } from './fresh-library';

const READING = readingOf(reportOf(COAST, 'coast'));
const EVENTS = ['own:one', 'own:two', 'own:three'];

/** A library whose lists have all events; tells which profiles it was asked for. */
async function matchedWith(said: Promise<Result<ReportCorrection | null>>, except: string[] = []) {
  const asked: number[] = [];
  const order: string[] = [];
  const matched = await matchCorrected(
    {
      ...freshLibrary(),
      correction: () => {
        order.push('correction');
        return said.finally(() => order.push('said'));
      },
      postings: async (keys, meanwhile) => {
        order.push('postings');
        meanwhile?.();
        return ok({ lists: new Map(keys.map((key) => [key, EVENTS.map(numberOf)])), total: 9 });
      },
      profiles: async (events) => {
        asked.push(...events);
        return ok([]);
      },
    },
    READING,
    except,
  );
  return { matched, asked: new Set(asked), order };
}

const correction = (not: string[]): ReportCorrection => ({
  about: 'report',
  id: 'coast',
  event: 'own:two',
  not,
  at: 1,
});

describe('matchCorrected', () => {
  it.each<[why: string, not: string[], except: string[], left: string[]]>([
    ['all where nothing is said', [], [], EVENTS],
    ['none that the person said it is not about', ['own:one'], [], ['own:two', 'own:three']],
    ['nor one that is passed over', ['own:one'], ['own:two'], ['own:three']],
  ])('looks at %s', async (_why, not, except, left) => {
    const { matched, asked } = await matchedWith(Promise.resolve(ok(correction(not))), except);
    expect(asked).toEqual(new Set(left.map(numberOf)));
    expect(matched).toMatchObject({ ok: true, value: { chosen: 'own:two' } });
  });

  it('asks for what was said beside the lists', async () => {
    const later = new Promise<Result<null>>((resolve) => setTimeout(() => resolve(ok(null)), 5));
    expect((await matchedWith(later)).order).toEqual(['correction', 'postings', 'said']);
  });

  it('fails where that cannot be read', async () => {
    const { matched, asked } = await matchedWith(Promise.resolve(fail('storage', 'gone')));
    expect([matched, asked.size]).toEqual([fail('storage', 'gone'), 0]);
  });
});
