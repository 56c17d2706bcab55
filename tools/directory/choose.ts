/** Which of the candidates the directory has, and which of their feeds, by the rules. */
import { byGrade, type Candidate, type CandidateFeed, GRADES, gradeOf, grouped } from './candidates';
import { LEAST, LEFT_OUT, MOST, MOST_ALIASES, MOST_FEEDS, ROOM, WANTED, WRAPPERS } from './rules';

const isOwn = ({ url }: CandidateFeed): boolean => !WRAPPERS.test(new URL(url).hostname);

/** How well its best feed is known; the last place for none. */
const rankOf = ({ feeds }: Candidate): number =>
  Math.min(GRADES.length, ...feeds.map((feed) => GRADES.indexOf(gradeOf(feed))));
const isAnswered = (one: Candidate): boolean => rankOf(one) <= GRADES.indexOf('answered-otherwise');

/** The best known feed of each language, `top` before others; doubtful ones only where there is no other. */
function feedsOf({ feeds, language }: Candidate): CandidateFeed[] {
  const sorted = feeds.toSorted(
    (one, other) => byGrade(one, other) || Number(other.section === 'top') - Number(one.section === 'top'),
  );
  const first = sorted.find((feed) => (feed.language ?? language) === language) ?? sorted[0];
  const others = sorted.filter((feed) => gradeOf(feed) !== 'doubtful');
  const each = new Map(
    [...others, ...(first ? [first] : [])].toReversed().map((feed) => [feed.language ?? language, feed]),
  );
  return feeds.filter((feed) => [...each.values()].includes(feed)).slice(0, MOST_FEEDS);
}

/** Letters and digits alone, without an article in front: what differs in no more is no further name. */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/^(?:the|der|die|das|le|la|les|el|los|il|de|het|al) /, '')
    .replace(/\([^()]*\)/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function aliasesOf({ name, aliases }: Candidate): string[] {
  const each = new Map(aliases.toReversed().map((alias) => [bare(alias), alias]));
  return [...each.values()]
    .toReversed()
    .filter((alias) => bare(alias) !== bare(name))
    .slice(0, MOST_ALIASES);
}

const trimmed = (one: Candidate): Candidate => ({ ...one, feeds: feedsOf(one), aliases: aliasesOf(one) });

/** Wanted ones all, others whose feeds answered up to the country's room; where these are few, the best known ones. */
function chosenOf(country: string, all: Candidate[]): Candidate[] {
  const withFeeds = all
    .filter(({ feeds, domain }) => feeds.length > 0 && !LEFT_OUT.has(domain))
    .toSorted((one, other) => rankOf(one) - rankOf(other) || Number(other.agency) - Number(one.agency));
  const listed = withFeeds.filter((one) => rankOf(one) <= GRADES.indexOf('listed'));
  const wanted = withFeeds.filter(({ domain }) => WANTED.has(domain));
  const sure = [...wanted, ...listed.filter(({ agency }) => agency), ...listed.filter(isAnswered)];
  const room = Math.max(wanted.length, Math.round(MOST * (ROOM[country] ?? 1)));
  const some = [...new Set(sure)].slice(0, room);
  const filled = [...new Set([...some, ...listed])].slice(0, Math.max(some.length, LEAST));
  return filled.length > 0 ? filled : withFeeds.slice(0, 1);
}

/** In the order of the candidates. Agencies that others' reports name are there also without a feed: for their names. */
export function choose(candidates: Candidate[]): Candidate[] {
  const own = candidates.map((one) => ({ ...one, feeds: one.feeds.filter(isOwn) }));
  const chosen = new Set(
    grouped(own, ({ country }) => country).flatMap(([country, all]) => chosenOf(country, all)),
  );
  return own.filter((one) => chosen.has(one) || (one.agency && one.feeds.length === 0)).map(trimmed);
}
