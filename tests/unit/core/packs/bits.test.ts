/** Gaps of sketches come back from their bits. */
import { describe, expect, it } from 'vitest';
import { gapsOf, lettersOf } from '../../../../lib/core/packs/bits';

describe('gaps as bits', () => {
  it.each(['', '0', '0 0 0 0', '2047', '2048 1', '1048575 0 4096', '31 16994 8022 3352 224 5391'])(
    '%j',
    (gaps) => {
      expect(gapsOf(lettersOf(gaps))).toBe(gaps);
    },
  );

  it('are fewer letters', () => {
    expect(lettersOf('31 16994 8022 3352 224 5391').length).toBeLessThan(20);
  });
});
