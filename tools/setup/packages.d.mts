/** Types of packages.mjs, which is plain JavaScript because it runs before anything is installed. */
/** One line that says what is wrong with this Node, else null. */
export function nodeProblem(version?: string): string | null;
/** Whether all packages of the lock file are there. */
export function isInstalled(root?: string): boolean;
/** Installs what is missing; one line when that fails, else null. */
export function installPackages(say?: (line: string) => void): Promise<string | null>;
