/** Writing to standard output: waits where the reader is slow, and never ends the process, which would cut a pipe short. */
import { once } from 'node:events';

/** As it is, without a line's end of its own. */
export async function printText(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export const printLine = (text: string): Promise<void> => printText(`${text}\n`);

/** One JSON object on a line of its own. */
export const printJson = (value: unknown): Promise<void> => printLine(JSON.stringify(value));

/** A reader that has enough (`| head`) is no failure. */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exitCode = 0;
    process.exit();
  });
}
