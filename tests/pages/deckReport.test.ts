import { describe, expect, it } from 'vitest';
import { deckDocument } from '#src/pages/presentation/deckReport.model.ts';
import type { Slide } from '#src/ui/slide.ts';

function slide(known: Partial<Slide> = {}): Slide {
  return {
    id: 'xa-1',
    title: 'Mẫu Một:',
    concern: 'trễ hẹn khác thường hai tháng liền.',
    subtitle: 'Tiến độ giải quyết, Mẫu Một',
    basis: '186/204',
    body: { kind: 'list', items: [] },
    notes: ['Nguồn: Cổng Dịch vụ công quốc gia'],
    table: { columns: ['Kỳ'], rows: [['Tháng 4/2024']] },
    series: null,
    ...known,
  };
}

describe('the deck as a file', () => {
  it('is a view a slide in its order, with the finding whole, its x of n and its source', () => {
    const { views } = deckDocument([slide(), slide({ id: 'b', title: 'Hai', concern: null })], []);
    expect(views.map(({ message }) => message)).toEqual([
      'Mẫu Một: trễ hẹn khác thường hai tháng liền.',
      'Hai',
    ]);
    expect(views[0]).toMatchObject({
      title: 'Tiến độ giải quyết, Mẫu Một',
      footer: '186/204 · Nguồn: Cổng Dịch vụ công quốc gia',
      table: { rows: [['Tháng 4/2024']] },
    });
  });

  it('leaves the cover to the file, opens with how the locality stands, and ends with what was concluded', () => {
    const cover = slide({ body: { kind: 'cover', lines: ['Tháng 4/2024'] }, table: null });
    const state = slide({ id: 'nhan-dinh', title: 'Huyện đạt 91,41 điểm.', concern: '3 xã cần chú ý.' });
    const { headline, views, conclusions } = deckDocument([cover, state], ['Mở lớp tập huấn.']);
    expect(headline).toBe('Huyện đạt 91,41 điểm. 3 xã cần chú ý.');
    expect(views).toHaveLength(1);
    expect(conclusions).toEqual(['Mở lớp tập huấn.']);
  });
});
