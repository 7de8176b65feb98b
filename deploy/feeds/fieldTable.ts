import type { JsonSchema } from './jsonSchemas.ts';

/** One line of a reference table. */
interface Field {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly meaning: string;
}

/** A Markdown table of every field of a schema, nested ones by their path: `periods[].from`. */
export function fieldTable(schema: JsonSchema): string {
  const cells = fieldsOf(schema, '').map(({ path, type, required, meaning }) =>
    [`\`${path}\``, type, required ? 'yes' : 'no', meaning].join(' | '),
  );
  return [
    '| Field | Type | Required | Meaning |',
    '|---|---|---|---|',
    ...cells.map((row) => `| ${row} |`),
  ].join('\n');
}

function fieldsOf(schema: JsonSchema, prefix: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]): Field[] => {
    const path = `${prefix}${name}`;
    const required = schema.required?.includes(name) ?? false;
    const nested = present(field);
    const inner = nested.items ? fieldsOf(present(nested.items), `${path}[].`) : fieldsOf(nested, `${path}.`);
    return [{ path, type: typeWords(field), required, meaning: field.description ?? '' }, ...inner];
  });
}

/** The schema of a value that is there, where null is allowed too. */
function present(schema: JsonSchema): JsonSchema {
  return schema.anyOf?.find((choice) => choice.type !== 'null') ?? schema;
}

/** A type in words: "number ≥ 0, null or `"n/a"`". */
export function typeWords(schema: JsonSchema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.anyOf) return either(schema.anyOf.map(typeWords));
  if (typeof schema.type === 'object') return either([...schema.type]);
  if (schema.format === 'date') return 'date `YYYY-MM-DD`';
  if (schema.format === 'date-time') return 'time, ISO 8601 with offset';
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeWords).join(', ')}]`;
  if (schema.type === 'array') return `list of ${plural(schema.items ?? {})}`;
  // The schema library bounds every integer by the safe ones, which says nothing to a provider.
  if (schema.minimum === Number.MIN_SAFE_INTEGER) return `${schema.type}`;
  if (schema.exclusiveMinimum !== undefined) return `${schema.type} > ${schema.exclusiveMinimum}`;
  if (schema.minimum !== undefined) return `${schema.type} ≥ ${schema.minimum}`;
  return typeof schema.type === 'string' ? schema.type : 'any value';
}

function plural(items: JsonSchema): string {
  const word = typeWords(items);
  if (items.prefixItems) return word;
  return word === 'any value' ? 'any values' : `${word}s`;
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
