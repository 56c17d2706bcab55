import { describe, expect, it } from 'vitest';
import { publicAddress } from '../../../../lib/core/sources/address';

describe('publicAddress', () => {
  it.each([
    ['https://Valley-Post.example/feed#top', 'https://valley-post.example/feed'],
    ['http://93.184.216.34/rss', 'http://93.184.216.34/rss'],
    ['https://[2a00:1450::1]/rss', 'https://[2a00:1450::1]/rss'],
    ['https://news.example:8443/rss?x=1', 'https://news.example:8443/rss?x=1'],
  ])('takes %s', (text, address) => {
    expect(publicAddress(text)).toBe(address);
  });

  it.each([
    '',
    'feed',
    'ftp://valley-post.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://me:secret@valley-post.example/',
    'http://localhost/',
    'http://printer/',
    'http://printer.local/',
    'http://a.localhost./',
    'http://localhost../',
    'http://127.0.0.1../',
    'http://nas.localdomain/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.1.2.3/',
    'http://100.64.0.1/',
    'http://172.31.255.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://0.0.0.0/',
    'http://224.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:db8::1]/',
    'http://[64:ff9b::a00:1]/',
    `https://valley-post.example/${'a'.repeat(2000)}`,
    `https://valley-post.example/${'é'.repeat(1000)}`,
  ])('refuses %s', (text) => {
    expect(publicAddress(text)).toBeNull();
  });
});
