/** The settings' parts that only tell: library, privacy, about. */
import type { LibraryLine } from '../Options';
import { useWords } from '../words';
import { Part } from './Part';

export function LibraryPart({ library }: { library: LibraryLine | null }) {
  const words = useWords();
  return (
    <Part id="library" heading={words.t('options_library')}>
      <p>{words.t('library_hint')}</p>
      <ul class="counts" data-testid="library">
        <li>{library ? words.count('events', library.events) : '…'}</li>
        <li>{library ? words.count('reports', library.reports) : '…'}</li>
      </ul>
      <p class="quiet">{words.t(library && library.events === 0 ? 'pack_missing' : 'pack_bundled')}</p>
    </Part>
  );
}

const PRIVACY = ['local', 'sent', 'sites', 'kept'] as const;

export function PrivacyPart() {
  const words = useWords();
  return (
    <Part id="privacy" heading={words.t('options_privacy')}>
      <ul class="plain">
        {PRIVACY.map((line) => (
          <li key={line}>{words.t(`privacy_${line}`)}</li>
        ))}
      </ul>
    </Part>
  );
}

export function AboutPart({ version, openWelcome }: { version: string; openWelcome(): void }) {
  const words = useWords();
  return (
    <Part id="about" heading={words.t('options_about')}>
      <p>{words.t('about_name')}</p>
      <p>{words.t('about_version', version)}</p>
      <button type="button" class="link" onClick={openWelcome}>
        {words.t('open_welcome')}
      </button>
    </Part>
  );
}
