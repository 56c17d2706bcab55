/** The library in files: parts of it out and in, packs in, some events out as a pack. */
import { isLibraryPart, readLibraryPart } from '../../core/library/dump';
import type { Pack } from '../../core/model';
import { buildPack } from '../../core/packs/build';
import { readPack } from '../../core/packs/read';
import { ok, type Result } from '../../core/result';
import type { LibraryPort } from '../library-port';
import type { World } from '../ports';

type Brought = { events: number; reports: number };

/** What it is tells its own format. All of it comes in or nothing. */
export async function importPart(library: LibraryPort, part: unknown): Promise<Result<Brought>> {
  if (isLibraryPart(part)) {
    const read = readLibraryPart(part);
    return read.ok ? library.restore(read.value) : read;
  }
  const pack = readPack(part);
  return pack.ok ? library.addPack(pack.value, true) : pack;
}

/** Events that are gone meanwhile are left out. */
export async function packOf(world: World, ids: string[], texts: boolean): Promise<Result<Pack>> {
  const events = await world.library.events(ids);
  if (!events.ok) return events;
  const reports = await Promise.all(events.value.map(({ id }) => world.library.reports(id)));
  const broken = reports.find((read) => !read.ok);
  if (broken) return broken;
  const there = new Map(
    reports.flatMap((read) => (read.ok ? read.value : [])).map(({ report }) => [report.id, report]),
  );
  const created = new Date(world.now()).toISOString();
  return ok(
    buildPack({
      id: `library-${world.newName()}`,
      title: 'Library',
      created,
      expires: null,
      events: events.value.map(({ id, title, date, place, reports: of }) => ({
        ...{ id, title, date, place },
        reports: of.filter((one) => there.has(one)),
      })),
      reports: [...there.values()],
      texts,
    }),
  );
}
