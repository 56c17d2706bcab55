/** The findings as cards, part by part; each part says how many it has, and shows the first of them. */
import type { ComponentChildren } from 'preact';
import type { Finding, Verdict } from '../../lib/core/model';
import { Section } from '../parts/Section';
import { still } from '../parts/still';
import { isAct, isNoAct } from '../view/readings';
import type { Sifted } from '../view/sift';
import { type Key, useWords } from '../words';
import { AgreedLine } from './AgreedLine';
import { useGrowing } from './growing';
import { Judged } from './Judged';
import { NameLine } from './NameLine';
import { SameWords } from './SameWords';
import { StatementCard } from './StatementCard';

/** What stays as it is is not drawn again while more is added, or something is sought. */
const [Place, Line, Said, Name] = [still(Judged), still(AgreedLine), still(StatementCard), still(NameLine)];

const card = (finding: Finding) => <Place key={finding.id} finding={finding} />;

interface Props {
  sifted: Sifted;
  /** A finding that is to be shown, wherever it is. */
  target: string | null;
  /** Comes after what differs and what was updated. */
  children?: ComponentChildren;
}

export function Parts({ sifted: { findings, statements, names }, target, children }: Props) {
  const words = useWords();
  const drawn = useGrowing(findings.length, target !== null);
  const of = (...verdicts: Verdict[]): Finding[] =>
    findings.filter(({ verdict }) => verdicts.includes(verdict));
  const alike = of('compatible', 'agrees');
  const acts = alike.filter(isAct);
  const reveal = (items: Finding[]): boolean => items.some(({ id }) => id === target);
  let left = drawn;
  /** What all parts of findings have: the first parts are drawn first. */
  const part = (id: string, items: Finding[], limit: number, heading: Key) => {
    const room = Math.max(0, left);
    left -= Math.min(limit, items.length);
    const count = items.filter(({ setAside }) => !setAside).length;
    return { id, items, count, limit, drawn: room, heading: words.t(heading), reveal: reveal(items) };
  };
  return (
    <>
      <Section {...part('differs', of('differs'), 24, 'differs_heading')}>{card}</Section>
      <Section {...part('updated', of('updated'), 12, 'updated_heading')} note={words.t('updated_note')}>
        {card}
      </Section>
      {left > 0 && children}
      <Section
        id="statements"
        heading={words.t('statements_heading')}
        note={words.t('statements_note')}
        items={statements}
        limit={6}
        drawn={left}
      >
        {(statement, index) => <Said key={index} statement={statement} />}
      </Section>
      <Section {...part('only', of('only'), 6, 'only_heading')}>{card}</Section>
      <Section
        {...part('agrees', alike.filter(isNoAct), 12, 'agrees_heading')}
        after={acts.length > 0 && left > 0 && <SameWords findings={acts} reveal={reveal(acts)} />}
      >
        {(finding) => <Line key={finding.id} finding={finding} />}
      </Section>
      <Section id="names" heading={words.t('names_heading')} items={names} limit={8} drawn={left}>
        {(variants) => <Name key={variants.name} variants={variants} />}
      </Section>
    </>
  );
}
