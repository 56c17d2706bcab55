/** Packs that are fetched from their addresses. */
import { shortAddress } from '../../view/source-words';
import { useWords } from '../../words';
import { AddressForm } from './AddressForm';
import type { SourceProps } from './model';
import { SourceLine } from './SourceLine';
import { useTask } from './use-task';

export function Packs({ view, actions }: SourceProps) {
  const words = useWords();
  const task = useTask();
  return (
    <section aria-labelledby="src-packs">
      <h3 id="src-packs">{words.t('src_packs_heading')}</h3>
      <p class="quiet">{words.t('src_packs_hint')}</p>
      <ul class="src-list" data-testid="packs">
        {view.choices.packs.map(({ url, on }) => (
          <SourceLine
            key={url}
            view={view}
            actions={actions}
            id={`pack:${url}`}
            url={url}
            title={shortAddress(url).split('/')[0] ?? ''}
            on={on}
            set={(wanted) => actions.setPack(url, wanted)}
            remove={() => actions.removePack(url)}
          />
        ))}
      </ul>
      <AddressForm
        label={words.t('src_add_pack')}
        button={words.t('add')}
        testid="add-pack"
        task={task}
        submit={(address) => task.run(actions.setPack(address, true))}
      />
    </section>
  );
}
