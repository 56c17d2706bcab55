import { describe, expect, it } from 'vitest';
import { siteOfHost, sitesAbove } from '../../../../lib/core/settings/host';

describe('siteOfHost', () => {
  it.each<[host: string, site: string | null]>([
    ['valleypost.example', 'valleypost.example'],
    ['WWW.ValleyPost.Example.', 'valleypost.example'],
    ['en.valleypost.example', 'en.valleypost.example'],
    ['www', 'www'],
    ['localhost', 'localhost'],
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2', null],
    ['0', null],
    ['köstlich.example', 'xn--kstlich-90a.example'],
    ['', null],
    ['.', null],
    ['a..example', null],
    ['-a.example', null],
    ['valleypost.example:8080', null],
    ['https://valleypost.example', null],
    ['valleypost.example/path', null],
    ['user@valleypost.example', null],
    ['valley post.example', null],
    ['*.example', null],
    ['[::1]', null],
    ['__proto__', null],
    [`${'a'.repeat(64)}.example`, null],
    [`${'a.'.repeat(130)}example`, null],
  ])('%s', (host, site) => {
    expect(siteOfHost(host)).toBe(site);
  });
});

describe('sitesAbove', () => {
  it.each<[site: string, above: string[]]>([
    ['en.valleypost.co.uk', ['en.valleypost.co.uk', 'valleypost.co.uk', 'co.uk']],
    ['valleypost.example', ['valleypost.example']],
    ['example', ['example']],
    ['192.0.2.7', ['192.0.2.7']],
  ])('%s', (site, above) => {
    expect(sitesAbove(site)).toEqual(above);
  });
});
