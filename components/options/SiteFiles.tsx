/** The sites table as a file: out and in. */
import { useRef, useState } from 'preact/hooks';
import type { OptionsActions } from '../Options';
import { useWords } from '../words';

/** Bytes: some 10 000 sites. */
const MAX_FILE = 1_000_000;

export function SiteFiles({ empty, actions }: { empty: boolean; actions: OptionsActions }) {
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const brought = file.size <= MAX_FILE ? await actions.importSites(await file.text()) : null;
    setSaid(brought === null ? words.t('import_wrong') : words.count('imported', brought));
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <div class="buttons">
      <button type="button" class="button quiet" onClick={() => chooser.current?.click()}>
        {words.t('import_sites')}
      </button>
      <button type="button" class="button quiet" disabled={empty} onClick={actions.exportSites}>
        {words.t('export_sites')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.t('import_sites')}
        onChange={(event) => bring(event.currentTarget.files?.[0])}
      />
      <span class="said-so" role="status">
        {said}
      </span>
    </div>
  );
}
