/** The library page, wired to the background. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Library } from '../../components/Library';
import type { Added, Done, LibraryActions, Source } from '../../components/library/actions';
import type { Change, Totals } from '../../lib/core/library/model';
import { ok, type Result } from '../../lib/core/result';
import { openOptions } from '../../lib/platform/shell';
import { articleOf } from './articles';
import { askAgain } from './ask-again';
import { bring } from './bring';
import { take } from './take';
import { useList } from './use-list';
import { useOpen } from './use-open';

export function LibraryPage() {
  const { list, search, more, refresh: listAgain } = useList();
  const { open, go, refresh: eventAgain } = useOpen();
  const [totals, setTotals] = useState<Totals | null>(null);
  const shown = useRef<string | null>(null);
  shown.current = open?.id ?? null;
  const before = useRef<string | null>(null);
  const count = useCallback(async (): Promise<void> => {
    const answer = await askAgain('library-totals', {});
    setTotals(answer.ok ? answer.value : null);
  }, []);
  useEffect(() => void count(), [count]);
  const actions = useMemo((): LibraryActions => {
    /** Shows what is there now, at an event that may have taken the place of the one that was open. */
    const show = async (event: string | null): Promise<void> => {
      const opened = event === shown.current ? eventAgain() : go(event, true);
      await Promise.all([listAgain(), count(), opened]);
    };
    return {
      search,
      more: () => void more(),
      open: (event) => void go(event),
      again: () => void show(shown.current),
      report: (report) => askAgain('library-report', { report }),
      find: async (text) => {
        const answer = await askAgain('library-search', { text, after: null });
        return answer.ok ? ok(answer.value.rows) : answer;
      },
      change: async (changes) => {
        before.current = shown.current;
        const { event, ...done } = await changed(changes, shown.current);
        await show(event);
        return done;
      },
      undo: async (names) => {
        const undone = await undo(names);
        await show((undone.ok ? before.current : null) ?? shown.current);
        return undone;
      },
      add: async (source, event) => {
        const answer = await added(source, event);
        if (answer.ok) await show(shown.current);
        return answer;
      },
      bring: async (file, stop, told) => {
        const brought = await bring(file, stop, told);
        await show(shown.current);
        return brought;
      },
      take,
      clear: async (what) => {
        const answer = await askAgain('library-clear', { what });
        await show(what === 'all' ? null : shown.current);
        return answer;
      },
      openOptions,
    };
  }, [search, more, listAgain, go, eventAgain, count]);
  return <Library list={list} open={open} totals={totals} actions={actions} />;
}

/** One change after the other; what is open gives way to what came of it. */
async function changed(changes: Change[], open: string | null): Promise<Done & { event: string | null }> {
  const done: Done & { event: string | null } = { undo: [], problem: null, event: open };
  for (const change of changes) {
    const answer = await askAgain('library-change', { change });
    if (!answer.ok) return { ...done, problem: answer.problem };
    if (answer.value.undo !== '') done.undo.push(answer.value.undo);
    if (done.event !== null && isAbout(change, done.event)) done.event = answer.value.event;
  }
  return done;
}

function isAbout(change: Change, event: string): boolean {
  if (change.type === 'delete-events') return change.events.includes(event);
  return change.type === 'move' ? change.from === event : change.event === event;
}

/** The last change first. */
async function undo(names: string[]): Promise<Result<null>> {
  for (const name of names.toReversed()) {
    const answer = await askAgain('library-undo', { undo: name });
    if (!answer.ok) return answer;
  }
  return ok(null);
}

async function added(source: Source, event: string | null): Promise<Result<Added>> {
  const article = await articleOf(source);
  if (!article.ok) return article;
  const put = await askAgain('library-add', { article: article.value, event });
  if (!put.ok) return put;
  const details = await askAgain('library-event', { event: put.value.event });
  const title = details.ok ? details.value.event.title : article.value.title;
  return ok({ ...put.value, title: title || put.value.event });
}
