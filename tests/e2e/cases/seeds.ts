/**
 * The seed reports under their own host names, against what people wrote down of them (`gold.json`). The texts are not
 * part of this repository: a folder with `pages/*.html` and `gold.json` is named by SEEDS.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Comparison, FindingValue } from '../../../lib/core/model';
import type { Extra } from '../server';
import { ask, press, type Stage, untilState } from '../stage';
import type { Case } from './case';

interface Told {
  about: string;
  kind: string;
  /** A phrase by report (`001`). */
  values: Record<string, string>;
  must?: boolean;
}

interface Gold {
  events: { id: string; title: string; date: string; reports: string[] }[];
  comparison: {
    reports: string[];
    differs: Told[];
    agrees: Told[];
    names: { person: string; spellings: Record<string, string>; must?: boolean }[];
    statements: Told[];
    only: { report: string; about: string; value: string; must?: boolean }[];
    notArticleText: Record<string, string[]>;
  };
}

const goldIn = (folder: string): Gold => JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;

const addressIn = (html: string): URL => {
  const [, address] = /rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (!address) throw new Error('a seed page names no address of its own');
  return new URL(address);
};

/** All seed pages, each at the address that it calls its own. */
export async function seedPages(folder: string): Promise<Extra> {
  const pages: Extra = new Map();
  for (const name of await readdir(join(folder, 'pages'))) {
    const html = await readFile(join(folder, 'pages', name), 'utf8');
    const { hostname, pathname } = addressIn(html);
    pages.set(`${hostname}${pathname}`, async () => html);
  }
  return pages;
}

const addressOf = (folder: string, report: string): string =>
  addressIn(readFileSync(join(folder, 'pages', `${report}.html`), 'utf8')).href;

const openReady = async (stage: Stage, folder: string, report: string) =>
  untilState(stage, await stage.driver.open(addressOf(folder, report)), 'ready');

export function SEED_CASES(folder: string): Case[] {
  const gold = goldIn(folder);
  const { comparison } = gold;
  const musts = <T extends { must?: boolean }>(list: T[]): T[] => list.filter(({ must }) => must);
  return [
    {
      name: '"every news site" is chosen',
      run: async ({ driver }) => press(await driver.ours('welcome.html'), 'choose-every'),
    },
    ...gold.events.flatMap((event) => event.reports.map((report) => matchCase(folder, event, report))),
    ...musts(comparison.differs.filter(({ kind }) => kind === 'duration')).map((told) =>
      withPackAlone(folder, told),
    ),
    ...comparison.reports.map((report) => keepCase(folder, report)),
    ...musts(comparison.differs).map((told) => sideBySide(folder, told)),
    ...[...musts(comparison.agrees), ...comparison.agrees.filter(({ must }) => !must)].map((told) =>
      notCalledDifferent(folder, told),
    ),
    ...musts(comparison.statements).map((told) => statedTogether(folder, told)),
    ...musts(comparison.names).map(({ person, spellings }) => spelled(folder, person, spellings)),
    ...musts(comparison.only).map(({ report, about, value }) => toldByOne(folder, report, about, value)),
    nothingElse(folder, comparison.notArticleText),
  ];
}

function matchCase(folder: string, event: Gold['events'][number], report: string): Case {
  const state = event.reports.length > 1 ? 'ready' : 'alone';
  return {
    name: `${report} is matched to "${event.title}" and is ${state}`,
    run: async (stage) => {
      const shown = await untilState(stage, await stage.driver.open(addressOf(folder, report)), state);
      assert.equal('event' in shown && shown.event.date, event.date);
    },
  };
}

/** With all texts in the library, the comparison has sentences on every side. */
function keepCase(folder: string, report: string): Case {
  return {
    name: `${report} can be kept`,
    run: async (stage) => {
      const tab = await stage.driver.open(addressOf(folder, report));
      await untilState(stage, tab, 'ready');
      const kept = await ask(stage, 'keep-article', { tab: tab.id });
      assert.ok(kept.ok, JSON.stringify(kept));
    },
  };
}

/** The comparison as the first report's page has it, and which report of it is which of the folder's. */
async function comparisonFor(stage: Stage, folder: string, reports: string[]) {
  const [first = ''] = reports;
  const { comparison } = await openReady(stage, folder, first);
  const idOf = (report: string): string | undefined =>
    comparison.reports.find(({ url }) => url === addressOf(folder, report))?.id;
  return { comparison, idOf };
}

/** A value tells a phrase when most of the phrase's longer words stand in it or in its sentence. */
function tells({ text, sentence }: Pick<FindingValue, 'text' | 'sentence'>, phrase: string): boolean {
  const told = `${sentence} ${text}`.toLowerCase();
  const words = phrase.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
  return words.filter((word) => told.includes(word)).length >= 0.6 * words.length;
}

const inFindings = ({ findings }: Comparison, told: [id: string | undefined, phrase: string][]) =>
  findings.filter(({ values }) =>
    told.every(([id, phrase]) => values.some((value) => value.report === id && tells(value, phrase))),
  );

const inAlignments = ({ alignments }: Comparison, told: [id: string | undefined, phrase: string][]) =>
  alignments.filter((passages) =>
    told.every(([id, phrase]) =>
      passages.some(({ report, sentence }) => report === id && tells({ text: '', sentence }, phrase)),
    ),
  );

/** On the first report's page, against what the bundled pack keeps of the other. */
function withPackAlone(folder: string, { about, values }: Told): Case {
  return {
    name: `differs with the bundled pack alone: ${about}`,
    run: async (stage) => {
      const { comparison, idOf } = await comparisonFor(stage, folder, Object.keys(values));
      const texts = comparison.findings
        .filter(({ verdict, kind }) => verdict === 'differs' && kind === 'duration')
        .map((finding) =>
          Object.keys(values).map(
            (report) => finding.values.find((value) => value.report === idOf(report))?.text,
          ),
        );
      const told = (all: (string | undefined)[]): boolean =>
        Object.values(values).every(
          (phrase, index) => all[index] !== undefined && phrase.includes(all[index]),
        );
      assert.ok(texts.some(told), JSON.stringify(texts));
    },
  };
}

function sideBySide(folder: string, { about, values }: Told): Case {
  return {
    name: `differs, or stands side by side: ${about}`,
    run: async (stage) => {
      const { comparison, idOf } = await comparisonFor(stage, folder, Object.keys(values));
      const told = Object.entries(values).map(([report, phrase]): [string | undefined, string] => [
        idOf(report),
        phrase,
      ]);
      const differing = inFindings(comparison, told).filter(({ verdict }) => verdict === 'differs');
      assert.ok(differing.length > 0 || inAlignments(comparison, told).length > 0);
    },
  };
}

function notCalledDifferent(folder: string, { about, kind, values }: Told): Case {
  return {
    name: `is not called different: ${about}`,
    run: async (stage) => {
      const { comparison, idOf } = await comparisonFor(stage, folder, Object.keys(values));
      const told = Object.entries(values).map(([report, phrase]): [string | undefined, string] => [
        idOf(report),
        phrase,
      ]);
      const wrong = inFindings(comparison, told).filter(
        (one) => one.verdict === 'differs' && one.kind === kind,
      );
      assert.deepEqual(
        wrong.map(({ values: all }) => all.map(({ text }) => text)),
        [],
      );
    },
  };
}

function statedTogether(folder: string, { about, values }: Told): Case {
  return {
    name: `is told as one statement in several wordings: ${about}`,
    run: async (stage) => {
      const { comparison, idOf } = await comparisonFor(stage, folder, Object.keys(values));
      const together = [
        ...comparison.statements,
        ...comparison.alignments.map((all) => all.map((one) => ({ ...one, text: one.sentence }))),
      ];
      const found = together.some((wordings) =>
        Object.entries(values).every(([report, phrase]) =>
          wordings.some(
            (one) => one.report === idOf(report) && tells({ text: '', sentence: one.text }, phrase),
          ),
        ),
      );
      assert.ok(found);
    },
  };
}

function spelled(folder: string, person: string, spellings: Record<string, string>): Case {
  return {
    name: `is one person under several spellings: ${person}`,
    run: async (stage) => {
      const { comparison } = await comparisonFor(stage, folder, Object.keys(spellings));
      const wanted = [...new Set(Object.values(spellings))];
      const found = comparison.names.some((name) =>
        wanted.every((spelling) => name.spellings.some(({ text }) => text.includes(spelling))),
      );
      assert.ok(found, JSON.stringify(comparison.names).slice(0, 400));
    },
  };
}

function toldByOne(folder: string, report: string, about: string, value: string): Case {
  return {
    name: `is told by one only: ${about}`,
    run: async (stage) => {
      const { comparison, idOf } = await comparisonFor(stage, folder, [report]);
      const found = inFindings(comparison, [[idOf(report), value]]).some(({ verdict }) => verdict === 'only');
      assert.ok(found);
    },
  };
}

/** Captions, forms and menus are not the article. */
function nothingElse(folder: string, notText: Record<string, string[]>): Case {
  return {
    name: 'nothing that is not article text is in the comparison',
    run: async (stage) => {
      const { comparison } = await comparisonFor(stage, folder, ['000']);
      const shown = JSON.stringify([comparison.findings, comparison.alignments, comparison.statements]);
      const found = Object.values(notText)
        .flat()
        .filter((text) => shown.includes(text));
      assert.deepEqual(found, []);
    },
  };
}
