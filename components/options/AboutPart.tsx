/** The settings' last part: what the name says, and the way back to the welcome page. */
import { useWords } from '../words';
import { Part } from './Part';

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
