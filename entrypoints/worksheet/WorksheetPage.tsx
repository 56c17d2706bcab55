/** The worksheet of a tab's comparison (`?tab=ID`). */
import { useEffect, useState } from 'preact/hooks';
import type { ReadyState } from '../../components/panel/Ready';
import { useWords } from '../../components/words';
import { Worksheet } from '../../components/worksheet/Worksheet';
import { usePanel } from '../sidepanel/use-panel';

export function WorksheetPage() {
  const words = useWords();
  const { state } = usePanel(false);
  // A sheet that is being worked on stays, whatever the tab shows by now.
  const [taken, setTaken] = useState<{ state: ReadyState; at: number } | null>(null);
  useEffect(() => {
    if (state?.state === 'ready' && !taken) setTaken({ state, at: Date.now() });
  }, [state, taken]);
  useEffect(() => {
    // The browser proposes it as the name of the printed file.
    document.title = [words.t('sheet_heading'), taken?.state.event.title].filter(Boolean).join(' – ');
  }, [words, taken]);
  return <Worksheet state={taken?.state ?? state} at={taken?.at ?? 0} print={() => globalThis.print()} />;
}
