/** The comparison: what the reports of an event tell apart, alike and alone. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../lib/app/ports';
import type { Finding, Verdict } from '../../lib/core/model';
import { tellingCopies } from '../view/copies';
import type { Order } from '../view/order';
import { isAct, isDiffering, isNoAct } from '../view/readings';
import { ReportsProvider, viewReports } from '../view/reports';
import { type Choice, EVERYTHING, isEverything, type Sifted, sieveOf } from '../view/sift';
import { useWords } from '../words';
import { Also } from './Also';
import { EventHead } from './EventHead';
import { Filter, OnlyDiffering } from './Filter';
import { cardId } from './FindingCard';
import { FindMore } from './FindMore';
import { Grid } from './Grid';
import { JudgingProvider, useJudged } from './judging';
import { MarkAll } from './MarkAll';
import { isSpeltApart } from './NameLine';
import { Orders } from './Orders';
import { Outlets } from './Outlets';
import { Parts } from './Parts';
import { SetAside } from './SetAside';
import { Tally, type TallyItem } from './Tally';
import { Texts } from './Texts';
import { Timeline } from './Timeline';
import { useSearchKeys } from './use-search-keys';

export type ReadyState = Extract<PanelState, { state: 'ready' }>;

/** A finding that is to be shown; a new object each time, so that the same one can be asked for again. */
export interface Shown {
  finding: string;
}

export function Ready({ state, show }: { state: ReadyState; show: Shown | null }) {
  const words = useWords();
  const { comparison, here, untold = [], passed = 0 } = state;
  const judging = useJudged();
  const last = judging?.last ?? null;
  const root = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const [order, setOrder] = useState<Order>('ranked');
  const [target, setTarget] = useState<Shown | null>(null);
  const { reports, told, telling, sieve } = useMemo(() => {
    const views = viewReports(comparison, here);
    const byId = new Map(views.map((report) => [report.id, report]));
    const findings = comparison.findings.filter(({ id, setAside }) => !setAside || id === last);
    const names = comparison.names.filter(isSpeltApart);
    const all = { findings, statements: comparison.statements, names };
    return {
      reports: byId,
      told: all,
      telling: tellingCopies(findings, views),
      sieve: sieveOf(all, byId, words),
    };
  }, [comparison, here, words, last]);
  const { sifted, counted } = useMemo(() => {
    const all = sieve(choice);
    return { sifted: all, counted: { ...all, findings: all.findings.filter(({ setAside }) => !setAside) } };
  }, [sieve, choice]);
  const pick = (finding: string): void => {
    if (!sifted.findings.some(({ id }) => id === finding)) setChoice(EVERYTHING);
    setTarget({ finding });
  };
  useEffect(() => {
    if (show) pick(show.finding);
  }, [show]);
  useEffect(() => {
    if (target) goTo(root.current, cardId(target.finding));
  }, [target]);
  useSearchKeys(root, search, isEverything(choice) ? null : () => setChoice(EVERYTHING));

  const putBack = async (finding: string): Promise<boolean> => {
    setChoice(EVERYTHING);
    return (await judging?.judge(finding, false)) ?? false;
  };
  const details = told.findings.filter(isNoAct);
  const rows = counted.findings.filter(isNoAct);
  return (
    <ReportsProvider value={reports}>
      <JudgingProvider value={judging}>
        <div class="comparison" ref={root}>
          <EventHead state={state} />
          <Tally onPick={(part) => goTo(root.current, `part-${part}`)} items={tallyOf(counted)} />
          <Outlets untold={untold} passed={passed} />
          <Texts untold={untold} />
          {details.length > 0 && (
            <section class="part part-glance" aria-labelledby="part-glance">
              <div class="glance-head">
                <h2 id="part-glance">
                  {words.t('glance_heading')} <small>{words.t('glance_note')}</small>
                </h2>
                <OnlyDiffering findings={details} choice={choice} onChange={setChoice} />
                {rows.length > 1 && <Orders order={order} onOrder={setOrder} />}
              </div>
              <Filter
                findings={details}
                choice={choice}
                onChange={setChoice}
                found={countOf(counted)}
                search={search}
              />
              {rows.length > 0 && (
                <Grid findings={rows} telling={telling} order={order} onOrder={setOrder} onPick={pick} />
              )}
              <MarkAll />
            </section>
          )}
          {isEverything(choice) && !comparison.findings.some(isDiffering) && (
            <p class="quiet">{words.t('nothing_differs')}</p>
          )}
          <Parts sifted={sifted} target={target?.finding ?? last}>
            {(isEverything(choice) || counted.findings.some(isDiffering)) && (
              <Timeline findings={counted.findings} onPick={pick} />
            )}
          </Parts>
          <SetAside findings={comparison.findings.filter(({ setAside }) => setAside)} putBack={putBack} />
          <Also events={state.also} language={state.article.language} />
          <FindMore quiet />
        </div>
      </JudgingProvider>
    </ReportsProvider>
  );
}

const countOf = ({ findings, statements, names }: Sifted): number =>
  findings.length + statements.length + names.length;

/** Phrases in the same words are many, and each tells less than a value. */
const isAgreedAct = (finding: Finding): boolean => isAct(finding) && finding.verdict !== 'only';

function tallyOf({ findings, statements }: Sifted): TallyItem[] {
  const count = (...verdicts: Verdict[]): number =>
    findings.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return [
    { part: 'differs', icon: 'differs', label: 'tally_differs', count: count('differs') },
    { part: 'updated', icon: 'updated', label: 'tally_updated', count: count('updated') },
    { part: 'statements', icon: 'compatible', label: 'tally_statements', count: statements.length },
    { part: 'only', icon: 'only', label: 'tally_only', count: count('only') },
    {
      part: 'agrees',
      icon: 'agrees',
      label: 'tally_agrees',
      count: count('compatible', 'agrees') - findings.filter(isAgreedAct).length,
    },
  ];
}

/** Opens what hides an element, scrolls it into view and gives it the focus. */
function goTo(root: HTMLElement | null, id: string): void {
  const element = root?.ownerDocument.getElementById(id);
  if (!element || !root?.contains(element)) return;
  const folded = element.closest('details');
  if (folded) folded.open = true;
  const focusable = element.matches('details') ? element.querySelector('summary') : element;
  if (focusable instanceof HTMLElement) focusable.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}
