/** The demo's article as an outlet would print it, with the differing passages marked as buttons. */
import type { RefObject } from 'preact';
import type { DemoText } from '../demo/bridge';

interface Props {
  article: DemoText;
  frame: RefObject<HTMLElement>;
  /** The finding whose mark stands out. */
  lit: string | null;
  onMark(finding: string): void;
}

export function DemoArticle({ article, frame, lit, onMark }: Props) {
  return (
    <article class="demo-article" ref={frame} lang="en" dir="ltr">
      <p class="masthead">{article.outlet}</p>
      <h3>{article.title}</h3>
      <p class="dateline">{article.dateline}</p>
      {article.paragraphs.map((pieces) => (
        <p key={pieces.map((piece) => piece.text).join('')}>
          {pieces.map(({ text, finding }) =>
            finding ? (
              <button
                key={text}
                type="button"
                class={lit === finding ? 'demo-mark lit' : 'demo-mark'}
                data-mark={finding}
                onClick={() => onMark(finding)}
              >
                {text}
              </button>
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </article>
  );
}
