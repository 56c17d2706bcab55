/** Keys of names: equal for spellings of one name, readable by their words. */
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../lib/core/names/fold-name';

const EQUAL: string[][] = [
  ['Mustafa Al-Kazemi', 'Mustafa al-Kadhimi', 'Mustafa Kadhemi'],
  ['Fuad Hussein', 'Fouad Hussain'],
  ['Sergei Ivanov', 'Sergey Ivanoff', 'Сергей Иванов'],
  ['Aleksandar Vučić', 'Aleksandar Vucic', 'Aleksandar Vuc\u030cic\u0301'],
  ['delT\u00e1e', 'delTa\u0301e'],
  ['Dr. Anna Tarwin', 'Anna Tarwin', 'Prime Minister Anna Tarwin'],
  ['Police Const. Tim Fanning', 'Const. Tim Fanning', 'Tim Fanning'],
  ['Fire Chief Anna Tarwin', 'Former State Rep. Anna Tarwin', 'Press Secretary Anna Tarwin', 'Anna Tarwin'],
  ['US Secretary of State Anna Tarwin', 'Secretary of Defense Anna Tarwin', 'Anna Tarwin'],
];

describe('foldName', () => {
  it.each(EQUAL)('has one key for %s and its spellings', (...names) => {
    expect(new Set(names.map(foldName)).size).toBe(1);
  });
  it('keeps other names apart', () => {
    const names = ['Hussein', 'Hassan', 'Tarwin', 'Tarlow', 'Marlow'];
    expect(new Set(names.map(foldName)).size).toBe(names.length);
  });
  it.each([
    ['Route 6', 'Route 66'],
    ['42nd Street', '32nd Street'],
  ])('keeps the numbers of %s and %s apart', (one, other) => expect(foldName(one)).not.toBe(foldName(other)));
  it('keeps words of offices where no title follows', () => {
    expect(foldName('State Bank')).not.toBe(foldName('Bank'));
    expect(foldName('Police Chief')).not.toBe('');
  });
  it('keeps a name that is nothing but a title or a particle', () => {
    expect(foldName('Al')).not.toBe('');
  });
  it.each(['', '…', '—'])('is empty for %j', (text) => expect(foldName(text)).toBe(''));
});
