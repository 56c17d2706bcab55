/** What the reader lends the presence is there when that begins. */
import { describe, expect, it } from 'vitest';
import { lentModule } from '../../../tools/setup/lent-modules';

const WALK = '/variorum/lib/page/walk.ts';

describe('lent modules', () => {
  it('are built into the reader, and taken from it', () => {
    const world = {} as { variorumLent?: { walk: () => number } };
    const lends = lentModule('const walk = () => 3;', WALK, 'lends') ?? '';
    const borrows = lentModule('const walk = () => 3;', WALK, 'borrows') ?? '';
    expect(borrows).not.toContain('=> 3');
    new Function('globalThis', lends)(world);
    const taken = new Function('globalThis', `${borrows.replace('export', '')}return walk`)(world);
    expect(taken()).toBe(3);
  });

  it.each([
    ['of other scripts', WALK, null],
    ['that are not lent', '/variorum/lib/page/article.ts', 'lends'],
  ] as const)('leaves modules %s', (_what, id, role) => {
    expect(lentModule('const walk = 3;', id, role)).toBeNull();
  });
});
