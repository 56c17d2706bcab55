/** Titles and summaries: plain words only. */
import { describe, expect, it } from 'vitest';
import { shortened } from '../../../../../lib/core/sources/feed/plain';
import { item, itemsOf, oneItem, rss } from '../../../../fixtures/feeds/build';

const summaryOf = (html: string, name = 'description'): string =>
  oneItem(`<${name}><![CDATA[${html}]]></${name}>`).summary;

describe('titles', () => {
  it.each([
    ['Storm &amp; flood', 'Storm & flood'],
    ['Storm &amp;amp; flood', 'Storm & flood'],
    ['Storm &amp;amp;amp; flood', 'Storm & flood'],
    ['Caf&amp;eacute; &#38;#8217;s', 'Café ’s'],
    ['<![CDATA[A &amp; B <b>now</b>]]>', 'A & B now'],
    ['A &lt;b&gt;bold&lt;/b&gt; word', 'A bold word'],
    ['A &amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt; word', 'A bold word'],
    ['5 &lt; 6 &gt; 4', '5 < 6 > 4'],
    ['Yield &lt; target, says Aldred &amp; Co', 'Yield < target, says Aldred & Co'],
    ['A\n   long\t\ttitle\u00a0here', 'A long title here'],
    ['old &#147;signs&#148; and \u0096', 'old “signs” and –'],
    ['&Ccaron;apek &lstrok;&oacute;d&zacute; &inodot;&scedil;&dblac;', 'Čapek łódź ış&dblac;'],
    ['a\u202eb\u200bc\u00add', 'abcd'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Safe', 'Safe'],
  ])('%j is %j', (title, expected) => {
    expect(itemsOf(rss(item(title, '', '/1')))[0]?.title).toBe(expected);
  });

  it('are made of the summary where there is none', () => {
    const feed = rss(
      `<item><link>/1</link><description>Short words. ${'More words. '.repeat(40)}</description></item>`,
    );
    const title = itemsOf(feed)[0]?.title ?? '';
    expect(title).toMatch(/^Short words\. (More words\. )+More words\.$/);
    expect(title.length).toBeLessThanOrEqual(140);
    expect(itemsOf(rss('<item><link>/1</link></item>'))).toEqual([]);
  });
});

describe('summaries', () => {
  it.each<[what: string, html: string, expected: string]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    [
      'other blocks',
      '<h2>Head</h2><div>One.<br>Two.</div><ul><li>a</li><li>b</li></ul>',
      'Head\nOne.\nTwo.\na\nb',
    ],
    ['blank lines', 'One\ngoes on.\n\nTwo.', 'One goes on.\nTwo.'],
    ['inline tags', 'A<b>b</b>c <a href="/x">link</a>, end.', 'Abc link, end.'],
    ['table cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['escaped HTML', '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;', 'One.\nTwo & three.'],
    ['scripts and styles', '<style>p{}</style>One.<script>if (a<b) alert("</p>")</script>', 'One.'],
    [
      'pictures',
      '<figure><img src=x alt="Alt"><figcaption>Cap</figcaption></figure><img src="y">One.',
      'One.',
    ],
    ['frames', '<iframe src="https://x.example">no frames</iframe><video>no</video>One.', 'One.'],
    ['handlers', '<p onclick="x(\'>\')">One.</p>', 'One.'],
    ['captions', 'One.<p>Photo: A. Fell</p><p>(Image credit: Wire)</p><p>© Wire</p>', 'One.'],
    ['other reports', 'One.<p> <span>Related: </span><a href="/x">How ferries float</a> </p>', 'One.'],
    ['words like "related"', 'Related parties paid.', 'Related parties paid.'],
    ['words after "photo"', 'Photos show the ferry.', 'Photos show the ferry.'],
    ['lines that lead on', 'One.<p>Read more</p><p>» Weiterlesen</p><p>Lire la suite : le port</p>', 'One.'],
    ['ends that lead on', 'One is cut... Read more »', 'One is cut...'],
    ['cut marks', 'One is cut [&#8230;]', 'One is cut…'],
    [
      'words like these',
      'He would read more. They continue reading the verdict.',
      'He would read more. They continue reading the verdict.',
    ],
    ['where it was first', '<p>One.</p><p>The post <a>X</a> appeared first on <a>Paper</a>.</p>', 'One.'],
    ['where it was first, inline', 'One. The post X appeared first on Paper.', 'One.'],
    ['where it was first, German', 'One.<br/>Der Beitrag <a>X</a> erschien zuerst auf <a>Y</a>.', 'One.'],
    ['a post that is none', 'The post office reopens.', 'The post office reopens.'],
    ['its title', '<h1>One</h1><p>Two.</p>', 'Two.'],
    ['nothing but signs', '<p>***</p><p>One.</p>', 'One.'],
    ['right-to-left words', '<p>غرقت العبارة.</p><p>اقرأ المزيد</p>', 'غرقت العبارة.'],
    ['joined letters', 'می\u200cشود', 'می\u200cشود'],
  ])('%s', (_what, html, expected) => {
    expect(summaryOf(html)).toBe(expected);
  });

  it.each([
    [
      'the longer one',
      '<description>Short.</description><content:encoded>Much longer.</content:encoded>',
      'Much longer.',
    ],
    [
      'the longer one',
      '<description>Longer than that.</description><content:encoded>Short.</content:encoded>',
      'Longer than that.',
    ],
    [
      'the text, not the video’s',
      '<media:description>A long text of a video.</media:description><summary>Short.</summary>',
      'Short.',
    ],
    ['the video’s', '<media:group><media:description>A text.</media:description></media:group>', 'A text.'],
    [
      'elements in an unclosed one',
      '<description>Text <p>more</p> <guid>1</guid></description>',
      'Text\nmore',
    ],
    ['nothing', '', ''],
  ])('are %s', (_what, inside, expected) => {
    expect(oneItem(inside).summary).toBe(expected);
  });
});

describe('shortened', () => {
  it.each([
    ['short', 10, 'short'],
    ['One two. Three four five', 16, 'One two. Three…'],
    ['One two three. Four five', 18, 'One two three.'],
    ['Onetwothreefour', 8, 'Onetwot…'],
    ['他们说了。他们又说了。他们还说', 12, '他们说了。他们又说了。'],
    ['abcdef\u{1f600}x', 8, 'abcdef…'],
  ])('%j to %i is %j', (text, most, expected) => {
    expect(shortened(text, most)).toBe(expected);
  });
});
