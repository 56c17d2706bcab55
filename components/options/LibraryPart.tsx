/** What the library holds, whether what is read goes into it, and the ways to empty and to open it. */
import { useState } from 'preact/hooks';
import type { Totals } from '../../lib/core/library/model';
import type { Remember } from '../../lib/core/settings/schema';
import type { OptionsActions } from '../Options';
import { Switch } from '../parts/Switch';
import { fileSize } from '../view/file-size';
import { useWords } from '../words';
import { Part } from './Part';

interface Props {
  library: Totals | null;
  remember: Remember;
  actions: OptionsActions;
}

export function LibraryPart({ library, remember, actions }: Props) {
  const words = useWords();
  return (
    <Part id="library" heading={words.t('options_library')}>
      <p>{words.t('library_hint')}</p>
      <ul class="counts" data-testid="library">
        <li>{library ? words.count('events', library.events) : '…'}</li>
        <li>{library ? words.count('reports', library.reports) : '…'}</li>
        {library && <li>{fileSize(library.bytes, words.language)}</li>}
        {library && library.remembered > 0 && <li>{words.t('app_remembered', library.remembered)}</li>}
      </ul>
      <p class="quiet">{words.t(library && library.events === 0 ? 'pack_missing' : 'pack_bundled')}</p>
      <div class="buttons">
        <button type="button" class="button" data-testid="open-library" onClick={actions.openLibrary}>
          {words.t('app_open_library')}
        </button>
        {library && library.remembered > 0 && (
          <Forget remembered={library.remembered} forget={actions.forget} />
        )}
      </div>
      <RememberSwitch remember={remember} setRemember={actions.setRemember} />
    </Part>
  );
}

/** Asks once more, since it cannot be undone. */
function Forget({ remembered, forget }: { remembered: number; forget: OptionsActions['forget'] }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const click = async (): Promise<void> => {
    setAsked(!asked);
    if (asked) setFailed(!(await forget()));
  };
  return (
    <>
      <button type="button" class="button quiet" data-testid="forget" onClick={click}>
        {asked ? words.t('app_forget_sure', remembered) : words.t('app_forget')}
      </button>
      {asked && (
        <button type="button" class="button quiet" onClick={() => setAsked(false)}>
          {words.t('lib_cancel')}
        </button>
      )}
      <span class="refused" role="status">
        {failed && words.t('choice_failed')}
      </span>
    </>
  );
}

const MAX_DAYS = 365;

function RememberSwitch({
  remember,
  setRemember,
}: Pick<Props, 'remember'> & Pick<OptionsActions, 'setRemember'>) {
  const words = useWords();
  const [wrong, setWrong] = useState(false);
  const [failed, setFailed] = useState(false);
  const set = async (change: Partial<Remember>): Promise<void> => setFailed(!(await setRemember(change)));
  const setDays = (days: number): void => {
    const sound = Number.isInteger(days) && days >= 1 && days <= MAX_DAYS;
    setWrong(!sound);
    if (sound) void set({ days });
  };
  return (
    <>
      <Switch
        testid="remember"
        label={words.t('app_remember')}
        hint={words.t('app_remember_hint')}
        on={remember.on}
        onChange={(on) => set({ on })}
      />
      <label class="days">
        {words.t('app_remember_days')}
        <input
          type="number"
          class="field"
          min={1}
          max={MAX_DAYS}
          value={remember.days}
          aria-invalid={wrong}
          data-testid="remember-days"
          onChange={(event) => setDays(event.currentTarget.valueAsNumber)}
        />
      </label>
      <p class="refused" role="status">
        {failed ? words.t('choice_failed') : wrong && words.t('app_days_wrong', 1, MAX_DAYS)}
      </p>
    </>
  );
}
