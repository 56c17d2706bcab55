/** By what the grid's rows are ordered; a report's column is chosen at its head. */
import { type Order, orderedBy } from '../view/order';
import { useReports } from '../view/reports';
import { useWords } from '../words';

const ORDERS = ['ranked', 'kind', 'told'] as const;

export function Orders({ order, onOrder }: { order: Order; onOrder(order: Order): void }) {
  const words = useWords();
  const report = useReports().get(orderedBy(order) ?? '');
  return (
    <select
      class="orders"
      aria-label={words.t('order_label')}
      value={order}
      data-testid="order"
      onChange={(event) => onOrder(ORDERS.find((one) => one === event.currentTarget.value) ?? order)}
    >
      {ORDERS.map((one) => (
        <option key={one} value={one}>
          {words.t(`order_${one}`)}
        </option>
      ))}
      {report && <option value={order}>{words.t('order_by_report', report.letter)}</option>}
    </select>
  );
}
