/** The comparison: what the reports of an event tell apart, alike and alone. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../lib/app/ports';
import type { Finding, Verdict } from '../../lib/core/model';
import { Section } from '../parts/Section';
import { isAct, isNoAct } from '../view/readings';
import { ReportsProvider, viewReports } from '../view/reports';
import { useWords } from '../words';
import { AgreedLine } from './AgreedLine';
import { Also } from './Also';
import { EventHead } from './EventHead';
import { type Choice, EVERYTHING, Filter, passes } from './Filter';
import { cardId, FindingCard } from './FindingCard';
import { FindMore } from './FindMore';
import { Grid } from './Grid';
import { isSpeltApart, NameLine } from './NameLine';
import { Outlets } from './Outlets';
import { SameWords } from './SameWords';
import { StatementCard } from './StatementCard';
import { Tally } from './Tally';
import { Texts } from './Texts';

export type ReadyState = Extract<PanelState, { state: 'ready' }>;

/** A finding that is to be shown; a new object each time, so that the same one can be asked for again. */
export interface Shown {
  finding: string;
}

export function Ready({ state, show }: { state: ReadyState; show: Shown | null }) {
  const words = useWords();
  const { comparison, here } = state;
  const root = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const [target, setTarget] = useState<Shown | null>(null);
  const reports = useMemo(
    () => new Map(viewReports(comparison, here).map((report) => [report.id, report])),
    [comparison, here],
  );
  const show_ = (finding: string): void => {
    const wanted = comparison.findings.find(({ id }) => id === finding);
    if (wanted && !passes(wanted, choice)) setChoice(EVERYTHING);
    setTarget({ finding });
  };
  useEffect(() => {
    if (show) show_(show.finding);
  }, [show]);
  useEffect(() => {
    if (target) goTo(root.current, cardId(target.finding));
  }, [target, choice]);

  const findings = comparison.findings.filter((finding) => passes(finding, choice));
  const details = comparison.findings.filter(isNoAct);
  const of = (...verdicts: Verdict[]): Finding[] =>
    findings.filter(({ verdict }) => verdicts.includes(verdict));
  const reveal = (items: Finding[]): boolean => items.some(({ id }) => id === target?.finding);
  const all = choice === EVERYTHING || (!choice.onlyDiffering && choice.kind === null);
  const differs = of('differs');
  const updated = of('updated');
  const only = of('only');
  const alike = of('compatible', 'agrees');
  const [acts, agrees] = [alike.filter(isAct), alike.filter(isNoAct)];
  const names = all ? comparison.names.filter(isSpeltApart) : [];
  const statements = all ? comparison.statements : [];
  const card = (finding: Finding) => <FindingCard key={finding.id} finding={finding} />;
  return (
    <ReportsProvider value={reports}>
      <div class="comparison" ref={root}>
        <EventHead state={state} />
        <Tally
          onPick={(part) => goTo(root.current, `part-${part}`)}
          items={[
            { part: 'differs', icon: 'differs', label: 'tally_differs', count: differs.length },
            { part: 'updated', icon: 'updated', label: 'tally_updated', count: updated.length },
            { part: 'statements', icon: 'compatible', label: 'tally_statements', count: statements.length },
            { part: 'only', icon: 'only', label: 'tally_only', count: only.length },
            { part: 'agrees', icon: 'agrees', label: 'tally_agrees', count: agrees.length },
          ]}
        />
        <Outlets untold={state.untold ?? []} />
        <Texts untold={state.untold ?? []} />
        {details.length > 0 && (
          <section class="part part-glance" aria-labelledby="part-glance">
            <h2 id="part-glance">
              {words.t('glance_heading')} <small>{words.t('glance_note')}</small>
            </h2>
            <Filter findings={details} choice={choice} onChange={setChoice} />
            <Grid findings={findings.filter(isNoAct)} onPick={show_} />
          </section>
        )}
        {differs.length + updated.length === 0 && <p class="quiet">{words.t('nothing_differs')}</p>}
        <Section
          id="differs"
          heading={words.t('differs_heading')}
          items={differs}
          limit={24}
          reveal={reveal(differs)}
        >
          {card}
        </Section>
        <Section
          id="updated"
          heading={words.t('updated_heading')}
          note={words.t('updated_note')}
          items={updated}
          limit={12}
          reveal={reveal(updated)}
        >
          {card}
        </Section>
        <Section
          id="statements"
          heading={words.t('statements_heading')}
          note={words.t('statements_note')}
          items={statements}
          limit={6}
        >
          {(statement, index) => <StatementCard key={index} statement={statement} />}
        </Section>
        <Section id="only" heading={words.t('only_heading')} items={only} limit={6} reveal={reveal(only)}>
          {card}
        </Section>
        <Section
          id="agrees"
          heading={words.t('agrees_heading')}
          items={agrees}
          limit={12}
          reveal={reveal(agrees)}
          after={acts.length > 0 && <SameWords findings={acts} reveal={reveal(acts)} />}
        >
          {(finding) => <AgreedLine key={finding.id} finding={finding} />}
        </Section>
        <Section id="names" heading={words.t('names_heading')} items={names} limit={8}>
          {(variants) => <NameLine key={variants.name} variants={variants} />}
        </Section>
        <Also events={state.also} language={state.article.language} />
        <FindMore quiet />
      </div>
    </ReportsProvider>
  );
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
