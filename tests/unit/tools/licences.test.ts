/** The licences that ship are those of the packages that ship, as the packages bring them. */
import { describe, expect, it } from 'vitest';
import { noticesOf, pageOf, type Shipped, shipped } from '../../../tools/licences';
import { read } from '../repository/files';

const PACKAGES = shipped();
const made = (over: Partial<Shipped>): Shipped => ({
  ...{ name: 'one', version: '1.0.0', licence: 'MIT', source: 'https://one.example' },
  ...{ text: 'The MIT License\n\nCopyright (c) One\n\nDo as\nyou like.', ...over },
});

describe('licences', () => {
  it.each(Object.keys(JSON.parse(read('package.json')).dependencies))('tell of %s', (name) => {
    expect(PACKAGES.map((one) => one.name)).toContain(name);
    expect(read('public/licences.txt')).toContain(name);
    expect(read('docs/licences.md')).toContain(`[${name}]`);
  });

  it('that ship are up to date', () => {
    expect(read('public/licences.txt')).toBe(noticesOf(PACKAGES));
  });

  it('that are listed are up to date', () => {
    expect(read('docs/licences.md')).toBe(pageOf(PACKAGES));
  });

  it('let their packages be used so', () => {
    const known = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];
    expect(PACKAGES.filter(({ licence }) => !known.includes(licence))).toEqual([]);
  });
});

describe('notices', () => {
  it('have a text once that only differs in its lines', () => {
    const two = made({ name: 'two', text: 'MIT License\n\nCopyright (c) Two\n\nDo as you like.\n' });
    expect(noticesOf([made({}), two])).toBe(
      'one: Copyright (c) One\ntwo: Copyright (c) Two\n\nDo as you like.\n\n----\n\n\n',
    );
  });

  it('name where a long text is, and one that is not there', () => {
    const long = made({ name: 'long', licence: 'MPL-2.0', text: 'x'.repeat(5000) });
    expect(noticesOf([long, made({ name: 'bare', text: '' })])).toBe(
      'long: MPL-2.0, https://one.example\nbare: MIT, https://one.example\n',
    );
  });

  it('say that what was changed was changed', () => {
    expect(noticesOf([made({ licence: 'Apache-2.0' })])).toContain(
      'one, changed: what is not used is left out: ',
    );
  });
});
