/** `variorum pack` as others call it: what goes in, what comes out, what stands on disk. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../lib/core/model';
import { readPack } from '../../../lib/core/packs/read';
import { BadInput } from '../../../tools/command/bad-input';
import { main } from '../../../tools/command/main';
import { LanguageClusters } from '../../../tools/command/pack-cluster';
import { reportIn } from '../../../tools/command/pack-input';
import { FolderSink } from '../../../tools/command/pack-sink';
import { buildFromStream, digestIn, type StreamOptions } from '../../../tools/command/pack-stream';
import { PACK } from '../core/packs/made-pack';
import { bridge, ferry, lineOf } from './made-lines';

type Line = Record<string, unknown>;

const OPTIONS: StreamOptions = {
  digestOnly: false,
  gzip: false,
  least: 1,
  days: 3,
  most: 1000,
  now: Date.parse('2026-11-27T00:00:00Z'),
};
const LINES = [bridge(1), ferry(1), bridge(2), ferry(2)];

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);
const packAt = (path: string): Pack | undefined => {
  const read = readPack(readFileSync(path, 'utf8'));
  return read.ok ? read.value : undefined;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** What goes to standard output and to standard error meanwhile. */
async function outputOf(work: () => Promise<unknown>): Promise<{ out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const keep = (to: string[]) => (part: string | Uint8Array) => to.push(String(part)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep(out));
  vi.spyOn(process.stderr, 'write').mockImplementation(keep(err));
  await work().finally(() => vi.restoreAllMocks());
  return { out: out.join(''), err: err.join('') };
}

async function* input(...lines: (object | string)[]): AsyncGenerator<Buffer> {
  for (const line of lines) yield Buffer.from(typeof line === 'string' ? `${line}\n` : lineOf(line));
}

async function stream(lines: (object | string)[], options: Partial<StreamOptions> = {}) {
  const { out, err } = await outputOf(() => buildFromStream(input(...lines), { ...OPTIONS, ...options }));
  return { lines: out.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Line] : [])), out, err };
}

describe('variorum pack check', () => {
  const file = () => at('PACK.json');
  const check = async (text: string): Promise<string> => {
    writeFileSync(file(), text);
    const { out } = await outputOf(() => main(['pack', 'check', file()]).catch(() => undefined));
    return out.replaceAll(file(), 'PACK.json').trimEnd();
  };
  const pretty = (pack: object): string => JSON.stringify(pack, null, 2);
  const event = { ...PACK.events[0], title: 'a'.repeat(700), date: 'in May' };

  it.each<[name: string, text: string, words: string]>([
    ['a sound pack', pretty(PACK), 'PACK.json is a valid pack'],
    [
      'two faults',
      pretty({ ...PACK, events: [event] }),
      'PACK.json:11:16 events[0].title: longer than 600\nPACK.json:12:15 events[0].date: not a date as in EDTF',
    ],
    [
      'a newer pack',
      pretty({ ...PACK, version: 9 }),
      'PACK.json:3:14 version: 9 is newer than this Variorum reads (2)',
    ],
    ['something else', '[]', 'PACK.json:1:1 format: this is no pack of Variorum'],
    ['half a file', '{\n "format": ', 'PACK.json:2:11 from here on it is no JSON'],
    ['what is missing', pretty({ ...PACK, id: undefined }), 'PACK.json:1:1 id: missing'],
  ])('%s', async (_name, text, words) => {
    expect(await check(text)).toBe(words);
  });

  it('says the same in JSON, and fails', async () => {
    writeFileSync(file(), pretty({ ...PACK, events: [event] }));
    const checked = main(['pack', 'check', file(), '--json']);
    const { out } = await outputOf(() => checked.catch(() => undefined));
    await expect(checked).rejects.toThrow(`${file()} is no valid pack: 2 faults`);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      faults: [{ path: 'events[0].title', line: 11, column: 16 }, { path: 'events[0].date' }],
    });
  });
});

describe('variorum pack build', () => {
  const build = async (...args: string[]): Promise<Pack | undefined> => {
    for (const { id, title, text } of LINES) writeFileSync(at(`${id}.txt`), `${title}\n\n${text}\n`);
    const files = LINES.map(({ id }) => at(`${id}.txt`));
    await outputOf(() => main(['pack', 'build', ...files, '-o', at('built.json'), ...args]));
    return packAt(at('built.json'));
  };
  const reportsOf = (pack: Pack | undefined) => pack?.events.map(({ reports }) => reports);

  it('makes one event of all files, as digests', async () => {
    const pack = await build('--id', 'floods', '--created', '2026-11-26');
    expect(pack).toMatchObject({ id: 'floods', title: 'floods', created: '2026-11-26' });
    expect(reportsOf(pack)).toEqual([['bridge-1', 'ferry-1', 'bridge-2', 'ferry-2']]);
    expect(pack?.reports.map(({ completeness }) => completeness)).toEqual(Array(4).fill('digest'));
  });

  it('lets texts travel when told to', async () => {
    expect((await build('--texts'))?.reports.map(({ completeness }) => completeness)).toEqual(
      Array(4).fill('whole'),
    );
  });

  it('tells events apart by their texts', async () => {
    const events = reportsOf(await build('--cluster'))?.map((reports) => reports.toSorted());
    expect(events?.toSorted()).toEqual([
      ['bridge-1', 'bridge-2'],
      ['ferry-1', 'ferry-2'],
    ]);
  });

  it('takes events from a file', async () => {
    const events = [
      { id: 'b', title: 'Bridge', reports: ['bridge-2'] },
      { id: 'f', title: 'Ferry', date: '2026-11-25', reports: ['ferry-1', 'ferry-2'] },
    ];
    writeFileSync(at('events.json'), JSON.stringify({ events }));
    const pack = await build('--events', at('events.json'));
    expect(pack?.events).toEqual(events.map((event) => ({ date: null, place: null, ...event })));
    expect(pack?.reports.map(({ id }) => id)).toEqual(['ferry-1', 'bridge-2', 'ferry-2']);
  });

  it('shortens the title that it takes from a text', async () => {
    writeFileSync(at('long.txt'), 'One two three four five six seven eight nine\n\nA text of its own.');
    await outputOf(() => main(['pack', 'build', at('long.txt'), '-o', at('long.json')]));
    expect(packAt(at('long.json'))?.events[0]?.title).toBe('One two three four five six seven eight…');
  });

  it.each<[args: string[]]>([
    [['--events', 'e.json', '--cluster', '-o', 'p.json', 'a.txt']],
    [['--stream', 'a.txt']],
    [['--stream', '--texts']],
    [['--stream', '--days', 'x']],
    [['--stream', '--open', '0']],
  ])('refuses %j', async (args) => {
    await expect(main(['pack', 'build', ...args])).rejects.toThrow(BadInput);
  });
});

describe('variorum pack build --stream', () => {
  it('answers a line for each report, with its event', async () => {
    const { lines, err } = await stream(LINES);
    expect(err).toBe('');
    expect(lines.map(({ shard, report }) => [shard, (report as Line).id])).toEqual(
      LINES.map(({ id }) => ['2026-11-25/en', id]),
    );
    const [first, second, third, fourth] = lines.map(({ event }) => event);
    expect([third, fourth]).toEqual([first, second]);
    expect(first).not.toBe(second);
    expect(JSON.stringify(lines)).not.toContain('Quarry Lane were flooded, and ferries');
  });

  it('names bad lines by their number, and goes on', async () => {
    const { lines, err } = await stream([
      '{',
      bridge(1),
      '',
      { id: 'x' },
      { ...ferry(1), url: 'x' },
      ferry(2),
    ]);
    expect(lines).toHaveLength(2);
    expect(err).toBe(
      'line 1: the line is no JSON\nline 4: there is no text\nline 5: url: not an address of the web\n',
    );
  });

  it('fails where no line could be read, not where there is none', async () => {
    await expect(stream(['{', '[]'])).rejects.toThrow('none of the lines could be read');
    expect((await stream([])).lines).toEqual([]);
  });

  it('digests first and groups later, with the same outcome', async () => {
    const digests = await stream(LINES, { digestOnly: true });
    expect(digests.lines.map((line) => Object.keys(line))).toEqual(Array(4).fill(['shard', 'report']));
    const later = await stream(digests.lines);
    expect(later.lines).toEqual((await stream(LINES)).lines);
  });

  it('reads no further while nobody takes what it writes', async () => {
    let taken = 0;
    async function* counted() {
      for await (const line of input(...LINES)) {
        taken++;
        yield line;
      }
    }
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(false);
    const done = buildFromStream(counted(), OPTIONS);
    await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(1), { timeout: 20_000 });
    expect(taken).toBeLessThan(3);
    write.mockReturnValue(true);
    process.stdout.emit('drain');
    await done;
    expect([taken, write.mock.calls.length]).toEqual([4, 4]);
  });

  it('writes packs by day and language, with an index', async () => {
    const lines = [...LINES, { ...bridge(1, '2026-11-24'), id: 'old', language: 'nl' }];
    const { out } = await stream(lines, { output: at('served'), gzip: true });
    const index = JSON.parse(readFileSync(at('served', 'index.json'), 'utf8')) as { packs: Line[] };
    expect(index.packs).toEqual(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line),
    );
    expect(index.packs).toMatchObject([
      { address: '2026-11-24/nl.json', events: 1, reports: 1, created: '2026-11-24T11:00:00Z' },
      { address: '2026-11-25/en.json', events: 2, reports: 4, created: '2026-11-25T12:00:00Z' },
    ]);
    const text = readFileSync(at('served/2026-11-25/en.json'));
    expect(text).toHaveLength(Number(index.packs[1]?.bytes));
    expect(gunzipSync(readFileSync(at('served/2026-11-25/en.json.gz')))).toEqual(text);
    expect(packAt(at('served/2026-11-25/en.json'))?.reports).toEqual(
      [bridge(1), bridge(2), ferry(1), ferry(2)].map((line) => digestIn(JSON.stringify(line))),
    );
  });

  it('goes on with what is there, and touches nothing that stays the same', async () => {
    const output = at('again');
    await stream([bridge(1), ferry(1), { ...bridge(2), language: 'nl' }], { output });
    const whole = await stream(LINES, { output: at('whole') });
    const before = statSync(join(output, '2026-11-25/nl.json'));
    await stream([bridge(2), ferry(2)], { output });
    const name = '2026-11-25/en.json';
    expect(readFileSync(join(output, name), 'utf8')).toBe(readFileSync(at('whole', name), 'utf8'));
    expect(statSync(join(output, '2026-11-25/nl.json')).mtimeMs).toBe(before.mtimeMs);
    const unchanged = statSync(join(output, name));
    expect((await stream([bridge(2)], { output })).lines).toEqual(whole.lines);
    expect([statSync(join(output, name)).mtimeMs, statSync(join(output, name)).ino]).toEqual([
      unchanged.mtimeMs,
      unchanged.ino,
    ]);
  });

  it('leaves out small events when told', async () => {
    await stream([bridge(1), ferry(1), bridge(2)], { output: at('least'), least: 2 });
    expect(packAt(at('least/2026-11-25/en.json'))?.reports.map(({ id }) => id)).toEqual([
      'bridge-1',
      'bridge-2',
    ]);
  });

  it('refuses a folder whose index or pack is none', async () => {
    await stream([bridge(1)], { output: at('spoilt') });
    writeFileSync(at('spoilt/2026-11-25/en.json'), '{}');
    await expect(stream([bridge(2)], { output: at('spoilt') })).rejects.toThrow(
      'this is no pack of Variorum',
    );
    writeFileSync(at('spoilt/index.json'), '{"packs":[{"address":"../../x.json"}]}');
    await expect(stream([bridge(2)], { output: at('spoilt') })).rejects.toThrow('it is no index of packs');
  });

  it('puts reports of joined events where the other event is, over days and runs', async () => {
    const output = at('joined');
    await stream([bridge(1, '2026-11-24'), ferry(1), ferry(2)], { output });
    const [old = '', young = ''] = ['2026-11-24', '2026-11-25'].map(
      (day) => packAt(join(output, day, 'en.json'))?.events[0]?.id,
    );
    const sink = await FolderSink.open({ output, gzip: false, least: 1 }, new LanguageClusters(OPTIONS));
    const more = digestIn(JSON.stringify(bridge(2, '2026-11-24')));
    await sink.put(more, { event: old, joins: [young], moves: [] });
    await outputOf(() => sink.end());
    await sink.close();
    expect(packAt(join(output, '2026-11-24/en.json'))?.events.map(({ reports }) => reports)).toEqual([
      ['bridge-1', 'bridge-2', 'ferry-1', 'ferry-2'],
    ]);
    expect(readFileSync(join(output, 'index.json'), 'utf8')).not.toContain('2026-11-25/en');
  });
});

it('digests of lines are those of their reports', () => {
  const report = reportIn(JSON.stringify(bridge(1)));
  expect(digestIn(JSON.stringify(bridge(1)))).toMatchObject({ id: report.id, completeness: 'digest' });
});
