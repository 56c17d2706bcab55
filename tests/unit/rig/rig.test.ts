/** The rig's own tests: what it serves is what its table says, and its recorder hears all of it. */
import { type IncomingHttpHeaders, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:tls';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS, RETRY_AFTER, WALLS } from '../../e2e/rig/faults';
import { feedPath } from '../../e2e/rig/feeds';
import type { RigOutlet } from '../../e2e/rig/outlets';
import { serveWeb, type Web } from '../../e2e/server';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** What came before the answer ended or was left. */
  body: Buffer;
}

let web: Web;
beforeAll(async () => {
  web = await serveWeb('demo', new Map());
});
afterAll(() => web.close());

/** `most`: bytes after which no more is read. */
const get = (host: string, path: string, headers: Record<string, string> = {}, most = 1e6): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { port: web.port, host: '127.0.0.1', path, headers: { ...headers, host } };
    const asked = request(options, (response) => {
      const pieces: Buffer[] = [];
      const done = () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces),
        });
      response.on('data', (piece: Buffer) => {
        pieces.push(piece);
        if (pieces.reduce((sum, { length }) => sum + length, 0) >= most) {
          done();
          response.destroy();
        }
      });
      response.on('end', done);
    });
    asked.on('error', reject);
    asked.end();
  });

const outlet = (where: (one: RigOutlet) => boolean): RigOutlet => {
  const found = web.rig.outlets.find(where);
  if (!found) throw new Error('no such outlet');
  return found;
};
const faulty = (fault: RigOutlet['fault']) => outlet((one) => one.fault === fault);

describe('over TLS', () => {
  const asked = (host: string): Promise<string> =>
    new Promise((resolve) => {
      const options = { port: web.port, host: '127.0.0.1', path: '/p', headers: { host } };
      secureRequest({ ...options, servername: host, rejectUnauthorized: false, agent: false }, (response) => {
        response.setEncoding('utf8').on('data', resolve);
      })
        .on('error', () => resolve('nothing'))
        .end();
    });

  it('those hosts answer that have something there, and what they are asked is heard', async () => {
    const mark = web.rig.recorder.mark();
    web.rig.put('https://late.example/p', (one) => one.out.end('hello'));
    expect([await asked('late.example'), await asked('other.example')]).toEqual(['hello', 'nothing']);
    web.rig.put('https://late.example/p', null);
    expect(await asked('late.example')).toBe('nothing');
    const heard = web.rig.recorder.all(mark).map(({ host, path }) => host + path);
    expect(heard).toEqual(['late.example/p', 'other.example', 'late.example']);
  });
});

describe('the table', () => {
  it('has forty outlets of every kind, template, fault and wall', () => {
    const { outlets } = web.rig;
    const of = (key: 'host' | 'kind' | 'template' | 'fault' | 'wall') =>
      new Set(outlets.map((one) => one[key]).filter(Boolean));
    expect(of('host').size).toBe(40);
    expect([...of('kind')].sort()).toEqual(['atom', 'json', 'page', 'rss091', 'rss1', 'rss2', 'sitemap']);
    expect(of('template').size).toBe(7);
    expect([...of('fault')].sort()).toEqual(Object.keys(FAULTS).sort());
    expect([...of('wall')].sort()).toEqual(Object.keys(WALLS).sort());
  });

  it.each(['bridge', 'herring'] as const)('%s: seven reports, each in its own words', (told) => {
    const reports = web.rig.outlets.filter((one) => one.told === told).map(({ story }) => story);
    expect(reports).toHaveLength(7);
    expect(reports.map(({ paragraphs }) => paragraphs.join()).join()).not.toMatch(/[{}]/);
    for (const [at, one] of reports.entries())
      for (const other of reports.slice(at + 1)) {
        const shared = one.paragraphs.filter((text) => other.paragraphs.includes(text));
        expect(shared.length).toBeLessThanOrEqual(one.paragraphs.length / 2);
        expect(shared).not.toEqual(expect.arrayContaining(one.paragraphs.slice(0, 2)));
      }
  });

  it('no two of the others that give items tell the same', () => {
    const gives = ({ told, fault }: RigOutlet) =>
      told === 'alone' && (fault === null || ['moved', 'accent', 'private'].includes(fault));
    const titles = web.rig.outlets.filter(gives).map(({ story }) => story.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('what is served', () => {
  it.each([
    ['rss091', /<rss version="0.91">/],
    ['rss1', /<rdf:RDF /],
    ['rss2', /<rss version="2.0">/],
    ['atom', /<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/],
    ['json', /^\{"version":"https:\/\/jsonfeed.org/],
    ['sitemap', /<urlset /],
    ['page', /<rss version="2.0">/],
  ] as const)('a feed of kind %s names the article', async (kind, begins) => {
    const one = outlet((row) => row.kind === kind && row.fault === null);
    const { status, body } = await get(one.host, feedPath(one));
    expect([status, body.toString()]).toEqual([200, expect.stringMatching(begins)]);
    expect(body.toString()).toContain(one.article);
  });

  it('an article has all of its text and gives cookies', async () => {
    const [one] = web.rig.outlets as [RigOutlet];
    const { headers, body } = await get(one.host, new URL(one.article).pathname);
    expect(one.story.paragraphs.filter((text) => !body.toString().includes(text))).toEqual([]);
    expect(headers['set-cookie']?.[0]).toContain(one.host);
  });

  it('a first page names its feed', async () => {
    const one = outlet(({ kind }) => kind === 'page');
    expect((await get(one.host, '/')).body.toString()).toContain(`href="${feedPath(one)}"`);
  });

  it('nothing new where the validator is that of the last answer', async () => {
    const statuses = web.rig.outlets
      .filter(({ fault }) => fault === null)
      .map(async (one) => {
        const { etag, 'last-modified': modified } = (await get(one.host, feedPath(one))).headers;
        const again = {
          ...(etag && { 'if-none-match': etag }),
          ...(modified && { 'if-modified-since': modified }),
        };
        return [etag || modified ? 304 : 200, (await get(one.host, feedPath(one), again)).status];
      });
    for (const [expected, got] of await Promise.all(statuses)) expect(got).toBe(expected);
    expect(new Set((await Promise.all(statuses)).map(([status]) => status))).toEqual(new Set([200, 304]));
  });

  it('what was put there, from then on', async () => {
    web.rig.put('http://packs.example/pack.json', ({ out }) => void out.end('a pack'));
    expect((await get('packs.example', '/pack.json')).body.toString()).toBe('a pack');
  });
});

describe('faults', () => {
  it.each([
    ['busy', 429],
    ['down', 503],
    ['missing', 404],
    ['gone', 410],
    ['moved', 301],
    ['loopback', 302],
    ['loop', 302],
    ['cookie', 302],
    ['html', 200],
    ['empty', 200],
    ['bomb', 200],
  ] as const)('%s answers %i', async (fault, status) => {
    expect((await get(faulty(fault).host, '/feed.xml')).status).toBe(status);
  });

  it('say when to come again, as a number and as a date', async () => {
    const comeAgain = (fault: RigOutlet['fault']) =>
      get(faulty(fault).host, '/feed.xml').then(({ headers }) => headers['retry-after']);
    expect(await comeAgain('busy')).toBe(String(RETRY_AFTER));
    expect(Date.parse((await comeAgain('down')) ?? '')).toBeGreaterThan(Date.now());
  });

  it('lead in circles, inward, and elsewhere', async () => {
    const to = (fault: RigOutlet['fault'], path = '/feed.xml') =>
      get(faulty(fault).host, path).then(({ headers }) => headers.location);
    expect([await to('loop'), await to('loop', '/round.xml')]).toEqual(['/round.xml', '/feed.xml']);
    expect(await to('loopback')).toBe(`http://127.0.0.1:${web.port}/inside`);
    expect((await get(faulty('moved').host, (await to('moved')) ?? '')).status).toBe(200);
  });

  it('a cut answer cannot be unpacked, an endless one goes on, a silent one does not end', async () => {
    const { body } = await get(faulty('cut').host, '/feed.xml');
    expect(() => gunzipSync(body)).toThrow();
    expect((await get(faulty('huge').host, '/feed.xml', {}, 3e6)).body.length).toBeGreaterThanOrEqual(3e6);
    const silent = get(faulty('silent').host, '/feed.xml').then(() => 'ended');
    const later = new Promise((resolve) => setTimeout(resolve, 200, 'still open'));
    expect(await Promise.race([silent, later])).toBe('still open');
  });

  it('accents are right in the charset that the file names alone', async () => {
    const { body } = await get(faulty('accent').host, '/feed.xml');
    expect(body.toString('latin1')).toContain(faulty('accent').story.title);
    expect(body.toString('utf8')).not.toContain(faulty('accent').story.title);
  });
});

describe('the recorder', () => {
  it('has every request, and how many others of the host were open', async () => {
    const { recorder } = web.rig;
    const mark = recorder.mark();
    await Promise.all([
      get('osse-courier.example', '/feed.xml?a'),
      get('osse-courier.example', '/feed.xml?b'),
    ]);
    await get('osse-courier.example', '/feed.xml?c', { cookie: 'a=b' });
    const heard = recorder.all(mark);
    expect(heard.map(({ host, path }) => host + path).sort()).toEqual(
      ['a', 'b', 'c'].map((query) => `osse-courier.example/feed.xml?${query}`),
    );
    expect(heard.map(({ beside }) => beside)).toEqual([0, 1, 0]);
    expect(heard[2]?.headers.cookie).toBe('a=b');
  });

  it('has hosts that are asked for over TLS', async () => {
    const mark = web.rig.recorder.mark();
    await new Promise((resolve) =>
      connect({ port: web.port, host: '127.0.0.1', servername: 'encyclopedia.example' }).once(
        'error',
        resolve,
      ),
    );
    expect(web.rig.recorder.all(mark)).toMatchObject([{ host: 'encyclopedia.example', path: '' }]);
  });
});
