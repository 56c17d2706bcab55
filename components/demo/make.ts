/** Short ways to write sample comparisons: places of phrases are searched, not counted. */
import type { ComparedReport, DetailKind, Finding, FindingValue, Verdict } from '../../lib/core/model';

type Extra = Partial<Pick<FindingValue, 'attribution' | 'modality' | 'bound' | 'amount' | 'scope'>>;

/** A value whose phrase stands in [brackets] in the sentence. */
export function value(report: string, marked: string, normalized: string, extra: Extra = {}): FindingValue {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const sentence = marked.replace('[', '').replace(']', '');
  const text = sentence.slice(start, end);
  return {
    report,
    sentence,
    start,
    end,
    text,
    normalized,
    bound: 'exact',
    attribution: null,
    modality: null,
    ...extra,
  };
}

interface FindingParts {
  about: string;
  values: FindingValue[];
  silent?: string[];
  shared?: string[];
  rule?: string;
}

export function finding(id: string, verdict: Verdict, kind: DetailKind, parts: FindingParts): Finding {
  const { about, values, silent = [], shared = [], rule = '' } = parts;
  return { id, verdict, kind, about, values, silent, why: { shared, rule } };
}

export function report(id: string, name: string, over: Partial<ComparedReport> = {}): ComparedReport {
  const domain = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
  return {
    id,
    url: `https://${domain}/${id}`,
    outlet: { name, domain },
    title: name,
    published: null,
    modified: null,
    language: 'en',
    credit: null,
    words: 400,
    completeness: 'whole',
    copyOf: null,
    ...over,
  };
}
