/** What `npm start` and `npm test` stand on. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstalled, nodeProblem } from '../../../tools/setup/packages.mjs';
import { fileFor, serveDemo } from '../../../tools/start/serve-demo.mjs';

describe('nodeProblem', () => {
  it.each<[version: string, fine: boolean]>([
    ['18.19.1', false],
    ['20.0.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.2', true],
    ['21.7.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.0.0', true],
    ['24.1.0', true],
  ])('%s', (version, fine) => {
    expect(nodeProblem(version) === null).toBe(fine);
  });
});

describe('isInstalled', () => {
  const WANTED = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };
  it.each<[name: string, there: object | null, installed: boolean]>([
    ['nothing is there', null, false],
    ['all is there but what is optional', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['another version is there', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['one is missing', { 'node_modules/b': { version: '2.0.0' } }, false],
  ])('%s', (_name, there, installed) => {
    const root = mkdtempSync(join(tmpdir(), 'variorum-setup-'));
    try {
      mkdirSync(join(root, 'node_modules'));
      writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
      if (there)
        writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: there }));
      expect(isInstalled(root)).toBe(installed);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});

describe('fileFor', () => {
  it.each<[host: string, path: string, file: RegExp | null]>([
    ['variorum.example', '/', /demo.index\.html$/],
    ['127.0.0.1', '/', /demo.index\.html$/],
    ['tigris-courier.example', '/envoys-meeting.html', /demo.tigris-courier\.example.envoys-meeting\.html$/],
    ['127.0.0.1', '/tigris-courier.example/envoys-meeting.html', /envoys-meeting\.html$/],
    ['127.0.0.1', '/../package.json', null],
    ['127.0.0.1', '/../README.html', null],
    ['127.0.0.1', '/..\\..\\secret.html', null],
    ['127.0.0.1', '/index.json', null],
  ])('%s%s', (host, path, file) => {
    const found = fileFor(host, path);
    if (file === null) expect(found).toBeNull();
    else expect(found).toMatch(file);
  });
});

describe('serveDemo', () => {
  const ask = (
    port: number,
    host: string,
    path: string,
  ): Promise<{ status: number | undefined; text: string }> =>
    new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1', path, headers: { host } }, (response) => {
        let text = '';
        response.on('data', (part) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      }).on('error', reject);
    });

  it('serves each outlet under its name, with the port in links where it is needed', async () => {
    const seen: string[] = [];
    const demo = await serveDemo((address) => seen.push(address.hostname));
    try {
      const mapped = await ask(demo.port, 'variorum.example', '/');
      const ported = await ask(demo.port, `variorum.example:${demo.port}`, '/');
      expect(mapped.text).toContain('href="http://tigris-courier.example/');
      expect(ported.text).toContain(`href="http://tigris-courier.example:${demo.port}/`);
      expect((await ask(demo.port, 'tigris-courier.example', '/envoys-meeting.html')).status).toBe(200);
      expect((await ask(demo.port, 'tigris-courier.example', '/absent.html')).status).toBe(404);
      expect((await ask(demo.port, 'variorum.example', '/%E0%A4%A.html')).status).toBe(400);
      expect(seen).toEqual(['variorum.example', 'variorum.example', 'tigris-courier.example']);
    } finally {
      demo.close();
    }
  });

  it('takes a port that is free', async () => {
    const [one, two] = [await serveDemo(() => {}), await serveDemo(() => {})];
    const other = createServer();
    expect(one.port).not.toBe(two.port);
    for (const server of [one, two, other]) server.close();
  });
});
