// Counts what a run of check.mjs found. As a program it prints `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const REPORTS = path.resolve(import.meta.dirname, '../reports');
const STEPS_FILE = 'steps.json';

/** Removes the reports of earlier runs, so that none is ever taken for this one. */
export function clearReports() {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
}

/** Passed and failed tests in a runner's report (vitest or Playwright); null when there is no readable one. */
export function readCounts(report) {
  const json = readJson(report);
  if (!json) return null;
  if (json.stats) {
    const { expected, unexpected, flaky } = json.stats;
    // A test that passed only when repeated has failed once, and that is what counts.
    return { passed: expected, failed: unexpected + flaky + (json.errors?.length ?? 0) };
  }
  const { numPassedTests, numFailedTests, testResults = [] } = json;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((a) => a.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Records how each step ended. */
export function writeSteps(results) {
  const steps = results.map(({ name, passed, report = null }) => ({ name, passed, report }));
  writeFileSync(path.join(REPORTS, STEPS_FILE), `${JSON.stringify(steps, null, 2)}\n`);
}

/**
 * `N passed, N failed` over all tests of the run. A step that failed without a failed test of its own counts as
 * one; so does a run that never reached its end, and a run without a single test.
 */
export function summaryLine() {
  const steps = readJson(STEPS_FILE);
  if (!steps) return '0 passed, 1 failed';
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const counts = (step.report && readCounts(step.report)) || { passed: 0, failed: 0 };
    passed += counts.passed;
    failed += step.passed ? counts.failed : Math.max(1, counts.failed);
  }
  if (passed + failed === 0) failed = 1;
  return `${passed} passed, ${failed} failed`;
}

function readJson(name) {
  const file = path.join(REPORTS, name);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(summaryLine());
