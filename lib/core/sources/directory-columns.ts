/**
 * The directory as it is shipped: by columns, all names, then all domains, and so on, since what is alike stands side by
 * side then (docs/decisions/small-files.md). In the sources, each outlet is a row (directory.ts).
 */

interface Directory {
  outlets: Record<string, Record<string, string[]>>;
}

/** Of a row of the sources, in the order in which they are shipped: name, aliases, domain, further domains, feeds. */
const FIELDS = [0, 3, 1, 4, 2];

/** As the build writes it: a line with all else, one with the number of rows by country and language, then the fields. */
export function shippedDirectory({ outlets, ...head }: Directory): string {
  const lists = Object.entries(outlets).flatMap(([country, languages]) =>
    Object.entries(languages).map(([language, rows]) => ({ country, language, rows })),
  );
  const rows = lists.flatMap((list) => list.rows.map((row) => row.split('|')));
  return [
    JSON.stringify(head),
    lists.map((list) => `${list.country} ${list.language} ${list.rows.length}`).join(),
    ...FIELDS.flatMap((field) => rows.map((row) => row[field] ?? '')),
  ].join('\n');
}

/** The directory again; `readDirectory` checks it. */
export function unshippedDirectory(text: string): object {
  const [head = '', lists = '', ...cells] = text.split('\n');
  const count = cells.length / FIELDS.length;
  const rows = cells.slice(0, count).map((_, row) => {
    const fields: (string | undefined)[] = [];
    for (const [place, field] of FIELDS.entries()) fields[field] = cells[place * count + row];
    return fields.join('|');
  });
  const outlets: Directory['outlets'] = {};
  for (const list of lists.split(',')) {
    const [country = '', language = '', length] = list.split(' ');
    outlets[country] = { ...outlets[country], [language]: rows.splice(0, Number(length)) };
  }
  return { ...JSON.parse(head), outlets };
}
