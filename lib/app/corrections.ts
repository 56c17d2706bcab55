/** What a person sets right about the article in a tab: which event it is about, which it is not, and the way back. */
import type { KnownEvent } from '../core/model';
import { fail, ok, type Result } from '../core/result';
import { look, type Wish } from './look';
import type { Corrected, PanelState, World } from './ports';

/**
 * Compares with the event that the person chose. Of several that may be meant, it is remembered as the one that the
 * article is about; another that the article reports as well is only shown.
 */
export async function choose(world: World, tab: number, id: string): Promise<Result<PanelState>> {
  const state = await stateOf(world, tab);
  const event =
    state?.state === 'undecided' ? state.candidates.find((one) => one.event.id === id)?.event : undefined;
  const said = state && event ? await correct(world, state, event, 'this-event') : null;
  // It is shown also where there is no room to write it down.
  return again(world, tab, { event: id, corrected: said?.ok ? said.value : undefined });
}

/** The article is not about the event shown: looks for another. */
export async function notThisEvent(world: World, tab: number): Promise<Result<PanelState>> {
  const state = await stateOf(world, tab);
  if (!state || !('event' in state)) return gone();
  const corrected = await correct(world, state, state.event, 'not-this-event');
  return corrected.ok ? again(world, tab, { corrected: corrected.value }) : corrected;
}

/** Takes back what the person just said of it. */
export async function undoCorrection(world: World, tab: number): Promise<Result<PanelState>> {
  const corrected = (await stateOf(world, tab))?.corrected;
  if (!corrected) return gone();
  const undone = await world.library.undo(corrected.undo);
  return undone.ok ? again(world, tab, {}) : undone;
}

type OfArticle = Extract<PanelState, { article: unknown }>;

/** The panel asks about what it shows, which is this, whatever the tab does meanwhile. */
async function stateOf({ tabs }: World, tab: number): Promise<OfArticle | null> {
  const state = (await tabs.read(tab))?.state;
  return state && 'article' in state ? state : null;
}

const TYPES = { 'this-event': 'choose', 'not-this-event': 'apart' } as const;

async function correct(
  { library }: World,
  { article }: OfArticle,
  { id, title }: KnownEvent,
  said: Corrected['said'],
): Promise<Result<Corrected>> {
  const done = await library.change({ type: TYPES[said], report: article.url, event: id });
  return done.ok ? ok({ undo: done.value.undo, said, title }) : done;
}

const again = async (world: World, tab: number, wish: Omit<Wish, 'asked'>): Promise<Result<PanelState>> =>
  ok(await look(world, tab, { asked: true, ...wish }));

const gone = (): Result<never> => fail('page-gone', 'Nothing is known of this page any more.');
