// `npm run check`: every check in order, none skipped because an earlier one failed. CI runs exactly this.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../deploy/install.mjs';
import { clearReports, readCounts, summaryLine, writeSteps } from './summary.mjs';

/** `report`: the runner's own JSON, from which its tests are counted. */
const STEPS = [
  { name: 'format and lint', command: 'biome ci --error-on-warnings .' },
  { name: 'types', command: 'tsc -p .' },
  { name: 'unused code', command: 'knip' },
  { name: 'unit, architecture, contract', command: 'vitest run', report: 'unit.json' },
  { name: 'build', command: 'vite build' },
  { name: 'demo build', command: 'vite build --mode demo' },
  {
    name: 'build output',
    command: 'vitest run --config tests/build/vitest.config.ts',
    report: 'build.json',
  },
  { name: 'browser', command: 'playwright test', report: 'e2e.json' },
];

clearReports();
const tools = path.join(ROOT, 'node_modules/.bin');
const env = { ...process.env, PATH: `${tools}${path.delimiter}${process.env.PATH ?? ''}` };

const results = STEPS.map((step) => {
  console.log(`\n── ${step.name}: ${step.command}`);
  const started = Date.now();
  const [tool, ...args] = step.command.split(' ');
  const { status } = spawnSync(tool, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const counts = step.report ? readCounts(step.report) : null;
  // A runner that found nothing to run has checked nothing, whatever it returned.
  const ranTests = !step.report || (counts !== null && counts.passed + counts.failed > 0);
  const passed = status === 0 && ranTests && !counts?.failed;
  return { ...step, passed, counts, seconds: (Date.now() - started) / 1000 };
});
writeSteps(results);

const nameWidth = Math.max(...STEPS.map(({ name }) => name.length));
console.log('');
for (const { name, passed, counts, seconds } of results) {
  const tests = counts ? `${counts.passed} passed, ${counts.failed} failed` : '';
  const row = [
    name.padEnd(nameWidth),
    passed ? 'ok    ' : 'FAILED',
    `${seconds.toFixed(1)} s`.padStart(8),
    tests,
  ];
  console.log(row.join('  ').trimEnd());
}
console.log(summaryLine());
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
