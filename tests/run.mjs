// `npm test`: from a fresh clone to the result of every check.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, ROOT, stop } from '../deploy/install.mjs';
import { findChromium, installChromium } from './chromium.mjs';
import { clearReports } from './summary.mjs';

// Cleared here too, so that a run that cannot begin never shows the result of an earlier one.
clearReports();
ensureInstalled();
const chromium = findChromium() ?? (process.env.CHROMIUM_PATH ? null : installChromium());
if (!chromium)
  stop(
    process.env.CHROMIUM_PATH
      ? `CHROMIUM_PATH names no program that can be run: ${process.env.CHROMIUM_PATH}`
      : 'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome.',
  );
const { status } = spawnSync('npm', ['run', '--silent', 'check'], {
  cwd: ROOT,
  env: { ...process.env, CHROMIUM_PATH: chromium },
  stdio: 'inherit',
});
process.exit(status ?? 1);
