import { documentSchemas } from './jsonSchemas.ts';
import { referencePage } from './referencePage.ts';

/** Text of every generated file by its path in the repository: the JSON Schemas and the reference page. */
export function generateDocs(): Map<string, string> {
  const documents = documentSchemas();
  return new Map([
    ...documents.map(({ name, schema }): [string, string] => [
      `docs/schemas/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
    ['docs/feeds.md', referencePage(documents)],
  ]);
}
