import type { Report, ReportView } from '#src/domain/report.ts';

/** A page of a made-up place, as files take it. */
export function sampleReport(known: Partial<Report> = {}): Report {
  return {
    title: 'Xếp hạng',
    headline: 'Tháng 4/2024, huyện Mẫu đạt bình quân 91,41 điểm.',
    locality: 'Huyện Mẫu',
    period: 'Tháng 4/2024',
    asOf: '30/04/2024 17:00',
    source: 'Cổng Dịch vụ công quốc gia',
    formula: 'Bộ chỉ số 766, công thức 2022',
    isSample: false,
    address: 'https://dashboard.example/xep-hang?ky=2024-04',
    date: '2024-05-02',
    views: [sampleView()],
    ...known,
  };
}

export function sampleView(known: Partial<ReportView> = {}): ReportView {
  return {
    title: 'Điểm từng đơn vị',
    message: 'Mẫu Một dẫn đầu với 95,08 điểm.',
    footer: 'Tháng 4/2024 · Nguồn: Cổng Dịch vụ công quốc gia',
    table: {
      columns: ['Đơn vị', 'Hạng', 'Tổng điểm', 'Đúng hạn', 'Ngày chốt', 'Số hồ sơ'],
      rows: [
        ['Mẫu Một', '1', '95,08', '98,1%', '05/04/2024', '4.812/4.905'],
        ['12', '2', 'Chưa báo cáo', '', '', '1.234'],
        ['=HYPERLINK("x")', '3', '-1+2', '@SUM(A1)', '', '0'],
      ],
    },
    series: null,
    picture: null,
    ...known,
  };
}
