// @vitest-environment happy-dom
/** The way from the panel to reports side by side. */
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { finding, report, value } from '../../components/demo/make';
import { Panel } from '../../components/Panel';
import { tellersOf } from '../../components/panel/OpenBeside';
import { viewReports } from '../../components/view/reports';
import { SAMPLES } from '../fixtures/states';
import { card, recorder, show } from './surface';

afterEach(cleanup);

describe('side by side', () => {
  it('opens from the head with what tells most, from a card with its reports and at its finding', () => {
    const asked: unknown[] = [];
    const { actions } = recorder({ openBeside: (...what) => asked.push(what) });
    const { container } = show(<Panel state={SAMPLES.two} actions={actions} />);
    const press = (within: Element | null) =>
      within?.querySelector<HTMLElement>('[data-testid="open-beside"]')?.click();
    press(container.querySelector('.event'));
    press(card(container, 'length'));
    expect(asked).toEqual([
      [[], undefined],
      [['times', 'coast'], 'length'],
    ]);
  });

  it('is not offered where there is no such page', () => {
    const { queryByTestId } = show(<Panel state={SAMPLES.two} actions={recorder().actions} />);
    expect(queryByTestId('open-beside')).toBeNull();
  });
});

describe("a finding's reports", () => {
  const reports = ['a', 'b', 'c', 'd', 'e', 'f'];
  const views = viewReports(
    {
      event: null,
      reports: reports.map((id) => report(id, id)),
      findings: [],
      alignments: [],
      statements: [],
      names: [],
    },
    'd',
  );
  const byId = new Map(views.map((one) => [one.id, one]));
  const told = (...values: [string, string][]) =>
    finding('x', 'differs', 'count', {
      about: 'x',
      values: values.map(([id, said]) => value(id, `[${said}] ships`, said)),
    });

  it.each<[string, [string, string][], string[]]>([
    [
      'are all, this page first',
      [
        ['a', '1'],
        ['d', '2'],
      ],
      ['d', 'a'],
    ],
    [
      'are each one once',
      [
        ['a', '1'],
        ['a', '2'],
        ['b', '1'],
      ],
      ['a', 'b'],
    ],
    [
      'are one of each reading where they are too many',
      [
        ['a', '1'],
        ['b', '1'],
        ['c', '1'],
        ['d', '1'],
        ['e', '2'],
        ['f', '3'],
      ],
      ['d', 'a', 'e', 'f'],
    ],
  ])('%s', (_what, values, wanted) => {
    expect(tellersOf(told(...values), byId)).toEqual(wanted);
  });
});
