/** The texts of reports that a tab's comparison holds, as far as they are on this machine. */
import { digestText } from '../../core/beside/digest-text';
import type { BesideText } from '../../core/beside/model';
import { ok, type Result } from '../../core/result';
import type { World } from '../ports';
import { articleBeside, gone } from './compare-again';

/** Reports that the comparison does not hold are left out: nothing else of the library is told. */
export async function reportTexts(
  world: World,
  tab: number,
  reports: string[],
): Promise<Result<BesideText[]>> {
  const state = (await world.tabs.read(tab))?.state;
  if (state?.state !== 'ready') return gone();
  const compared = reports.filter((id) => state.comparison.reports.some((one) => one.id === id));
  const texts: BesideText[] = [];
  for (const report of compared) {
    const text = report === state.here ? await textOfPage(world, tab, report) : null;
    const told = text ? ok(text) : await storedText(world, report);
    if (!told.ok) return told;
    texts.push(told.value);
  }
  return ok(texts);
}

/** Null where the page is gone, or cannot be read any more. */
async function textOfPage(world: World, tab: number, report: string): Promise<BesideText | null> {
  const beside = await articleBeside(world, tab);
  return beside.ok ? { report, kind: 'text', paragraphs: beside.value.article.paragraphs } : null;
}

async function storedText({ library }: World, id: string): Promise<Result<BesideText>> {
  const read = await library.report(id);
  if (!read.ok) return read;
  const stored = read.value;
  if (!stored) return ok({ report: id, kind: 'missing', paragraphs: [] });
  const { report, summary } = stored;
  if (report.completeness === 'digest')
    return ok({ report: id, kind: 'digest', paragraphs: digestText(report) });
  return ok({ report: id, kind: summary ? 'summary' : 'text', paragraphs: report.paragraphs });
}
