/** A dialog over the page: the browser's own, so that the rest of the page waits and the focus comes back. */
import type { ComponentChildren, VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { useWords } from '../words';
import { useLibrary } from './actions';

interface Props {
  heading: string;
  children: ComponentChildren;
}

export function Dialog({ heading, children }: Props) {
  const words = useWords();
  const { ask } = useLibrary();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed while it still stands in the page: only then the focus goes back to where it was.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="lib-dialog"
      aria-labelledby="lib-dialog-heading"
      data-testid="lib-dialog"
      onCancel={(event) => {
        event.preventDefault();
        ask(null);
      }}
    >
      <h2 id="lib-dialog-heading">{heading}</h2>
      {children}
      <button
        type="button"
        class="bar-button"
        title={words.t('close')}
        aria-label={words.t('close')}
        onClick={() => ask(null)}
      >
        <Icon name="close" size={13} />
      </button>
    </dialog>
  );
}

interface GoProps {
  label: string;
  disabled?: boolean;
  /** Something was done already: nothing is left to be cancelled. */
  done?: boolean;
}

/** The foot of a dialog's form: its one button that does it, and the way out. */
export function Go({ label, disabled = false, done = false }: GoProps) {
  const words = useWords();
  const { ask } = useLibrary();
  return (
    <div class="buttons">
      <button type="submit" class="button" disabled={disabled} data-testid="lib-go">
        {label}
      </button>
      <button type="button" class="button quiet" onClick={() => ask(null)}>
        {words.t(done ? 'close' : 'lib_cancel')}
      </button>
    </div>
  );
}

interface OptionProps {
  name: string;
  checked: boolean;
  choose(): void;
  children: ComponentChildren;
}

/** One of several things to choose from. */
export function Option({ name, checked, choose, children }: OptionProps) {
  return (
    <label class="lib-option">
      <input type="radio" name={name} checked={checked} onChange={choose} />
      <span dir="auto">{children}</span>
    </label>
  );
}

interface FieldProps {
  label: string;
  /** The control, under the id that its label names. */
  children(id: string): VNode;
}

export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div class="lib-field">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}
