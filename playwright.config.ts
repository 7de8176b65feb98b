import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/chromium.mjs';

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium found: run npm test, or set CHROMIUM_PATH.');

/** Its own port, so that a running `npm start` is not in the way. */
const DEMO = 'http://localhost:4273';

/** Tests of the demo build use `baseURL`; tests of the real build start a server of their own (feedServer.ts). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'reports/e2e-files',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  expect: { timeout: 10_000 },
  use: {
    baseURL: DEMO,
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'vite preview --mode demo --port 4273 --strictPort',
    url: DEMO,
    reuseExistingServer: false,
  },
});
