/** Styles that scripts bring into pages, without the space that is there for us (docs/decisions/small-files.md). */
import type { Plugin } from 'vite';

const SCRIPTS = /lib[\\/]page[\\/]in-page[\\/][\w-]+\.ts$/;
/** Begins on a line of its own, and ends with a rule. */
const SHEET = /`\n([^`]*[;}]\n)`/g;
const PUT_IN = /(\$\{[^{}]*\})/;

const shortPart = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}');

/** What is put in stays as it is. */
const shortStyle = (css: string): string =>
  css
    .split(PUT_IN)
    .map((part, index) => (index % 2 === 0 ? shortPart(part) : part))
    .join('');

export const shortStyles = (): Plugin => ({
  name: 'variorum-short-styles',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    SCRIPTS.test(id)
      ? { code: code.replace(SHEET, (_all, css) => `\`${shortStyle(css)}\``), map: null }
      : null,
});
