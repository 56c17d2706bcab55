/** Articles are added while the background is ended at random moments: what was confirmed must be there afterwards. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Article } from '../../lib/core/model';
import type { Driver } from '../../tests/e2e/driver';
import { ask, createStage, got, type Stage } from '../../tests/e2e/stage';

export interface Killed {
  kills: number;
  /** Writes that were answered as done. */
  confirmed: number;
  /** Of these, those that are not there in the end. */
  lost: number;
}

/** Longest wait before the background is ended, in milliseconds: about as long as adding takes. */
const LONGEST = 60;

const articleOf = (at: number): Article => ({
  url: `https://harbour-herald.example/killed/${at}`,
  title: `Lock keeper counts ${at} barges at Orvand`,
  outlet: { name: 'Harbour Herald', domain: 'harbour-herald.example' },
  ...{ byline: null, credit: null, published: { iso: '2024-05-21', from: 'meta' }, modified: null },
  language: 'en',
  paragraphs: [`The lock keeper at Orvand counted ${at} barges in ${at + 3} days, she said on Monday.`],
  completeness: 'whole',
});

/** A browser may leave the question open where the background ended. In milliseconds. */
const PATIENCE = 3000;

/** Null where the background ended before it answered. */
const added = (stage: Stage, at: number): Promise<string | null> =>
  Promise.race([
    ask(stage, 'library-add', { article: articleOf(at), event: null }).then(
      (answer) => (answer?.ok ? articleOf(at).url : null),
      () => null,
    ),
    pause(PATIENCE, null),
  ]);

export async function killMany(driver: Driver, kills: number): Promise<Killed> {
  const stage = await createStage(driver);
  const confirmed: string[] = [];
  for (let at = 0; at < kills; at++) {
    const adding = added(stage, at);
    await pause(Math.random() * LONGEST);
    await driver.endBackground();
    const url = await adding;
    if (url !== null) confirmed.push(url);
  }
  let lost = 0;
  for (const report of confirmed) {
    const there = got(await ask(stage, 'library-report', { report }));
    if (there === null) lost += 1;
  }
  return { kills, confirmed: confirmed.length, lost };
}
