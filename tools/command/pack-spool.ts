/** Reports on their way into packs: on disk, in one file, so that memory does not grow with their texts. */
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DigestReport } from '../../lib/core/model';
import { shortReport } from '../../lib/core/packs/short';
import type { Entry } from './pack-groups';

/** Where a report's JSON lies in the file, in bytes. */
export interface Spooled extends Entry {
  start: number;
  length: number;
}

export class Spool {
  readonly #folder: string;
  readonly #file: FileHandle;
  #end = 0;

  private constructor(folder: string, file: FileHandle) {
    this.#folder = folder;
    this.#file = file;
  }

  static async open(): Promise<Spool> {
    const folder = await mkdtemp(join(tmpdir(), 'variorum-packs-'));
    const file = await open(join(folder, 'reports'), 'w+');
    // The name goes at once where the system allows it, so that nothing is left of a run that is ended from outside.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return new Spool(folder, file);
  }

  async add(event: string, report: DigestReport): Promise<Spooled> {
    const { id, title, published } = report;
    const json = Buffer.from(JSON.stringify(shortReport(report)));
    const start = this.#end;
    this.#end += json.length;
    await this.#file.write(json, 0, json.length, start);
    return { event, id, title, published, start, length: json.length };
  }

  /** The JSON of a report that was added. */
  async read({ start, length }: Spooled): Promise<string> {
    const { buffer } = await this.#file.read(Buffer.alloc(length), 0, length, start);
    return buffer.toString('utf8');
  }

  async remove(): Promise<void> {
    await this.#file.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
