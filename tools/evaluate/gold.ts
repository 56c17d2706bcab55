/** What people found in the seed reports: the form of `gold.json`. Values are verbatim phrases, by report. */
import * as v from 'valibot';

const Values = v.record(v.string(), v.string());
const Item = v.object({
  about: v.string(),
  kind: v.string(),
  values: Values,
  must: v.optional(v.boolean(), false),
});
const Statement = v.object({ about: v.string(), values: Values, must: v.optional(v.boolean(), false) });

export const GoldSchema = v.object({
  events: v.array(v.object({ id: v.string(), reports: v.array(v.string()) })),
  comparison: v.object({
    reports: v.array(v.string()),
    differs: v.array(Item),
    agrees: v.array(Item),
    names: v.array(v.object({ person: v.string(), spellings: Values, must: v.optional(v.boolean(), false) })),
    statements: v.array(Statement),
    only: v.array(
      v.object({
        report: v.string(),
        about: v.string(),
        value: v.string(),
        must: v.optional(v.boolean(), false),
      }),
    ),
    notArticleText: v.record(v.string(), v.array(v.string())),
  }),
  published: v.record(v.string(), v.nullable(v.string())),
});
export type Gold = v.InferOutput<typeof GoldSchema>;
export type GoldItem = v.InferOutput<typeof Item>;
