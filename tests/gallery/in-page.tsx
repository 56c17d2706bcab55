/** What is ours in an article's page, for pictures: chip and marks, the card at a mark, the docked panel. */
import { useLayoutEffect } from 'preact/hooks';
import { demoArticle } from '../../components/demo/bridge';
import { useWords, type Words } from '../../components/words';
import { countsLine } from '../../lib/app/counts-line';
import type { PageMark } from '../../lib/core/model';
import type { CardText } from '../../lib/page/in-page/card';
import { Presence } from '../../lib/page/in-page/presence';

const PAGE =
  'max-width: 620px; padding: 30px 24px 200px; font: 18px/1.6 Georgia, serif; color: #222; background: #fff';
const VERDICTS: Record<string, PageMark['verdict']> = { cracks: 'updated' };

const textOf = (pieces: { text: string }[]): string => pieces.map(({ text }) => text).join('');
/** The demo's passages stand in one sentence each. */
const MARKS: PageMark[] = demoArticle.paragraphs.flatMap((pieces) =>
  pieces.flatMap(({ text, finding }) => {
    const sentence = textOf(pieces)
      .split(/(?<=\.) /)
      .find((one) => one.includes(text));
    return finding && sentence ? [{ finding, verdict: VERDICTS[finding] ?? 'differs', sentence, text }] : [];
  }),
);
const CARDS: CardText[] = [
  {
    finding: 'closure',
    about: 'Bridge to stay shut',
    told: [
      {
        outlet: 'Riverside Wire',
        language: 'en',
        before: 'The bridge will remain closed for ',
        phrase: 'at least three months',
        after: ', the mayor’s office told Riverside Wire.',
        who: { source: 'the mayor’s office', cue: 'told' },
      },
    ],
    more: 0,
  },
];

/** Parts of ours are closed to pages; here they are open, so that they can be clicked and looked at from outside. */
function openShadows(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}

function presenceIn(words: Words): Presence {
  const word = (key: string, values?: string[]): string =>
    key === 'language' ? words.language : words.t(key as Parameters<Words['t']>[0], ...(values ?? []));
  return new Presence(document, {
    direction: words.direction,
    language: words.language,
    word,
    chipText: (counts) => countsLine(word, counts),
    panelAddress: () => `?surface=panel&state=three&docked=1&lang=${words.language}`,
    chipClicked: async () => true,
    markClicked: async () => false,
    chipUnwanted: () => {},
    placed: () => {},
    lost: () => false,
  });
}

/** The page is English whatever the interface is. */
export function ArticleInState({ name }: { name: string }) {
  const words = useWords();
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' });
    openShadows();
    const chip = { outlets: 3, differing: 2 };
    presenceIn(words).show({ chip, marks: MARKS, dock: name === 'dock', cards: CARDS }, 1);
  }, []);
  return (
    <main style={PAGE}>
      <h1>{demoArticle.title}</h1>
      {demoArticle.paragraphs.map((pieces) => (
        <p key={textOf(pieces)}>{textOf(pieces)}</p>
      ))}
    </main>
  );
}
