/** A state without a comparison: one sentence, what it means, what can be done. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  title: string;
  text?: string;
  /** `alert` for failures, so that they are read aloud at once. */
  role?: 'alert';
  children?: ComponentChildren;
}

export function Notice({ icon, title, text, role, children }: Props) {
  return (
    <section class="notice" role={role}>
      <span class="notice-icon">
        <Icon name={icon} size={22} />
      </span>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </section>
  );
}
