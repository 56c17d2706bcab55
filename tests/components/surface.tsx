/** Renders a component with the English (or Arabic) words, and asks axe about it. */
import { readFileSync } from 'node:fs';
import { act, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import type { PanelActions } from '../../components/Panel';
import { type Words, WordsProvider, wordsOf } from '../../components/words';
import { translator } from '../fixtures/translator';

type Language = 'en' | 'ar';

export const messagesOf = (language: Language): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

export const wordsIn = (language: Language): Words => wordsOf(translator(messagesOf(language)), language);

export function show(surface: ComponentChild, language: Language = 'en') {
  const words = wordsIn(language);
  document.documentElement.lang = language;
  document.documentElement.dir = words.direction;
  document.title = 'Variorum';
  return drawn(() => render(<WordsProvider value={words}>{surface}</WordsProvider>));
}

/** Frames until a short comparison is drawn wholly (components/panel/growing.ts). */
const FRAMES = 4;
/** A little longer than one takes, in milliseconds. */
const FRAME = 20;

/** With what comes behind the first frame. */
function drawn<T>(draw: () => T): T {
  if (vi.isFakeTimers()) return draw();
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
  });
  const shown = draw();
  for (let frame = 0; frame < FRAMES; frame++) act(() => void vi.advanceTimersByTime(FRAME));
  vi.useRealTimers();
  return shown;
}

/** axe's findings in short; colours are measured in contrast.test.ts, since happy-dom computes no styles. */
export async function axeFindings(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** A finding's card. */
export function card(container: Element, id: string): Element {
  const found = container.querySelector(`[data-finding="${id}"]`);
  if (!found) throw new Error(`no card ${id}`);
  return found;
}

/** A disclosure, opened as a click on its summary does, with what is drawn for it. */
export function opened(folded: Element | null): Element {
  if (!(folded instanceof HTMLDetailsElement)) throw new Error('no disclosure');
  act(() => {
    folded.open = true;
  });
  return folded;
}

export const texts = (elements: Iterable<Element>): (string | null)[] =>
  [...elements].map((it) => it.textContent);

/** Actions that remember what was asked of them. */
export function recorder(answers: Partial<PanelActions> = {}): { actions: PanelActions; asked: string[] } {
  const asked: string[] = [];
  const note =
    (what: string) =>
    async (...values: unknown[]) => {
      asked.push([what, ...values].join(' '));
      return true;
    };
  const actions: PanelActions = {
    look: note('look'),
    choose: note('choose'),
    jump: note('jump'),
    copy: note('copy'),
    allow: note('allow'),
    keep: async () => {
      asked.push('keep');
      return 'own:article';
    },
    notThisEvent: note('notThisEvent'),
    undo: note('undo'),
    openLibrary: note('openLibrary'),
    openOptions: note('openOptions'),
    openWide: note('openWide'),
    fetchTexts: (reports) => void asked.push(`fetchTexts ${reports.map(({ report }) => report).join(' ')}`),
    findMore: note('findMore'),
    outsideWords: note('outsideWords'),
    searchOutside: note('searchOutside'),
    ...answers,
  };
  return { actions, asked };
}
