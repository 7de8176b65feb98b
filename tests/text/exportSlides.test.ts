import { describe, expect, it } from 'vitest';
import { slideSources } from '#src/text/exportSlides.ts';

describe('where the figures of a slide are from, at its foot', () => {
  it('is said in full, or shorter with every name whole, down to how old the oldest are', () => {
    expect(
      slideSources('30/04/2024 17:00', 'Cổng Dịch vụ công; Báo cáo chuyển đổi số; Tổng cục Thống kê'),
    ).toEqual([
      'Số liệu cũ nhất: 30/04/2024 17:00 · Cổng Dịch vụ công và 2 nguồn khác',
      'Số liệu cũ nhất: 30/04/2024 17:00 · 3 nguồn',
      'Số liệu cũ nhất: 30/04/2024 17:00',
    ]);
  });

  it('leaves out what is not known', () => {
    expect(slideSources('', 'Cổng Dịch vụ công')).toEqual(['Cổng Dịch vụ công', '1 nguồn', '']);
    expect(slideSources('', '')).toEqual(['']);
  });
});
