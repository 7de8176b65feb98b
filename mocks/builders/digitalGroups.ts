import type { DigitalGroup, DigitalIndicator } from '#src/domain/digitalGovernment.ts';

export const DIGITAL_SOURCE = 'Báo cáo chuyển đổi số';

type IndicatorLine = readonly [
  code: string,
  name: string,
  counts: string,
  kind?: DigitalIndicator['kind'],
  source?: string,
];

/** The indicators of digital government, by group. The last two have no figure in any feed yet. */
export const DIGITAL_GROUPS: readonly DigitalGroup[] = [
  group('van-ban', 'Văn bản điện tử', [
    [
      'van-ban-dien-tu',
      'Văn bản điện tử liên thông',
      'văn bản gửi, nhận điện tử trên văn bản đi và đến, trừ văn bản mật',
      'rate',
      'VNPT-iOffice',
    ],
  ]),
  group('con-nguoi', 'Con người', [
    ['hop-thu', 'Cán bộ có hộp thư công vụ', 'cán bộ, công chức có hộp thư công vụ trên cán bộ, công chức'],
    [
      'hop-thu-thuong-xuyen',
      'Cán bộ dùng hộp thư công vụ thường xuyên',
      'cán bộ, công chức dùng hộp thư công vụ thường xuyên trên cán bộ, công chức',
    ],
    ['ky-so-don-vi', 'Đơn vị ký số', 'đơn vị ký số trên đơn vị'],
    ['ky-so-lanh-dao', 'Lãnh đạo ký số', 'lãnh đạo ký số trên lãnh đạo'],
  ]),
  group('ha-tang', 'Hạ tầng', [
    ['may-tinh', 'Cán bộ có máy tính', 'cán bộ, công chức có máy tính trên cán bộ, công chức'],
    ['mang-lan', 'Trụ sở có mạng LAN', 'trụ sở có mạng LAN trên trụ sở'],
    ['bang-rong', 'Trụ sở có kết nối băng rộng', 'trụ sở có kết nối băng rộng trên trụ sở'],
    ['cap-quang-ap', 'Ấp có cáp quang', 'ấp có cáp quang trên ấp'],
    ['phu-song-4g', 'Ấp có sóng 4G', 'ấp có sóng 4G trên ấp'],
    ['thue-bao-4g', 'Thuê bao 4G', 'thuê bao 4G trên thuê bao di động'],
    [
      'phan-mem-chuyen-doi-so',
      'Xã vận hành phần mềm chuyển đổi số',
      'đơn vị vận hành phần mềm chuyển đổi số trên đơn vị',
    ],
    ['trang-thong-tin', 'Xã có trang thông tin điện tử', 'đơn vị có trang thông tin điện tử trên đơn vị'],
  ]),
  group('dich-vu', 'Dịch vụ công trực tuyến', [
    [
      'ho-so-truc-tuyen',
      'Hồ sơ trực tuyến cả năm',
      'hồ sơ nộp trực tuyến trên hồ sơ mới nộp trong năm',
      'rate',
      'Cổng Dịch vụ công quốc gia',
    ],
  ]),
  group('xa-hoi', 'Xã hội số', [
    [
      'tai-khoan-thanh-toan',
      'Dân số có tài khoản thanh toán',
      'người có tài khoản thanh toán trên người từ 15 tuổi được rà soát',
    ],
    ['to-cong-nghe-so', 'Tổ công nghệ số cộng đồng', 'tổ đang hoạt động', 'count'],
    ['tap-huan', 'Người được tập huấn kỹ năng số', 'người được tập huấn trong kỳ', 'count'],
  ]),
];

function group(code: string, name: string, lines: readonly IndicatorLine[]): DigitalGroup {
  return {
    code,
    name,
    indicators: lines.map(([indicator, title, counts, kind = 'rate', source = DIGITAL_SOURCE]) => ({
      code: indicator,
      name: title,
      kind,
      counts,
      source,
    })),
  };
}
