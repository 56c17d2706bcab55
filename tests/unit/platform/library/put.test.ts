/** Reports that come in: by the person's hand, by reading, again and changed. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { freshLibrary, idsIn, kept, RAIL, text, unwrap } from './made';
import { expectWhole } from './whole';

let library: LibraryPort;
beforeEach(() => {
  library = freshLibrary();
});

describe('an article', () => {
  it('makes an event of its own, the same when it is kept again', async () => {
    const first = unwrap(await library.put(kept(text('a'))));
    expect(unwrap(await library.put(kept(text('a', RAIL))))).toBe(first);
    expect(unwrap(await library.totals())).toMatchObject({
      events: 1,
      reports: 1,
      remembered: 0,
      unreadable: 0,
    });
    await expectWhole();
  });
  it('joins an event', async () => {
    const id = unwrap(await library.put(kept(text('a'))));
    unwrap(await library.put(kept(text('b'), id)));
    expect(await idsIn(library, id)).toEqual(['a', 'b']);
    await expectWhole();
  });
});
