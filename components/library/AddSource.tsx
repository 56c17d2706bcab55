/** The three ways by which a report comes in; each tells what is there to be added, nothing while something is missing. */
import { useState } from 'preact/hooks';
import { webAddress } from '../view/passage-link';
import { isolated, useWords } from '../words';
import type { Source } from './actions';
import { Field } from './Dialog';

interface Props {
  set(sources: Source[]): void;
}

const EMPTY = { title: '', text: '', outlet: '', address: '', day: '' };
const MORE = [
  ['outlet', 'text'],
  ['address', 'url'],
  ['day', 'date'],
] as const;

export function AddText({ set }: Props) {
  const words = useWords();
  const [fields, setFields] = useState(EMPTY);
  const change = (name: keyof typeof EMPTY, value: string): void => {
    const now = { ...fields, [name]: value };
    setFields(now);
    set(now.text.trim() === '' || now.title.trim() === '' ? [] : [{ from: 'text', ...now }]);
  };
  return (
    <>
      <Field label={words.t('lib_report_title')}>
        {(id) => (
          <input
            id={id}
            class="field"
            dir="auto"
            maxLength={600}
            required
            value={fields.title}
            onInput={({ currentTarget }) => change('title', currentTarget.value)}
          />
        )}
      </Field>
      <Field label={words.t('lib_text')}>
        {(id) => (
          <textarea
            id={id}
            class="field"
            dir="auto"
            rows={7}
            required
            value={fields.text}
            onInput={({ currentTarget }) => change('text', currentTarget.value)}
          />
        )}
      </Field>
      <details>
        <summary>{words.t('lib_add_more')}</summary>
        {MORE.map(([name, type]) => (
          <Field key={name} label={words.t(`lib_add_${name}`)}>
            {(id) => (
              <input
                id={id}
                class="field"
                type={type}
                dir={type === 'url' ? 'ltr' : 'auto'}
                maxLength={type === 'url' ? 4000 : 300}
                value={fields[name]}
                onInput={({ currentTarget }) => change(name, currentTarget.value)}
              />
            )}
          </Field>
        ))}
      </details>
    </>
  );
}

/** At once. */
const MAX_FILES = 200;

export function AddFiles({ set }: Props) {
  const words = useWords();
  const [names, setNames] = useState<string[]>([]);
  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])].slice(0, MAX_FILES);
    setNames(files.map(({ name }) => name));
    set(files.map((file) => ({ from: 'file', file })));
  };
  return (
    <label
      class="lib-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        multiple
        accept=".html,.htm,.txt"
        onChange={({ currentTarget }) => take(currentTarget.files)}
      />
      <span>{words.t('lib_drop')}</span>
      <span role="status">
        {words.list(names.slice(0, 5).map(isolated))}
        {names.length > 5 && ' …'}
      </span>
    </label>
  );
}

export function AddAddress({ set }: Props) {
  const words = useWords();
  return (
    <>
      <Field label={words.t('lib_add_address')}>
        {(id) => (
          <input
            id={id}
            class="field"
            type="url"
            dir="ltr"
            maxLength={4000}
            placeholder="https://news.example/story"
            required
            onInput={({ currentTarget: { value } }) =>
              set(webAddress(value) ? [{ from: 'address', address: value.trim() }] : [])
            }
          />
        )}
      </Field>
      <p class="quiet">{words.t('lib_address_hint')}</p>
    </>
  );
}
