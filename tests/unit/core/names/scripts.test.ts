/** One name in several scripts and romanisations; and names that only look alike there. */
import { expect, it } from 'vitest';
import { sameName } from '../../../../lib/core/names/same-name';

it.each([
  ['سامي الكاظمي', 'Sami al-Kadhimi'],
  ['محمد بن سالم', 'Mohammed bin Salem'],
  ['إبراهيم رئيسي', 'ابراهیم رئیسی'],
  ['ابراهیم رئیسی', 'Ebrahim Raisi'],
  ['דניאל נתניהו', 'Daniel Netanyahu'],
  ['Володимир Савченко', 'Volodymyr Savchenko'],
  ['Игоря Баранова', 'Игорь Баранов'],
  ['Андрея Лукина', 'Андрей Лукин'],
  ['Lee Min-ho', 'Yi Min-ho'],
  ['Choi Dae-jung', 'Choe Dae Jung'],
  ['이민호', 'Lee Min-ho'],
  ['김정수', 'Kim Jong-soo'],
  ['Deng Wenming', 'Teng Wen-ming'],
  ['Zhao Enlin', 'Chao En-lin'],
  ['周启明', '周启明'],
])('%s is %s', (a, b) => {
  expect(sameName(a, b).same).toBe(true);
  expect(sameName(b, a).same).toBe(true);
});

it.each([
  ['علي حسن', 'Ali Hussein'],
  ['حسن روحاني', 'حسين روحاني'],
  ['محمد سالم', 'Mahmoud Salem'],
  ['محمد سالم', 'Mohammed Sultan'],
  ['王明', '王红'],
  ['이민호', 'Lee Min-jung'],
  ['Lee Kuan Hok', 'Lee Hsien Lam'],
])('%s is not %s', (a, b) => {
  expect(sameName(a, b).same).toBe(false);
  expect(sameName(b, a).same).toBe(false);
});
