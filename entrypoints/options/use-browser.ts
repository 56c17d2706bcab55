/** What the settings page shows of the browser: sites that it allows, keys, whether it took the list of sites. */
import { useEffect, useState } from 'preact/hooks';
import type { HeldSite } from '../../components/options/Held';
import type { Problem } from '../../lib/core/result';
import { siteOfPattern } from '../../lib/core/settings/origins';
import type { Settings } from '../../lib/core/settings/schema';
import { ask } from '../../lib/platform/client';
import { type Command, commands } from '../../lib/platform/commands';
import { heldOrigins, onPermissions } from '../../lib/platform/permissions';
import { settled } from '../page/reply';

/** Null until they are known; read again whenever they change. */
export function useHeld(): HeldSite[] | null {
  const [held, setHeld] = useState<HeldSite[] | null>(null);
  useEffect(() => {
    const read = (): void =>
      void heldOrigins().then((origins) =>
        setHeld(origins.map((origin) => ({ origin, site: siteOfPattern(origin) }))),
      );
    read();
    return onPermissions(read);
  }, []);
  return held;
}

/** Read again when the person comes back from the browser's own page for them. */
export function useKeys(): Command[] {
  const [keys, setKeys] = useState<Command[]>([]);
  useEffect(() => {
    const read = (): void => void commands().then(setKeys);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return keys;
}

/** The background is asked to register the detector, whenever what it is to follow has changed. */
export function useUnwatched(settings: Settings | null): Problem | null {
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (settings)
      void settled(ask('watch-sites', {})).then((answer) => setProblem(answer.ok ? null : answer.problem));
  }, [settings?.scope, settings?.sites]);
  return problem;
}
