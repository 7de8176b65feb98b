// Runs before anything is installed, so: no dependencies, and no syntax newer than Node 20.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '..');

const OWN_NODE = path.join(ROOT, 'node_modules/.bin/node');

/** The test runner and the router need this Node; on Linux an optional dependency brings one along. */
const NEEDED_NODE = [22, 22];

/**
 * Installs the locked dependencies unless exactly those are there already, and makes sure a Node that is new
 * enough will run them. Ends the process with one clear line when either cannot be done.
 */
export function ensureInstalled() {
  if (!isInstalled()) {
    console.log('Installing dependencies (npm ci) ...');
    const { status, error } = spawnSync(
      'npm',
      ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
      { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    if (status !== 0) stop(`npm ci failed${error ? ` (${error.message})` : ''}: its own message is above.`);
  }
  if (!isNewEnough(process.versions.node) && !existsSync(OWN_NODE))
    stop(
      `Node ${NEEDED_NODE.join('.')} or newer is needed, and this is ${process.versions.node}. Please install a newer Node and start again.`,
    );
}

/**
 * True when node_modules holds the versions package-lock.json asks for. npm writes its own record of what it
 * installed last, so an interrupted install counts as none; packages for other platforms are not there.
 */
function isInstalled() {
  const record = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(path.join(ROOT, 'package-lock.json'));
  const present = readPackages(record);
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    const found = present[place];
    return found ? found.version === version && existsSync(path.join(ROOT, place)) : optional === true;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1]);
}

/** Ends the process with one line that says why. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
