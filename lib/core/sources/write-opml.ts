/** The person's feeds as a list for other feed readers. */
import type { FeedChoice } from './model';

/** What XML 1.0 cannot hold, and what means something in an attribute. */
const UNSOUND = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const SPECIAL: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

const quoted = (text: string): string =>
  text.replace(UNSOUND, ' ').replace(/[&<>"']/g, (sign) => `&${SPECIAL[sign]};`);

const attributes = (all: Record<string, string>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${quoted(value)}"`)
    .join('');

/** The feeds by their outlets, as OPML 2.0. Whether they are on is not told. */
export function writeOpml(feeds: FeedChoice[]): string {
  const domains = [...new Set(feeds.map(({ domain }) => domain))];
  const lines = domains.flatMap((domain) => {
    const all = feeds.filter((feed) => feed.domain === domain);
    return [
      `    <outline${attributes({ text: all[0]?.title || domain })}>`,
      ...all.map((feed) => `      <outline${attributes(outlineOf(feed))}/>`),
      '    </outline>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Variorum</title></head>',
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>\n',
  ].join('\n');
}

const outlineOf = ({ url, title, domain, language }: FeedChoice): Record<string, string> => ({
  type: 'rss',
  text: title || domain,
  title: title || domain,
  xmlUrl: url,
  htmlUrl: `https://${domain}/`,
  ...(language !== 'und' && { language }),
});
