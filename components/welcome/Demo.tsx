/** A comparison to try without any page: an invented article with its passages marked, and the panel beside it. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { demoArticle, demoState } from '../demo/bridge';
import { Panel, type PanelActions, type Shown } from '../Panel';
import { useWords } from '../words';
import { DemoArticle } from './DemoArticle';

export function Demo({ copy }: { copy(text: string): Promise<boolean> }) {
  const words = useWords();
  const [show, setShow] = useState<Shown | null>(null);
  const [lit, setLit] = useState<string | null>(FIRST);
  const article = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (panel.current) showFirst(panel.current);
  }, []);
  const actions = useMemo<PanelActions>(
    () => ({
      ...IDLE,
      copy,
      jump: async (finding) => {
        setLit(finding);
        article.current?.querySelector(`[data-mark="${finding}"]`)?.scrollIntoView({ block: 'center' });
        return true;
      },
    }),
    [copy],
  );
  return (
    <section class="demo" aria-labelledby="demo" data-testid="demo">
      <h2 id="demo">{words.t('demo_heading')}</h2>
      <p class="quiet">{words.t('demo_hint')}</p>
      <div class="demo-split">
        <DemoArticle
          article={demoArticle}
          frame={article}
          lit={lit}
          onMark={(finding) => {
            setLit(finding);
            setShow({ finding });
          }}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section ref={panel} class="demo-panel" tabIndex={0} aria-label={words.t('demo_panel')}>
          <Panel state={demoState} actions={actions} show={show} embedded />
        </section>
      </div>
    </section>
  );
}

/** What a newcomer is to see at once: a passage, and beside it what others say. */
const FIRST = 'closure';
/** CSS pixels above its card. */
const ABOVE = 12;

/** Only the panel's own frame is scrolled: the page stays at its beginning. */
function showFirst(panel: HTMLElement): void {
  const card = panel.querySelector(`[data-finding="${FIRST}"]`);
  if (card) panel.scrollTop = card.getBoundingClientRect().top - panel.getBoundingClientRect().top - ABOVE;
}

const no = async (): Promise<boolean> => false;
const IDLE: PanelActions = {
  look: () => {},
  choose: () => {},
  jump: no,
  copy: no,
  allow: no,
  keep: async () => null,
  openOptions: () => {},
};
