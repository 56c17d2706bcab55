/** A site's address, typed in any way that people copy one; it is switched on. */
import { useState } from 'preact/hooks';
import { siteName } from '../view/site-name';
import { useWords } from '../words';

export function AddSite({ onAdd }: { onAdd(site: string): Promise<boolean> }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const site = siteName(typed);
    setWrong(site === null);
    if (site && (await onAdd(site))) setTyped('');
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <input
        class="field"
        type="text"
        inputMode="url"
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        aria-label={words.t('site_to_add')}
        aria-invalid={wrong}
        aria-describedby="site-asks site-wrong"
        placeholder="news.example"
        value={typed}
        data-testid="add-site"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {words.t('add')}
      </button>
      <p id="site-asks" class="quiet">
        {words.t('site_asks')}
      </p>
      <p id="site-wrong" class="refused" role="status">
        {wrong && words.t('site_wrong')}
      </p>
    </form>
  );
}
