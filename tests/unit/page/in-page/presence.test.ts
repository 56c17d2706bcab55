/** What of ours is in a page comes and goes without a trace. */
import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Presence, type Shown, type Surroundings } from '../../../../lib/page/in-page/presence';

let page: Window;
let document: Document;
let around: Surroundings;
const html = (): string => document.documentElement.outerHTML;
const hosts = (): string[] =>
  Array.from(document.documentElement.children)
    .filter((element) => element.localName.startsWith('variorum') && !element.hasAttribute('hidden'))
    .map((element) => element.localName);
const MARK = {
  finding: 'f',
  verdict: 'differs',
  sentence: 'There were 9 people.',
  text: '9 people',
} as const;
const shown = (over: Partial<Shown> = {}): Shown => ({
  chip: { outlets: 3, differing: 4 },
  marks: [],
  dock: false,
  ...over,
});

beforeEach(() => {
  page = new Window({ url: 'https://a.example/' });
  page.document.write('<!doctype html><title>t</title><p>There were 9 people.</p>');
  document = page.document as unknown as Document;
  document.elementsFromPoint = () => [];
  around = {
    direction: 'ltr',
    language: 'en',
    word: (key) => key,
    chipUnwanted: () => {},
    placed: () => {},
    chipText: ({ outlets }) => `${outlets} outlets`,
    panelAddress: () => 'about:blank',
    chipClicked: async () => true,
    markClicked: async () => true,
    lost: () => false,
  };
});

describe('presence in a page', () => {
  it.each<[string, Partial<Shown>, string[]]>([
    ['chip', {}, ['variorum-chip']],
    ['docked panel instead of the chip', { dock: true }, ['variorum-dock']],
    ['docked panel alone', { chip: null, dock: true }, ['variorum-dock']],
    ['nothing', { chip: null }, []],
  ])('shows %s, and takes it away again', (_what, over, names) => {
    const was = html();
    const presence = new Presence(document, around);
    presence.show(shown(over), 7);
    expect(hosts()).toEqual(names);
    presence.show(null, 7);
    expect(html()).toBe(was);
  });

  it('leaves the docked panel when there is nothing else to show any more', () => {
    const presence = new Presence(document, around);
    presence.show(shown({ dock: true, marks: [MARK] }), 7);
    presence.show({ chip: null, marks: [], dock: false }, 7);
    expect(hosts()).toEqual(['variorum-dock']);
  });

  it('leaves no trace of marks when none are to be shown', () => {
    const was = html();
    const presence = new Presence(document, around);
    presence.show(shown({ chip: null, marks: [MARK] }), 7);
    presence.show(shown({ chip: null }), 7);
    expect(html()).toBe(was);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it.each<[where: string, modal: boolean, lifted: string[]]>([
    ['stands above what a page does to its root', false, ['variorum-chip']],
    ['stays below a modal dialog', true, []],
  ])('%s', (_where, modal, lifted) => {
    const seen: string[] = [];
    Object.assign(page.HTMLElement.prototype, {
      showPopover(this: HTMLElement) {
        seen.push(this.localName);
      },
    });
    const { querySelector } = document;
    document.querySelector = ((selector: string) =>
      selector === ':modal' ? modal : querySelector.call(document, selector)) as typeof querySelector;
    new Presence(document, around).show(shown(), 7);
    expect(seen).toEqual(lifted);
  });

  it('keeps what is in its roots from the page', () => {
    new Presence(document, around).show(shown(), 7);
    expect(document.querySelector('variorum-chip')?.shadowRoot).toBeNull();
  });

  it('does not dock again what was closed, until the page is another', () => {
    const presence = new Presence(document, around);
    presence.show(shown({ dock: true }), 7);
    presence.undock();
    expect(hosts()).toEqual(['variorum-chip']);
    presence.show(shown({ dock: true }), 7);
    expect(hosts()).toEqual(['variorum-chip']);
    presence.show(null, 7);
    presence.show(shown({ dock: true }), 7);
    expect(hosts()).toEqual(['variorum-dock']);
  });

  it('takes over from an earlier version of itself', () => {
    new Presence(document, around).show(shown(), 7);
    new Presence(document, around);
    expect(hosts()).toEqual([]);
  });

  it('leaves no margin, sheet or mark of an earlier version, whoever listens', () => {
    const was = html();
    const lost = vi.fn(() => false);
    new Presence(document, { ...around, lost }).show(shown({ dock: true, marks: [MARK] }), 7);
    lost.mockReturnValue(true);
    expect(
      document.adoptedStyleSheets.length + document.querySelectorAll('html > style').length,
    ).toBeGreaterThan(0);
    new Presence(document, around);
    expect(html()).toBe(was);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('is made where no page has a say in elements of its name', () => {
    const made = vi.spyOn(document, 'createElement');
    new Presence(document, around).show(shown({ dock: true }), 7);
    expect(hosts()).toEqual(['variorum-dock']);
    expect(made.mock.calls.filter(([name]) => name.startsWith('variorum'))).toEqual([]);
  });

  it.each(['variorum-chip', 'variorum-dock'])('%s goes where the page puts it elsewhere', async (name) => {
    new Presence(document, around).show(shown({ dock: true }), 7);
    document.body.append(document.querySelector(name) ?? '');
    await vi.waitFor(() => expect(document.querySelector(name)).toBeNull());
  });

  it('tells nobody of what a page does to it', () => {
    const told: string[] = [];
    const listening = {
      ...around,
      chipUnwanted: () => told.push('unwanted'),
      placed: () => told.push('placed'),
      chipClicked: async () => told.push('clicked') > 0,
      markClicked: async () => told.push('mark') > 0,
    };
    new Presence(document, listening).show(shown({ marks: [MARK] }), 7);
    const chip = document.querySelector('variorum-chip');
    for (const name of ['click', 'pointerdown', 'pointerup', 'keydown'])
      chip?.dispatchEvent(new page.Event(name, { bubbles: true }) as unknown as Event);
    expect(told).toEqual([]);
  });

  it.each([
    ['the page is seen again', 'visibilitychange'],
    ['a later version comes', 'variorum-takes-over'],
  ])('goes when the extension is gone and %s, and not before', (_when, name) => {
    const was = html();
    const lost = vi.fn(() => false);
    new Presence(document, { ...around, lost }).show(shown(), 7);
    const send = (): unknown => document.dispatchEvent(new page.Event(name) as unknown as Event);
    send();
    expect(hosts()).toEqual(['variorum-chip']);
    lost.mockReturnValue(true);
    send();
    expect(html()).toBe(was);
  });
});
