// @vitest-environment happy-dom
/** "Not a difference": what leaves, what stands in its place, where the focus goes, and the way back. */
import { act, cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/Panel';
import { SAMPLES, type SampleName, withAside } from '../fixtures/states';
import { axeFindings, card, recorder, show, texts } from './surface';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

/** A panel whose state follows what is said, as the background makes it follow. */
function Following({ name, asked, works }: { name: SampleName; asked: string[]; works: boolean }) {
  const [state, setState] = useState(SAMPLES[name]);
  const [actions] = useState(() => ({
    ...recorder().actions,
    setAside: async (finding: string, aside: boolean) => {
      asked.push(`${finding} ${aside}`);
      if (works) setState((now) => withAside(now, finding, aside));
      return works;
    },
  }));
  return <Panel state={state} actions={actions} />;
}

function panel(name: SampleName, works = true, language: 'en' | 'ar' = 'en') {
  const asked: string[] = [];
  const { container } = show(<Following name={name} asked={asked} works={works} />, language);
  const within = (selector: string): Element => {
    const found = container.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const press = (root: Element, testid: string): void =>
    void fireEvent.click(root.querySelector(`[data-testid="${testid}"]`) as Element);
  return {
    ...{ container, asked, within },
    setAside: (id: string) => press(card(container, id), 'not-a-difference'),
    putBack: () => press(within('[data-testid="set-aside"]'), 'put-back'),
    undo: () => fireEvent.click(within('.aside-line button')),
    /** Ids of the cards in a part. */
    cards: (part: string) =>
      [...container.querySelectorAll(`[data-testid="${part}"] [data-finding]`)].map((one) =>
        one.getAttribute('data-finding'),
      ),
    line: () => container.querySelector('.aside-line'),
  };
}

const focused = (): string | null | undefined => document.activeElement?.getAttribute('data-finding');

describe('a card', () => {
  it('has the button where something differs or was updated, and nowhere else', () => {
    const { container } = panel('three');
    const with_ = [...container.querySelectorAll('[data-testid="not-a-difference"]')].map((button) =>
      button.closest('[data-testid^="finding-"]')?.getAttribute('data-testid'),
    );
    expect(with_).toEqual(['finding-differs', 'finding-differs', 'finding-updated']);
  });

  it('has none where nothing is kept, as in the demo', () => {
    const { container } = show(<Panel state={SAMPLES.three} actions={recorder().actions} />);
    expect(container.querySelector('[data-testid="not-a-difference"]')).toBeNull();
  });
});

describe('setting aside', () => {
  it('leaves a line with the way back, at which the focus is', async () => {
    const { asked, setAside, line, cards } = panel('three');
    setAside('closure');
    await waitFor(() => expect(line()).toBeTruthy());
    expect(asked).toEqual(['closure true']);
    expect(cards('differs')).toEqual(['cost']);
    expect(line()?.textContent).toMatch(
      /bridge to stay shut.* is set aside: it counts as no difference\. Undo/,
    );
    expect(line()?.querySelector('[role="status"]')).toBeTruthy();
    expect(document.activeElement).toBe(line()?.querySelector('button'));
  });

  it('takes it out of grid, numbers and the way through time, and lists it at the end', async () => {
    const { container, setAside, cards, within } = panel('three');
    const rows = () => container.querySelectorAll('.grid tbody tr').length;
    const before = rows();
    setAside('closure');
    await waitFor(() => expect(cards('set-aside')).toEqual(['closure']));
    expect(rows()).toBe(before - 1);
    expect(within('.tally-differs').textContent).toContain('1');
    expect(within('[data-testid="differs"] .how-many').textContent).toBe('1');
    expect(within('[data-testid="set-aside"] .how-many').textContent).toBe('1');
    expect(within('[data-testid="set-aside"]').hasAttribute('open')).toBe(false);
  });

  it('can be undone: the card is back, and has the focus', async () => {
    const { asked, setAside, line, undo, cards, container } = panel('three');
    setAside('closure');
    await waitFor(() => expect(line()).toBeTruthy());
    undo();
    await waitFor(() => expect(focused()).toBe('closure'));
    expect(asked).toEqual(['closure true', 'closure false']);
    expect(cards('differs')).toEqual(['closure', 'cost']);
    expect(container.querySelector('[data-testid="set-aside"]')).toBeNull();
  });

  it('shows the way back of the last one only', async () => {
    const { container, setAside, line } = panel('three');
    setAside('closure');
    await waitFor(() => expect(line()).toBeTruthy());
    setAside('cost');
    await waitFor(() => expect(line()?.textContent).toContain('cost'));
    expect(container.querySelectorAll('.aside-line')).toHaveLength(1);
  });

  it('says where it could not be kept, and leaves the card', async () => {
    const { container, setAside, cards } = panel('three', false);
    setAside('closure');
    await waitFor(() =>
      expect(card(container, 'closure').querySelector('.action-said')?.textContent).toMatch(
        /could not be kept/,
      ),
    );
    expect(cards('differs')).toEqual(['closure', 'cost']);
  });
});

describe('what was set aside before', () => {
  it('stands at the end with its words, and is put back to its card', async () => {
    const { container, asked, putBack, cards, within } = panel('set-aside');
    expect(cards('differs')).toEqual(['cost']);
    expect(cards('set-aside')).toEqual(['closure', 'cracks']);
    expect(container.querySelector('.aside-line')).toBeNull();
    expect(texts(within('[data-testid="set-aside"]').querySelectorAll('summary q')).slice(0, 2)).toEqual([
      'six weeks',
      'at least three months',
    ]);
    putBack();
    await waitFor(() => expect(focused()).toBe('closure'));
    expect(asked).toEqual(['closure false']);
    expect(cards('set-aside')).toEqual(['cracks']);
  });

  it('is put back to where it is seen, whatever is sought', async () => {
    const { container, putBack, cards, within } = panel('set-aside');
    fireEvent.click(within('[data-testid="only-differing"]'));
    fireEvent.input(within('input[type="search"]'), { target: { value: 'cost' } });
    putBack();
    await waitFor(() => expect(focused()).toBe('closure'));
    expect(cards('differs')).toEqual(['closure', 'cost']);
    expect(container.querySelector<HTMLInputElement>('input[type="search"]')?.value).toBe('');
  });

  it('says where it could not be put back', async () => {
    const { putBack, within } = panel('set-aside', false);
    putBack();
    const said = within('[data-testid="set-aside"]');
    await waitFor(() => expect(said.querySelector('.refused')?.textContent).toMatch(/could not be kept/));
  });

  it('by another panel takes no focus here', () => {
    const all = { ...recorder().actions, setAside: async () => true };
    let elsewhere = (): void => {};
    function Told() {
      const [name, setName] = useState<SampleName>('three');
      elsewhere = () => setName('set-aside');
      return <Panel state={SAMPLES[name]} actions={all} />;
    }
    const { container } = show(<Told />);
    const button = card(container, 'cost').querySelector('button');
    button?.focus();
    act(elsewhere);
    expect(container.querySelector('[data-testid="set-aside"]')).toBeTruthy();
    expect(document.activeElement === button).toBe(true);
    expect(container.querySelector('.aside-line')).toBeNull();
  });

  it.each(['en', 'ar'] as const)('is right for those who do not see it, in %s', async (language) => {
    const { container, setAside, line } = panel('set-aside', true, language);
    container.querySelector('[data-testid="set-aside"]')?.setAttribute('open', '');
    setAside('cost');
    await waitFor(() => expect(line()).toBeTruthy());
    expect(await axeFindings(document.documentElement)).toEqual([]);
    const names = [...container.querySelectorAll('[data-testid="put-back"]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
