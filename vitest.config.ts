import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const testsOf = (folders: string): string => `tests/${folders}/**/*.test.{ts,tsx}`;

/** What they test keeps nothing, so files share what they import, which is half of their time: `npm test` shuffles them. */
const SHARING = ['unit/{core,page,app,tools}', 'components'].map(testsOf);

export default defineConfig({
  plugins: [preact()],
  test: {
    // What hangs has to end; what is slow, as on a loaded machine, does not fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Otherwise one processor is left idle, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'sharing', include: SHARING, isolate: false, sequence: { shuffle: { files: true } } },
      },
      {
        extends: true,
        test: { name: 'alone', include: ['unit', 'components'].map(testsOf), exclude: SHARING },
      },
    ],
  },
});
