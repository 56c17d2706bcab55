/** Reports on their way into packs: on disk, a file for each shard, so that memory does not grow with their texts. */
import { appendFile, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DigestReport } from '../../lib/core/model';
import { shortReport } from '../../lib/core/packs/short';

/** What packs are put in order by, and where the report's JSON lies in its shard's file, in bytes. */
export interface Spooled {
  event: string;
  id: string;
  title: string;
  published: string | null;
  start: number;
  length: number;
}

interface Shard {
  path: string;
  entries: Spooled[];
  /** Length of the file with what waits to be written. */
  end: number;
  waiting: Buffer[];
}

/** Written at once, in entries. */
const BATCH = 16;

export class Spool {
  readonly #folder: string;
  readonly #shards = new Map<string, Shard>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<Spool> {
    return new Spool(await mkdtemp(join(tmpdir(), 'variorum-packs-')));
  }

  get shards(): string[] {
    return [...this.#shards.keys()];
  }

  has(shard: string): boolean {
    return this.#shards.has(shard);
  }

  begin(shard: string): void {
    const path = join(this.#folder, `${this.#shards.size}.jsonl`);
    this.#shards.set(shard, { path, entries: [], end: 0, waiting: [] });
  }

  /** Of a shard that has begun. */
  entries(shard: string): Spooled[] {
    return this.#shards.get(shard)?.entries ?? [];
  }

  async add(shard: string, event: string, report: DigestReport): Promise<void> {
    const { id, title, published } = report;
    await this.#write(
      shard,
      { event, id, title, published },
      Buffer.from(JSON.stringify(shortReport(report))),
    );
  }

  /** The reports of some entries, as their JSON. */
  async read(shard: string, entries: Spooled[]): Promise<string[]> {
    await this.#flush(shard);
    const file = await open(this.#shards.get(shard)?.path ?? '', 'r');
    try {
      const texts: string[] = [];
      for (const { start, length } of entries) {
        const { buffer } = await file.read(Buffer.alloc(length), 0, length, start);
        texts.push(buffer.toString('utf8'));
      }
      return texts;
    } finally {
      await file.close();
    }
  }

  /** Reports of one shard go to another one. */
  async move(from: string, entry: Spooled, to: string, event: string): Promise<void> {
    const [json = ''] = await this.read(from, [entry]);
    await this.#write(to, { ...entry, event }, Buffer.from(json));
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #write(shard: string, entry: Omit<Spooled, 'start' | 'length'>, json: Buffer): Promise<void> {
    const to = this.#shards.get(shard);
    if (!to) return;
    to.entries.push({ ...entry, start: to.end, length: json.length });
    to.waiting.push(json);
    to.end += json.length;
    if (to.waiting.length >= BATCH) await this.#flush(shard);
  }

  async #flush(shard: string): Promise<void> {
    const to = this.#shards.get(shard);
    if (!to) return;
    await appendFile(to.path, Buffer.concat(to.waiting));
    to.waiting = [];
  }
}
