/** Changes of what is chosen, and the permissions that come and go with them. */
import type { Done } from '../../components/options/sources/model';
import type { Problem, ProblemCode } from '../../lib/core/result';
import type { SourceChange } from '../../lib/core/sources/choices';
import { chosenHosts, unusedHosts } from '../../lib/core/sources/hosts';
import type { DirectoryOutlet, SourceChoices } from '../../lib/core/sources/model';
import { ask } from '../../lib/platform/client';
import { settled } from '../page/reply';

/** What is chosen, and the ways out of the page. */
export interface Chosen {
  choices: SourceChoices;
  outlets: DirectoryOutlet[];
  /** Hosts that were allowed for a search only. */
  found: Set<string>;
  refresh(): Promise<void>;
  /** The browser's question; at once in the click. */
  allow(hosts: string[]): Promise<boolean>;
  giveBack(hosts: string[]): Promise<void>;
  /** Notes hosts that are allowed for a search only, should the page be closed before they are given back. */
  note(hosts: string[]): Promise<unknown>;
}

export const failure = (code: ProblemCode, message: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, message },
});
export const REFUSED = failure('no-permission', 'the browser was told no');
export const PRIVATE = failure('private-address', 'no public address of the web');

export async function change({ refresh }: Chosen, wanted: SourceChange): Done {
  const answer = await settled(ask('change-sources', { change: wanted }));
  await refresh();
  return answer.ok ? null : answer.problem;
}

export const allowed = async (chosen: Chosen, hosts: string[], wanted: SourceChange): Done =>
  (await chosen.allow(hosts)) ? change(chosen, wanted) : REFUSED.problem;

/** Those that nothing needs that is chosen by now. */
export async function giveBack({ outlets, giveBack: give }: Chosen, hosts: string[]): Promise<void> {
  const answer = await settled(ask('sources', {}));
  if (!answer.ok) return;
  await give(unusedHosts(hosts, chosenHosts(answer.value.choices, outlets)));
}
