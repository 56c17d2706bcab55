/** Each message of the library page: one small piece of work, which can be asked for again without harm. */
import { ok, type Result } from '../../core/result';
import type { World } from '../ports';
import type { Reply, Request } from '../protocol';
import { followAside } from '../set-aside';
import { forgetStates } from '../sources/tick';
import { addArticle } from './add';
import { importPart, packOf } from './exchange';
import type { LibraryProtocol } from './protocol';
import { eventDetails, reportDetails, searchLibrary } from './rows';

type Handlers = { [T in keyof LibraryProtocol]: (request: Request<T>) => Promise<Reply<T>> };

/** What has no answer but that it was done; `undefined` does not travel. */
const nulled = async (answer: Promise<Result<void>>): Promise<Result<null>> => {
  const done = await answer;
  return done.ok ? ok(null) : done;
};

/** Sources that are on bring what they have once more: else a pack that has not changed would not come again. */
async function clear(world: World, what: 'remembered' | 'all'): Promise<Result<void>> {
  const cleared = await world.library.clear(what);
  if (cleared.ok && what === 'all') await forgetStates(world);
  return cleared;
}

export function libraryHandlers(world: World): Handlers {
  const { library } = world;
  return {
    'library-search': ({ text, after }) => searchLibrary(library, text, after),
    'library-event': ({ event }) => eventDetails(library, event),
    'library-report': ({ report }) => reportDetails(library, report),
    'library-change': async ({ change }) => {
      const done = await library.change(change);
      if (change.type === 'put-back') await followAside(world);
      return done;
    },
    'library-undo': async ({ undo }) => {
      const undone = await nulled(library.undo(undo));
      await followAside(world);
      return undone;
    },
    'library-add': ({ article, event }) => addArticle(world, article, event),
    'library-import': ({ part }) => importPart(library, part),
    'library-export': ({ after }) => library.dump(after),
    'library-pack': ({ events, texts }) => packOf(world, events, texts),
    'library-clear': ({ what }) => nulled(clear(world, what)),
    'library-totals': () => library.totals(),
  };
}
