/** What findings are called: a value's clause with a gap, a name by itself. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/core/compare/compare';
import type { DetailKind } from '../../../../lib/core/model';
import { digestOf } from '../../../../lib/core/packs/digest';
import { readingOf } from '../../../../lib/core/reading';
import { textReport } from './fixtures';

const FIRST = 'The port will stay shut for three weeks because of the storm';
const SECOND = 'The port will stay shut for ten days because of the storm';
const texts = (...lines: string[]) =>
  lines.map((line, at) => textReport(`r${at}`, `Storm shuts the port of Selmouth\n\n${line}.`));

const aboutOf = (kind: DetailKind, ...lines: string[]): string | undefined =>
  compare(texts(...lines).map(readingOf), null).findings.find((finding) => finding.kind === kind)?.about;

describe('a value', () => {
  it.each<[DetailKind, string, string, string]>([
    ['duration', FIRST, SECOND, 'port will stay shut for …'],
    [
      'count',
      'Divers freed 14 grey seals from nets',
      'Divers freed 9 grey seals from nets',
      'Divers freed … grey seals',
    ],
    [
      'money',
      'The mayor put the damage at 3 million euros, and left',
      'The mayor put the damage at 7 million euros',
      'mayor put the damage at …',
    ],
    [
      'casualties',
      'At least 12 sailors were injured at the quay',
      'At the quay 15 sailors were injured',
      '… sailors were injured at the quay',
    ],
    [
      'money',
      'The storm sank a ferry and the damage is put at 3 million euros',
      'The storm sank a ferry and the damage is put at 7 million euros',
      'damage is put at …',
    ],
  ])('%s: "%s"', (kind, first, second, about) => expect(aboutOf(kind, first, second)).toBe(about));

  it('is called by the clause that has more of what ties the passages', () => {
    const vague =
      'For three weeks, said the harbour office, the port of Selmouth will stay shut because of the storm';
    expect(aboutOf('duration', vague, SECOND)).toBe('port will stay shut for …');
  });

  it('has a short label, cut between words', () => {
    const long = 'The port paid telecommunications infrastructures modernisations with';
    const about = aboutOf('money', `${long} 3 million euros`, `${long} 7 million euros`) ?? '';
    expect(about.length).toBeLessThanOrEqual(52);
    expect(about).toBe('infrastructures modernisations with …');
  });

  it('has a label of whole letters, however long a word is', () => {
    const word = `x${'\u{10400}'.repeat(60)}`;
    const about = aboutOf('money', `${word} 3 million euros`, `${word} 7 million euros`) ?? '';
    expect(about).toMatch(/^x/);
    expect(about).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('is called alike where only phrases are kept', () => {
    const digests = texts(FIRST, SECOND).map((report) => readingOf(digestOf(report)));
    const { about } = compare(digests, null).findings.find(({ kind }) => kind === 'duration') ?? {};
    expect(about).toMatch(/shut for …/);
  });
});

describe('a name that one report alone has', () => {
  it('is what the finding is called', () => {
    const only = 'The harbour pilot Greta Sandmoor steered the last ferry of the evening through the lock';
    const about = aboutOf('person', `${FIRST}. ${only}`, SECOND);
    expect(about).toBe('Greta Sandmoor');
  });
});
