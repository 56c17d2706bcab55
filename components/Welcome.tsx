/** The page after installation: what Variorum does, the one choice, and a comparison to try at once. */
import type { Remember, Settings } from '../lib/core/settings/schema';
import { Logo } from './parts/Logo';
import { Demo } from './welcome/Demo';
import { Picture } from './welcome/Picture';
import { RememberChoice } from './welcome/RememberChoice';
import { ScopeChoice } from './welcome/ScopeChoice';
import { useWords } from './words';

export interface WelcomeActions {
  /** Asks for the permission (within the click) and keeps the choice. */
  choose(scope: Settings['scope']): Promise<'done' | 'refused' | 'failed'>;
  /** Whether to remember what is read; false when it could not be stored. */
  remember(on: boolean): Promise<boolean>;
  copy(text: string): Promise<boolean>;
}

interface Props {
  /** The choice made before, null at first. */
  chosen: Settings['scope'] | null;
  remember: Remember;
  actions: WelcomeActions;
}

const LINES = ['find', 'compare', 'local'] as const;

export function Welcome({ chosen, remember, actions }: Props) {
  const words = useWords();
  return (
    <main class="welcome" data-testid="welcome">
      <header class="hero">
        <div>
          <p class="brand">
            <Logo size={34} />
            {words.t('name')}
          </p>
          <h1>{words.t('welcome_title')}</h1>
          <ul class="lines">
            {LINES.map((line) => (
              <li key={line}>{words.t(`welcome_${line}`)}</li>
            ))}
          </ul>
        </div>
        <Picture />
      </header>
      <ScopeChoice chosen={chosen} choose={actions.choose} />
      <Demo copy={actions.copy} />
      <RememberChoice remember={remember} choose={actions.remember} />
      <p class="src-link">
        <a href="options.html#sources">{words.t('src_link')}</a>
      </p>
    </main>
  );
}
