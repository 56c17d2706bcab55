/**
 * `npm run fuzz [-- --inputs N --seed S --part NAME]`: throws generated and mutated input at all that reads what others
 * wrote, and checks what must hold of each answer: nothing throws, offsets lie in their texts, phrases are verbatim,
 * what is written is read again as it was, the order of reports changes nothing, caps hold, and no input takes longer
 * than two seconds of the processor. `--inputs` is of the core, all parts together (a million by itself); parts that
 * need a document come on top by their shares. The same seed makes the same inputs. A failing input is cut to the
 * smallest that fails in the same way, printed as JSON, and the exit code is 1.
 */
import { BadInput, lineOf } from './command/bad-input';
import { readArguments } from './command/command';
import { PARTS } from './fuzz/parts';
import { type Ran, runPart } from './fuzz/run';

/** Processor time that one input may take, in milliseconds: a hundred times what a page of news takes. */
const LIMIT = 2000;

const number = (text: string, name: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new BadInput(`--${name} takes a whole number, not ${text}`);
  return value;
};

const line = ({ part, inputs, took, longest, failures }: Ran): string =>
  `${part.padEnd(16)} ${String(inputs).padStart(9)} inputs ${(took / 1000).toFixed(1).padStart(8)} s  longest ${Math.round(longest)} ms  ${failures.length} failed`;

function main(): void {
  const { values } = readArguments(process.argv.slice(2), {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    part: { type: 'string' },
  });
  const inputs = number(values.inputs, 'inputs');
  const seed = number(values.seed, 'seed');
  const parts = PARTS.filter(({ name }) => values.part === undefined || values.part === name);
  if (parts.length === 0)
    throw new BadInput(`there is no ${values.part}; there are ${PARTS.map(({ name }) => name).join(', ')}`);
  const core = PARTS.reduce((sum, part) => sum + (part.core ? part.share : 0), 0);
  console.log(`seed ${seed}`);
  const all = parts.map((part) => {
    const ran = runPart(part, values.part ? inputs : Math.ceil((inputs * part.share) / core), seed, LIMIT);
    console.log(line(ran));
    for (const { wrong, input, seed: found } of ran.failures)
      console.log(`  FAILED ${wrong} (seed ${found})\n  ${JSON.stringify(input)}`);
    return ran;
  });
  const sum = (of: (ran: Ran) => number): number => all.reduce((total, ran) => total + of(ran), 0);
  console.log(`fuzz: ${sum((ran) => ran.inputs)} inputs, ${sum((ran) => ran.failures.length)} failed`);
  process.exitCode = sum((ran) => ran.failures.length) > 0 ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(`fuzz: ${lineOf(error)}`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}
