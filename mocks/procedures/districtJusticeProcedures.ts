import type { DistrictRow, FieldTable } from './procedureTable.ts';

/** Procedures of the district: justice and home affairs. */
export const DISTRICT_JUSTICE_PROCEDURES: readonly FieldTable<DistrictRow>[] = [
  {
    field: 'ho-tich',
    rows: [
      ['2.000528', 'Đăng ký khai sinh có yếu tố nước ngoài', 1, 'full'],
      ['2.000806', 'Đăng ký kết hôn có yếu tố nước ngoài', 15, 'partial'],
      ['1.001766', 'Đăng ký khai tử có yếu tố nước ngoài', 1, 'full'],
      ['2.000779', 'Đăng ký nhận cha, mẹ, con có yếu tố nước ngoài', 15, 'partial'],
      ['1.001695', 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con có yếu tố nước ngoài', 15, 'partial'],
      ['1.001669', 'Đăng ký giám hộ có yếu tố nước ngoài', 5, 'full'],
      ['2.000756', 'Đăng ký chấm dứt giám hộ có yếu tố nước ngoài', 2, 'full'],
      ['2.000748', 'Đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc', 3, 'full'],
      [
        '2.002189',
        'Ghi vào Sổ hộ tịch việc kết hôn của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
        12,
        'full',
      ],
      [
        '2.000554',
        'Ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
        12,
        'full',
      ],
      [
        '2.000547',
        'Ghi vào Sổ hộ tịch việc hộ tịch khác của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
        3,
        'full',
      ],
      ['2.000522', 'Đăng ký lại khai sinh có yếu tố nước ngoài', 5, 'full'],
      [
        '1.000893',
        'Đăng ký khai sinh có yếu tố nước ngoài cho người đã có hồ sơ, giấy tờ cá nhân',
        5,
        'full',
      ],
      ['2.000513', 'Đăng ký lại kết hôn có yếu tố nước ngoài', 5, 'partial'],
      ['2.000497', 'Đăng ký lại khai tử có yếu tố nước ngoài', 5, 'full'],
      ['2.002516', 'Xác nhận thông tin hộ tịch', 3, 'full'],
    ],
  },
  {
    field: 'chung-thuc',
    rows: [
      [
        '2.000843',
        'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
        1,
        'partial',
      ],
      [
        '2.000992',
        'Chứng thực chữ ký người dịch mà người dịch là cộng tác viên dịch thuật của Phòng Tư pháp',
        1,
        'partial',
      ],
      [
        '2.001008',
        'Chứng thực chữ ký người dịch mà người dịch không phải là cộng tác viên dịch thuật của Phòng Tư pháp',
        1,
        'partial',
      ],
      ['2.001044', 'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản', 2, 'partial'],
      ['2.001050', 'Chứng thực văn bản thỏa thuận phân chia di sản mà di sản là động sản', 2, 'partial'],
      ['2.001052', 'Chứng thực văn bản khai nhận di sản mà di sản là động sản', 2, 'partial'],
    ],
  },
  {
    field: 'pho-bien-phap-luat',
    rows: [
      ['2.001430', 'Công nhận báo cáo viên pháp luật cấp huyện', 5, 'full'],
      ['2.001431', 'Miễn nhiệm báo cáo viên pháp luật cấp huyện', 5, 'full'],
      [
        '2.000424',
        'Thực hiện hỗ trợ khi hòa giải viên gặp tai nạn hoặc rủi ro trong khi thực hiện hoạt động hòa giải',
        10,
        'full',
      ],
    ],
  },
  {
    field: 'boi-thuong-nha-nuoc',
    rows: [
      [
        '2.002190',
        'Giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại',
        30,
        'partial',
      ],
      ['2.002191', 'Xác định cơ quan giải quyết bồi thường', 5, 'partial'],
      ['1.005462', 'Phục hồi danh dự', 15, 'partial'],
    ],
  },
  {
    field: 'khieu-nai-to-cao',
    rows: [
      ['1.010944', 'Tiếp công dân tại cấp huyện', 10, 'partial'],
      ['2.001879', 'Xử lý đơn tại cấp huyện', 10, 'partial'],
      ['2.002408', 'Giải quyết khiếu nại lần đầu tại cấp huyện', 30, 'partial'],
      ['2.002412', 'Giải quyết khiếu nại lần hai tại cấp huyện', 45, 'partial'],
      ['2.002395', 'Giải quyết tố cáo tại cấp huyện', 30, 'partial'],
    ],
  },
  {
    field: 'ton-giao',
    rows: [
      ['1.001228', 'Thông báo mở lớp bồi dưỡng về tôn giáo', 15, 'full'],
      [
        '2.000267',
        'Thông báo danh mục hoạt động tôn giáo đối với tổ chức có địa bàn hoạt động ở nhiều xã thuộc một huyện',
        1,
        'full',
      ],
      [
        '1.001220',
        'Thông báo tổ chức hội nghị thường niên của tổ chức tôn giáo có địa bàn hoạt động ở một huyện',
        1,
        'full',
      ],
      [
        '1.001180',
        'Đề nghị tổ chức đại hội của tổ chức tôn giáo có địa bàn hoạt động ở một huyện',
        20,
        'full',
      ],
      [
        '1.001204',
        'Đề nghị tổ chức cuộc lễ ngoài cơ sở tôn giáo, địa điểm hợp pháp đã đăng ký có quy mô tổ chức ở một huyện',
        20,
        'full',
      ],
      [
        '1.001199',
        'Thông báo tổ chức quyên góp ngoài địa bàn một xã nhưng trong địa bàn một huyện',
        1,
        'full',
      ],
    ],
  },
  {
    field: 'thi-dua-khen-thuong',
    rows: [
      [
        '2.000414',
        'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện về thực hiện nhiệm vụ chính trị',
        20,
        'full',
      ],
      [
        '2.000374',
        'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện về thành tích thi đua theo đợt, chuyên đề',
        20,
        'full',
      ],
      [
        '1.000804',
        'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện về thành tích đột xuất',
        10,
        'full',
      ],
      [
        '2.000364',
        'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện về khen thưởng đối ngoại',
        20,
        'full',
      ],
      ['2.000356', 'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện cho hộ gia đình', 20, 'full'],
      ['2.000402', 'Tặng danh hiệu Tập thể lao động tiên tiến', 20, 'full'],
      ['1.000843', 'Tặng danh hiệu Chiến sĩ thi đua cơ sở', 20, 'full'],
      ['2.000385', 'Tặng danh hiệu Lao động tiên tiến', 20, 'full'],
    ],
  },
  {
    field: 'to-chuc-phi-chinh-phu',
    rows: [
      ['1.003841', 'Công nhận ban vận động thành lập hội', 15, 'full'],
      ['1.003827', 'Thành lập hội', 30, 'full'],
      ['1.003807', 'Phê duyệt điều lệ hội', 30, 'full'],
      ['1.003783', 'Chia, tách; sáp nhập; hợp nhất hội', 30, 'full'],
      ['1.003757', 'Đổi tên hội', 30, 'full'],
      ['1.003732', 'Hội tự giải thể', 15, 'full'],
      ['2.002100', 'Báo cáo tổ chức đại hội nhiệm kỳ, đại hội bất thường của hội', 15, 'full'],
      ['1.003866', 'Cấp giấy phép thành lập và công nhận điều lệ quỹ', 30, 'partial'],
      [
        '1.003920',
        'Công nhận quỹ đủ điều kiện hoạt động và công nhận thành viên Hội đồng quản lý quỹ',
        15,
        'partial',
      ],
      ['1.003950', 'Quỹ tự giải thể', 15, 'partial'],
    ],
  },
];
