/** Spellings of one name, and names that only look alike. */
import { describe, expect, it } from 'vitest';
import { sameName } from '../../../../lib/core/names/same-name';

const SAME: [a: string, b: string, why: string][] = [
  ['Al-Kazemi', 'Al-Kadhimi', 'z and dh are one Arabic letter'],
  ['Kadhemi', 'el-Kazimi', 'the article comes and goes'],
  ['Mostafa al-Kadhemi', 'Mustafa Kathimi', 'vowels of one family'],
  ['Fuad Hussein', 'Fouad Hussain', 'ou and u, ei and ai'],
  ['Moammar Qaddafi', 'Muammar Gaddafi', 'q and g'],
  ['Abdulrahman Saeed', 'Abd al-Rahman Said', 'abdul in one word or two'],
  ['Yitzhak Levi', 'Itzhak Levy', 'Hebrew'],
  ['Sergei Ivanoff', 'Sergey Ivanov', 'Russian endings'],
  ['Юрий Борисов', 'Yury Borisov', 'Cyrillic'],
  ['Volodymyr Melnyk', 'Volodymyr Mel’nyk', 'a soft sign'],
  ['Olena Petrenko', 'Petrenko, Olena', 'surname first'],
  ['Hsi Ling', 'Xi Ling', 'Wade-Giles and pinyin'],
  ['Chou En-lai', 'Zhou Enlai', 'hyphens'],
  ['Kim Yong-su', 'Kim Yong Su', 'Korean given names'],
  ['Bob Marlow', 'Robert Marlow', 'a short form'],
  ['J. C. Marlow', 'Jean-Claude Marlow', 'initials'],
  ['JC Marlow', 'Jean-Claude Marlow', 'initials without stops'],
  ['XI Ling', 'Xi Ling', 'a surname in capitals'],
  ['Anna de la Cruz', 'Anna Cruz', 'particles'],
  ['Dr Anna Cruz', 'Senator Anna Cruz', 'titles'],
  ['President Tarwin', 'Edel Maria Tarwin', 'a title and the surname'],
  ['Nils Friedrich Tarwin', 'Nils Tarwin', 'a middle name'],
  ['NilsTarwin', 'Nils Tarwin', 'written together'],
  ['Nils Tarvvin', 'Nils Tarwin', 'one slip that the given name vouches for'],
  ['Ivan Petrovich Sidorov', 'Ivan Sidorov', 'a patronymic'],
];

const OTHER: [a: string, b: string, why: string][] = [
  ['Hussein', 'Hassan', 'same consonants, other vowels'],
  ['Ali Hussein', 'Ali Hassan', 'the same with a given name'],
  ['Ahmed Karim', 'Hamed Karim', 'names kept apart'],
  ['Salman Rashid', 'Sulaiman Rashid', 'names kept apart'],
  ['Anna Marlow', 'Boris Marlow', 'one surname, other persons'],
  ['A. Marlow', 'Boris Marlow', 'another initial'],
  ['Oleg Baranov', 'Olga Baranova', 'a man and a woman'],
  ['Mario Cruz', 'Maria Cruz', 'a man and a woman'],
  ['Marlow', 'Boris Marlow', 'a bare surname proves nothing'],
  ['Boris', 'Boris Marlow', 'a bare given name neither'],
  ['Omar Said al-Masri', 'Omar Said al-Tikriti', 'another surname behind two equal names'],
  ['Tim Cray', 'Tom Cray', 'short names have no letter to spare'],
  ['Park Jun-ho', 'Park Chang-ho', 'Korean syllables'],
  ['', 'Boris Marlow', 'nothing'],
];

describe('sameName', () => {
  it.each(SAME)('%s = %s (%s)', (a, b) => {
    expect(sameName(a, b)).toMatchObject({ same: true });
    expect(sameName(b, a)).toMatchObject({ same: true });
  });
  it.each(OTHER)('%s ≠ %s (%s)', (a, b) => {
    expect(sameName(a, b)).toMatchObject({ same: false });
    expect(sameName(b, a)).toMatchObject({ same: false });
  });
  it('scores one name from .7 on, two names below', () => {
    for (const [a, b] of SAME) expect(sameName(a, b).score).toBeGreaterThanOrEqual(0.7);
    for (const [a, b] of OTHER) expect(sameName(a, b).score).toBeLessThan(0.7);
  });
  it('is 1 for a name and itself', () => {
    expect(sameName('Edel Tarwin', 'Edel Tarwin')).toEqual({ same: true, score: 1 });
  });
});
