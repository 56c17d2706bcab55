/**
 * Learns how much each sign of a publication day weighs, and prints the table for lib/page/dates/date-weights.ts with the
 * figures of a cross-validation by domain. `tsx tools/fit-dates.ts LABELS.jsonl HTML-FOLDER [LABELS.jsonl HTML-FOLDER …]`,
 * where a label is `{"id", "url", "published"}` and a page is `ID.html.gz`.
 *
 * A page's days and "none of them" share its likelihood, each by the sum of its signs' weights (none has nought).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { readBody } from '../lib/page/body/body';
import { readHeadline } from '../lib/page/body/headline';
import { nearHeadline } from '../lib/page/body/near-headline';
import { type DateSign, signsOf } from '../lib/page/dates/date-signs';
import { type DateCandidate, type DateSources, GROUPS } from '../lib/page/dates/date-sources';
import { DATE_WEIGHTS } from '../lib/page/dates/date-weights';
import { dateCandidates, ENOUGH } from '../lib/page/dates/published';
import { readJsonLd } from '../lib/page/json-ld';
import { readLanguage } from '../lib/page/language';
import { readMetas } from '../lib/page/metas';

interface Sample {
  id: string;
  domain: string;
  wanted: string;
  days: { day: string; signs: DateSign[] }[];
  /** Labelled with the day of a change, though the page tells an earlier publication: nothing is learnt from it. */
  isChange: boolean;
}
type Weights = Map<DateSign, number>;

const FOLDS = 10;
const ROUNDS = 3000;
const RATE = 0.6;
/** Pulls weights towards what they are without any page that has them, so that a rare sign can't dominate. */
const PENALTY = 0.004;
const BEFORE: [pattern: RegExp, weight: number][] = [
  [/^any$/, -1],
  [/twice/, 0.5],
  [/^ambiguous$/, -1.5],
  [/^about$/, -2.2],
  [/change/, -1],
  [/^changed/, 1],
];
const KINDS: string[] = Object.values(GROUPS).flat();
const before = (sign: DateSign): number =>
  KINDS.includes(sign) ? 2 : (BEFORE.filter(([pattern]) => pattern.test(sign)).at(-1)?.[1] ?? 0);

const isRight = (day: string, wanted: string): boolean => day.startsWith(wanted);
const published = ({ role }: DateCandidate): boolean => role === 'published';

/** As the reader puts them together. */
function sourcesOf(document: Document, url: string): DateSources {
  const [metas, nodes] = [readMetas(document), readJsonLd(document)];
  const headline = readHeadline(document, metas, nodes);
  const lead = readBody(document, nodes).map(({ text }) => text);
  return {
    ...{ url, metas, nodes, document, retrieved: null, lead: lead.slice(0, 40) },
    near: nearHeadline(document, headline.element, headline.text),
    language: readLanguage(document, metas, nodes, lead.join(' ')),
  };
}

function sampleOf(line: string, folder: string): Sample | null {
  const { id, url, published: label } = JSON.parse(line) as Record<'id' | 'url' | 'published', string>;
  if (!label) return null;
  const html = gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8');
  const candidates = dateCandidates(sourcesOf(parseHTML(html).document as unknown as Document, url));
  const wanted = label.slice(0, 10);
  const days = [...new Set(candidates.map(({ date }) => date.day))];
  const told = candidates.filter(({ date }) => isRight(date.day, wanted));
  const isEarlier = candidates.some((one) => published(one) && one.date.day < wanted);
  return {
    ...{ id, wanted, domain: url.split('/')[2] ?? id },
    days: days.map((day) => ({ day, signs: signsOf(day, candidates) })),
    isChange: told.some((one) => !published(one)) && isEarlier,
  };
}

const total = (weights: Weights, signs: DateSign[]): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? before(sign)), 0);

/** How likely each day of a page is. */
function likelihoods(weights: Weights, { days }: Sample): number[] {
  const odds = days.map(({ signs }) => Math.exp(total(weights, signs)));
  const sum = odds.reduce((all, one) => all + one, 1);
  return odds.map((one) => one / sum);
}

function learn(samples: Sample[]): Weights {
  const weights: Weights = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Weights = new Map();
    for (const sample of samples) {
      const likely = likelihoods(weights, sample);
      sample.days.forEach(({ day, signs }, index) => {
        const miss = ((isRight(day, sample.wanted) ? 1 : 0) - (likely[index] ?? 0)) / samples.length;
        for (const sign of signs) slope.set(sign, (slope.get(sign) ?? 0) + miss);
      });
    }
    for (const [sign, value] of slope) {
      const old = weights.get(sign) ?? before(sign);
      weights.set(sign, old + RATE * (value - PENALTY * (old - before(sign))));
    }
  }
  return weights;
}

function foldOf(domain: string): number {
  let hash = 7;
  for (const letter of domain) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

interface Judged {
  sample: Sample;
  day: string;
  likely: number;
}

function judge(weights: Weights, sample: Sample): Judged {
  const likely = likelihoods(weights, sample);
  const best = likely.indexOf(Math.max(...likely));
  return { sample, day: sample.days[best]?.day ?? '', likely: likely[best] ?? 0 };
}

/** Each domain is judged by weights that never saw it. */
const crossValidate = (samples: Sample[]): Judged[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const others = samples.filter(({ domain, isChange }) => foldOf(domain) !== fold && !isChange);
    const weights = learn(others);
    return samples.filter(({ domain }) => foldOf(domain) === fold).map((one) => judge(weights, one));
  }).flat();

function figures(judged: Judged[], enough: number): string {
  const given = judged.filter(({ likely }) => likely >= enough);
  const right = given.filter(({ day, sample }) => isRight(day, sample.wanted)).length;
  const share = (whole: number) => (right / whole).toFixed(3);
  return `likelihood ≥ ${enough}: P ${share(given.length)} R ${share(judged.length)}`;
}

/** Does what is said to be right nine times in ten come true nine times in ten? */
function reliability(judged: Judged[]): void {
  const steps = [0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.01];
  steps.slice(1).forEach((end, index) => {
    const start = steps[index] ?? 0;
    const within = judged.filter(({ likely }) => likely >= start && likely < end);
    const right = within.filter(({ day, sample }) => isRight(day, sample.wanted)).length;
    console.log(`  ${start} to ${Math.min(1, end)}: ${right} of ${within.length} right`);
  });
}

function main(): void {
  const args = process.argv.slice(2);
  if (args.length === 0 || args.length % 2 === 1) {
    console.error('usage: tsx tools/fit-dates.ts LABELS.jsonl HTML-FOLDER [LABELS.jsonl HTML-FOLDER …]');
    process.exitCode = 2;
    return;
  }
  const sets = Array.from({ length: args.length / 2 }, (_, index) => {
    const [labels = '', folder = ''] = args.slice(2 * index);
    const lines = readFileSync(labels, 'utf8').split('\n').filter(Boolean);
    return lines.flatMap((line) => sampleOf(line, folder) ?? []);
  });
  const judged = crossValidate(sets.flat());
  sets.forEach((samples, index) => {
    const own = judged.filter(({ sample }) => samples.includes(sample));
    console.log(`${args[2 * index]}: ${own.length} pages`);
    for (const enough of [0.3, 0.4, ENOUGH, 0.6, 0.7]) console.log(`  ${figures(own, enough)}`);
  });
  reliability(judged.filter(({ sample }) => !sample.isChange));
  const weights = learn(sets.flat().filter(({ isChange }) => !isChange));
  for (const sign of Object.keys(DATE_WEIGHTS) as DateSign[])
    console.log(
      `  '${sign}': ${(weights.get(sign) ?? before(sign)).toFixed(1).replace(/^-?(0)\.0$|\.0$/, '$1')},`,
    );
}

main();
