/** The detector's signs in words: one line a kind, the strongest first, and none that has no words. */
import { describe, expect, it } from 'vitest';
import { signLines } from '../../../components/view/sign-words';
import { signNames, weightOf } from '../../../lib/page/signs/signal-weights';
import { wordsIn } from '../surface';

const FORUM = 'Its address looks like a forum’s.';
const SHORT = 'It has little running text.';
const LIST = 'It looks like a list or a section.';
const OTHER = 'It says that it is something else.';

describe('signLines', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [['forum-path'], [FORUM]],
    [['empty'], [SHORT]],
    [['no-text', 'empty'], [SHORT]],
    [['shop-path'], ['Its address looks like a shop’s.']],
    [['root'], ['It looks like a front page.']],
    [['one-word', 'class-list', 'listing-path'], [LIST]],
    [['service-path'], ['Its address looks like that of a page about the site.']],
    [['docs-path'], ['Its address looks like a help page’s.']],
    [['ld-product'], [OTHER]],
    [
      ['ld-product', 'forum-path'],
      [FORUM, OTHER],
    ],
    [['no sign', 'constructor', 'one-word'], [LIST]],
    [['slug', 'Forum-path'], []],
  ])('%j', (signs, told) => {
    expect(signLines(signs, wordsIn('en'))).toEqual(told);
  });

  it('has words for every sign that speaks against an article', () => {
    const against = signNames().filter((sign) => Math.min(weightOf(sign, 0), weightOf(sign, 1)) < 0);
    expect(against.length).toBeGreaterThan(9);
    expect(against.filter((sign) => signLines([sign], wordsIn('ar')).join('').length < 9)).toEqual([]);
  });
});
