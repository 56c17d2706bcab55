/** The settings' part about sources, wired: what is chosen, how it goes, and the browser's questions. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SourceProps } from '../../components/options/sources/model';
import type { KnownSources } from '../../lib/app/sources/protocol';
import { type DirectoryOutlet, MAX_FEEDS } from '../../lib/core/sources/model';
import { ask } from '../../lib/platform/client';
import { directoryPort } from '../../lib/platform/directory';
import { allowHosts, giveBackHosts } from '../../lib/platform/hosts';
import { noteLent } from '../../lib/platform/lent';
import { onSourcesChanged } from '../../lib/platform/source-watch';
import { settled } from '../page/reply';
import { sourceActions } from './source-actions';

/** Milliseconds: how long ago something was is told in minutes. */
const MINUTE = 60_000;

/** Null until what is chosen is known. */
export function useSources(): SourceProps | null {
  const [known, setKnown] = useState<KnownSources | null>(null);
  const [outlets, setOutlets] = useState<DirectoryOutlet[] | null>(null);
  const [now, setNow] = useState(Date.now);
  const found = useRef(new Set<string>());
  const refresh = async (): Promise<void> => {
    const answer = await settled(ask('sources', {}));
    setNow(Date.now());
    if (answer.ok) setKnown(answer.value);
  };
  useEffect(() => {
    void refresh();
    void directoryPort.outlets().then((read) => setOutlets(read.ok ? read.value : []));
    const clock = setInterval(() => setNow(Date.now()), MINUTE);
    const stop = onSourcesChanged(refresh);
    return () => {
      clearInterval(clock);
      stop();
    };
  }, []);
  const choices = known?.choices;
  const actions = useMemo(
    () =>
      choices &&
      sourceActions({
        ...{ choices, outlets: outlets ?? [], found: found.current, refresh },
        ...{ allow: allowHosts, giveBack: giveBackHosts, note: noteLent },
      }),
    [choices, outlets],
  );
  return known && actions ? { view: { ...known, outlets, now, most: MAX_FEEDS }, actions } : null;
}
