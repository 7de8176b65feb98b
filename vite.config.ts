import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';

/** `npm run dev` and `npm run build:demo` answer from mocks/; a production build holds no mock code. */
export default defineConfig(({ command, mode }) => {
  const withMocks = command === 'serve' ? mode === 'development' : mode === 'demo';
  return {
    plugins: [react(), ...(withMocks ? [msw()] : [])],
    define: { __WITH_MOCKS__: JSON.stringify(withMocks), __DEV_PANEL__: JSON.stringify(mode === 'development') },
    build: {
      outDir: mode === 'demo' ? 'dist-demo' : 'dist',
      manifest: true,
      // Inlined fonts and images would need `data:` in the content security policy.
      assetsInlineLimit: 0,
    },
    optimizeDeps: { include: ['msw/browser', 'msw/experimental', 'msw/http', 'msw/utils/delay'] },
    test: {
      include: ['tests/**/*.test.{ts,tsx}'],
      setupFiles: ['tests/setup.ts'],
      environment: 'node',
      reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
    },
  };
});
