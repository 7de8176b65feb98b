import { describe, expect, it } from 'vitest';
import { deckEntries, shownSlides } from '#src/pages/presentation/deck.model.ts';
import { deckDocument } from '#src/pages/presentation/deckReport.model.ts';
import { PLAIN_ARRANGEMENT } from '#src/state/deckArrangement.ts';
import type { Slide } from '#src/ui/slide.ts';

function slide(known: Partial<Slide> = {}): Slide {
  return {
    id: 'xa-1',
    title: 'Mẫu Một:',
    concern: 'trễ hẹn khác thường hai tháng liền.',
    subtitle: 'Tiến độ giải quyết, Mẫu Một',
    basis: '186/204',
    body: { kind: 'list', items: [] },
    notes: ['186/204 = 91,2%.', 'Tháng 4/2024 · Nguồn: Cổng Dịch vụ công quốc gia'],
    table: { columns: ['Kỳ'], rows: [['Tháng 4/2024']] },
    series: null,
    ...known,
  };
}

const WORDS = { conclusions: [], units: [{ code: '1', label: 'Mẫu Một' }] };
const nothing = () => null;

describe('the deck as a file', () => {
  it('is a view a slide in its order, with the finding whole, its x of n and its source', () => {
    const { views } = deckDocument(
      [slide(), slide({ id: 'b', title: 'Hai', concern: null })],
      WORDS,
      nothing,
    );
    expect(views.map(({ message }) => message)).toEqual([
      'Mẫu Một: trễ hẹn khác thường hai tháng liền.',
      'Hai',
    ]);
    expect(views[0]).toMatchObject({
      title: 'Tiến độ giải quyết, Mẫu Một',
      footer: '186/204 · Tháng 4/2024 · Nguồn: Cổng Dịch vụ công quốc gia',
      notes: ['186/204 = 91,2%.'],
      table: { rows: [['Tháng 4/2024']] },
    });
  });

  it('leaves the cover to the file, opens with how the locality stands, and ends with what was concluded', () => {
    const cover = slide({ body: { kind: 'cover', lines: ['Tháng 4/2024'] }, table: null });
    const state = slide({ id: 'nhan-dinh', title: 'Huyện đạt 91,41 điểm.', concern: '3 xã cần chú ý.' });
    const { headline, views, conclusions } = deckDocument(
      [cover, state],
      { ...WORDS, conclusions: ['Mở lớp tập huấn.'] },
      nothing,
    );
    expect(headline).toBe('Huyện đạt 91,41 điểm. 3 xã cần chú ý.');
    expect(views).toHaveLength(1);
    expect(conclusions).toEqual(['Mở lớp tập huấn.']);
  });

  it('says in a word what each slide is about, whichever page of a topic it is, and of a unit its name', () => {
    const ids = ['nhan-dinh', 'xep-hang-2', 'dung-hen', 'dung-hen-mo', 'xa-1', 'hinh-7', 'ket-luan-2'];
    const { title, views } = deckDocument(
      ids.map((id) => slide({ id })),
      WORDS,
      nothing,
    );
    expect(title).toBe('Tình hình điều hành và phục vụ người dân');
    expect(views.map(({ topic }) => topic)).toEqual([
      'Tình hình chung',
      'Xếp hạng',
      'Đúng hẹn',
      'Quá hạn còn mở',
      'Mẫu Một',
      undefined,
      'Kết luận',
    ]);
    expect(views.map(({ page }) => page)).toEqual([1, 2, 1, 1, undefined, undefined, 2]);
  });

  it('counts a unit among those that need attention only where something about it gives concern', () => {
    const { views } = deckDocument([slide(), slide({ concern: null })], WORDS, nothing);
    expect(views.map(({ part }) => part)).toEqual(['attention', undefined]);
  });

  it('numbers what was concluded in a table, for files that show slides or sheets', () => {
    const entries = deckEntries({
      slides: [],
      unitSlides: new Map(),
      arrangement: { ...PLAIN_ARRANGEMENT, conclusions: ['Mở lớp tập huấn.', ' ', 'Kiểm tra hai xã.'] },
      visitingUnits: [],
      context: 'Huyện Mẫu, tháng 4/2024',
    });
    const { views } = deckDocument(shownSlides(entries), WORDS, nothing);
    expect(views).toMatchObject([
      {
        message: 'Kết luận',
        part: 'conclusions',
        table: {
          columns: ['TT', 'Kết luận'],
          rows: [
            [{ value: 1 }, 'Mở lớp tập huấn.'],
            [{ value: 2 }, 'Kiểm tra hai xã.'],
          ],
        },
      },
    ]);
  });

  it('draws charts and pictures when they are asked for, and nothing else', () => {
    const drawn: string[] = [];
    const chart = slide({
      body: { kind: 'chart', summary: 'Đường', points: [], draw: () => null },
    });
    const pinned = slide({ body: { kind: 'picture', svg: '<svg/>', summary: 'Hình' } });
    const { views } = deckDocument([chart, pinned, slide()], WORDS, ({ summary }) => {
      drawn.push(summary);
      return null;
    });
    expect(drawn).toEqual([]);
    expect(views.map(({ picture }) => picture === null)).toEqual([false, false, true]);
    for (const view of views) view.picture?.();
    expect(drawn).toEqual(['Đường', 'Hình']);
  });
});
