/** Fields of administrative procedures (lĩnh vực), each named once: code → name. */
export const FIELD_NAMES = {
  'bao-tro-xa-hoi': 'Bảo trợ xã hội',
  'boi-thuong-nha-nuoc': 'Bồi thường nhà nước',
  'chung-thuc': 'Chứng thực',
  'dang-ky-kinh-doanh': 'Đăng ký kinh doanh',
  'dat-dai': 'Đất đai',
  'duong-thuy-noi-dia': 'Đường thủy nội địa',
  'giao-duc': 'Giáo dục',
  'ho-tich': 'Hộ tịch',
  'khieu-nai-to-cao': 'Khiếu nại, tố cáo',
  'luu-thong-hang-hoa': 'Lưu thông hàng hóa trong nước',
  'moi-truong': 'Môi trường',
  'nguoi-co-cong': 'Người có công',
  'nong-nghiep': 'Nông nghiệp',
  'pho-bien-phap-luat': 'Phổ biến, giáo dục pháp luật',
  'phong-chong-te-nan': 'Phòng, chống tệ nạn xã hội',
  'phong-chong-thien-tai': 'Phòng, chống thiên tai',
  'thi-dua-khen-thuong': 'Thi đua, khen thưởng',
  'thuy-loi': 'Thủy lợi',
  'to-chuc-phi-chinh-phu': 'Tổ chức phi chính phủ',
  'ton-giao': 'Tín ngưỡng, tôn giáo',
  'van-hoa-the-thao': 'Văn hóa, thể thao',
  'xay-dung': 'Xây dựng',
  'y-te': 'Y tế',
} as const;

export type FieldCode = keyof typeof FIELD_NAMES;

/** The procedures of one field, in the order of the published lists. */
export interface FieldTable<Row> {
  readonly field: FieldCode;
  readonly rows: readonly Row[];
}

/** Code without the ending of the province, name, statutory limit in working days, how far it is online. */
export type DistrictRow = readonly [
  code: string,
  name: string,
  limitDays: number,
  online: 'full' | 'partial' | 'none',
];

/** As a row of the district, and how often it is asked for; the weights of all communes' rows add up to 100. */
export type CommuneRow = readonly [...DistrictRow, weight: number];
