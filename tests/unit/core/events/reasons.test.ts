import { describe, expect, it } from 'vitest';
import { tellsSame } from '../../../../lib/core/events/reasons';

describe('reasons tell a thing once', () => {
  it.each<[a: string, b: string, same: boolean]>([
    ['25 envoys', '25 foreign envoys', true],
    ['25 foreign envoys', '25 envoys', true],
    ['Iraq', 'Iraqi', true],
    ['envoy', '25 envoys', true],
    ['BAGHDAD', 'Baghdad', true],
    ['Al-Kadhimi', 'Mustafa al-Kadhimi', true],
    ['بغداد', 'بغداد', true],
    ['25 envoys', '26 envoys', false],
    ['25 envoys', '250 envoys', false],
    ['the US', 'the USSR', false],
    ['Port Selwyn', 'Port Ansel', false],
    ['rocket', 'envoys', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(tellsSame(a, b)).toBe(same);
    expect(tellsSame(b, a)).toBe(same);
  });
});
