/** The columns with their lines, the bar above them, and below what the reports say of one difference. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { BesideView } from '../../lib/core/beside/model';
import type { Comparison, Verdict } from '../../lib/core/model';
import { useReports } from '../view/reports';
import { Apparatus } from './Apparatus';
import { BesideBar, type Choice } from './BesideBar';
import { Column } from './Column';
import { withColumn, withoutColumn } from './choose';
import { Gutter } from './Gutter';
import { keysFor } from './keys';
import { stepsOf } from './steps';
import { Tabs } from './Tabs';
import { useShowing } from './use-showing';
import { useStage } from './use-stage';

interface Props {
  comparison: Comparison;
  title: string;
  view: BesideView;
  finding: string | null;
  onChoose(reports: string[]): void;
}

const ALWAYS: Verdict[] = ['differs', 'updated'];

export function BesideColumns({ comparison, title, view, finding, onChoose }: Props) {
  const reports = useReports();
  const root = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState<Choice>({ together: true, agreed: false, only: false });
  const { agreed, only } = choice;
  const shown = useMemo(
    () =>
      new Set<Verdict>([
        ...ALWAYS,
        ...(agreed ? (['agrees', 'compatible'] as const) : []),
        ...(only ? (['only'] as const) : []),
      ]),
    [agreed, only],
  );
  const stage = useStage(root, view, shown, choice.together);
  const steps = useMemo(() => stepsOf(view), [view]);
  const showing = useShowing(root, stage, view, shown, finding);
  const step = (by: 1 | -1): void => showing.step(steps, by);
  const chosen = view.columns.map(({ report }) => report);
  const picked = comparison.findings.filter(({ id }) => showing.picked.includes(id));
  return (
    <main class="beside" data-testid="beside" onKeyDown={keysFor(step, showing.close)}>
      <BesideBar
        title={title}
        steps={steps}
        current={showing.picked}
        choice={choice}
        chosen={chosen}
        onStep={step}
        onChange={setChoice}
        onChoose={onChoose}
      />
      <Tabs reports={chosen} open={showing.open} onOpen={showing.setOpen} />
      <div class="bs-columns" ref={root} data-columns={chosen.length}>
        {view.columns.map((column, at) => [
          at > 0 && <Gutter key={`gutter-${at}`} />,
          <Column
            key={`${at} ${column.report}`}
            at={at}
            view={view}
            shown={shown}
            open={at === showing.open}
            removable={chosen.length > 2}
            onReport={(report) => onChoose(withColumn(chosen, at, report))}
            onRemove={() => onChoose(withoutColumn(chosen, at))}
            onPick={showing.pick}
            onGo={showing.go}
          />,
        ])}
      </div>
      <Apparatus findings={picked} reports={reports} onClose={showing.close} />
    </main>
  );
}
