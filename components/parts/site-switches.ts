/** A site's switches in the order in which they are shown; all but the first need the first. */
export const SWITCHES = ['detect', 'chip', 'marks', 'dock'] as const;
