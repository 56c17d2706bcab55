/**
 * Events whose details people marked: `EVENT/gold.json` beside the reports' texts. The same form and the same rules as
 * the scorer of the evaluation data, so that both sets' figures can be read side by side.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { TextReport } from '../../lib/core/model';
import { reportOf } from '../../lib/core/report';
import { articleOfText, textParts } from '../../lib/page/body/text-article';

const Values = v.record(v.string(), v.string());
const Item = v.object({
  about: v.string(),
  kind: v.string(),
  values: Values,
  /** Reports that tell the same within a difference. */
  groups: v.optional(v.array(v.array(v.string()))),
  /** Neither asked for nor an alarm. */
  doubtful: v.optional(v.boolean(), false),
});

const MarkedSchema = v.object({
  reports: v.record(
    v.string(),
    v.object({
      copyOf: v.optional(v.nullable(v.string())),
      published: v.optional(v.nullable(v.string())),
    }),
  ),
  differs: v.optional(v.array(Item), []),
  agrees: v.optional(v.array(Item), []),
  only: v.optional(v.array(v.object({ report: v.string(), value: v.string() })), []),
  quotes: v.optional(v.array(v.object({ about: v.string(), values: Values })), []),
});

export type Gold = v.InferOutput<typeof MarkedSchema>;
export type Item = v.InferOutput<typeof Item>;

export interface Marked {
  name: string;
  gold: Gold;
  reports: TextReport[];
}

function reportFrom(folder: string, id: string, published: string | null): TextReport {
  const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
  return reportOf(articleOfText(textParts(text), '', published), id);
}

function readEvent(folder: string, name: string): Marked {
  const own = join(folder, name);
  const gold = v.parse(MarkedSchema, JSON.parse(readFileSync(join(own, 'gold.json'), 'utf8')));
  const reports = Object.entries(gold.reports).map(([id, { published = null }]) =>
    reportFrom(own, id, published),
  );
  return { name, gold, reports };
}

/** All marked events of a folder, by name; none where the folder is absent. */
export const markedIn = (folder: string): Marked[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, 'gold.json')))
        .sort()
        .map((name) => readEvent(folder, name));
