// `npm start`: from a fresh clone to the sample district in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { ensureInstalled, ROOT, stop } from './install.mjs';

const PORT = 4173;
const ADDRESS = `http://localhost:${PORT}`;

// Asked first: nobody should wait for a build that cannot be shown.
if (await isPortTaken())
  stop(
    `Port ${PORT} is in use. Stop the program that holds it (perhaps an earlier npm start) and try again.`,
  );
ensureInstalled();
if (
  spawnSync('npm', ['run', 'build:demo'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0
)
  stop('The build failed: its own message is above.');

// Started without npm in between, which would not pass a signal on to it.
const tools = path.join(ROOT, 'node_modules/.bin');
const [tool, ...options] = readScript('preview:demo').split(' ');
const server = spawn(path.join(tools, tool), options, {
  cwd: ROOT,
  env: { ...process.env, PATH: `${tools}${path.delimiter}${process.env.PATH ?? ''}` },
  stdio: ['ignore', 'pipe', 'inherit'],
});
// The server's own banner is replaced by one line; it prints the banner once it listens.
server.stdout.once('data', () => {
  console.log(`\nThe sample district is at ${ADDRESS}   (Ctrl-C ends it)`);
});
server.stdout.resume();

let ending = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    ending = true;
    server.kill('SIGTERM');
  });
server.on('exit', (code) => process.exit(ending ? 0 : (code ?? 1)));

function readScript(name) {
  return JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).scripts[name];
}

/** True when something answers on the port, by either address of localhost. */
async function isPortTaken() {
  const answers = await Promise.all(['127.0.0.1', '::1'].map(isListening));
  return answers.includes(true);
}

function isListening(host) {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port: PORT });
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}
