import * as z from 'zod/mini';
import { catalogSchema } from '#src/feeds/catalog.feed.ts';
import { configSchema } from '#src/feeds/config.feed.ts';
import { DIGITAL_GOVERNMENT, digitalGovernmentRowSchema } from '#src/feeds/digitalGovernment.feed.ts';
import { DOSSIERS, dossierRowSchema } from '#src/feeds/dossiers.feed.ts';
import { DURATIONS, durationRowSchema } from '#src/feeds/durations.feed.ts';
import { PORTAL_2025_FIXED_COLUMNS, portal2025Schema } from '#src/feeds/formats/portal2025.ts';
import { childSchema, portal2026DataSchema, portal2026Schema } from '#src/feeds/formats/portal2026.ts';
import { INDICATORS, indicatorRowSchema } from '#src/feeds/indicators.feed.ts';
import { PROCEDURES, procedureRowSchema } from '#src/feeds/procedures.feed.ts';
import {
  SATISFACTION,
  satisfactionExtrasSchema,
  satisfactionRowSchema,
} from '#src/feeds/satisfaction.feed.ts';
import { SERVICE_INDEX, serviceIndexRowSchema } from '#src/feeds/serviceIndex.feed.ts';
import { pointsCell, tableSchema } from '#src/feeds/table.ts';
import { unitRowSchema } from '#src/feeds/units.feed.ts';

/** The part of JSON Schema (2020-12) that the wire schemas come out as. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly contains?: JsonSchema;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** One published schema; tables also give the row they are made of. */
export interface DocumentSchema {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly row: JsonSchema | null;
}

/** The columns of the portal's 2025 table that are read; each group of the formula is one more. */
const PORTAL_2025_MEANINGS: Readonly<Record<(typeof PORTAL_2025_FIXED_COLUMNS)[number], string>> = {
  MA_COQUAN: 'Portal code of the agency; `portalCode` in units.json',
  LOAI_COQUAN: 'Level of the agency: 1 province, 2 department, 3 commune',
  TONG_SCORE: 'Total points as published; decimal point or comma',
};

/** Every published JSON Schema, made from the schemas that the product reads the documents with. */
export function documentSchemas(): DocumentSchema[] {
  const indexRow = jsonSchema(serviceIndexRowSchema([]));
  const groupColumn = {
    ...withoutDialect(jsonSchema(pointsCell)),
    description: 'Points of one group; one column per group of the formula, named by its code',
  };
  return [
    whole('config', jsonSchema(configSchema)),
    whole('catalog', ofFeed(jsonSchema(catalogSchema), 'catalog')),
    table('units', 'units', jsonSchema(unitRowSchema)),
    table('service-index', SERVICE_INDEX, { ...indexRow, additionalProperties: groupColumn }),
    table('indicators', INDICATORS, jsonSchema(indicatorRowSchema)),
    table('procedures', PROCEDURES, jsonSchema(procedureRowSchema)),
    table('dossiers', DOSSIERS, jsonSchema(dossierRowSchema)),
    table('durations', DURATIONS, jsonSchema(durationRowSchema)),
    withExtras(
      table('satisfaction', SATISFACTION, jsonSchema(satisfactionRowSchema)),
      jsonSchema(satisfactionExtrasSchema),
    ),
    table('digital-government', DIGITAL_GOVERNMENT, jsonSchema(digitalGovernmentRowSchema)),
    whole('portal-2025', portal2025()),
    whole('portal-2026', portal2026()),
  ];
}

function jsonSchema(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
}

function withoutDialect({ $schema: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function whole(name: string, schema: JsonSchema): DocumentSchema {
  return { name, schema: { title: name, ...schema }, row: null };
}

/**
 * A table says its columns once, so a row is an array in the document and an object in `$defs`, where each
 * column is described.
 */
function table(name: string, feed: string, row: JsonSchema): DocumentSchema {
  const document = ofFeed(jsonSchema(tableSchema), feed);
  const columns = {
    ...document.properties?.['columns'],
    allOf: (row.required ?? []).map((column) => ({ contains: { const: column } })),
  };
  return {
    name,
    row,
    schema: {
      title: name,
      ...document,
      properties: { ...document.properties, columns },
      $defs: { row: withoutDialect(row) },
    },
  };
}

/** A table whose document has fields of its own beside the envelope. */
function withExtras(document: DocumentSchema, extras: JsonSchema): DocumentSchema {
  const { schema } = document;
  return { ...document, schema: { ...schema, properties: { ...schema.properties, ...extras.properties } } };
}

function ofFeed(document: JsonSchema, feed: string): JsonSchema {
  const stated = { ...document.properties?.['feed'], const: feed };
  return { ...document, properties: { ...document.properties, feed: stated } };
}

function portal2025(): JsonSchema {
  const schema = jsonSchema(portal2025Schema);
  const properties = Object.fromEntries(
    PORTAL_2025_FIXED_COLUMNS.map((column) => [
      column,
      { type: ['string', 'number', 'null'], description: PORTAL_2025_MEANINGS[column] },
    ]),
  );
  return { ...schema, items: { ...schema.items, properties, required: [...PORTAL_2025_FIXED_COLUMNS] } };
}

/** The agencies are read one by one, so that a bad one is set aside alone; here they are put in their place. */
function portal2026(): JsonSchema {
  const agencies = z.optional(z.nullable(z.array(childSchema)));
  const data = z.extend(portal2026DataSchema, {
    children: agencies.check(z.describe('The agencies')),
    evaluation: agencies.check(z.describe('The agencies, where there is no `children`')),
  });
  return jsonSchema(
    z.extend(portal2026Schema, {
      data: z.optional(z.nullable(data)).check(z.describe('The figures')),
    }),
  );
}
