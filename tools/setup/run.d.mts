/** Types of run.mjs, which is plain JavaScript because it runs before anything is installed. */
/** The folder of the project. */
export const ROOT: string;
interface Options {
  show?: boolean;
  env?: Record<string, string>;
  cwd?: string;
}
interface Ended {
  /** It ended with 0. */
  ok: boolean;
  output: string;
}
export function run(command: string, args: string[], options?: Options): Promise<Ended>;
export function tool(name: string, args: string[], options?: Options & { command?: string }): Promise<Ended>;
export function npm(args: string[], options?: Options): Promise<Ended>;
export function lastLines(output: string, count?: number): string;
