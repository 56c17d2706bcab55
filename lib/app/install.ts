/** What happens once: the bundled pack goes into the library, the welcome page asks its one question. */
import { ok, type Result } from '../core/result';
import type { World } from './ports';
import { watchAnew } from './sites';

/** Loads the pack that comes with the extension; what the person added stays. */
async function loadBundled({ packs, library }: World): Promise<Result<unknown>> {
  const pack = await packs.bundled();
  return pack.ok ? library.addPack(pack.value) : pack;
}

/** Loads it where the library is empty: browsers may throw stored data away, or a page may be read before it is there. `asked`: its totals. */
export async function loadBundledOnce(
  world: World,
  asked: ReturnType<World['library']['totals']>,
): Promise<Result<unknown>> {
  const totals = await asked;
  if (!totals.ok) return totals;
  return totals.value.events > 0 ? ok(undefined) : loadBundled(world);
}

/** After installation and after each update. */
export async function installed(world: World): Promise<void> {
  await loadBundled(world);
  await watchAnew(world);
}
