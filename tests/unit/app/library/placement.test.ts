/** Where a report is put: what packs and the person said comes before what is found. */
import { describe, expect, it } from 'vitest';
import { placementOf } from '../../../../lib/app/library/placement';
import { putReport } from '../../../../lib/app/library/put-report';
import type { Article } from '../../../../lib/core/model';
import { reportOf } from '../../../../lib/core/report';
import { fail } from '../../../../lib/core/result';
import { COAST, FERRY, packWith } from '../articles';
import { type FreshLibrary, freshLibrary } from '../fresh-library';
import { articleOf } from '../world';

const report = (article: Article) => reportOf(article, article.url);
const OWN = `own:${articleOf().url}`;

async function libraryWith(known: Record<string, Article[]>): Promise<FreshLibrary> {
  const library = freshLibrary();
  await library.addPack(packWith(known));
  return library;
}
const add = (library: FreshLibrary, article: Article, event: string | null = null) =>
  putReport(library, { report: report(article), origin: 'kept', expires: null, event });

describe('a report is put', () => {
  it('under the event that it reports, with the reasons', async () => {
    const placed = await placementOf(await libraryWith({ 'cable-car': [COAST] }), report(articleOf()));
    expect(placed).toMatchObject({ value: { event: 'cable-car', joins: [], moves: [] } });
    expect(placed.ok && placed.value.reasons.length).toBeGreaterThan(0);
  });

  it('under none where none is like it', async () => {
    const placed = await placementOf(await libraryWith({ 'cable-car': [COAST] }), report(FERRY));
    expect(placed).toMatchObject({ value: { event: null, joins: [], moves: [], reasons: [] } });
  });

  it('under one that fits, though it has one of its own', async () => {
    const library = await libraryWith({});
    await add(library, articleOf());
    await library.addPack(packWith({ 'cable-car': [COAST] }));
    expect(await placementOf(library, report(articleOf()))).toMatchObject({ value: { event: 'cable-car' } });
  });

  it('never under one that it is not about', async () => {
    const library = await libraryWith({ 'cable-car': [COAST] });
    await library.change({ type: 'apart', report: articleOf().url, event: 'cable-car' });
    expect(await placementOf(library, report(articleOf()))).toMatchObject({ value: { event: null } });
  });

  it('where the person put it, without reasons', async () => {
    const library = await libraryWith({ 'cable-car': [COAST], ferry: [FERRY] });
    await library.change({ type: 'choose', report: articleOf().url, event: 'ferry' });
    expect(await placementOf(library, report(articleOf()))).toMatchObject({
      value: { event: 'ferry', reasons: [] },
    });
  });

  it('into one of two that the person set apart: they stay two', async () => {
    const library = await libraryWith({ 'cable-car': [COAST] });
    await library.change({ type: 'apart', report: articleOf().url, event: 'cable-car' });
    await add(library, articleOf());
    const bridge = { ...articleOf(), url: 'https://third.example/cable-car' };
    await add(library, { ...bridge, paragraphs: [...bridge.paragraphs, ...COAST.paragraphs] });
    const ids = ['cable-car', OWN];
    expect(await library.events(ids)).toMatchObject({ value: ids.map((id) => ({ id })) });
  });

  it('nowhere where the library cannot be read', async () => {
    for (const broken of ['postings', 'profiles', 'correction', 'events'] as const) {
      const library = await libraryWith({ 'cable-car': [COAST] });
      library[broken] = async () => fail('storage', broken);
      expect(await placementOf(library, report(articleOf()))).toEqual(fail('storage', broken));
    }
  });
});
