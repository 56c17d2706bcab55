/** The directory as it ships (lib/core/sources/directory.ts reads it), and where each of its addresses is known from. */
import { publicAddress } from '../../lib/core/sources/address';
import { partsOf } from '../../lib/core/sources/directory';
import { type Candidate, type CandidateFeed, dayOf, gradeOf, grouped, partsOfEvidence } from './candidates';

/** The longest part of the name that the domain begins with. */
function shortDomain({ name, domain }: Candidate): string {
  const fits = partsOf(name).filter(([, part]) => part !== '' && domain.startsWith(`${part}.`));
  const [sign, part] = fits.toSorted(([, one], [, other]) => other.length - one.length)[0] ?? ['', ''];
  return sign + domain.slice(part.length);
}

function shortAddress(url: string, domain: string): string {
  const { host } = new URL(url);
  const rest = url.slice('https://'.length + host.length);
  if (host === domain) return rest;
  if (!host.endsWith(`.${domain}`)) return `//${host}${rest}`;
  const before = host.slice(0, -domain.length);
  return (before === 'www.' ? '.' : before) + rest;
}

const addressOf = ({ url }: CandidateFeed): string => publicAddress(url) ?? url;
/** Only what answered at this very address is called checked. */
const checkedOf = (feed: CandidateFeed): string | null => (gradeOf(feed) === 'answered' ? dayOf(feed) : null);

function shortFeed(feed: CandidateFeed, { domain, language }: Candidate, days: string[]): string {
  const day = checkedOf(feed);
  const parts = [
    shortAddress(addressOf(feed), domain),
    day && `${days.indexOf(day)}`,
    feed.language && feed.language !== language && `+${feed.language}`,
    feed.section !== 'top' && feed.section,
  ];
  return parts.filter(Boolean).join(' ');
}

const CUTS = /[|<]/;

function rowOf(one: Candidate, days: string[]): string {
  const feeds = one.feeds.map((feed) => shortFeed(feed, one, days));
  const fields = [
    [one.name],
    [(one.agency ? '*' : '') + shortDomain(one)],
    feeds,
    one.aliases,
    one.otherDomains,
  ];
  if (fields.flat().some((text) => CUTS.test(text))) throw new Error(`${one.domain}: a sign that cuts`);
  const row = fields.map((list) => list.join('<'));
  return row.slice(0, row.findLastIndex((text) => text !== '') + 1).join('|');
}

const sorted = <T>(all: T[], key: (one: T) => string): [string, T[]][] =>
  grouped(all, key).toSorted(([one], [other]) => (one < other ? -1 : 1));

export function directoryText(outlets: Candidate[]): string {
  const checked = outlets.flatMap(({ feeds }) => feeds.map(checkedOf)).filter((day) => day !== null);
  const days = [...new Set(checked)].toSorted();
  const countries = sorted(outlets, ({ country }) => country).map(([country, all]) => {
    const languages = sorted(all, ({ language }) => language);
    return [
      country,
      Object.fromEntries(languages.map(([one, some]) => [one, some.map((each) => rowOf(each, days))])),
    ];
  });
  return JSON.stringify({ version: 1, days, outlets: Object.fromEntries(countries) });
}

const COLUMNS = ['domain', 'feed', 'checked', 'day', 'known from'];

/** One line a feed, sorted; `checked` is what `GRADES` says. */
export function evidenceText(outlets: Candidate[]): string {
  const lines = outlets.flatMap(({ domain, feeds }) =>
    feeds.map((feed) =>
      [domain, addressOf(feed), gradeOf(feed), dayOf(feed) ?? '', partsOfEvidence(feed).join('; ')].join(
        '\t',
      ),
    ),
  );
  return [COLUMNS.join('\t'), ...lines.toSorted(), ''].join('\n');
}
