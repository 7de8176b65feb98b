import type { FiledOnline } from '#src/domain/onlineServices.ts';
import { digitalCounts } from './digitalGovernment.ts';
import { formatRate } from './format.ts';

/** Both shares of dossiers filed online with their counts: what is carried over was filed in an earlier period. */
export function onlineReckoning({ online, received, filed }: FiledOnline): string[] {
  const share = (name: string, denominator: FiledOnline['filed']) => {
    const counts = digitalCounts({ numerator: online, denominator });
    return counts === null ||
      typeof online !== 'number' ||
      typeof denominator !== 'number' ||
      denominator === 0
      ? []
      : [`${name} = ${counts} = ${formatRate(online / denominator)}.`];
  };
  return [
    ...share('Nộp trực tuyến ÷ hồ sơ mới nộp trong kỳ', filed),
    ...share('Nộp trực tuyến ÷ hồ sơ tiếp nhận', received),
    'Hồ sơ từ kỳ trước chuyển sang đã được tính ở kỳ nó nộp, nên tỷ lệ chính lấy mẫu số là hồ sơ mới nộp; tỷ lệ kia kể cả hồ sơ chuyển sang, như biểu II.06a.',
  ];
}

/** What a change is, and when it is called out of the ordinary. */
export const CHANGE_RECKONING = [
  'Thay đổi = giá trị kỳ này trừ giá trị kỳ so sánh, tính bằng điểm phần trăm với tỷ lệ.',
  'Khác thường khi kỳ này ra ngoài giới hạn của chính chỉ tiêu: theo Laney nếu có số đếm, nếu không thì bình quân ± 2,66 lần biến động giữa hai kỳ liền nhau. Dưới 5 kỳ thì chưa xét, 5 đến 11 kỳ thì giới hạn chỉ là tạm.',
] as const;

/** How a unit is put behind a target. */
export const BEHIND_RECKONING = [
  'Giá trị của đơn vị = x/n của đơn vị ấy; còn thiếu = mục tiêu − giá trị.',
  'Đơn vị chưa có số liệu được kể riêng, không coi là 0; dưới 10 trường hợp thì ghi rõ là ít.',
] as const;
