/** The threat model names for each threat a test, and that test is there. */
import { describe, expect, it } from 'vitest';
import { exists, read } from '../repository/files';

interface Row {
  threat: string;
  stops: string;
  file: string;
  name: string;
}

const ROW = /^\| (?<threat>[^|]+?) \| (?<stops>.+) \| `(?<file>tests\/[^`]+)`: (?<name>[^|]+) \|$/;
const TABLE = /^\| it could want to .*\n\|(?:---\|)+\n((?:\|.*\n)+)/gm;

/** Lines of the tables of threats; null for one that is not of their form. */
const rowsOf = (text: string): (Row | null)[] =>
  [...text.matchAll(TABLE)]
    .flatMap(([, lines = '']) => lines.trimEnd().split('\n'))
    .map((line) => (ROW.exec(line)?.groups as Row | undefined) ?? null);

/** Other cases of its kind are imported, as the last one of each browser. */
const textAt = (file: string): string =>
  file.startsWith('tests/e2e/cases/') ? read(file) + read('tests/e2e/cases/surfaces.ts') : read(file);

const isThere = ({ file, name }: Row): boolean => exists(file) && textAt(file).includes(name);

const rows = rowsOf(read('docs/security.md'));

describe('the threat model', () => {
  it('names for each threat what stops it and a test', () => {
    expect(rows.filter((row) => row === null)).toEqual([]);
    expect(rows.length).toBeGreaterThan(25);
  });

  it.each(rows.filter((row) => row !== null))('$threat', (row) => {
    expect(isThere(row), `${row.file} has no "${row.name}"`).toBe(true);
  });

  it('is read as it is written', () => {
    const table = '| it could want to | what stops it | test |\n|---|---|---|\n';
    const [row, odd] = rowsOf(`${table}| a | b | \`tests/unit/x.test.ts\`: does c |\n| a | b | c |\n`);
    expect(row).toEqual({ threat: 'a', stops: 'b', file: 'tests/unit/x.test.ts', name: 'does c' });
    expect(odd).toBeNull();
    expect(isThere(row as Row)).toBe(false);
  });
});
