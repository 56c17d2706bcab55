/** Hosts that the chosen sources need: what is given back leaves these. */
import { chosenHosts } from '../../core/sources/hosts';
import type { World } from '../ports';

/** Null where choices or the directory cannot be read. */
export async function neededHosts({
  settings,
  directory,
}: Pick<World, 'settings' | 'directory'>): Promise<string[] | null> {
  const [choices, outlets] = [await settings.read(), await directory.outlets()];
  return choices.ok && outlets.ok ? chosenHosts(choices.value.sources, outlets.value) : null;
}
