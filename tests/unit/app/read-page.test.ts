/** A tab's page under the directory's names. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/app/read-page';
import { fail, ok } from '../../../lib/core/result';
import type { DirectoryOutlet } from '../../../lib/core/sources/model';
import { articleOf, createFake, seenPage } from './world';

const POST: DirectoryOutlet = {
  ...{ name: 'The Brennick Post', domain: 'valley-post.example', others: [], aliases: ['BP'] },
  ...{ country: 'GB', language: 'en', agency: false, feeds: [] },
};
const pages = { 7: seenPage({ article: ok(articleOf({ credit: 'bp' })) }) };

describe('a page that is read', () => {
  it('goes by the name that the directory has for its host', async () => {
    const { world } = createFake({ pages, outlets: [POST] });
    const { seen, aliases } = await readPage(world, 7);
    const article = seen.ok && seen.value.article.ok ? seen.value.article.value : null;
    expect(article?.outlet).toEqual({ name: 'The Brennick Post', domain: 'valley-post.example' });
    expect(article?.credit).toBeNull();
    expect(aliases.get('bp')).toBe('The Brennick Post');
  });

  it('keeps its own names where the directory cannot be read', async () => {
    const { world } = createFake({ pages });
    const broken = {
      ...world,
      directory: { ...world.directory, names: async () => fail('unreadable', 'x') },
    };
    const { seen, aliases } = await readPage(broken, 7);
    expect(seen).toEqual(ok(pages[7]));
    expect(aliases.size).toBe(0);
  });
});
