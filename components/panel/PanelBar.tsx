/** The thin bar above the panel: whose panel it is, read again, open as a tab, settings, close; and that clicks are none. */
import { Icon, type IconName } from '../parts/Icon';
import { Logo } from '../parts/Logo';
import { type Key, useWords } from '../words';
import { useActions } from './actions';

export function PanelBar({ busy, refused }: { busy: boolean; refused: boolean }) {
  const words = useWords();
  const { look, openWide, openOptions, close } = useActions();
  return (
    <header class="bar">
      <span class="brand">
        <Logo size={20} />
        {words.t('name')}
      </span>
      <BarButton icon="again" label="read_again" onClick={look} disabled={busy} />
      {openWide && <BarButton icon="open" label="open_wide" onClick={openWide} />}
      <BarButton icon="gear" label="settings" onClick={openOptions} />
      {close && <BarButton icon="close" label="close" onClick={close} testid="close" />}
      {refused && (
        <p class="refused" role="alert" data-testid="refused">
          {words.t('clicks_refused', words.t('open_panel'))}
        </p>
      )}
    </header>
  );
}

interface ButtonProps {
  icon: IconName;
  label: Key;
  onClick(): void;
  disabled?: boolean;
  testid?: string;
}

function BarButton({ icon, label, onClick, disabled, testid }: ButtonProps) {
  const text = useWords().t(label);
  return (
    <button
      type="button"
      class="bar-button"
      title={text}
      aria-label={text}
      onClick={onClick}
      disabled={disabled}
      data-testid={testid}
    >
      <Icon name={icon} size={15} />
    </button>
  );
}
