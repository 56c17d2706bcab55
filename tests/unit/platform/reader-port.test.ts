/** The reader as the background meets it: absent, refused, slow to come, or saying odd things. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readerPort } from '../../../lib/platform/reader-port';
import { seenPage } from '../app/world';

const fake = vi.hoisted(() => ({
  /** What the page's scripts answer; null while there is none. */
  answer: null as unknown,
  /** Of the reader, whatever else there is. */
  address: undefined as unknown,
  afterInjection: null as unknown,
  refusal: '',
  injected: 0,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      sendMessage: async (_tab: number, { reader }: { reader: string }) => {
        if (reader === 'address' && fake.address !== undefined) return fake.address;
        if (fake.answer === null) throw new Error('Receiving end does not exist.');
        return fake.answer;
      },
    },
    scripting: {
      executeScript: async () => {
        if (fake.refusal) throw new Error(fake.refusal);
        fake.injected += 1;
        fake.answer = fake.afterInjection;
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(fake, {
    answer: null,
    address: undefined,
    afterInjection: seenPage(),
    refusal: '',
    injected: 0,
  });
});

describe('reading a page', () => {
  it('injects the reader once', async () => {
    expect(await readerPort.read(7)).toEqual({ ok: true, value: seenPage() });
    await readerPort.read(7);
    expect(fake.injected).toBe(1);
  });

  it.each([
    ['Cannot access contents of the page. Extension manifest must request permission.', 'no-permission'],
    ['Missing host permission for the tab', 'no-permission'],
    ['The extensions gallery cannot be scripted.', 'no-permission'],
    ['Frame with ID 0 is showing error page', 'no-permission'],
    ['No tab with id: 7.', 'page-gone'],
    ['Invalid tab ID: 7', 'page-gone'],
    ['Something new', 'unknown'],
  ])('refused with "%s" is %s', async (refusal, code) => {
    fake.refusal = refusal;
    expect(await readerPort.read(7)).toEqual({ ok: false, problem: { code, message: refusal } });
  });

  it.each([[{ odd: true }], ['odd'], [{ ...seenPage(), address: 7 }]])(
    'answered with %j is invalid',
    async (answer) => {
      fake.answer = answer;
      expect(await readerPort.read(7)).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    },
  );

  it('that closes meanwhile is gone', async () => {
    fake.afterInjection = null;
    expect(await readerPort.read(7)).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
  });
});

describe('showing in a page', () => {
  it.each([[null], [{ chip: null, marks: [], dock: true }]])(
    '%j brings no script into a page that was not read',
    async (view) => {
      await readerPort.show(7, view);
      expect(fake.injected).toBe(0);
    },
  );

  it.each([
    ['a chip', { chip: { outlets: 3, differing: 1 }, marks: [], dock: false }, 1],
    ['a docked panel', { chip: null, marks: [], dock: true }, 1],
    ['nothing', { chip: null, marks: [], dock: false }, 0],
    ['nothing any more', null, 0],
  ])(
    '%s in a page that was read brings the script that shows it only where it is needed',
    async (_what, view, injected) => {
      Object.assign(fake, { address: 'https://a.example/', afterInjection: undefined });
      await readerPort.show(7, view);
      expect(fake.injected).toBe(injected);
    },
  );

  it('a passage brings that script, too', async () => {
    Object.assign(fake, { address: 'https://a.example/', afterInjection: { found: true } });
    const mark = { finding: 'f', verdict: 'differs', sentence: 'a', text: 'a' } as const;
    expect(await readerPort.jump(7, mark)).toEqual({ ok: true, value: { found: true } });
    expect(fake.injected).toBe(1);
  });

  it.each([
    [{ found: true }, { ok: true, value: { found: true } }],
    ['odd', { ok: true, value: { found: false } }],
    [null, { ok: false, problem: { code: 'page-gone' } }],
  ])('a passage, answered with %j', async (answer, result) => {
    fake.answer = answer;
    const mark = { finding: 'f', verdict: 'differs', sentence: 'a', text: 'a' } as const;
    expect(await readerPort.jump(7, mark)).toMatchObject(result);
    expect(fake.injected).toBe(0);
  });
});
