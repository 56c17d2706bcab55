/** Marks in a page, by a registry of highlights that can be looked into. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { PageMark } from '../../../../lib/core/model';
import { createMarks, type HighlightTools } from '../../../../lib/page/in-page/marks';

const SENTENCE = 'The lock was closed at noon.';
const MARK: PageMark = { finding: 'f', verdict: 'differs', sentence: SENTENCE, text: 'closed' };
const CURRENT = 'variorum-current';

function marked() {
  const window = new Window({ url: 'https://a.example/' });
  window.document.write(`<!doctype html><body><p>${SENTENCE}</p></body>`);
  const document = window.document as unknown as Document;
  const lit = new Map<string, string>();
  const registry = {
    set: (name: string, highlight: string) => lit.set(name, highlight),
    delete: (name: string) => lit.delete(name),
  };
  const create = (ranges: Range[]) => ranges.map(String).join('|');
  const tools = { registry, create } as unknown as HighlightTools;
  return { document, lit, marks: createMarks(document, tools) };
}

describe('a passage that was led to', () => {
  it.each<[what: string, then: (page: ReturnType<typeof marked>) => void, lit: string | undefined]>([
    ['stays lit when marks come after it', ({ marks }) => marks.show([MARK]), 'closed'],
    ['is lit no longer when all marks go', ({ marks }) => marks.clear(), undefined],
    [
      'is lit no longer when it has left the page',
      ({ document, marks }) => {
        document.body.textContent = 'Another page.';
        marks.show([MARK]);
      },
      undefined,
    ],
    ['gives way to another', ({ marks }) => marks.reveal({ ...MARK, text: 'at noon' }), 'at noon'],
  ])('%s', (_what, then, lit) => {
    const page = marked();
    expect(page.marks.reveal(MARK)).toBe(true);
    expect(page.lit.get(CURRENT)).toBe('closed');
    then(page);
    expect(page.lit.get(CURRENT)).toBe(lit);
  });
});

it('a mark that is not in the page is named as missing, and leads nowhere', () => {
  const { marks, lit } = marked();
  const other = { ...MARK, finding: 'g', sentence: 'Nobody was there.', text: 'Nobody' };
  expect(marks.show([MARK, other])).toEqual({ found: ['f'], missing: ['g'] });
  expect(marks.reveal(other)).toBe(false);
  expect([...lit]).toEqual([['variorum-differs', 'closed']]);
});
