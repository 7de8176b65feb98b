import type { CatalogWire } from '#src/feeds/catalog.feed.ts';
import { envelope, PORTAL } from './envelope.ts';
import { FORMULA_766 } from './formula766.ts';
import { providerPeriods } from './periods.ts';
import type { Provider } from './provider.ts';
import { UNITS_AS_OF, UNITS_SOURCE } from './units.ts';

/** The catalogue: place, periods, feeds and their age, the formula and the targets. */
export function buildCatalog(provider: Provider): CatalogWire {
  return {
    ...envelope('catalog', PORTAL, provider.serviceIndexAsOf),
    sample: true,
    locality: provider.locality,
    periods: providerPeriods(provider),
    feeds: [
      { feed: 'units', source: UNITS_SOURCE, cycle: 'P1M', format: 'contract', asOf: UNITS_AS_OF },
      {
        feed: 'service-index',
        source: PORTAL,
        cycle: 'P1M',
        format: 'contract',
        asOf: provider.serviceIndexAsOf,
      },
      // Expected every day, and so the one that is late on the morning of the demonstration.
      { feed: 'indicators', source: PORTAL, cycle: 'P1D', format: 'contract', asOf: provider.indicatorsAsOf },
    ],
    formulas: [
      {
        ...FORMULA_766,
        groups: FORMULA_766.groups.map((group) => ({ ...group, indicators: [...group.indicators] })),
        bands: [...FORMULA_766.bands],
      },
    ],
    // In points: 19.6 of 20 is 98 % on time, 4.2 of 6 is 70 % filed online.
    targets: [
      { measure: 'total', value: 90, validFrom: '2022-01-01', validTo: null },
      { measure: 'TDGQ', value: 19.6, validFrom: '2022-01-01', validTo: null },
      { measure: 'CKMB', value: 17.5, validFrom: '2022-01-01', validTo: null },
      { measure: 'CLGQ', value: 9, validFrom: '2022-01-01', validTo: null },
      { measure: 'TTTT', value: 8, validFrom: '2022-01-01', validTo: null },
      { measure: 'MDHL', value: 17.5, validFrom: '2022-01-01', validTo: null },
      { measure: 'MDSH', value: 18, validFrom: '2022-01-01', validTo: null },
      { measure: 'TDGQ-1', value: 19.6, validFrom: '2022-01-01', validTo: null },
      { measure: 'CLGQ-3', value: 4.2, validFrom: '2024-01-01', validTo: null },
      { measure: 'TTTT-3', value: 4.8, validFrom: '2024-01-01', validTo: null },
      { measure: 'MDSH-1', value: 5.4, validFrom: '2024-01-01', validTo: null },
    ],
    headlines: [
      { measure: 'total', label: 'Điểm tổng hợp' },
      { measure: 'TDGQ-1', label: 'Đúng hạn' },
      { measure: 'CLGQ-3', label: 'Hồ sơ trực tuyến' },
      { measure: 'TTTT-3', label: 'Thanh toán trực tuyến' },
      { measure: 'MDHL', label: 'Mức độ hài lòng' },
      { measure: 'MDSH', label: 'Số hóa hồ sơ' },
    ],
  };
}
