/** Reports of a tab's comparison side by side (`?tab=ID&report=…&report=…&finding=…`). */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Beside } from '../../components/Beside';
import { firstColumns } from '../../components/beside/choose';
import type { ReadyState } from '../../components/panel/Ready';
import { viewReports } from '../../components/view/reports';
import { useWords } from '../../components/words';
import type { BesideText, BesideView } from '../../lib/core/beside/model';
import { besideView } from '../../lib/core/beside/view';
import { ask } from '../../lib/platform/client';
import { besideAddress } from '../page/beside-address';
import { settled } from '../page/reply';
import { usePanel } from '../sidepanel/use-panel';

const asked = new URLSearchParams(location.search);

export function BesidePage() {
  const words = useWords();
  const { tab, state } = usePanel(false);
  const [taken, setTaken] = useState<ReadyState | null>(null);
  const [chosen, setChosen] = useState(asked.getAll('report'));
  // What is being read stays, wherever the tab goes; more that comes of the same article is taken.
  useEffect(() => {
    if (state?.state === 'ready')
      setTaken((before) => (before && before.here !== state.here ? before : state));
  }, [state]);
  const view = useView(tab, taken, chosen);
  useEffect(() => {
    document.title = [words.t('bs_open'), taken?.event.title].filter(Boolean).join(' – ');
  }, [words, taken]);
  const choose = (reports: string[]): void => {
    // So that a reload shows the same.
    if (tab !== null) history.replaceState(null, '', besideAddress(tab, reports));
    setChosen(reports);
  };
  return <Beside state={taken ?? state} view={view} finding={asked.get('finding')} onChoose={choose} />;
}

/** What is shown stays until the texts of what was chosen are there. */
function useView(tab: number | null, taken: ReadyState | null, chosen: string[]): BesideView | null {
  const [texts, setTexts] = useState<BesideText[] | null>(null);
  useEffect(() => {
    if (tab === null || !taken) return;
    let isOver = false;
    const reports = firstColumns(viewReports(taken.comparison, taken.here), taken.comparison, chosen);
    void textsOf(tab, reports).then((came) => {
      if (!isOver) setTexts((before) => came.map((one) => known(one, before)));
    });
    return () => {
      isOver = true;
    };
  }, [tab, taken, chosen]);
  return useMemo(() => (taken && texts ? besideView(taken.comparison, texts) : null), [taken, texts]);
}

async function textsOf(tab: number, reports: string[]): Promise<BesideText[]> {
  const answer = await settled(ask('report-texts', { tab, reports }));
  const told = answer.ok ? answer.value : [];
  return reports.map(
    (report) => told.find((one) => one.report === report) ?? { report, kind: 'missing', paragraphs: [] },
  );
}

/** A text that was there is not lost with the tab. */
const known = (text: BesideText, before: BesideText[] | null): BesideText =>
  (text.kind === 'missing' && before?.find(({ report }) => report === text.report)) || text;
