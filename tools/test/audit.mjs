/**
 * What the registry knows of weaknesses in the packages: a report, which never fails. It needs a network and a registry
 * that answers such questions; where either is missing, it says so.
 */
import { npm } from '../setup/run.mjs';

const GRADES = ['critical', 'high', 'moderate', 'low', 'info'];

/**
 * What `npm audit --json` printed, in a line; `what` names the packages that were asked about.
 * @param {string} output
 * @param {string} what
 */
export function auditNote(output, what) {
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  try {
    const { metadata, vulnerabilities, message } = JSON.parse(json);
    if (!metadata) return `${what}: not told (${String(message ?? 'no answer').slice(0, 60)})`;
    const found = GRADES.flatMap((grade) => {
      const names = Object.values(vulnerabilities).filter(({ severity }) => severity === grade);
      return names.length > 0 ? [`${grade}: ${names.map(({ name }) => name).join(' ')}`] : [];
    });
    return `${what}: ${found.length > 0 ? found.join(', ') : 'nothing known'}`;
  } catch {
    return `${what}: not told (no answer)`;
  }
}

/** Seconds would go by where there is no network; one question each, and no second try. */
const ASK = ['audit', '--json', '--fetch-timeout=10000', '--fetch-retries=0'];

export async function auditGate() {
  const shipped = await npm([...ASK, '--omit=dev']);
  const all = shipped.output.includes('"metadata"') ? await npm(ASK) : shipped;
  const notes = [auditNote(shipped.output, 'what ships'), auditNote(all.output, 'all packages')];
  return { passed: 0, failed: 0, note: notes.join('; ') };
}
