/** Answers of the background as the pages use them. */
import type { PanelState } from '../../lib/app/ports';
import type { Result } from '../../lib/core/result';

/** A failure is a state of its own. No answer at all (the background was lost) is one, too. */
export async function stateFrom(answer: Promise<Result<PanelState> | undefined>): Promise<PanelState> {
  const result = await settled(answer);
  return result.ok ? result.value : { state: 'failed', problem: result.problem };
}

/** True when it was done. */
export const done = async (answer: Promise<Result<unknown> | undefined>): Promise<boolean> =>
  (await settled(answer)).ok;

/** The event that an article is kept under now; null where it is not. */
export async function keptUnder(
  answer: Promise<Result<{ event: string }> | undefined>,
): Promise<string | null> {
  const kept = await settled(answer);
  return kept.ok ? kept.value.event : null;
}

/** A Result whatever happens: also when the message fails or nobody answers. */
export async function settled<T>(answer: Promise<Result<T> | undefined>): Promise<Result<T>> {
  try {
    return (await answer) ?? lost('no answer');
  } catch (error) {
    return lost(error instanceof Error ? error.message : String(error));
  }
}

const lost = (message: string): Result<never> => ({ ok: false, problem: { code: 'unknown', message } });
