/** The rules by which the directory of outlets is chosen, on made-up candidates; and the way from there to what ships. */
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../lib/core/sources/directory';
import { type Candidate, type CandidateFeed, dayOf, gradeOf } from '../../../tools/directory/candidates';
import { choose } from '../../../tools/directory/choose';
import { LEAST, MOST } from '../../../tools/directory/rules';
import { directoryText, evidenceText } from '../../../tools/directory/write';

const ANSWERED = 'a list, 2026-03-25, answered';
const LISTED = 'a list, 2026-05-12, listed, not checked';
const GUESSED = 'code index file 58619722505, undated, listed, not checked';

const feedOf = (url: string, evidence = ANSWERED, over: Partial<CandidateFeed> = {}): CandidateFeed => ({
  ...{ url, section: 'top', evidence },
  ...over,
});
const outletOf = (name: string, over: Partial<Candidate> = {}): Candidate => ({
  ...{ name, domain: `${name.toLowerCase()}.example`, country: 'AQ', language: 'en', agency: false },
  ...{ aliases: [], otherDomains: [], feeds: [feedOf(`https://${name.toLowerCase()}.example/feed`)] },
  ...over,
});
const many = (count: number, over: Partial<Candidate> = {}): Candidate[] =>
  Array.from({ length: count }, (_, at) => outletOf(`Outlet${at}`, over));
const namesOf = (candidates: Candidate[]): string[] => choose(candidates).map(({ name }) => name);

describe('what is known of a feed', () => {
  it.each<[string, string, string | null]>([
    [ANSWERED, 'answered', '2026-03-25'],
    [`${ANSWERED} ; b list, 2026-09-28, answered ; ${LISTED}`, 'answered', '2026-09-28'],
    [
      `${ANSWERED} ; the check used the http or www variant of the address`,
      'answered-otherwise',
      '2026-03-25',
    ],
    [
      `${ANSWERED} ; sources give the address as http, https form not checked`,
      'answered-otherwise',
      '2026-03-25',
    ],
    [LISTED, 'listed', null],
    [`${LISTED} ; ${GUESSED}`, 'listed', null],
    [`${LISTED} ; another (2026-06-07): blocked (403)`, 'doubtful', null],
    [GUESSED, 'doubtful', null],
  ])('%s', (evidence, grade, day) => {
    const feed = feedOf('https://a.example/', evidence);
    expect([gradeOf(feed), dayOf(feed)]).toEqual([grade, day]);
  });
});

describe('an outlet', () => {
  const listed = { feeds: [feedOf('https://listed.example/', LISTED)] };
  const guessed = { feeds: [feedOf('https://guessed.example/', GUESSED)] };

  it('is taken where its feed answered, up to the country’s room', () => {
    expect(namesOf(many(MOST + 2))).toEqual(namesOf(many(MOST)));
    expect(namesOf(many(MOST))).toHaveLength(MOST);
  });

  it('that is only listed is taken where the country has few', () => {
    expect(namesOf(many(LEAST + 2, listed))).toHaveLength(LEAST);
    expect(namesOf([outletOf('Listed', listed), ...many(LEAST)])).not.toContain('Listed');
  });

  it('that is doubtful is taken where the country has no other', () => {
    expect(namesOf(many(3, guessed))).toHaveLength(1);
    expect(namesOf([outletOf('Guessed', guessed), outletOf('Listed', listed)])).toEqual(['Listed']);
  });

  it('without a feed is taken where it is an agency', () => {
    const without = { feeds: [] };
    expect(namesOf([outletOf('A', without), outletOf('B', { ...without, agency: true })])).toEqual(['B']);
  });

  it('that is wanted is taken, one that is left out never', () => {
    const bare = { country: 'AQ', ...listed };
    const all = [outletOf('Bild', { ...bare, domain: 'bild.de' }), outletOf('Tyrol', { domain: 'tt.com' })];
    expect(namesOf([...many(MOST), ...all])).toContain('Bild');
    expect(namesOf([...many(MOST), ...all])).not.toContain('Tyrol');
  });

  it('has one feed a language, the best known one, and none of a wrapper', () => {
    const feeds = [
      feedOf('https://a.example/world', ANSWERED, { section: 'world' }),
      feedOf('https://a.example/listed', LISTED),
      feedOf('https://a.example/top'),
      feedOf('https://a.example/ar', GUESSED, { language: 'ar' }),
      feedOf('https://a.example/fr', LISTED, { language: 'fr' }),
      feedOf('https://news.google.com/a'),
    ];
    const [one] = choose([outletOf('A', { feeds })]);
    expect(one?.feeds.map(({ url }) => url)).toEqual(['https://a.example/top', 'https://a.example/fr']);
  });

  it('has further names that are others', () => {
    const aliases = ['Valley Post', 'VALLEY-POST', 'VP', 'The Valley Post (Brennick)', 'Poste', 'Third'];
    const [one] = choose([
      outletOf('The Valley Post', { domain: 'vp.example', feeds: [feedOf('https://vp.example/')], aliases }),
    ]);
    expect(one?.aliases).toEqual(['VP', 'Poste']);
  });
});

describe('what ships', () => {
  const feeds = [
    feedOf('https://www.valleypost.example/rss'),
    feedOf('https://ar.valleypost.example/x', LISTED, { language: 'ar', section: 'world' }),
    feedOf('https://feeds.example/vp', LISTED, { language: 'fr' }),
  ];
  const outlet = outletOf('The Valley Post', {
    ...{ domain: 'valleypost.example', aliases: ['VP'], otherDomains: ['vp.example'], agency: true, feeds },
  });

  it('is read as it was', () => {
    const read = readDirectory(JSON.parse(directoryText([outlet])));
    const { otherDomains, feeds: _feeds, ...same } = outlet;
    const told = feeds.map(({ url, section, language = 'en' }, at) => ({
      ...{ url, section, language, checked: at === 0 ? '2026-03-25' : null },
    }));
    expect(read).toEqual({ ok: true, value: [{ ...same, others: otherDomains, feeds: told }] });
  });

  it('has no sign in it that cuts', () => {
    expect(() => directoryText([{ ...outlet, name: 'A|B' }])).toThrow(outlet.domain);
  });

  it('has a line of evidence for each feed', () => {
    expect(evidenceText([outlet]).trimEnd().split('\n').slice(1)).toEqual([
      `valleypost.example\thttps://ar.valleypost.example/x\tlisted\t\t${LISTED}`,
      `valleypost.example\thttps://feeds.example/vp\tlisted\t\t${LISTED}`,
      `valleypost.example\thttps://www.valleypost.example/rss\tanswered\t2026-03-25\t${ANSWERED}`,
    ]);
  });
});
