import type { Formula, WhenNone } from '#src/domain/indicator.ts';

/**
 * The index of Decision 766/QĐ-TTg of 23/06/2022 as the National Public Service Portal printed it until 2025:
 * five groups in six columns, online services 22 split into 12 + 10. The maxima of the indicators and the bands
 * are rebuilt from portal data, not from the annex of the decision. The product itself never reads this: a
 * formula reaches it in the catalogue. It is here for those who write a catalogue.
 */
export const FORMULA_766: Formula = {
  id: '766-2022',
  name: 'Bộ chỉ số 766, công thức 2022',
  validFrom: '2022-06-23',
  validTo: '2025-12-31',
  groups: [
    group('CKMB', 'Công khai, minh bạch', [
      [6, 'Công bố đúng hạn', 'thủ tục được công bố đúng hạn trên thủ tục phải công bố'],
      [4, 'Cập nhật đúng hạn', 'thủ tục được cập nhật đúng hạn trên thủ tục phải cập nhật'],
      [2, 'Công khai đủ nội dung', 'thủ tục công khai đủ nội dung trên thủ tục đã công khai'],
      [6, 'Đồng bộ hồ sơ', 'hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia trên hồ sơ tiếp nhận'],
    ]),
    {
      ...group('TDGQ', 'Tiến độ giải quyết', [
        [20, 'Giải quyết đúng hạn', 'hồ sơ giải quyết đúng hạn hoặc còn trong hạn trên hồ sơ tiếp nhận'],
      ]),
      topic: 'onTime',
    },
    group('CLGQ', 'Dịch vụ công trực tuyến', [
      [2, 'Cung cấp trực tuyến', 'thủ tục cung cấp trực tuyến trên thủ tục đủ điều kiện trực tuyến'],
      [
        4,
        'Thủ tục có hồ sơ trực tuyến',
        'lượt thủ tục có hồ sơ trực tuyến trong tháng trên lượt thủ tục có hồ sơ',
      ],
      [6, 'Hồ sơ nộp trực tuyến', 'hồ sơ nộp trực tuyến trên hồ sơ tiếp nhận'],
    ]),
    group('TTTT', 'Thanh toán trực tuyến', [
      [2, 'Thủ tục cho thanh toán trực tuyến', 'thủ tục cho thanh toán trực tuyến trên thủ tục có thu phí'],
      [
        2,
        'Thủ tục có giao dịch trực tuyến',
        'lượt thủ tục có thanh toán trực tuyến trong tháng trên lượt thủ tục có thu phí',
      ],
      [6, 'Hồ sơ thanh toán trực tuyến', 'hồ sơ thanh toán trực tuyến trên hồ sơ phải nộp phí'],
    ]),
    {
      ...group('MDHL', 'Mức độ hài lòng', [
        [6, 'Trả lời phản ánh đúng hạn', 'phản ánh, kiến nghị trả lời đúng hạn trên đã tiếp nhận', 'full'],
        [
          6,
          'Phản ánh được chấp nhận',
          'phản ánh, kiến nghị có trả lời được chấp nhận trên đã tiếp nhận',
          'full',
        ],
        [6, 'Hài lòng khi giải quyết', 'hồ sơ được ghi nhận hài lòng trên hồ sơ đã giải quyết'],
      ]),
      topic: 'satisfaction',
    },
    group('MDSH', 'Số hóa hồ sơ', [
      [6, 'Kết quả điện tử', 'hồ sơ có kết quả điện tử trên hồ sơ đã giải quyết'],
      [4, 'Số hóa thành phần hồ sơ', 'hồ sơ số hóa đủ thành phần trên hồ sơ tiếp nhận'],
      [2, 'Dùng lại giấy tờ số hóa', 'hồ sơ dùng lại giấy tờ đã số hóa trên hồ sơ tiếp nhận'],
      [4, 'Lưu kho dữ liệu cá nhân', 'hồ sơ có kết quả lưu kho dữ liệu cá nhân trên hồ sơ đã giải quyết'],
      [2, 'Chứng thực bản sao điện tử', 'hồ sơ cấp bản sao chứng thực điện tử trên hồ sơ chứng thực bản sao'],
      [2, 'Khai thác dữ liệu dân cư', 'hồ sơ khai thác dữ liệu dân cư trên hồ sơ cần khai thác'],
      [2, 'Xác thực dữ liệu dân cư', 'hồ sơ xác thực được với dữ liệu dân cư trên hồ sơ cần xác thực'],
    ]),
  ],
  bands: [
    { code: 'excellent', name: 'Xuất sắc', minPoints: 90 },
    { code: 'good', name: 'Tốt', minPoints: 80 },
    { code: 'fair', name: 'Khá', minPoints: 70 },
    { code: 'average', name: 'Trung bình', minPoints: 50 },
    { code: 'weak', name: 'Yếu', minPoints: 0 },
  ],
};

type IndicatorLine = readonly [maxPoints: number, name: string, counts: string, whenNone?: WhenNone];

function group(code: string, name: string, lines: readonly IndicatorLine[]) {
  return {
    code,
    name,
    maxPoints: lines.reduce((sum, [maxPoints]) => sum + maxPoints, 0),
    indicators: lines.map(([maxPoints, indicatorName, counts, whenNone = 'notCounted'], index) => ({
      code: `${code}-${index + 1}`,
      name: indicatorName,
      maxPoints,
      whenNone,
      counts,
    })),
  };
}
