/**
 * The pack that comes with the extension, as it is shipped: passages and details by columns, since what is alike stands
 * side by side then, sketches as bits, and of who said something only the place (docs/decisions/small-files.md). Packs that
 * people have and get are never in this form.
 */
import { gapsOf, lettersOf } from './bits';

type Row = Record<string, unknown>;
/** By field; null where a row has it not. */
type Columns = Record<string, unknown[]>;
/** Each row has those of the next table behind one another; here, how many. */
type Cut<K extends string> = Row & Record<K, number>;

interface Detail extends Row {
  context?: string;
  attribution?: { cue: string; source: { text: string; start: number; end: number } | null; content: object };
}
interface Rows {
  reports: (Row & { sketch?: string; passages: (Row & { details: Detail[] })[] })[];
}
export interface Shipped {
  reports: Cut<'passages'>[];
  passages: Columns;
  details: Columns;
}

function columnsOf(rows: Row[]): Columns {
  const fields = new Set(rows.flatMap(Object.keys));
  return Object.fromEntries([...fields].map((field) => [field, rows.map((row) => row[field] ?? null)]));
}

/** What a digest has of what was said: nothing. */
const CONTENT = { text: '', start: 0, end: 0 };

const shortDetail = ({ attribution, ...detail }: Detail): Row => ({
  ...detail,
  ...(attribution && {
    cue: attribution.cue,
    sourceStart: attribution.source?.start,
    sourceEnd: attribution.source?.end,
  }),
});

function longDetail({ cue, sourceStart: start, sourceEnd: end, ...detail }: Row): Row {
  if (cue === undefined) return detail;
  const text = String(detail.context).slice(Number(start), Number(end));
  const source = start === undefined ? null : { text, start, end };
  return { ...detail, attribution: { cue, source, content: CONTENT } };
}

/** As the build writes it. */
export function shippedPack<P extends Rows>({ reports, ...head }: P): Omit<P, 'reports'> & Shipped {
  const passages = reports.flatMap((report) => report.passages);
  const details = passages.flatMap((passage) => passage.details);
  return {
    ...head,
    reports: reports.map(({ sketch, ...report }) => ({
      ...report,
      passages: report.passages.length,
      ...(sketch !== undefined && { sketch: lettersOf(sketch) }),
    })),
    passages: columnsOf(passages.map((passage) => ({ ...passage, details: passage.details.length }))),
    details: columnsOf(details.map(shortDetail)),
  };
}

const rowsOf = (columns: Columns): Row[] =>
  (Object.values(columns)[0] ?? []).map((_, row) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([field, column]) =>
        column[row] === null ? [] : [[field, column[row]]],
      ),
    ),
  );

/** Each row with as many of another table as it says, the next ones each time. */
function fill(rows: Row[], field: string, all: Row[]): Row[] {
  const left = [...all];
  return rows.map((row) => ({ ...row, [field]: left.splice(0, Number(row[field])) }));
}

/** The pack again; `readPack` checks it. */
export const unshipped = ({ reports, passages, details, ...head }: Shipped): object => ({
  ...head,
  reports: fill(
    reports.map((report) =>
      'sketch' in report ? { ...report, sketch: gapsOf(String(report.sketch)) } : report,
    ),
    'passages',
    fill(rowsOf(passages), 'details', rowsOf(details).map(longDetail)),
  ),
});
