// @vitest-environment happy-dom
/** The settings' part about sources: feeds and packs by address, lists of feeds in and out. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SourcesPart } from '../../components/options/SourcesPart';
import type { BroughtFeeds, Found, SourceActions } from '../../components/options/sources/model';
import { ok, type Problem, type Result } from '../../lib/core/result';
import { feedOf, NO_SOURCES, SOURCE_VIEWS, sourceActions } from '../fixtures/source-states';
import { axeFindings, show } from './surface';

afterEach(cleanup);

const part = (over: Partial<SourceActions> = {}) =>
  show(<SourcesPart view={SOURCE_VIEWS.sources ?? NO_SOURCES} actions={sourceActions(over)} />);
const fine = () => vi.fn(async (): Promise<Problem | null> => null);

type Shown = ReturnType<typeof part>;
function submit({ getByTestId }: Shown, field: string, value: string): HTMLInputElement {
  const input = getByTestId(field) as HTMLInputElement;
  fireEvent.input(input, { target: { value } });
  fireEvent.submit(input.form as HTMLFormElement);
  return input;
}

describe('a feed by its address', () => {
  const urls = ['https://harbour.example/top.xml', 'https://harbour.example/world.xml'];
  const named: Found = {
    feeds: urls.map((url) => ({ label: `Harbour: ${url.at(-5)}`, choice: feedOf('harbour', { url }) })),
  };

  it('is taken at once where it is one', async () => {
    const find = vi.fn(async (): Promise<Result<Found>> => ok({ taken: feedOf('meridian') }));
    const shown = part({ find });
    const input = submit(shown, 'add-feed', ' meridian.example/feed ');
    expect(find).toHaveBeenCalledExactlyOnceWith('meridian.example/feed');
    expect(await shown.findByText('Added and switched on: Meridian')).toBeTruthy();
    expect(input.value).toBe('');
  });

  it('is chosen among those that a site names', async () => {
    const [feedsOn, forgetFound] = [fine(), vi.fn()];
    const shown = part({ find: async () => ok(named), feedsOn, forgetFound });
    submit(shown, 'add-feed', 'harbour.example');
    expect(await shown.findByText('The site names 2 feeds.')).toBeTruthy();
    expect(await axeFindings(shown.container)).toEqual([]);
    const boxes = shown.container.querySelectorAll<HTMLInputElement>('.src-found input');
    expect([...boxes].map(({ checked }) => checked)).toEqual([true, false]);
    for (const box of boxes) fireEvent.click(box);
    fireEvent.submit(shown.container.querySelector('.src-found') as Element);
    expect(feedsOn).toHaveBeenCalledExactlyOnceWith([feedOf('harbour', { url: urls[1] })]);
    expect(await shown.findByText('1 feed was switched on.')).toBeTruthy();
    expect(shown.container.querySelector('.src-found')).toBeNull();
    expect(forgetFound).toHaveBeenCalledOnce();
  });

  it('is left where the person cancels', async () => {
    const [feedsOn, forgetFound] = [fine(), vi.fn()];
    const shown = part({ find: async () => ok(named), feedsOn, forgetFound });
    submit(shown, 'add-feed', 'harbour.example');
    fireEvent.click(await shown.findByText('Cancel'));
    expect(shown.container.querySelector('.src-found')).toBeNull();
    expect([feedsOn.mock.calls.length, forgetFound.mock.calls.length]).toEqual([0, 1]);
  });

  it.each<[string, Problem['code'], RegExp]>([
    ['page.example', 'not-feed', /There is no feed at this address/],
    ['10.0.0.1', 'private-address', /belongs to this machine or its own network/],
    ['page.example', 'no-permission', /permission was not given/],
  ])('that cannot be added stays in the field: %s, %s', async (address, code, said) => {
    const shown = part({ find: async () => ({ ok: false, problem: { code, message: '' } }) });
    const input = submit(shown, 'add-feed', address);
    expect(await shown.findByText(said)).toBeTruthy();
    expect(input.value).toBe(address);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('asks for nothing where no address was typed', async () => {
    const find = vi.fn();
    const shown = part({ find });
    submit(shown, 'add-feed', 'not a site');
    expect(await shown.findByText(/not a site’s address/)).toBeTruthy();
    expect(find).not.toHaveBeenCalled();
  });
});

describe('packs', () => {
  it('are added, switched and removed', async () => {
    const [setPack, removePack] = [fine(), fine()];
    const shown = part({ setPack, removePack });
    const input = submit(shown, 'add-pack', 'atlas.example/pack.json');
    await vi.waitFor(() => expect(input.value).toBe(''));
    const name = 'ledger.example · ledger.example/packs/week.json';
    fireEvent.click(shown.getByLabelText(name));
    await vi.waitFor(() => expect(setPack).toHaveBeenCalledTimes(2));
    await vi.waitFor(() =>
      expect((shown.getByLabelText(`Remove ${name}`) as HTMLButtonElement).disabled).toBe(false),
    );
    fireEvent.click(shown.getByLabelText(`Remove ${name}`));
    const url = 'https://ledger.example/packs/week.json';
    expect(setPack.mock.calls).toEqual([
      ['atlas.example/pack.json', true],
      [url, false],
    ]);
    expect(removePack).toHaveBeenCalledExactlyOnceWith(url);
  });
});

describe('lists of feeds', () => {
  const bring = (answer: Result<BroughtFeeds>): Shown => {
    const shown = part({ importList: async () => answer });
    const chooser = shown.getByTestId('opml');
    Object.defineProperty(chooser, 'files', { value: [new File(['<opml/>'], 'feeds.opml')] });
    fireEvent.change(chooser);
    return shown;
  };

  it.each<[BroughtFeeds, string]>([
    [{ added: 1, known: 0, refused: 0, over: 0 }, '1 feed was added. It is off.'],
    [
      { added: 12, known: 3, refused: 2, over: 1 },
      '12 feeds were added. They are off. Already there: 3. Left out, since no public web address: 2. Left out, since there is no room for more: 1.',
    ],
  ])('are brought, and what was left out is told: %j', async (brought, said) => {
    expect(await bring(ok(brought)).findByText(said)).toBeTruthy();
  });

  it.each<[Problem['code'], RegExp]>([
    ['invalid', /no list of feeds/],
    ['too-large', /too large/],
  ])('that cannot be read change nothing: %s', async (code, said) => {
    expect(await bring({ ok: false, problem: { code, message: '' } }).findByText(said)).toBeTruthy();
  });

  it('are offered', () => {
    const exportList = vi.fn();
    fireEvent.click(part({ exportList }).getByText('Export feeds (OPML)'));
    expect(exportList).toHaveBeenCalledOnce();
  });
});
