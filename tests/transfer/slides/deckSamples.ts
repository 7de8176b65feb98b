import type { Report, ReportSeries, ReportTable } from '#src/domain/report.ts';
import { sampleReport, sampleView } from '../sampleReport.ts';

/** A year of months in which one was not reported, and one had a share of 0. */
export const YEAR: ReportSeries = {
  kind: 'line',
  format: 'share',
  labels: Array.from({ length: 12 }, (_, month) => `${String(month + 1).padStart(2, '0')}/2023`),
  series: [
    { name: 'Tỷ lệ đúng hẹn', values: [0.98, 0.97, null, 0.99, 0.98, 0, 0.97, 0.98, 0.99, 0.98, 0.93, 0.91] },
    { name: 'Bình quân', values: Array.from({ length: 12 }, () => 0.981) },
  ],
};

/** Units in rows; the names are long enough to fill a column. */
export function unitTable(rows: number, columns = 6): ReportTable {
  return {
    columns: ['Đơn vị', ...Array.from({ length: columns - 1 }, (_, place) => `Cột ${place + 1}`)],
    rows: Array.from({ length: rows }, (_, row) => [
      `Xã Đông Thạnh Phú ${row + 1}`,
      ...Array.from({ length: columns - 1 }, (_, place) => `${row + 1},${place}`),
    ]),
  };
}

/** One view of each kind: a chart with its table, a picture, a table alone. */
export function deckReport(known: Partial<Report> = {}): Report {
  return sampleReport({
    views: [
      sampleView({
        title: 'Tỷ lệ trả đúng hẹn theo tháng',
        message: 'Hưng Phong trễ hẹn khác thường hai tháng liền.',
        footer: 'Tháng 12/2023 · 186/204 hồ sơ trả đúng hẹn',
        series: YEAR,
        table: unitTable(12),
      }),
      sampleView({
        title: 'Điểm mất theo nhóm',
        message: 'Số hóa hồ sơ là nơi mất điểm nhiều nhất.',
        table: null,
        picture: { png: new Blob([Uint8Array.from(PIXEL)]), width: 400, height: 100 },
      }),
      sampleView({
        title: 'Điểm từng đơn vị',
        message: 'Lương Quới dẫn đầu với 95,62 điểm.',
        table: unitTable(21),
      }),
    ],
    ...known,
  });
}

/** The smallest PNG there is. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
