import { describe, expect, it } from 'vitest';
import { MAX_DAY, readCurrentEvents } from '../../../../lib/core/sources/current-events';

const DAY = '2026-11-25';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (wikitext: string) =>
  readCurrentEvents(bytes(JSON.stringify({ parse: { title: 'Portal', pageid: 1, wikitext } })), DAY);
const eventsIn = (wikitext: string) => {
  const events = read(wikitext);
  if (!events.ok) throw new Error(events.problem.message);
  return events.value;
};
const CITED = '[https://harbour-times.example/a (Harbour Times)]';
const textOf = (line: string): string | undefined => eventsIn(`*${line} ${CITED}`)[0]?.text;

const NEWS = `<!-- All news items below this line -->
'''Armed conflicts and attacks'''
*[[Marlow conflict (2020–present)|Marlow conflict]]
**[[Siege of Port Salvor]]
***Rockets hit the [[Port Salvor]] harbour. ${CITED} [https://valley.example/b?c=d (AFP via [[Valley Post|''Valley Post'']])]
***The [[Salvor Guard|guard]] denies it. [https://ledger.example/c (''The Ledger'')]
*A bridge near [[Brennick]] collapses.
;Sports
:*[[Lake Cup]]
:**The final ends. ([https://sport.example/d Sport Daily])
<!-- All news items above this line -->`;
const HEAD = 'year=2026|month=11|day=25';

describe('a day’s page', () => {
  it.each<[string, string]>([
    ['in a template', `{{Current events|${HEAD}|content=\n${NEWS}}}`],
    ['in a template that is not closed', `{{Current events|${HEAD}|content=\n${NEWS}`],
    [
      'between two templates',
      `{{Current events|${HEAD}|top=yes}}\n${NEWS}\n{{Current events|${HEAD}|bottom=yes}}`,
    ],
    ['under the older heading', `{{Current events header|2026|11|25}}\n${NEWS}|}`],
    [
      'with the ends of lines of another system',
      `{{Current events|${HEAD}|content=\n${NEWS}}}`.replaceAll('\n', '\r\n'),
    ],
  ])('is read %s', (_how, page) => {
    const topics = ['Armed conflicts and attacks', 'Marlow conflict', 'Siege of Port Salvor'];
    expect(eventsIn(page)).toEqual([
      {
        ...{ day: DAY, topics, text: 'Rockets hit the Port Salvor harbour.', links: ['Port Salvor'] },
        citations: [
          { url: 'https://harbour-times.example/a', outlet: 'Harbour Times' },
          { url: 'https://valley.example/b?c=d', outlet: 'AFP via Valley Post' },
        ],
      },
      {
        ...{ day: DAY, topics, text: 'The guard denies it.', links: ['Salvor Guard'] },
        citations: [{ url: 'https://ledger.example/c', outlet: 'The Ledger' }],
      },
      {
        ...{ day: DAY, topics: ['Sports', 'Lake Cup'], text: 'The final ends.', links: [] },
        citations: [{ url: 'https://sport.example/d', outlet: 'Sport Daily' }],
      },
    ]);
  });

  it.each<[string, string, string[]]>([
    ['the heading as a section', `==Law==\n*A. ${CITED}`, ['Law']],
    ['the heading in a tag', `<div class="heading" role="heading">Law</div>\n*A. ${CITED}`, ['Law']],
    ['a depth left out', `;Law\n*[[Court]]\n***A. ${CITED}`, ['Law', 'Court']],
    ['a topic that is over', `;Law\n*[[Court]]\n**[[Case]]\n*A. ${CITED}`, ['Law']],
    ['an event above, which is no topic', `;Law\n*A. ${CITED}\n**B. ${CITED}`, ['Law']],
  ])('tells topics with %s', (_what, page, topics) => {
    expect(eventsIn(page).at(-1)?.topics).toEqual(topics);
  });
});

describe('an entry', () => {
  it.each<[string, string]>([
    ["'''Bold''' and ''slanted''.", 'Bold and slanted.'],
    ['A [[City (island)|city]] and [[Brennick#History|its past]].', 'A city and its past.'],
    ['A [[File:Flag.svg|20px]] flag [[:Category:Flags]] here.', 'A flag here.'],
    [
      'About {{nowrap|12 people}} go {{convert|3|km|mi}} for {{US$|1.2 million}}.',
      'About 12 people go 3 km for US$1.2 million.',
    ],
    ['He sings {{lang|fr|{{nowrap|La Mer}}}}{{citation needed|date=May 2026}}.', 'He sings La Mer.'],
    [
      'One<ref name="a" />, two<ref>[https://x.example/ X] {{cite web|url=https://y.example/}}</ref>.',
      'One, two.',
    ],
    ['One<!-- not [https://x.example/ this] -->, two.', 'One, two.'],
    ['A<br/>B <small>C</small> &amp; D&nbsp;E&#8211;F', 'A B C & D E–F'],
    ['Brackets ] here [ and }} there {{ open', 'Brackets ] here [ and there open'],
    ['Ze\u200cro\u200bwidth', 'Zerowidth'],
  ])('%s', (line, text) => {
    expect(textOf(line)).toBe(text);
  });

  it('that leaves a template open does not take the next one along', () => {
    const page = `*A {{open. ${CITED}\n*B. ${CITED}`;
    for (const all of [page, `{{Current events|${HEAD}|content=\n${page}\n}}`])
      expect(eventsIn(all).map(({ text }) => text)).toEqual(['A open.', 'B.']);
  });

  it.each<[string, string, object[]]>([
    ['no citation', '*A.', []],
    ['only a citation', `*${CITED}`, []],
    ['a citation that is no address', '*A. [mailto:a@b.example (B)]', []],
    ['an address of this machine', '*A. [http://127.0.0.1/a (B)]', []],
    ['a link to Wikipedia itself', '*A. [https://en.wikipedia.org/wiki/B (B)]', []],
    ['a citation without a name', '*A. [https://b.example/a]', [{ url: 'https://b.example/a', outlet: '' }]],
    [
      'the same citation twice',
      '*A. [https://b.example/a (B)] [https://b.example/a#x (C)]',
      [{ url: 'https://b.example/a', outlet: 'B' }],
    ],
  ])('with %s', (_what, line, citations) => {
    expect(eventsIn(line).map((event) => event.citations)).toEqual(citations.length > 0 ? [citations] : []);
  });

  it('is capped', () => {
    const many = Array.from({ length: 20 }, (_, at) => `[https://b.example/${at} (B)]`).join(' ');
    const [event] = eventsIn(`;${'T'.repeat(900)}\n*${'long '.repeat(900)}${many}`);
    expect(event?.citations).toHaveLength(10);
    expect(event?.text.length).toBeLessThanOrEqual(1000);
    expect(eventsIn(`*A. ${CITED}\n`.repeat(300))).toHaveLength(200);
  });
});

describe('what is no page', () => {
  it.each<[string, string, string]>([
    ['another thing', '[]', 'invalid'],
    ['HTML', '<!DOCTYPE html>', 'invalid'],
    ['nothing', '', 'invalid'],
    ['an error', '{"error":{"code":"internal_api_error","info":"x"}}', 'invalid'],
    ['too many requests', '{"error":{"code":"ratelimited"}}', 'busy'],
    ['a busy server', '{"error":{"code":"maxlag"}}', 'busy'],
    ['too much', ' '.repeat(MAX_DAY + 1), 'too-large'],
  ])('%s', (_what, text, code) => {
    expect(readCurrentEvents(bytes(text), DAY)).toMatchObject({ ok: false, problem: { code } });
  });

  it('of a day that has none yet tells nothing', () => {
    expect(readCurrentEvents(bytes('{"error":{"code":"missingtitle"}}'), DAY)).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each(['{{', '}}', '[[', '[https://a ', '<ref>', '<!--', "'", '{{a|', '*', '[[a|', '<'])(
    'is read to its end though it repeats %s',
    (piece) => {
      expect(eventsIn(`*A. ${CITED}\n${piece.repeat(40_000)}`)).toHaveLength(1);
    },
  );
});
