/** Reports of one event compared, and taken out as files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import { takenFrom, tellingIn } from '../../../components/view/taken';
import { wordsOf as wordsIn } from '../../../components/words';
import { compare } from '../../../lib/core/compare/compare';
import type { Comparison, Reading, TextReport } from '../../../lib/core/model';
import { readingOf } from '../../../lib/core/reading';
import { csvOf } from '../../../lib/core/takeaway/csv';
import { inert } from '../../../lib/core/takeaway/inert';
import { jsonOf } from '../../../lib/core/takeaway/json';
import { markdownOf } from '../../../lib/core/takeaway/markdown';
import en from '../../../public/_locales/en/messages.json';
import { translator } from '../../../tests/fixtures/translator';
import { events } from '../corpus';
import { mutated } from '../mutate';
import { alike, hold, type Part, spansIn } from '../part';

/** Between reports of one input. */
const BETWEEN = '\n=====\n';

function reportOf(text: string, index: number): TextReport {
  const [title = '', ...rest] = text.split('\n');
  const id = `report-${index}`;
  return {
    ...{
      id,
      url: `https://outlet-${index}.example/story`,
      outlet: { name: `Outlet ${index}`, domain: '' },
      title,
    },
    ...{
      published: `2024-05-2${index % 10}T08:00:00Z`,
      modified: null,
      language: 'en',
      credit: null,
      words: 0,
    },
    ...{ completeness: 'whole', paragraphs: rest.map((line) => line.trim()).filter(Boolean) },
  };
}

const readingsIn = (input: string): [reports: TextReport[], readings: Reading[]] => {
  const reports = input.split(BETWEEN).slice(0, 5).map(reportOf);
  return [reports, reports.map(readingOf)];
};

/** Two or three reports of an event, each cut short and changed; now and then two that are the same. */
const some: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...events()), fc.nat(20))
  .chain(([reports, from]) =>
    fc.tuple(
      ...reports.slice(0, 3).map((text) => {
        const lines = text.split('\n');
        const short = [lines[0], ...lines.slice(1 + (from % lines.length)).slice(0, 12)].join('\n');
        return fc.oneof(
          { weight: 1, arbitrary: fc.constant(short) },
          { weight: 2, arbitrary: mutated([short]) },
        );
      }),
    ),
  )
  .map((reports) => reports.join(BETWEEN));

/** All that is told, without the order in which it is. */
const told = ({ reports, findings, alignments, statements, names }: Comparison) => ({
  reports: reports.map(({ id, copyOf }) => `${id} ${copyOf}`).sort(),
  findings: findings
    .map(({ id, about, verdict, kind, values }) =>
      [id, about, verdict, kind, ...values.map(({ report, text }) => `${report}: ${text}`).sort()].join(
        ' | ',
      ),
    )
    .sort(),
  alignments: alignments
    .map((refs) =>
      refs
        .map((ref) => JSON.stringify(ref))
        .sort()
        .join(),
    )
    .sort(),
  statements: statements
    .map((one) =>
      one
        .map(({ text }) => text)
        .sort()
        .join(),
    )
    .sort(),
  names: names.map(({ name }) => name).sort(),
});

function checkComparison(reports: TextReport[], { findings, alignments }: Comparison): void {
  const texts = new Map(reports.map(({ id, title, paragraphs }) => [id, [title, ...paragraphs].join('\n')]));
  hold(new Set(findings.map(({ id }) => id)).size === findings.length, 'two findings of one name');
  for (const value of findings.flatMap(({ values }) => values)) {
    spansIn(value.sentence, [value], 'a finding');
    hold(texts.get(value.report)?.includes(value.sentence) ?? false, 'a sentence that no report has');
  }
  for (const { report, sentence } of alignments.flat())
    hold(texts.get(report)?.includes(sentence) ?? false, 'an aligned sentence that no report has');
}

function checkCompare(input: string): void {
  const [reports, readings] = readingsIn(input);
  const comparison = compare(readings, null);
  checkComparison(reports, comparison);
  alike(told(compare(readings.toReversed(), null)), told(comparison), 'another comparison in another order');
}

const words = tellingIn(wordsIn(translator(en), 'en'));
const path = join(import.meta.dirname, '../../../docs/comparison.schema.json');
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(
  JSON.parse(readFileSync(path, 'utf8')) as AnySchema,
);

/** RFC 4180: how many cells a row has. A quote within a cell is two: commas after an even number of them stand between cells. */
function cellsIn(row: string): number {
  let isQuoted = false;
  let cells = 1;
  for (const sign of row) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ',' && !isQuoted) cells += 1;
  }
  return cells;
}

/** The length of each row, without the last line's end. */
const widthsOf = (csv: string): number[] => csv.slice(1).split('\r\n').slice(0, -1).map(cellsIn);

/** What Markdown reads as one: an escaped sign, backquotes in a row, text between them. */
const PIECE = /\\.|`+|[^\\`]+|\\/g;

/** Code begins with some backquotes, of which none is escaped, and ends with as many. */
function endOfCode(line: string, from: number, fence: number): number {
  for (const { 0: run, index } of line.slice(from).matchAll(/`+/g))
    if (run.length === fence) return from + index + fence;
  return -1;
}

/** What is neither escaped nor code. */
function bare(line: string): string {
  let rest = '';
  for (let from = 0; ; ) {
    PIECE.lastIndex = from;
    const piece = PIECE.exec(line)?.[0] ?? '';
    if (piece === '') return rest;
    from += piece.length;
    const end = piece.startsWith('`') ? endOfCode(line, from, piece.length) : -1;
    if (end < 0 && (piece.length === 1 || !piece.startsWith('\\'))) rest += piece;
    if (end >= 0) from = end;
  }
}

/** No sign is left that Markdown reads. */
const isInert = (line: string): boolean => !/[<>`[\]]/.test(bare(line));

function checkTaken(input: string): void {
  const [reports, readings] = readingsIn(input);
  const comparison = compare(readings, null);
  const taken = takenFrom(comparison, reports[0]?.id ?? '', 1_700_000_000_000);
  const json = JSON.parse(jsonOf(taken, words));
  hold(validate(json) === true, `JSON that is not of its schema: ${validate.errors?.[0]?.message}`);
  alike(
    json.findings.map(({ about }: { about: string }) => about),
    comparison.findings.map(({ about }) => about),
    'JSON that tells something else',
  );
  hold(new Set(widthsOf(csvOf(taken, words))).size === 1, 'a table with rows of different lengths');
  hold(markdownOf(taken, words).startsWith('## '), 'Markdown without its heading');
  for (const text of input.split('\n')) {
    hold(!/[\r\n]/.test(inert(text)), 'inert text of two lines');
    hold(isInert(inert(text)), 'inert text that is Markdown');
  }
}

export const COMPARE: Part[] = [
  { name: 'compare', core: true, share: 1, inputs: some, check: checkCompare },
  { name: 'takeaway', core: true, share: 0.5, inputs: some, check: checkTaken },
];
