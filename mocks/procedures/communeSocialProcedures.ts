import type { CommuneRow, FieldTable } from './procedureTable.ts';

/** Procedures of the communes: social affairs, land and farming. How often each is asked for is made up. */
export const COMMUNE_SOCIAL_PROCEDURES: readonly FieldTable<CommuneRow>[] = [
  {
    field: 'bao-tro-xa-hoi',
    rows: [
      [
        '1.001776',
        'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
        22,
        'full',
        3,
      ],
      [
        '1.001699',
        'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
        25,
        'partial',
        1.5,
      ],
      ['1.001653', 'Đổi, cấp lại Giấy xác nhận khuyết tật', 5, 'full', 0.4],
      ['1.001731', 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội', 7, 'full', 1.2],
      [
        '1.001758',
        'Chi trả trợ cấp xã hội hàng tháng khi đối tượng thay đổi nơi cư trú trong cùng địa bàn huyện',
        7,
        'full',
        0.3,
      ],
      [
        '1.001753',
        'Chi trả trợ cấp xã hội hàng tháng khi đối tượng thay đổi nơi cư trú giữa các huyện',
        10,
        'full',
        0.3,
      ],
      ['1.001739', 'Nhận chăm sóc, nuôi dưỡng đối tượng cần bảo vệ khẩn cấp', 10, 'partial', 0.1],
      ['2.000751', 'Trợ giúp xã hội khẩn cấp về hỗ trợ làm nhà ở, sửa chữa nhà ở', 9, 'partial', 0.2],
      ['1.011607', 'Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm', 15, 'full', 1],
      ['1.011608', 'Công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm', 15, 'full', 0.8],
      [
        '1.011609',
        'Công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình',
        15,
        'full',
        1.2,
      ],
    ],
  },
  {
    field: 'nguoi-co-cong',
    rows: [
      ['1.010824', 'Hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần', 24, 'full', 1.2],
      ['1.010803', 'Giải quyết chế độ trợ cấp thờ cúng liệt sĩ', 24, 'full', 1],
      ['1.010833', 'Cấp giấy xác nhận thân nhân của người có công', 3, 'full', 0.8],
      ['2.002307', 'Giải quyết chế độ mai táng phí đối với cựu chiến binh', 12, 'full', 0.5],
      [
        '2.001157',
        'Trợ cấp một lần đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến',
        15,
        'full',
        0.3,
      ],
    ],
  },
  {
    field: 'giao-duc',
    rows: [
      ['1.004492', 'Thành lập nhóm trẻ, lớp mẫu giáo độc lập', 15, 'partial', 0.3],
      ['1.004443', 'Cho phép nhóm trẻ, lớp mẫu giáo độc lập hoạt động giáo dục trở lại', 15, 'partial', 0.1],
      [
        '1.004441',
        'Cho phép cơ sở giáo dục khác thực hiện chương trình giáo dục tiểu học',
        20,
        'partial',
        0.1,
      ],
    ],
  },
  {
    field: 'van-hoa-the-thao',
    rows: [
      ['1.000954', 'Xét tặng danh hiệu Gia đình văn hóa hằng năm', 5, 'full', 1],
      ['1.003622', 'Thông báo tổ chức lễ hội cấp xã', 15, 'full', 0.3],
      ['2.000794', 'Công nhận câu lạc bộ thể thao cơ sở', 7, 'full', 0.1],
      ['1.008901', 'Thông báo thành lập đối với thư viện cộng đồng', 15, 'full', 0.05],
    ],
  },
  {
    field: 'dat-dai',
    rows: [
      [
        '3.000418',
        'Xác nhận nguồn gốc, thời điểm sử dụng đất và tình trạng tranh chấp đất đai',
        10,
        'partial',
        4.5,
      ],
      [
        '3.000419',
        'Kiểm tra, niêm yết công khai hồ sơ đăng ký đất đai, cấp Giấy chứng nhận lần đầu',
        15,
        'partial',
        4,
      ],
      ['1.004269', 'Cung cấp dữ liệu đất đai', 1, 'full', 1.5],
      [
        '1.004206',
        'Xác nhận tiếp tục sử dụng đất nông nghiệp của hộ gia đình, cá nhân khi hết hạn sử dụng đất',
        5,
        'full',
        1,
      ],
      ['1.003554', 'Hòa giải tranh chấp đất đai', 45, 'partial', 1],
    ],
  },
  {
    field: 'nong-nghiep',
    rows: [
      ['1.008004', 'Chuyển đổi cơ cấu cây trồng trên đất trồng lúa', 5, 'full', 1],
      [
        '2.002163',
        'Đăng ký kê khai số lượng chăn nuôi tập trung và nuôi trồng thủy sản ban đầu',
        7,
        'full',
        0.9,
      ],
    ],
  },
  {
    field: 'phong-chong-thien-tai',
    rows: [
      ['2.002161', 'Hỗ trợ khôi phục sản xuất vùng bị thiệt hại do thiên tai', 15, 'partial', 1.2],
      [
        '1.010091',
        'Hỗ trợ khám, chữa bệnh, trợ cấp tai nạn cho lực lượng xung kích phòng, chống thiên tai cấp xã',
        20,
        'partial',
        0.3,
      ],
    ],
  },
];
