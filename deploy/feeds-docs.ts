import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { generateDocs } from './feeds/generateDocs.ts';

/** `npm run feeds:docs`: writes the JSON Schemas and the reference page of the feeds. */
const root = resolve(import.meta.dirname, '..');
for (const [path, text] of generateDocs()) {
  const target = resolve(root, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  console.log(path);
}
