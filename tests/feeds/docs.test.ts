import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCatalog } from '#src/feeds/catalog.feed.ts';
import { parseConfig } from '#src/feeds/config.feed.ts';
import { parseDigitalGovernment } from '#src/feeds/digitalGovernment.feed.ts';
import { parseDossiers } from '#src/feeds/dossiers.feed.ts';
import { parseDurations } from '#src/feeds/durations.feed.ts';
import { parseIndicators } from '#src/feeds/indicators.feed.ts';
import { parseProcedures } from '#src/feeds/procedures.feed.ts';
import { parseSatisfaction } from '#src/feeds/satisfaction.feed.ts';
import { parseServiceIndex } from '#src/feeds/serviceIndex.feed.ts';
import { parseUnits } from '#src/feeds/units.feed.ts';
import {
  EXAMPLE_CATALOG,
  EXAMPLE_CONFIG,
  EXAMPLE_DIGITAL_GOVERNMENT,
  EXAMPLE_DOSSIERS,
  EXAMPLE_DURATIONS,
  EXAMPLE_INDICATORS,
  EXAMPLE_PORTAL_2025,
  EXAMPLE_PORTAL_2026,
  EXAMPLE_PROCEDURES,
  EXAMPLE_SATISFACTION,
  EXAMPLE_SERVICE_INDEX,
  EXAMPLE_UNITS,
} from '../../deploy/feeds/examples.ts';
import { generateDocs } from '../../deploy/feeds/generateDocs.ts';
import { documentSchemas } from '../../deploy/feeds/jsonSchemas.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const generated = generateDocs();

describe('the generated reference', () => {
  it.each([...generated.keys()])('%s is what `npm run feeds:docs` writes today', async (path) => {
    expect(await readFile(resolve(ROOT, path), 'utf8')).toBe(generated.get(path));
  });

  it('says of every field what it means', () => {
    const page = generated.get('docs/feeds.md') ?? '';
    expect(page.split('\n').filter((line) => /\|\s*\|$/.test(line))).toEqual([]);
  });

  it('requires every column of a table that the product reads', () => {
    const units = documentSchemas().find(({ name }) => name === 'units');
    const required = units?.schema.properties?.['columns']?.allOf?.map(({ contains }) => contains?.const);
    expect(required).toEqual(EXAMPLE_UNITS.columns);
  });
});

describe('the examples of the reference', () => {
  const catalog = parseCatalog(EXAMPLE_CATALOG);
  const units = parseUnits(EXAMPLE_UNITS);
  const inFormat = (format: 'portal-2025' | 'portal-2026') => ({
    ...catalog,
    feeds: catalog.feeds.map((feed) => ({ ...feed, format })),
  });

  it('are read without a finding', () => {
    expect(parseConfig(EXAMPLE_CONFIG).feedBaseUrl).toBe('feeds/');
    for (const parsed of [
      units,
      parseServiceIndex(EXAMPLE_SERVICE_INDEX, '2024-04', catalog, units.records),
      parseIndicators(EXAMPLE_INDICATORS, '2024-04'),
      parseProcedures(EXAMPLE_PROCEDURES),
      parseDossiers(EXAMPLE_DOSSIERS, '2024-04'),
      parseDurations(EXAMPLE_DURATIONS, '2024-04'),
      parseSatisfaction(EXAMPLE_SATISFACTION, '2024-04', catalog.ratingLevels),
      parseDigitalGovernment(EXAMPLE_DIGITAL_GOVERNMENT, '2024-04'),
      parseServiceIndex(EXAMPLE_PORTAL_2025, '2024-04', inFormat('portal-2025'), units.records),
      parseServiceIndex(EXAMPLE_PORTAL_2026, '2024-04', inFormat('portal-2026'), units.records),
    ]) {
      expect(parsed.rejected).toEqual([]);
      expect(parsed.records.length).toBeGreaterThan(0);
    }
  });
});
