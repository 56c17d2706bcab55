/** What works on one system only: shells in npm's scripts, paths and signals in code, names and line ends of files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, isSource, ROOT, read } from './files';

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const OWN = 'tests/unit/repository/portable.test.ts';
const CODE = filesBelow('tools', 'tests').filter((path) => isSource(path) && path !== OWN);

interface Rule {
  name: string;
  pattern: RegExp;
  example: string;
  /** Where it is meant: each of these knows the systems apart. */
  but?: string[];
}

/** `a && b` is the same in every shell that npm uses. */
const IN_SCRIPTS: Rule[] = [
  { name: 'variables', pattern: /\$|%\w+%|^\w+=|&& *\w+=/, example: 'CI=1 vitest' },
  { name: 'quotes of one shell', pattern: /['`]/, example: "biome check '**'" },
  { name: 'patterns that a shell fills', pattern: /[*?[\]{}]/, example: 'rm dist/*' },
  {
    name: 'commands of one shell',
    pattern: /(?:^|&& *)(?:rm|cp|mv|mkdir|cat|echo|sh|bash|cross-env|export|set)\b/,
    example: 'rm -rf dist',
  },
  { name: 'pipes, redirections, background', pattern: /[|<>;]|[^&]&[^&]|&$/, example: 'a & b' },
];

const IN_CODE: Rule[] = [
  {
    name: 'npm and npx as programs, which Windows starts by a shell only',
    pattern: /\b(?:spawn|exec|execFile|run)(?:Sync)?\(\s*['"](?:npm|npx)['"]/,
    example: "spawn('npm', ['ci'])",
    but: ['tools/setup/run.mjs'],
  },
  { name: 'shells', pattern: /\bshell: true\b|\bexec(?:Sync)?\(['"`]/, example: "execSync('ls')" },
  {
    name: 'addresses of files as paths',
    pattern: /import\.meta\.url\)?\.(?:pathname|replace)|\.url\)\.pathname/,
    example: 'new URL(import.meta.url).pathname',
  },
  {
    name: 'folders of one system',
    pattern: /['"`]\/(?:tmp|usr|opt|dev|proc|etc)\//,
    example: "'/usr/bin/chromium'",
    // apt-get is asked for where it is; the bench reads memory from Linux.
    but: ['tools/setup/browsers.mjs', 'tools/bench/intake.ts'],
  },
  {
    name: 'signals to groups of processes',
    pattern: /process\.kill\(-/,
    example: 'process.kill(-child.pid)',
    but: ['tools/start/stop.mjs'],
  },
  { name: 'links', pattern: /\bsymlink(?:Sync)?\(/, example: 'symlinkSync(a, b)' },
];

const isMeant = ({ but = [] }: Rule, path: string): boolean => but.includes(path);
const cases = (rules: Rule[]): [string, Rule][] => rules.map((rule) => [rule.name, rule]);

describe('npm scripts have no', () => {
  it.each(cases(IN_SCRIPTS))('%s', (_name, { pattern, example }) => {
    expect(pattern.test(example)).toBe(true);
    expect(Object.entries(scripts).filter(([, script]) => pattern.test(script))).toEqual([]);
  });
});

describe('tools and tests have no', () => {
  it.each(cases(IN_CODE))('%s', (_name, rule) => {
    expect(rule.pattern.test(rule.example)).toBe(true);
    const found = CODE.filter((path) => !isMeant(rule, path) && rule.pattern.test(read(path)));
    expect(found).toEqual([]);
  });
  it('exception that is none', () => {
    const stale = IN_CODE.flatMap((rule) =>
      (rule.but ?? []).filter((path) => !rule.pattern.test(read(path))),
    );
    expect(stale).toEqual([]);
  });
});

describe('files', () => {
  const ALL = filesBelow();
  /** Names that Windows keeps for itself, and signs that it has not. */
  const UNFIT = /[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;

  it('have names that every system has', () => {
    expect(UNFIT.test('a/con.txt') && UNFIT.test('a?b') && UNFIT.test('a./b')).toBe(true);
    expect(ALL.filter((path) => UNFIT.test(path) || path.length > 150)).toEqual([]);
  });
  it('have names that differ by more than large and small letters', () => {
    expect(new Set(ALL.map((path) => path.toLowerCase())).size).toBe(ALL.length);
  });
  it('end lines in one way, here and wherever they are checked out', () => {
    expect(read('.gitattributes')).toMatch(/^\* text=auto eol=lf$/m);
    const isText = (bytes: Buffer): boolean => !bytes.subarray(0, 8000).includes(0);
    const odd = ALL.filter((path) => {
      const bytes = readFileSync(join(ROOT, path));
      return isText(bytes) && bytes.includes('\r\n');
    });
    expect(odd).toEqual([]);
  });
});
