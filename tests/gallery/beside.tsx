/** Reports side by side in one state, for pictures: the state's name lists the reports (`ledger-watch`). */
import { useMemo, useState } from 'preact/hooks';
import { Beside } from '../../components/Beside';
import { besideView } from '../../lib/core/beside/view';
import { besideOf, besideState } from '../fixtures/beside';

export function BesideInState({ name }: { name: string }) {
  const [chosen, setChosen] = useState(name.split('-'));
  const state = useMemo(() => besideState(name.split('-')), [name]);
  const view = useMemo(() => besideView(state.comparison, besideOf(chosen).texts), [state, chosen]);
  if (name === 'none')
    return <Beside state={{ state: 'idle', site: '' }} view={null} finding={null} onChoose={setChosen} />;
  return <Beside state={state} view={view} finding={null} onChoose={setChosen} />;
}
