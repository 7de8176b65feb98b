import type { CatalogWire } from '#src/feeds/catalog.feed.ts';
import { DIGITAL_GOVERNMENT } from '#src/feeds/digitalGovernment.feed.ts';
import { DOSSIERS } from '#src/feeds/dossiers.feed.ts';
import { DURATIONS } from '#src/feeds/durations.feed.ts';
import { INDICATORS } from '#src/feeds/indicators.feed.ts';
import { PROCEDURES } from '#src/feeds/procedures.feed.ts';
import { SATISFACTION } from '#src/feeds/satisfaction.feed.ts';
import { SERVICE_INDEX } from '#src/feeds/serviceIndex.feed.ts';
import { DIGITAL_GROUPS, DIGITAL_SOURCE } from './digitalGroups.ts';
import { envelope, PORTAL } from './envelope.ts';
import { FORMULA_766 } from './formula766.ts';
import { providerPeriods } from './periods.ts';
import { PROCEDURES_AS_OF } from './procedures.ts';
import type { Provider } from './provider.ts';
import { RATING_LEVELS } from './ratingLevels.ts';
import { UNITS_AS_OF, UNITS_SOURCE } from './units.ts';

/** What digital government should reach. */
const DIGITAL_TARGETS: readonly (readonly [indicator: string, share: number])[] = [
  ['van-ban-dien-tu', 0.98],
  ['hop-thu', 1],
  ['hop-thu-thuong-xuyen', 0.9],
  ['ky-so-don-vi', 1],
  ['ky-so-lanh-dao', 1],
  ['may-tinh', 1],
  ['mang-lan', 1],
  ['bang-rong', 1],
  ['cap-quang-ap', 1],
  ['phu-song-4g', 1],
  ['thue-bao-4g', 0.95],
  ['phan-mem-chuyen-doi-so', 1],
  ['trang-thong-tin', 1],
  ['ho-so-truc-tuyen', 0.7],
  ['tai-khoan-thanh-toan', 0.8],
];

/** The catalogue: place, periods, feeds and their age, the formula and the targets. */
export function buildCatalog(provider: Provider): CatalogWire {
  return {
    ...envelope('catalog', PORTAL, provider.serviceIndexAsOf),
    sample: true,
    locality: provider.locality,
    periods: providerPeriods(provider),
    feeds: feedsOf(provider),
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
      { measure: 'CLGQ-3', value: 4.2, validFrom: '2022-01-01', validTo: null },
      { measure: 'TTTT-3', value: 4.8, validFrom: '2024-01-01', validTo: null },
      { measure: 'MDSH-1', value: 5.4, validFrom: '2024-01-01', validTo: null },
      ...DIGITAL_TARGETS.map(([measure, value]) => ({
        measure,
        value,
        validFrom: '2022-01-01',
        validTo: null,
      })),
    ],
    ratingLevels: [...RATING_LEVELS],
    digitalGroups: DIGITAL_GROUPS.map((group) => ({ ...group, indicators: [...group.indicators] })),
    headlines: [
      { measure: 'total', label: 'Điểm tổng hợp' },
      { measure: 'TDGQ-1', label: 'Đúng hạn' },
      { measure: 'medianDays', label: 'Thời gian giải quyết' },
      { measure: 'CLGQ-3', label: 'Hồ sơ trực tuyến' },
      { measure: 'MDHL', label: 'Mức độ hài lòng' },
      { measure: 'MDSH', label: 'Số hóa hồ sơ' },
      { measure: 'overdueOpen', label: 'Quá hạn còn mở' },
    ],
  };
}

/** Which feeds exist, and how old each is. */
function feedsOf(provider: Provider): CatalogWire['feeds'] {
  const monthly = (feed: string, asOf: string, source = PORTAL): CatalogWire['feeds'][number] => ({
    feed,
    source,
    cycle: 'P1M',
    format: 'contract',
    asOf,
  });
  return [
    monthly('units', UNITS_AS_OF, UNITS_SOURCE),
    monthly(SERVICE_INDEX, provider.serviceIndexAsOf),
    // Expected every day, and so the one that is late on the morning of the demonstration.
    { ...monthly(INDICATORS, provider.indicatorsAsOf), cycle: 'P1D' },
    { ...monthly(PROCEDURES, PROCEDURES_AS_OF), cycle: 'P1Y' },
    monthly(DOSSIERS, provider.dossiersAsOf),
    ...(provider.detail === 'full' ? [monthly(DURATIONS, provider.dossiersAsOf)] : []),
    monthly(SATISFACTION, provider.satisfactionAsOf),
    monthly(DIGITAL_GOVERNMENT, provider.digitalGovernmentAsOf, DIGITAL_SOURCE),
  ];
}
