/**
 * The command line: `npm run --silent variorum -- COMMAND …`. JSON with --json, else text for people. Ends with 0 when
 * done, with 2 and one line that says why when the input is bad.
 */
import { BadInput, lineOf } from './command/bad-input';
import { main } from './command/main';
import { endQuietlyWithReader } from './command/output';

endQuietlyWithReader();
await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`variorum: ${lineOf(error)}\n`);
  if (!(error instanceof BadInput) && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
