/** See audit.mjs. */
export function auditNote(output: string, what: string): string;
export function auditGate(): Promise<{ passed: number; failed: number; note: string }>;
