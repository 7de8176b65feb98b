import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** In development styles arrive as <style> elements, which the page's policy forbids; built pages keep it. */
const policyOnlyInBuilds: Plugin = {
  name: 'policy-only-in-builds',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** `npm run dev` and `npm run build:demo` answer from mocks/; a production build holds no mock code. */
export default defineConfig(({ command, mode }) => {
  const withMocks = command === 'serve' ? mode === 'development' : mode === 'demo';
  return {
    plugins: [react(), policyOnlyInBuilds, ...(withMocks ? [msw()] : [])],
    define: {
      __WITH_MOCKS__: JSON.stringify(withMocks),
      __DEV_PANEL__: JSON.stringify(mode === 'development'),
    },
    build: {
      outDir: mode === 'demo' ? 'dist-demo' : 'dist',
      manifest: true,
      // Inlined fonts and images would need `data:` in the content security policy.
      assetsInlineLimit: 0,
      // The first with light-dark(): rewritten for older ones, a part of a page (a slide, a picture for a file) could
      // not be light on a dark page.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // What every page stands on: one file that changes only with the libraries.
              {
                name: 'base',
                test: /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack\/(?:query-core|react-query)|zod|zustand)\//,
                priority: 1,
              },
              // What the first screen needs, with all it imports: in one file it is smaller by a tenth than in sixty.
              { name: 'first', test: /src\/(?:app\/startApp|pages\/overview\/OverviewPage)\.tsx$/ },
            ],
          },
        },
      },
    },
    // Each writer of files comes with the first file of its kind, also within the worker.
    worker: { format: 'es' },
    // What tests and builds write must not reload an open page.
    server: { watch: { ignored: ['**/reports/**', '**/dist*/**'] } },
    // Found late, these would reload the first page that is opened.
    optimizeDeps: {
      include: [
        'msw/browser',
        'msw/experimental',
        'msw/http',
        'msw/utils/delay',
        'docx',
        'pptxgenjs',
        'write-excel-file/universal',
      ],
    },
    test: {
      include: ['tests/**/*.test.{ts,tsx}'],
      setupFiles: ['tests/setup.ts'],
      environment: 'node',
      // Pages read two years of sample feeds, which a slow machine takes a while to make up.
      testTimeout: 20_000,
      reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
    },
  };
});
