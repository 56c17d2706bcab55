/**
 * Pages are hostile: no regular expression may take more than linear time. recheck proves it for most of ours; where it
 * finds no proof in time, the pattern is run on texts made of its own words.
 */
import { check } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, isSource, read } from './files';
import { slowOn } from './growth';
import { type Pattern, patternsOf, type Unseen } from './patterns';

const FILES = filesBelow('lib', 'entrypoints', 'components', 'tools').filter(isSource);

/** Built from what only a run can tell. By file and words; each needs a reason, and is checked in a test of its own. */
const NOT_SEEN: Record<string, string> = {};

/** Most take a few milliseconds; those that take longer than this are measured instead. */
const PATIENCE = 1500;
const AT_ONCE = 4;

/** The native checker where there is one for this machine, else the one in JavaScript: never Java, which few have. */
async function chooseChecker(): Promise<void> {
  process.env.RECHECK_BACKEND = 'native';
  try {
    await check('a', '');
  } catch {
    process.env.RECHECK_BACKEND = 'pure';
  }
}

/** What is wrong with a pattern, for people; null where nothing is. A proof counts; a search without one is measured. */
async function faultOf({ at, source, flags }: Pattern): Promise<string | null> {
  const told = await check(source, flags, { timeout: PATIENCE });
  if (told.checker === 'automaton' && told.status === 'safe') return null;
  if (told.checker === 'automaton' && told.status === 'vulnerable')
    return `${at} /${source}/${flags} is ${told.complexity.summary} on ${told.attack.pattern}`;
  const pump = slowOn(source, flags);
  return pump === null ? null : `${at} /${source}/${flags} is slow on ${JSON.stringify(pump)} repeated`;
}

async function faultsOf(patterns: Pattern[]): Promise<string[]> {
  const open = [...patterns];
  const faults: string[] = [];
  const work = async () => {
    for (let next = open.pop(); next; next = open.pop()) {
      const fault = await faultOf(next);
      if (fault !== null) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}

const example = (source: string, flags = ''): Pattern => ({ at: 'example.ts:1', source, flags });

beforeAll(chooseChecker, 30_000);

describe('regular expressions', () => {
  const found = FILES.map((path) => patternsOf(path, read(path)));
  const seen = new Map(found.flatMap((one) => one.seen.map((it) => [`/${it.source}/${it.flags}`, it])));
  const unseen = found.flatMap((one) => one.unseen);
  const keyOf = ({ at, text }: Unseen) => `${at.split(':')[0]} ${text}`;

  it('are all seen, or named with a reason', () => {
    expect(unseen.map(keyOf).filter((key) => !(key in NOT_SEEN))).toEqual([]);
    expect(Object.keys(NOT_SEEN).filter((key) => !unseen.map(keyOf).includes(key))).toEqual([]);
    expect(seen.size).toBeGreaterThan(500);
  });

  it('take linear time', async () => {
    expect(await faultsOf([...seen.values()])).toEqual([]);
  }, 180_000);
});

describe('the search for regular expressions', () => {
  const CASES: [what: string, text: string, sources: string[]][] = [
    ['literals with their flags', 'const a = /x[/]y\\/z/gu;', ['x[/]y\\/z']],
    ['built from a string', "new RegExp('a+b', 'u')", ['a+b']],
    ['built from constants', "const A = 'b|c';\nexport const D = new RegExp('^(' + A + ')$');", ['^(b|c)$']],
    [
      'built by functions',
      "const any = (w: string): string => w.split(' ').join('|');\nconst B = [RegExp(any('a b'))];",
      ['a|b'],
    ],
    ['strings that are taken as patterns', "text.match('a.c')", ['a.c']],
    ['no comments and strings', "// /x/\nconst a = '/y/';", []],
  ];

  it.each(CASES)('finds %s', (_what, text, sources) => {
    const { seen, unseen } = patternsOf('example.ts', text);
    expect(seen.map(({ source }) => source)).toEqual(sources);
    expect(unseen).toEqual([]);
  });

  it.each(["const of = (a: string) => new RegExp(a, 'u');", "import { A } from './a';\nnew RegExp(A);"])(
    'says that it can not see %s',
    (text) => {
      expect(patternsOf('example.ts', text).unseen).toHaveLength(1);
    },
  );
});

describe('the check of time', () => {
  it.each([
    ['nested', '^(a+)+$'],
    ['overlapping', '^\\w+\\d+$'],
    ['begun anew at each place', '\\s+$'],
    ['in scripts', '\\p{L}+\\p{Ll}+,', 'u'],
    ['that look ahead', '[·•](?!.*[·•])', 'u'],
  ])('finds quantifiers %s', async (_what, source, flags = '') => {
    expect(await faultsOf([example(source, flags)])).toHaveLength(1);
  });

  it.each([
    ['once at each run', '(?<!\\s)\\s+$'],
    ['bounded', '<a[^>]{0,200}href="([^"]{1,300})"'],
  ])('lets pass %s', async (_what, source, flags = '') => {
    expect(await faultsOf([example(source, flags)])).toEqual([]);
  });

  it('measures what it has no proof for', () => {
    expect(slowOn('\\s+$', '')).toBe(' ');
    expect(slowOn('(?:ab)+[cd]', '')).toBe('ab');
    expect(slowOn('\\d{1,9}%', 'g')).toBeNull();
  });
});
