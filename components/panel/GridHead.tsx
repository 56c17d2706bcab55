/** The grid's heads: a report each, with how many copies it stands for. A click orders the rows by what it tells. */
import { Tag } from '../parts/Tag';
import type { WithCopies } from '../view/copies';
import { type Order, orderedBy } from '../view/order';
import { useWords } from '../words';

interface Props {
  columns: WithCopies[];
  order: Order;
  onOrder(order: Order): void;
  /** The column at which the Tab key stops; -1 where it stops at no head. */
  active: number;
}

export function GridHead({ columns, order, onOrder, active }: Props) {
  const words = useWords();
  const by = orderedBy(order);
  return (
    <thead>
      <tr>
        <th scope="col" tabIndex={active === 0 ? 0 : -1}>
          {words.t('grid_detail')}
        </th>
        {columns.map(({ report: { id, letter, outlet, here }, copies }, index) => (
          <th
            key={id}
            scope="col"
            class={here ? 'is-here' : undefined}
            aria-sort={by === id ? 'descending' : undefined}
          >
            <button
              type="button"
              tabIndex={active === index + 1 ? 0 : -1}
              title={words.t('order_by_report', letter)}
              aria-label={words.join([letter, outlet.name, here ? words.t('this_page') : null])}
              onClick={() => onOrder(by === id ? 'ranked' : `report:${id}`)}
            >
              <Tag report={id} />
              {copies.length > 0 && (
                <small title={words.list(copies.map((copy) => copy.outlet.name))}>
                  +{words.number(copies.length)}
                </small>
              )}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
