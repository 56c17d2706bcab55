/** The comparison in numbers; each number leads to its part of the panel. */
import { Icon, type IconName } from '../parts/Icon';
import { type PluralKey, useWords } from '../words';

export interface TallyItem {
  /** Id of the part that it leads to. */
  part: string;
  icon: IconName;
  label: PluralKey;
  count: number;
}

export function Tally({ items, onPick }: { items: TallyItem[]; onPick(part: string): void }) {
  const words = useWords();
  return (
    <nav class="tally" aria-label={words.t('tally_label')}>
      {items
        .filter(({ count }) => count > 0)
        .map(({ part, icon, label, count }) => (
          <button key={part} type="button" class={`tally-${part}`} onClick={() => onPick(part)}>
            <Icon name={icon} size={12} />
            {words.count(label, count)}
          </button>
        ))}
    </nav>
  );
}
