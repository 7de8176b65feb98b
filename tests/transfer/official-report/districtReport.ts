import type { Report, ReportPicture, ReportTable } from '#src/domain/report.ts';
import { sampleReport, sampleView } from '../sampleReport.ts';

/** One dark dot, which is enough to be a picture. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export function samplePicture(width = 680, height = 420): ReportPicture {
  return { png: new Blob([Buffer.from(DOT, 'base64')], { type: 'image/png' }), width, height };
}

const GROUPS = [
  'Công khai, minh bạch',
  'Tiến độ giải quyết',
  'Dịch vụ công trực tuyến',
  'Thanh toán trực tuyến',
  'Mức độ hài lòng',
  'Số hóa hồ sơ',
];

/** A ranking of 21 communes with their six groups: wider than an upright page. */
export const RANKING: ReportTable = {
  columns: ['Đơn vị', 'Hạng', 'Tổng điểm', ...GROUPS],
  rows: Array.from({ length: 21 }, (_, place) => [
    `Xã Đồng Hữu Lộc ${place + 1}`,
    `${place + 1}`,
    `${95 - place},08`,
    ...GROUPS.map((_group, group) =>
      place === 4 && group === 3 ? 'Chưa báo cáo' : `1${group},${10 + place}`,
    ),
  ]),
};

/** Narrow, with sentences in it. */
export const ATTENTION: ReportTable = {
  columns: ['Đơn vị', 'Tín hiệu', 'Kỳ này', 'Số hồ sơ'],
  rows: [
    ['Xã Đồng Hữu Lộc 3', 'Thấp hơn mọi tháng trong 24 tháng trước của chính xã', '17,12', '412/489'],
    ['Xã Đồng Hữu Lộc 7', 'Sáu kỳ liền giảm', '7,56', '96/203'],
  ],
};

/** An ordinary page of a district: a ranking and an attention table, each with its chart. */
export function districtReport(known: Partial<Report> = {}): Report {
  return sampleReport({
    locality: 'Huyện Đồng Hữu',
    views: [
      sampleView({ title: 'Điểm từng đơn vị', table: RANKING, picture: samplePicture() }),
      sampleView({
        title: 'Cần chú ý',
        message: 'Hai chuỗi khác thường so với chính đơn vị đó.',
        table: ATTENTION,
        picture: samplePicture(680, 1400),
      }),
    ],
    ...known,
  });
}
