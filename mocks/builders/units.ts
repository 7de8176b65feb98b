import { unitRowSchema } from '#src/feeds/units.feed.ts';
import { envelope, type TableWire } from './envelope.ts';
import type { Provider } from './provider.ts';

export const UNITS_SOURCE = 'Danh mục đơn vị hành chính, Tổng cục Thống kê';
export const UNITS_AS_OF = '2024-05-01T00:00:00+07:00';

/** The register of units, columns as the schema names them. */
export function buildUnits(provider: Provider): TableWire {
  const columns = Object.keys(unitRowSchema.shape) as (keyof typeof unitRowSchema.shape)[];
  return {
    ...envelope('units', UNITS_SOURCE, UNITS_AS_OF),
    columns,
    rows: provider.units.map((unit) => columns.map((column) => unit.row[column])),
  };
}
