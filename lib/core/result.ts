/** Failures travel as values: every crossing from outside answers a Result, never throws. */

/** What went wrong. The interface has its words for each code in `public/_locales` (`problem_<code>`). */
export const PROBLEM_CODES = [
  'not-article', // the page is no article
  'too-large', // over a cap on size
  'too-slow', // over a cap on time
  'invalid', // fails its schema; `message` names the place
  'unreadable', // neither text nor page
  'no-permission', // the browser does not let us read this page
  'page-gone', // the tab or page is no longer there
  'storage', // the browser refused to read or write stored data
  'full', // no room for it on the disk; what was stored before is still there
  'upgrade', // stored data could not be brought up to date; they are as they were
  'network', // no answer, or a bad one
  'offline', // this machine has no network now
  'busy', // the server asked to come later
  'gone', // the server has nothing there any more
  'refused', // the server does not let us have it
  'paywall', // the page shows a beginning only
  'consent', // the page asks for consent instead of showing its text
  'private-address', // an address of this machine or its own network
  'not-feed', // the answer is no feed, and names none
  'older', // a pack that is older than the one that is there
  'expired', // a pack that says of itself that it is no longer to be used
  'other-story', // the page tells of something else than was to be there
  'elsewhere', // it leads to another address, and no answer came from there
  'unknown', // anything else; `message` has the browser's words
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  code: ProblemCode;
  /** One plain English line (the command line prints it; the interface prefers its own words for the code). */
  message: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = <T = never>(code: ProblemCode, message: string): Result<T> => ({
  ok: false,
  problem: { code, message },
});
