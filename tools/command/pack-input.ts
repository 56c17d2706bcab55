/** Lines of a stream as reports: each checked by itself, so that a bad one stops nothing. */
import { StringDecoder } from 'node:string_decoder';
import * as v from 'valibot';
import type { Report, TextReport } from '../../lib/core/model';
import { faultOf } from '../../lib/core/packs/read';
import { DigestSchema, ReportSchema } from '../../lib/core/packs/schema';
import { countWords } from '../../lib/core/report';
import { paragraphsOf } from '../../lib/page/body/text-article';
import { guessLanguage } from '../../lib/page/language';
import { BadInput } from './bad-input';
import { Id } from './lists';

/** Of one line, in UTF-16 units. */
const MAX_LINE = 20_000_000;

/** Lines with their number from 1; null for one that is too long, which is never held whole. */
export async function* linesFrom(
  input: AsyncIterable<Buffer>,
): AsyncGenerator<{ number: number; line: string | null }> {
  const decoder = new StringDecoder('utf8');
  let [number, rest, tooLong] = [0, '', false];
  for await (const part of input) {
    const pieces = (rest + decoder.write(part)).split('\n');
    rest = pieces.pop() ?? '';
    for (const line of pieces) {
      yield { number: ++number, line: tooLong ? null : line };
      tooLong = false;
    }
    if (rest.length > MAX_LINE) [rest, tooLong] = ['', true];
  }
  rest += decoder.end();
  if (rest !== '' || tooLong) yield { number: ++number, line: tooLong ? null : rest };
}

const Article = v.object({
  id: Id,
  url: v.nullish(v.string(), null),
  title: v.nullish(v.string(), ''),
  text: v.optional(v.string()),
  paragraphs: v.optional(v.array(v.string())),
  published: v.nullish(v.string(), null),
  modified: v.nullish(v.string(), null),
  language: v.nullish(v.string()),
  outlet: v.nullish(v.object({ name: v.nullish(v.string(), ''), domain: v.nullish(v.string(), '') })),
});
type Article = v.InferOutput<typeof Article>;

const Digested = v.object({ report: v.unknown() });

const hostOf = (url: string | null): string => {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  return host.replace(/^www\./, '');
};

function reportOf({ text, ...article }: Article): TextReport {
  const paragraphs = article.paragraphs ?? paragraphsOf(text ?? '');
  const { id, url, title, published, modified } = article;
  const language = article.language || guessLanguage([title, ...paragraphs].join('\n'));
  const domain = article.outlet?.domain || hostOf(url);
  const outlet = { name: article.outlet?.name || domain, domain };
  const words = countWords(paragraphs.join('\n'), language);
  const head = { id, url, outlet, title, published, modified, language, credit: null, words };
  return { ...head, completeness: 'whole', paragraphs };
}

/** The value as its schema has it; BadInput says which field is wrong. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const { path, message } = faultOf(result.issues[0]);
  throw new BadInput(`${path || 'the line'}: ${message}`);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadInput('the line is no JSON');
  }
}

/** The report of a line: an article, or a digest as `--digest-only` writes it. BadInput says what is wrong. */
export function reportIn(line: string | null): Report {
  if (line === null) throw new BadInput('the line is too long');
  const json = parse(line);
  if (v.is(Digested, json)) return checked(DigestSchema, json.report);
  const report = reportOf(checked(Article, json));
  if (report.title === '' && report.paragraphs.length === 0) throw new BadInput('there is no text');
  return checked(ReportSchema, report);
}
