/**
 * The detector's script is one function that is called at once. In brackets, V8 takes it for that and reads it once; without
 * them it looks for its end first, and reads it again for the call: a fifteenth of the first run in a new process.
 */
import type { Plugin } from 'vite';

const FILE = 'detector.js';
const START = 'var detector=function(){';
const END = '}();';

/** What is made otherwise, as for developers, is left as it is. */
export function calledAtOnce(code: string): string {
  const whole = code.trim();
  if (!whole.startsWith(START) || !whole.endsWith(END)) return code;
  return `(function(){${whole.slice(START.length, -END.length)}})();\n`;
}

export const detectorAtOnce = (): Plugin => ({
  name: 'variorum-detector-at-once',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle[FILE];
      if (file?.type === 'chunk') file.code = calledAtOnce(file.code);
    },
  },
});
