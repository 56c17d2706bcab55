/** Our scripts in pages, asked by the background. */
import { expect, it, vi } from 'vitest';

type Heard = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean;

it('answers calls of the reader, and null instead of an exception in the page', async () => {
  const heard: Heard[] = [];
  const onMessage = { addListener: (one: Heard) => heard.push(one), removeListener: () => heard.pop() };
  vi.stubGlobal('chrome', { runtime: { id: 'variorum', onMessage } });
  const { answerCalls } = await import('../../../lib/platform/page-side');
  const silence = answerCalls({
    read: () => {
      throw new Error('odd page');
    },
    address: () => 'https://a.example/',
    show: () => null,
    jump: () => ({ found: true }),
    undock: () => null,
  });
  const said: unknown[] = [];
  for (const reader of ['address', 'read', 'constructor', 7])
    heard[0]?.({ reader, request: {} }, null, (answer) => said.push(answer));
  expect(said).toEqual(['https://a.example/', null]);
  silence();
  expect(heard).toEqual([]);
});
