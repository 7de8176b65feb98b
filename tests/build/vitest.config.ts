import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');

/** Tests of what `npm run build` wrote; apart from the unit tests, which need no build. */
export default defineConfig({
  root,
  test: {
    include: ['tests/build/*.spec.ts'],
    reporters: ['default', ['json', { outputFile: path.join(root, 'reports/build.json') }]],
  },
});
