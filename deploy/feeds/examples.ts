import type { CatalogWire } from '#src/feeds/catalog.feed.ts';

/** Small valid documents for the reference page; the tests read each of them through its parser. */

const envelope = {
  contract: '1.0',
  source: 'Cổng dịch vụ công tỉnh Mẫu',
  asOf: '2024-05-02T07:30:00+07:00',
};

export const EXAMPLE_CATALOG: CatalogWire = {
  ...envelope,
  feed: 'catalog',
  sample: true,
  locality: { code: '900', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
  periods: [
    {
      id: '2024-04',
      kind: 'month',
      from: '2024-04-01',
      to: '2024-04-30',
      closedAt: '2024-05-02T07:30:00+07:00',
    },
  ],
  feeds: [
    {
      feed: 'service-index',
      source: 'Cổng dịch vụ công tỉnh Mẫu',
      cycle: 'P1M',
      format: 'contract',
      asOf: '2024-05-02T07:30:00+07:00',
    },
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
          topic: 'onTime',
          indicators: [
            {
              code: 'TDGQ-1',
              name: 'Giải quyết đúng hạn',
              maxPoints: 20,
              whenNone: 'notCounted',
              counts: 'hồ sơ đúng hạn trên hồ sơ tiếp nhận',
            },
          ],
        },
        { code: 'MDHL', name: 'Mức độ hài lòng', maxPoints: 18, indicators: [] },
      ],
      bands: [
        { code: 'good', name: 'Tốt', minPoints: 30 },
        { code: 'weak', name: 'Yếu', minPoints: 0 },
      ],
    },
  ],
  targets: [{ measure: 'total', value: 34, validFrom: '2024-01-01', validTo: '2024-12-31' }],
  ratingLevels: [
    { code: 'satisfied', name: 'Hài lòng', isSatisfied: true },
    { code: 'dissatisfied', name: 'Không hài lòng', isSatisfied: false },
  ],
  digitalGroups: [
    {
      code: 'xa-hoi',
      name: 'Xã hội số',
      indicators: [
        {
          code: 'tai-khoan',
          name: 'Dân số có tài khoản thanh toán',
          kind: 'rate',
          counts: 'người từ 15 tuổi có tài khoản thanh toán trên người từ 15 tuổi',
          source: 'Ngân hàng Nhà nước chi nhánh tỉnh Mẫu',
        },
      ],
    },
  ],
};

export const EXAMPLE_UNITS = {
  ...envelope,
  feed: 'units',
  columns: ['code', 'name', 'kind', 'validFrom', 'validTo', 'predecessors', 'portalCode', 'population'],
  rows: [
    ['90001', 'Mẫu Một', 'commune', '2020-01-01', '2025-06-30', [], 'H00.01', 8120],
    ['90002', 'Mẫu Hai', 'township', '2020-01-01', null, ['90003', '90004'], null, null],
  ],
};

export const EXAMPLE_SERVICE_INDEX = {
  ...envelope,
  feed: 'service-index',
  formula: '766-2022',
  columns: ['unit', 'period', 'TDGQ', 'MDHL', 'total'],
  rows: [
    ['90001', '2024-04', 19.81, 18, 37.81],
    ['90002', '2024-04', null, 'n/a', null],
  ],
};

export const EXAMPLE_INDICATORS = {
  ...envelope,
  feed: 'indicators',
  formula: '766-2022',
  columns: ['unit', 'indicator', 'numerator', 'denominator', 'points'],
  rows: [
    ['90001', 'TDGQ-1', 312, 315, 19.81],
    ['90002', 'TDGQ-1', null, null, null],
  ],
};

export const EXAMPLE_PROCEDURES = {
  ...envelope,
  feed: 'procedures',
  columns: ['code', 'name', 'field', 'fieldName', 'level', 'online', 'limitDays'],
  rows: [
    ['2.000815', 'Chứng thực bản sao từ bản chính', 'chung-thuc', 'Chứng thực', 'commune', 'partial', 1],
    ['1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân', 'ho-tich', 'Hộ tịch', 'commune', 'full', 3],
  ],
};

export const EXAMPLE_DOSSIERS = {
  ...envelope,
  feed: 'dossiers',
  columns: [
    'unit',
    'field',
    'period',
    'received',
    'receivedOnline',
    'receivedDirect',
    'carriedOver',
    'resolved',
    'early',
    'onTime',
    'late',
    'inProgress',
    'withinLimit',
    'overdue',
  ],
  rows: [
    ['90001', 'ho-tich', '2024-04', 120, 80, 30, 10, 110, 70, 38, 2, 10, 9, 1],
    ['90002', 'all', '2024-04', null, null, null, null, null, null, null, null, null, null, null],
  ],
};

export const EXAMPLE_DURATIONS = {
  ...envelope,
  feed: 'durations',
  columns: ['unit', 'procedure', 'period', 'resolved', 'open'],
  rows: [
    [
      '90001',
      '1.004873',
      '2024-04',
      [
        [1, 12],
        [2, 30],
        [3, 8],
      ],
      [[5, -2, 1]],
    ],
    ['90002', '2.000815', '2024-04', null, null],
  ],
};

export const EXAMPLE_SATISFACTION = {
  ...envelope,
  feed: 'satisfaction',
  columns: ['unit', 'period', 'petitionsReceived', 'petitionsOnTime', 'petitionsAccepted', 'ratings'],
  rows: [
    ['90001', '2024-04', 2, 2, 1, [58, 3]],
    ['90002', '2024-04', 0, 0, 0, null],
  ],
  surveys: [{ name: 'SIPAS', year: '2023', area: 'tỉnh Mẫu', rate: 0.82, source: 'Sở Nội vụ tỉnh Mẫu' }],
};

export const EXAMPLE_DIGITAL_GOVERNMENT = {
  ...envelope,
  feed: 'digital-government',
  columns: ['unit', 'indicator', 'period', 'value', 'numerator', 'denominator'],
  rows: [
    ['900', 'tai-khoan', '2024-04', 0.75, 9000, 12000],
    ['90001', 'tai-khoan', '2024-04', 0.8, 4800, 6000],
  ],
};

export const EXAMPLE_CONFIG = { feedBaseUrl: 'feeds/', auth: null, refreshMinutes: 15, locale: 'vi' };

export const EXAMPLE_PORTAL_2025 = [
  {
    TEN: 'UBND xã Mẫu Một - tỉnh Mẫu',
    MA_COQUAN: 'H00.01',
    LOAI_COQUAN: '3',
    TDGQ: '19.81',
    MDHL: '18',
    TONG_SCORE: '37.81',
    ROW_STT: '2',
  },
];

export const EXAMPLE_PORTAL_2026 = {
  code: 'OK',
  message: null,
  data: {
    children: [
      {
        departmentCode: 'H00.01',
        totalReceived: 315,
        score: 37.81,
        metrics: [
          { code: 'TDGQ', numerator: 312, denominator: 315, score: 19.81 },
          { code: 'MDHL', numerator: 4, denominator: 4, score: 18 },
        ],
      },
    ],
    pagination: { total: 1 },
  },
};
