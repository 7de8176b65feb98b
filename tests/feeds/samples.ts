import type { Catalog } from '#src/domain/catalog.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Unit } from '#src/domain/unit.ts';
import { type CatalogWire, parseCatalog } from '#src/feeds/catalog.feed.ts';

/** Small documents that the tests of feeds and checks start from and break one thing of. */

export const ENVELOPE = {
  contract: '1.0',
  source: 'Cổng dịch vụ công tỉnh Mẫu',
  asOf: '2024-05-02T07:30:00+07:00',
};

export const CATALOG_WIRE: CatalogWire = {
  ...ENVELOPE,
  feed: 'catalog',
  locality: { code: '900', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
  periods: [
    { id: '2024-03', kind: 'month', from: '2024-03-01', to: '2024-03-31', closedAt: ENVELOPE.asOf },
    { id: '2024-04', kind: 'month', from: '2024-04-01', to: '2024-04-30', closedAt: null },
  ],
  feeds: [
    { feed: 'service-index', source: ENVELOPE.source, cycle: 'P1M', format: 'contract', asOf: ENVELOPE.asOf },
  ],
  formulas: [
    {
      id: '766-2022',
      name: 'Bộ chỉ số 766',
      validFrom: '2022-06-23',
      validTo: null,
      groups: [
        {
          code: 'TDGQ',
          name: 'Tiến độ giải quyết',
          maxPoints: 20,
          indicators: [
            { code: 'TDGQ.1', name: 'Đúng hạn', maxPoints: 20, whenNone: 'notCounted', counts: 'hồ sơ' },
          ],
        },
        {
          code: 'MDHL',
          name: 'Mức độ hài lòng',
          maxPoints: 18,
          indicators: [
            { code: 'MDHL.1', name: 'Trả lời', maxPoints: 12, whenNone: 'full', counts: 'kiến nghị' },
            { code: 'MDHL.2', name: 'Hài lòng', maxPoints: 6, whenNone: 'full', counts: 'lượt' },
          ],
        },
      ],
      bands: [
        { code: 'weak', name: 'Yếu', minPoints: 0 },
        { code: 'good', name: 'Tốt', minPoints: 30 },
      ],
    },
  ],
  targets: [],
};

/** The catalogue, with the index in one of its formats. */
export function catalogOf(format: 'contract' | 'portal-2025' | 'portal-2026' = 'contract'): Catalog {
  const captures = [{ period: '2024-04', asOf: '2024-04-20T09:00:00+07:00' }];
  return parseCatalog({
    ...CATALOG_WIRE,
    feeds: CATALOG_WIRE.feeds.map((feed) => ({ ...feed, format, captures })),
  });
}

export function unitOf(code: string, known: Partial<Unit> = {}): Unit {
  return {
    code,
    name: `Mẫu ${code}`,
    kind: 'commune',
    validFrom: '2020-01-01',
    validTo: null,
    predecessors: [],
    portalCode: `H00.${code}`,
    population: null,
    ...known,
  };
}

/** What the tests compare of a finding: where and what. */
export function told(
  findings: readonly Finding[],
): [row: number | null, column: string | null, what: string][] {
  return findings.map(({ row, column, problem }) => [row, column, problem]);
}
