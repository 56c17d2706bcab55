/** The settings' parts that only tell: privacy, about. */
import { useWords } from '../words';
import { Part } from './Part';

const PRIVACY = ['local', 'sent', 'sources', 'sites', 'kept'] as const;

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
