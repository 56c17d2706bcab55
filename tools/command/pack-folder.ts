/**
 * Packs in a folder that any web server can serve: `2026-11-26/en.json`, `…/en-2.json`, and an index. What is there
 * already is gone on with. Files that stay the same are not touched, so that their ETag stays as well.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Pack } from '../../lib/core/model';
import { readPack } from '../../lib/core/packs/read';
import { BadInput, lineOf } from './bad-input';
import { printJson } from './output';

const Listed = v.object({
  /** Relative to the index; nothing else is read or written. */
  address: v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\d|undated)\/[a-z]{2,8}(?:-\d{1,5})?\.json$/)),
  shard: v.string(),
  events: v.number(),
  reports: v.number(),
  bytes: v.number(),
  sha256: v.string(),
  created: v.string(),
});
/** A pack in the index. */
export type Listed = v.InferOutput<typeof Listed>;

const Index = v.object({
  format: v.literal('variorum-index'),
  version: v.literal(1),
  packs: v.array(Listed),
});

/** A pack that is to be written. */
export interface Written {
  events: number;
  reports: number;
  created: string;
  text: string;
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new BadInput(`${path}: ${lineOf(error)}`);
  }
}

/** Whole or not at all, and only what changed: a server never serves half a file. */
async function write(path: string, bytes: Buffer): Promise<void> {
  const old = await readFile(path).catch(() => null);
  if (old?.equals(bytes)) return;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
  } catch (error) {
    throw new BadInput(`${path}: ${lineOf(error)}`);
  }
}

function listedIn(path: string, text: string | null): Listed[] {
  if (text === null) return [];
  try {
    return v.parse(Index, JSON.parse(text)).packs;
  } catch {
    throw new BadInput(`${path}: it is no index of packs`);
  }
}

export class PackFolder {
  readonly #folder: string;
  readonly #gzip: boolean;
  readonly #listed: Map<string, Listed>;

  private constructor(folder: string, gzip: boolean, listed: Listed[]) {
    this.#folder = folder;
    this.#gzip = gzip;
    this.#listed = new Map(listed.map((one) => [one.address, one]));
  }

  static async open(folder: string, gzip: boolean): Promise<PackFolder> {
    const path = join(folder, 'index.json');
    return new PackFolder(folder, gzip, listedIn(path, await textOf(path)));
  }

  get shards(): Set<string> {
    return new Set([...this.#listed.values()].map(({ shard }) => shard));
  }

  /** The packs of a shard, as they were written before. */
  async read(shard: string): Promise<Pack[]> {
    const packs: Pack[] = [];
    for (const { address } of this.#of(shard)) {
      const path = join(this.#folder, address);
      const pack = readPack((await textOf(path)) ?? '');
      if (!pack.ok) throw new BadInput(`${path}: ${pack.problem.message}`);
      packs.push(pack.value);
    }
    return packs;
  }

  /** All packs of a shard; of those that were there before, what is left over goes. */
  async write(shard: string, packs: AsyncIterable<Written>): Promise<void> {
    const old = new Set(this.#of(shard).map(({ address }) => address));
    let part = 0;
    for await (const { text, ...pack } of packs) {
      const address = `${shard}${++part > 1 ? `-${part}` : ''}.json`;
      const bytes = Buffer.from(text);
      await this.#file(address, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const listed = { address, shard, ...pack, bytes: bytes.length, sha256 };
      this.#listed.set(address, listed);
      old.delete(address);
      await printJson(listed);
    }
    for (const address of old) await this.#remove(address);
  }

  async end(): Promise<void> {
    const packs = [...this.#listed.values()].toSorted((a, b) => (a.address < b.address ? -1 : 1));
    await this.#file(
      'index.json',
      Buffer.from(`${JSON.stringify({ format: 'variorum-index', version: 1, packs })}\n`),
    );
  }

  #of(shard: string): Listed[] {
    return [...this.#listed.values()].filter((one) => one.shard === shard);
  }

  async #file(address: string, bytes: Buffer): Promise<void> {
    const path = join(this.#folder, address);
    await write(path, bytes);
    if (this.#gzip) await write(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }

  async #remove(address: string): Promise<void> {
    this.#listed.delete(address);
    for (const end of ['', '.gz']) await rm(join(this.#folder, `${address}${end}`), { force: true });
  }
}
