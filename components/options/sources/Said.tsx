/** What came of it, read aloud. */
export function Said({ said, failed }: { said: string; failed: boolean }) {
  return (
    <p class={failed ? 'refused' : 'said-so'} role="status">
      {said}
    </p>
  );
}
