import * as z from 'zod/mini';
import { shapeError } from './http.ts';

// A strict content security policy forbids code made from text, which the schema library would otherwise try.
z.config({ jitless: true });

/** The contract this build speaks; a document with a higher major number is refused. */
export const CONTRACT_VERSION = '1.0';

/** What every document says about itself. */
export const envelopeShape = {
  contract: z.string().check(z.regex(/^\d+\.\d+$/), z.describe('Contract version, "major.minor"')),
  feed: z.string().check(z.describe('Which feed the document belongs to')),
  source: z.string().check(z.describe('Who publishes the figures, as printed under each panel')),
  asOf: z.iso.datetime({ offset: true }).check(z.describe('Time the figures stand at, ISO 8601 with offset')),
  formula: z.optional(z.string().check(z.describe('Id of the formula version the points follow'))),
};

const envelopeSchema = z.object(envelopeShape);
export type Envelope = z.infer<typeof envelopeSchema>;

/**
 * Reads the envelope and refuses what this build cannot understand.
 *
 * @throws FeedError when it is incomplete, newer than this build, or of another feed
 */
export function readEnvelope(json: unknown, feed: string, document: string): Envelope {
  const contract = (json as { contract?: unknown } | null)?.contract;
  if (typeof contract === 'string' && Number.parseInt(contract, 10) > Number.parseInt(CONTRACT_VERSION, 10))
    throw shapeError(document, 'newerContract', contract);
  const envelope = readShape(envelopeSchema, json, document);
  if (envelope.feed !== feed) throw shapeError(document, 'otherFeed', envelope.feed);
  return envelope;
}

/**
 * Reads a value by a wire schema.
 *
 * @throws FeedError naming the first place that does not fit, such as `periods.3.from`
 */
export function readShape<Schema extends z.ZodMiniType>(
  schema: Schema,
  json: unknown,
  document: string,
): z.output<Schema> {
  const result = z.safeParse(schema, json);
  if (result.success) return result.data;
  throw shapeError(document, 'schema', result.error.issues[0]?.path.join('.') ?? '');
}
