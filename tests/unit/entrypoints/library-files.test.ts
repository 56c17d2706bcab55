/** Import and export of the library page: part by part, sent again where nobody answers, with the place of what is wrong. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bring } from '../../../entrypoints/library/bring';
import { take } from '../../../entrypoints/library/take';

interface Sent {
  type: string;
  request: Record<string, unknown>;
}
const fake = vi.hoisted(() => ({
  sent: [] as Sent[],
  answer: (_: Sent): unknown => undefined,
  saved: [] as [string, Blob][],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: async (message: Sent) => {
        fake.sent.push(message);
        return fake.answer(message);
      },
    },
  },
}));
vi.mock('../../../lib/platform/shell', () => ({
  saveFile: (name: string, content: Blob) => fake.saved.push([name, content]),
}));

const done = (value: unknown) => ({ ok: true, value });
const one = { events: 1, reports: 2 };
beforeEach(() => Object.assign(fake, { sent: [], answer: () => done(one), saved: [] }));

const go = () => new AbortController().signal;
const HEAD = '{"format":"variorum-library","version":1}';
const PART = '{"format":"variorum-library","version":1,"events":[]}';
const library = (...lines: string[]) => new File([lines.join('\n')], 'l.jsonl');
const event = (id: number) => ({ id: `e${id}`, reports: [] });
const pack = (events: number) =>
  JSON.stringify({
    format: 'variorum-pack',
    events: Array.from({ length: events }, (_, id) => event(id)),
    reports: [],
  });
const parts = () => fake.sent.map(({ request: { part } }) => part);

describe('import', () => {
  it('sends an exported library line by line, without its head', async () => {
    const told: number[] = [];
    const came = await bring(library(HEAD, PART, '', PART, ''), go(), (share) => told.push(share));
    expect(came).toEqual({ events: 2, reports: 4, stopped: null });
    expect(parts()).toEqual([JSON.parse(PART), JSON.parse(PART)]);
    expect(told).toEqual([1, 1]);
  });

  it('sends a pack in parts of fifty events, on one line or many', async () => {
    for (const text of [pack(120), JSON.stringify(JSON.parse(pack(120)), null, 2)]) {
      fake.sent = [];
      const came = await bring(new File([text], 'p.json'), go(), () => {});
      expect(came).toEqual({ events: 3, reports: 6, stopped: null });
      expect(parts().map((part) => (part as { events: unknown[] }).events.length)).toEqual([50, 50, 20]);
    }
  });

  it('sends a part again, twice, where nobody answers', async () => {
    let tries = 0;
    fake.answer = () => {
      tries += 1;
      if (tries === 1) throw new Error('the port was closed');
      return tries === 2 ? undefined : done(one);
    };
    expect(await bring(library(HEAD, PART), go(), () => {})).toEqual({ ...one, stopped: null });
    expect(tries).toBe(3);
    fake.answer = () => undefined;
    fake.sent = [];
    const lost = await bring(library(HEAD, PART, PART), go(), () => {});
    expect(lost).toMatchObject({ events: 0, stopped: { place: 2, problem: { code: 'unknown' } } });
    expect(fake.sent).toHaveLength(3);
  });

  it('stops at a line that is wrong, and says how much came in', async () => {
    const came = await bring(library(HEAD, PART, '{"format":', PART), go(), () => {});
    expect(came).toMatchObject({ ...one, stopped: { place: 3, problem: { code: 'invalid' } } });
    expect(fake.sent).toHaveLength(1);
  });

  it('tells the field of the whole pack that is wrong, not of its part', async () => {
    const problem = { code: 'invalid', message: 'events[3].title: missing' };
    fake.answer = ({ request }) =>
      (request.part as { events: { id: string }[] }).events[0]?.id === 'e50'
        ? { ok: false, problem }
        : done(one);
    const came = await bring(new File([pack(60)], 'p.json'), go(), () => {});
    expect(came.stopped).toEqual({
      place: 'events[53].title',
      problem: { code: 'invalid', message: 'events[53].title: missing' },
    });
    expect(came.events).toBe(1);
  });

  it.each([
    ['no JSON', 'not json'],
    ['nothing', ''],
  ])('%s is told and nothing is sent', async (_, text) => {
    const came = await bring(new File([text], 'p.json'), go(), () => {});
    expect(came.stopped).toMatchObject({ place: '', problem: { code: 'invalid' } });
    expect(fake.sent).toEqual([]);
  });

  it('sends nothing more when it is stopped', async () => {
    const stop = new AbortController();
    fake.answer = () => {
      stop.abort();
      return done(one);
    };
    expect(await bring(library(HEAD, PART, PART), stop.signal, () => {})).toEqual({ ...one, stopped: null });
    expect(fake.sent).toHaveLength(1);
  });
});

describe('export', () => {
  const textOf = async (): Promise<string> => (await fake.saved[0]?.[1].text()) ?? '';

  it('writes everything, a part on each line, so that it can be brought in again', async () => {
    const exported = (id: number) => ({ events: [event(id)], reports: [], revisions: [], corrections: [] });
    fake.answer = ({ request: { after } }) =>
      done(after === null ? { part: exported(1), next: 'e1' } : { part: exported(2), next: null });
    const told: number[] = [];
    expect(await take({ what: 'all' }, go(), (events) => told.push(events))).toEqual(done(null));
    expect(told).toEqual([1, 2]);
    expect(fake.saved[0]?.[0]).toMatch(/^variorum-library-\d{4}-\d\d-\d\d\.jsonl$/);
    const text = await textOf();
    Object.assign(fake, { sent: [], answer: () => done(one) });
    await bring(new File([text], 'l.jsonl'), go(), () => {});
    expect(parts()).toMatchObject([exported(1), exported(2)]);
  });

  it('joins a pack that is asked for twenty events at a time, each report once', async () => {
    fake.answer = ({ request }) => {
      const events = (request.events as string[]).map((id) => ({ id, title: id, reports: ['r'] }));
      return done({
        format: 'variorum-pack',
        title: 'Library',
        events,
        reports: [{ id: 'r', completeness: 'whole' }],
      });
    };
    const events = Array.from({ length: 45 }, (_, id) => `e${id}`);
    await take({ what: 'pack', events, texts: true }, go(), () => {});
    expect(fake.sent.map(({ request }) => (request.events as string[]).length)).toEqual([20, 20, 5]);
    const made = JSON.parse(await textOf());
    expect(made.events).toHaveLength(45);
    expect(made).toMatchObject({ title: 'Library', reports: [{ id: 'r' }] });
  });

  it('saves nothing where the background does not answer, or when it is stopped', async () => {
    fake.answer = () => undefined;
    expect(await take({ what: 'all' }, go(), () => {})).toMatchObject({ ok: false });
    fake.answer = () => done({ part: { events: [] }, next: null });
    await take({ what: 'all' }, AbortSignal.abort(), () => {});
    expect(fake.saved).toEqual([]);
  });
});
