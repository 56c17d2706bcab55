/** Pages without what a browser adds by itself: most of what they are of (docs/decisions/small-files.md). */
import type { Plugin } from 'vite';

/** Space between tags, tags that every page has, and what only scripts of other origins need. */
const UNNEEDED = /\n\s*|<\/?(?:html|head|body)>| crossorigin(?=[ >])/g;

export const shortPage = (html: string): string => html.replace(UNNEEDED, '');

export const shortPages = (): Plugin => ({
  name: 'variorum-short-pages',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.html'))
          file.source = shortPage(String(file.source));
    },
  },
});
