/** @vitest-environment happy-dom */
/** What draws pages, without what we have no use for, draws the same. */
import { readFileSync } from 'node:fs';
import { diffWords } from 'diff/lib/diff/word.js';
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { lean } from '../../../tools/setup/lean';
import { sourcesIn } from '../../../tools/setup/word-numbers';

const transform = lean().transform as (code: string, id: string) => { code: string } | null;
const PREACT = 'node_modules/preact/dist/preact.module.js';
const HOOKS = 'node_modules/preact/hooks/dist/hooks.module.js';
const DIFF = 'node_modules/diff/libesm';

const leanOf = (path: string): string => transform(readFileSync(path, 'utf8'), path)?.code ?? '';
const moduleOf = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/** What a page becomes: at first, after a click, with other values, and when it is taken away. */
async function drawn({ render, h, Fragment, createContext, Component }: typeof preact, own: typeof hooks) {
  const Place = createContext('nowhere');
  class Still extends Component<{ text: string }> {
    override shouldComponentUpdate = (next: { text: string }) => next.text !== this.props.text;
    override render = () => h('em', { title: this.props.text }, this.props.text);
  }
  function Counter({ step }: { step: number }) {
    const [count, setCount] = own.useState(0);
    const place = own.useContext(Place);
    const id = own.useId();
    const twice = own.useMemo(() => count * 2, [count]);
    const onClick = () => setCount((before) => before + step);
    return h(
      'button',
      { onClick, id, 'aria-pressed': count > 0, disabled: false, class: place },
      count,
      '/',
      twice,
    );
  }
  const page = (words: string[], step: number) =>
    h(
      Place.Provider,
      { value: words[0] ?? '' },
      h(Counter, { step }),
      h(Fragment, null, ...words.map((word) => h('li', { key: word }, h(Still, { text: word })))),
      h('svg', { viewBox: '0 0 8 8' }, h('path', { d: 'M0 0', 'stroke-width': 2 })),
      h('select', { value: words[1] }, ...words.map((value) => h('option', { value }, value))),
      h('textarea', { defaultValue: 'one' }),
      h('progress', { value: step, max: 9 }),
      h('input', { type: 'checkbox', checked: step > 1 }),
    );
  const root = document.createElement('div');
  const states: string[] = [];
  const note = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    states.push(root.innerHTML, root.querySelector('select')?.value ?? '');
  };
  render(page(['a', 'b', 'c'], 1), root);
  await note();
  root.querySelector('button')?.click();
  await note();
  render(page(['c', 'b', 'd', 'a'], 2), root);
  await note();
  root.querySelector('button')?.click();
  await note();
  render(null, root);
  await note();
  return states;
}

describe('what draws pages', () => {
  it('draws the same', async () => {
    const core = moduleOf(leanOf(PREACT));
    const less: typeof preact = await import(core);
    const code = readFileSync(HOOKS, 'utf8').replace('from"preact"', `from${JSON.stringify(core)}`);
    const states = await drawn(less, await import(moduleOf(code)));
    expect(new Set(states).size).toBeGreaterThan(5);
    expect(states).toEqual(await drawn(preact, hooks));
    expect(leanOf(PREACT)).not.toContain('innerHTML');
  });

  it('is asked for nothing that was left out', () => {
    const left =
      /dangerouslySet|\bstyle=\{|hydrate\(|componentDid|componentWill|getDerivedState|getSnapshot|useErrorBoundary|suspense|oneChangePerToken|ignoreCase/i;
    expect(sourcesIn().filter((code) => left.test(code))).toEqual([]);
  });
});

describe('words that differ', () => {
  it.each([
    ['', 'one'],
    ['one two three', 'one two three'],
    ['At least 12 people were killed, police said.', 'Police said at least 14 people were  killed.'],
    [' begins and ends with space ', 'begins with\n space and ends'],
    ['one', 'quite another thing'],
  ])('%j and %j', async (one, other) => {
    const [base, strings] = ['diff/base.js', 'util/string.js'].map((path) =>
      moduleOf(leanOf(`${DIFF}/${path}`)),
    );
    const code = leanOf(`${DIFF}/diff/word.js`)
      .replace("'./base.js'", JSON.stringify(base))
      .replace("'../util/string.js'", JSON.stringify(strings));
    const less: { diffWords: typeof diffWords } = await import(moduleOf(code));
    for (const maxEditLength of [2, 160]) {
      const options = { maxEditLength, intlSegmenter: new Intl.Segmenter('en', { granularity: 'word' }) };
      expect(less.diffWords(one, other, options)).toEqual(diffWords(one, other, options));
    }
  });
});
