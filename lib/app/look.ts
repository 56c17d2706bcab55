/** Read a tab's page and compare it: the way from a page to a state, to what page, badge and panels show of it. */
import type { Article } from '../core/model';
import { countWords } from '../core/report';
import { fail, type Problem, type Result } from '../core/result';
import type { Aliases } from '../core/sources/naming';
import { loadBundledOnce } from './install';
import { isElsewhere, leave } from './leave';
import { outcomeOf } from './outcome';
import type { Corrected, PanelState, SeenPage, TabRecord, World } from './ports';
import { readPage } from './read-page';
import { remember } from './remember';
import { showOn } from './show';
import { switchesAt } from './switches';

/** A page that has no sign of an article and fewer words than this is not compared, even when a person asks. */
const FEW_WORDS = 120;

export interface Wish {
  /** A person asked for it: the detector's doubts count less than theirs. */
  asked: boolean;
  /** The event that the person wants to see. */
  event?: string;
  /** What the person set right just before. */
  corrected?: Corrected | undefined;
}

/** Answers the state when it is there; panels are told when it begins and when it ends. */
export async function look(world: World, tab: number, wish: Wish): Promise<PanelState> {
  const record: TabRecord = {
    url: null,
    look: world.newName(),
    since: world.now(),
    state: { state: 'looking' },
  };
  // So that the database is open by when the page is read.
  const totals = world.library.totals();
  const [{ seen, aliases }] = await Promise.all([readPage(world, tab), begin(world, tab, record)]);
  const state = withCorrection(await stateOf(world, seen, wish, aliases, totals), wish.corrected);
  const url = seen.ok ? seen.value.address : null;
  const shown = await finish(world, tab, { ...record, url, state }, wish);
  // After the state is there, so that it tells of what was known before. What was just set right can be undone only as
  // long as nothing else is written about it.
  if (shown && 'article' in state && !state.corrected) rememberSeen(world, tab, seen);
  return state;
}

/** Panels hear of it when the state is there that they then ask for. */
async function begin({ tabs, panels }: World, tab: number, record: TabRecord): Promise<void> {
  await tabs.write(tab, record);
  await panels.tell({ type: 'state-changed', tab });
}

function rememberSeen(world: World, tab: number, seen: Result<SeenPage>): void {
  if (!seen.ok || !seen.value.article.ok) return;
  const { address, article } = seen.value;
  world.afterwards(() => remember(world, tab, address, article.value));
}

const withCorrection = (state: PanelState, corrected: Corrected | undefined): PanelState =>
  corrected && 'article' in state ? { ...state, corrected } : state;

async function stateOf(
  world: World,
  seen: Result<SeenPage>,
  wish: Wish,
  aliases: Aliases,
  totals: ReturnType<World['library']['totals']>,
): Promise<PanelState> {
  if (!seen.ok) return failed(seen.problem);
  const article = articleOf(seen.value, wish);
  if (!article.ok && article.problem.code === 'not-article') return notArticle(seen.value);
  if (!article.ok) return failed(article.problem);
  const loaded = await loadBundledOnce(world, totals);
  if (!loaded.ok) return failed(loaded.problem);
  const outcome = await outcomeOf(
    world.library,
    article.value,
    wish.event ?? null,
    aliases,
    world.now(),
  ).catch(unexpected);
  return outcome.ok ? outcome.value : failed(outcome.problem);
}

/** The page's article; a failure `not-article` where it is none. */
function articleOf({ likely, article }: SeenPage, { asked }: Wish): Result<Article> {
  if (!article.ok || likely) return article;
  const { paragraphs, language } = article.value;
  const enough = countWords(paragraphs.join('\n'), language) >= FEW_WORDS;
  return asked && enough ? article : fail('not-article', 'The page has no signs of an article.');
}

const notArticle = ({ likely, reasons }: SeenPage): PanelState => ({
  state: 'not-article',
  reasons: likely ? [] : reasons,
});

const failed = (problem: Problem): PanelState => ({ state: 'failed', problem });

/** Nothing that a page brings along may end without an answer. */
const unexpected = (error: unknown): Result<never> =>
  fail('unknown', error instanceof Error ? error.message : String(error));

/**
 * Keeps and shows the state, unless a later look began meanwhile, or the page went or is not to be looked at now.
 * Answers whether it is shown.
 */
async function finish(world: World, tab: number, record: TabRecord, { asked }: Wish): Promise<boolean> {
  const kept = await keep(world, tab, record);
  if (!kept) return false;
  // Asked after it is kept: moves from now on are heard, those before were left to this look.
  const [elsewhere, settings] = await Promise.all([
    record.url !== null && isElsewhere(world, tab, record),
    world.settings.read(),
  ]);
  if (elsewhere) return gone(world, tab, record);
  const isOn = asked || record.url === null || !settings.ok || switchesAt(settings.value, record.url).detect;
  if (!isOn) return gone(world, tab, record);
  if (settings.ok) await showOn(world, tab, kept, settings.value);
  await world.panels.tell({ type: 'state-changed', tab });
  return true;
}

async function gone(world: World, tab: number, record: TabRecord): Promise<false> {
  await leave(world, tab, record);
  return false;
}

/** What could be kept: where the state finds no room, that it found none. Null where a later look began. */
async function keep({ tabs }: World, tab: number, record: TabRecord): Promise<TabRecord | null> {
  const write = (one: TabRecord) =>
    tabs.change(tab, one.look, ({ show }) => ({ ...one, ...(show && { show }) }));
  const written = await write(record);
  if (written.ok) return written.value ? record : null;
  const small = { ...record, state: failed(written.problem) };
  await write(small);
  return small;
}
