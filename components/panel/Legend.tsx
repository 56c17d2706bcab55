/** What the grid's shapes mean. */
import { Icon } from '../parts/Icon';
import { useOpened } from '../parts/use-opened';
import { useWords } from '../words';

const SHAPES = ['differs', 'updated', 'compatible', 'agrees', 'only', 'silent', 'unknown', 'copy'] as const;

export function Legend() {
  const words = useWords();
  const { opened, onToggle } = useOpened();
  return (
    <details class="legend" onToggle={onToggle}>
      <summary>{words.t('legend_heading')}</summary>
      {opened && (
        <ul>
          {SHAPES.map((shape) => (
            <li key={shape}>
              <span class={`shape shape-${shape}`}>
                <Icon name={shape} size={14} />
              </span>
              {words.t(`legend_${shape}`)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
