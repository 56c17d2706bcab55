/** The events: search as one types, fifty at a time, the newest first. */
import { useEffect, useRef } from 'preact/hooks';
import type { EventRow } from '../../lib/app/library/protocol';
import { Notice } from '../parts/Notice';
import { ProblemNotice } from '../parts/ProblemNotice';
import { useWords } from '../words';
import { type ListView, useLibrary } from './actions';
import { EventLine } from './EventLine';
import { SelectedEvents } from './SelectedEvents';

interface Props {
  list: ListView | null;
  open: string | null;
  chosen: EventRow[];
  choose(row: EventRow): void;
  clear(): void;
}

export function EventList({ list, open, chosen, choose, clear }: Props) {
  const words = useWords();
  const { actions } = useLibrary();
  const search = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.addEventListener('keydown', walk);
  }, []);
  const isChosen = new Set(chosen.map(({ id }) => id));
  const next = useNextRows(section.current, list?.rows.length ?? 0);
  const showAll = (): void => {
    actions.search('');
    if (search.current) search.current.value = '';
    search.current?.focus();
  };
  return (
    <section ref={section} class="lib-list">
      <h2 class="unseen" tabIndex={-1}>
        {words.t('lib_events')}
      </h2>
      <search>
        <input
          ref={search}
          type="search"
          class="field"
          aria-label={words.t('lib_search')}
          placeholder={words.t('lib_search')}
          autocomplete="off"
          maxLength={200}
          data-testid="lib-search"
          onInput={({ currentTarget }) => {
            next.forget();
            actions.search(currentTarget.value);
          }}
        />
      </search>
      <p class="unseen" role="status">
        {list &&
          !list.problem &&
          words.t(list.more ? 'lib_found_more' : 'lib_found', words.count('events', list.rows.length))}
      </p>
      {list === null && <Skeleton />}
      {list?.problem && (
        <ProblemNotice problem={list.problem}>
          <button type="button" class="button" onClick={actions.again}>
            {words.t('try_again')}
          </button>
        </ProblemNotice>
      )}
      {list && !list.problem && list.rows.length === 0 && <Nothing sought={list.sought} showAll={showAll} />}
      {list && !list.problem && list.rows.length > 0 && (
        <ul class="lib-rows" data-testid="lib-rows" aria-busy={list.busy}>
          {list.rows.map((row) => (
            <EventLine
              key={row.id}
              row={row}
              isOpen={row.id === open}
              isChosen={isChosen.has(row.id)}
              choose={() => choose(row)}
            />
          ))}
        </ul>
      )}
      {list?.more && !list.problem && (
        <button type="button" class="more" data-testid="lib-more" onClick={next.ask}>
          {words.t('lib_more')}
        </button>
      )}
      <SelectedEvents chosen={chosen} clear={clear} />
    </section>
  );
}

/** Asks for more rows; the first of them takes the focus when they are there. */
function useNextRows(section: HTMLElement | null, count: number) {
  const { actions } = useLibrary();
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    const place = wanted.current;
    if (place === null || count <= place) return;
    wanted.current = null;
    section?.querySelectorAll<HTMLElement>('.lib-rows a')[place]?.focus();
  }, [count]);
  return {
    ask: (): void => {
      wanted.current = count;
      actions.more();
    },
    forget: (): void => {
      wanted.current = null;
    },
  };
}

function Nothing({ sought, showAll }: { sought: string; showAll(): void }) {
  const words = useWords();
  const { ask } = useLibrary();
  const state = sought.trim() === '' ? 'empty' : 'none';
  return (
    <Notice icon="page" title={words.t(`lib_${state}`)} text={words.t(`lib_${state}_text`)}>
      <div class="buttons">
        {state === 'none' ? (
          <button type="button" class="button" onClick={showAll}>
            {words.t('lib_show_all')}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => ask('add')}>
            {words.t('lib_add')}
          </button>
        )}
      </div>
    </Notice>
  );
}

export function Skeleton() {
  return (
    <div class="looking skeleton" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}

/** Arrow keys lead from the search box to the rows, and from row to row. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { target: from, currentTarget: list } = event;
  if (!step || !(from instanceof HTMLElement) || !(list instanceof HTMLElement)) return;
  const stops = [...list.querySelectorAll<HTMLElement>('input[type=search], .lib-rows a')];
  const own = stops.indexOf(from.closest('li')?.querySelector('a') ?? from);
  const next = own < 0 ? undefined : stops[own + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
