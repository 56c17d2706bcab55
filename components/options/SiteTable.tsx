/** The table of sites, sorted by any of its columns; its first row is what holds where no other does. */
import { useState } from 'preact/hooks';
import type { Settings, SiteSwitches } from '../../lib/core/settings/schema';
import type { OptionsActions, SiteLine } from '../Options';
import { SWITCHES } from '../parts/site-switches';
import { useWords } from '../words';
import { SiteRow } from './SiteRow';

type Column = 'site' | keyof SiteSwitches;
interface Order {
  by: Column;
  down: boolean;
}

interface Props {
  lines: SiteLine[];
  scope: Settings['scope'];
  setSite: OptionsActions['setSite'];
}

export function SiteTable({ lines, scope, setSite }: Props) {
  const words = useWords();
  const [order, setOrder] = useState<Order>({ by: 'site', down: false });
  const sort = (by: Column): void => setOrder({ by, down: order.by === by && !order.down });
  const head = { order, sort };
  return (
    <div class="table-scroll">
      <table class="sites" data-testid="sites">
        <thead>
          <tr>
            <Head column="site" name={words.t('site')} {...head} />
            {SWITCHES.map((name) => (
              <Head key={name} column={name} name={words.t(`switch_${name}_short`)} {...head} />
            ))}
            <th scope="col">
              <span class="unseen">{words.t('remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Elsewhere scope={scope} />
          {sorted(lines, order).map((line) => (
            <SiteRow key={line.site} line={line} setSite={setSite} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Names from A to Z at first, switches those that are on. */
function sorted(lines: SiteLine[], { by, down }: Order): SiteLine[] {
  const turn = down ? -1 : 1;
  const rank = ({ switches }: SiteLine): number => (by === 'site' || switches[by] ? 0 : 1);
  const name = (one: SiteLine, two: SiteLine): number => (one.site < two.site ? -1 : 1);
  return lines.toSorted((one, two) =>
    by === 'site' ? turn * name(one, two) : turn * (rank(one) - rank(two)) || name(one, two),
  );
}

interface HeadProps {
  column: Column;
  name: string;
  order: Order;
  sort(by: Column): void;
}

function Head({ column, name, order, sort }: HeadProps) {
  const words = useWords();
  const on = order.by === column;
  return (
    <th scope="col" aria-sort={on ? (order.down ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        class="sort"
        title={column === 'site' ? undefined : words.t(`switch_${column}_hint`)}
        onClick={() => sort(column)}
      >
        {name}
        <span aria-hidden="true">{on ? (order.down ? '▾' : '▴') : ''}</span>
      </button>
    </th>
  );
}

function Elsewhere({ scope }: { scope: Settings['scope'] }) {
  const words = useWords();
  const holds: SiteSwitches = { detect: scope === 'every', chip: true, marks: true, dock: false };
  return (
    <tr class="elsewhere" data-testid="elsewhere">
      <th scope="row">{words.t('sites_elsewhere')}</th>
      {SWITCHES.map((name) => (
        <td key={name}>{words.t(holds[name] ? 'sites_on' : 'sites_off')}</td>
      ))}
      <td />
    </tr>
  );
}
