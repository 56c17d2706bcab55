/** The feeds as a file for other feed readers, out and in. */
import { useRef } from 'preact/hooks';
import type { Problem } from '../../../lib/core/result';
import { useWords, type Words } from '../../words';
import type { BroughtFeeds, SourceActions } from './model';
import { Said } from './Said';
import { useTask } from './use-task';

/** What is left out is told only where there is any. */
const broughtWords = ({ added, known, refused, over }: BroughtFeeds, words: Words): string =>
  [
    words.count('src_imported', added),
    known > 0 ? words.t('src_already', known) : '',
    refused > 0 ? words.t('src_refused', refused) : '',
    over > 0 ? words.t('src_over', over) : '',
  ]
    .filter(Boolean)
    .join(' ');

export function FeedFiles({ empty, actions }: { empty: boolean; actions: SourceActions }) {
  const words = useWords();
  const task = useTask();
  const chooser = useRef<HTMLInputElement>(null);
  const bring = async (file: File): Promise<Problem | string> => {
    const brought = await actions.importList(file);
    if (chooser.current) chooser.current.value = '';
    if (brought.ok) return broughtWords(brought.value, words);
    return brought.problem.code === 'invalid' ? words.t('src_import_wrong') : brought.problem;
  };
  return (
    <div class="buttons">
      <button
        type="button"
        class="button quiet"
        disabled={task.busy}
        onClick={() => chooser.current?.click()}
      >
        {words.t('src_import')}
      </button>
      <button type="button" class="button quiet" disabled={empty} onClick={actions.exportList}>
        {words.t('src_export')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".opml,.xml,text/x-opml,text/xml"
        hidden
        aria-label={words.t('src_import')}
        data-testid="opml"
        onChange={({ currentTarget: { files } }) => files?.[0] && task.run(bring(files[0]))}
      />
      <Said {...task} />
    </div>
  );
}
