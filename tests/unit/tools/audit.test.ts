/** The report on weaknesses of packages says what is known, and says so where nothing is told. */
import { expect, it } from 'vitest';
import { auditNote } from '../../../tools/test/audit.mjs';

const one = (name: string, severity: string) => ({ [name]: { name, severity } });
const told = (vulnerabilities: object): string => JSON.stringify({ vulnerabilities, metadata: {} });

it.each<[what: string, output: string, note: string]>([
  ['nothing', told({}), 'all: nothing known'],
  ['some', told({ ...one('b', 'low'), ...one('a', 'high'), ...one('c', 'low') }), 'all: high: a, low: b c'],
  ['words before it', `npm warn old\n${told({})}`, 'all: nothing known'],
  ['a refusal', '{"message": "405 Method Not Allowed"}', 'all: not told (405 Method Not Allowed)'],
  ['no answer', 'npm error network', 'all: not told (no answer)'],
  ['silence', '', 'all: not told (no answer)'],
])('%s', (_what, output, note) => {
  expect(auditNote(output, 'all')).toBe(note);
});
