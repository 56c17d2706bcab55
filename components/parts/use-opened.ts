/** What is folded in a `details` is made when it is opened first: most of it never is. */
import { useState } from 'preact/hooks';

export function useOpened(): { opened: boolean; onToggle(event: Event): void } {
  const [opened, setOpened] = useState(false);
  const onToggle = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLDetailsElement | null)?.open) setOpened(true);
  };
  return { opened, onToggle };
}
