import { describe, expect, it } from 'vitest';
import {
  clockTime,
  pictureTitle,
  shortSlideAsOf,
  slideAnnouncement,
  slideAsOf,
  slidePeriod,
  staleSentence,
} from '#src/text/presentation.ts';
import { deckCount, importedSentence, importProblemSentence } from '#src/text/presentationDeck.ts';

describe('what a slide says of itself', () => {
  it('names its page for those who do not see it', () => {
    expect(slideAnnouncement(3, 11, 'Xếp hạng')).toBe('Trang 3 trên 11: Xếp hạng');
  });

  it('says whether its period is closed', () => {
    expect(slidePeriod({ id: '2024-05', closedAt: null })).toBe('Tháng 5/2024 (tạm tính)');
    expect(slideAsOf('2024-04-30T17:00:00+07:00', null)).toBe('Số liệu chốt 30/04/2024');
    expect(slideAsOf(null, '2024-05-02T07:30:00+07:00')).toBe('Chưa chốt, số liệu đến 02/05/2024 07:30');
    expect(slideAsOf(null, null)).toBe('Chưa chốt số liệu');
    expect(shortSlideAsOf('2024-04-30T17:00:00+07:00')).toBe('Chốt 30/04/2024');
    expect(shortSlideAsOf(null)).toBe('Chưa chốt');
  });

  it('names every late feed with its days', () => {
    expect(staleSentence([])).toBeNull();
    expect(
      staleSentence([
        { feed: 'satisfaction', days: 12 },
        { feed: 'dossiers', days: 1 },
      ]),
    ).toBe('Số liệu chậm so với kỳ hạn: Hài lòng 12 ngày và Số hồ sơ 1 ngày');
  });
});

describe('the title of a picture', () => {
  it('is the first sentence of what its panel says', () => {
    expect(pictureTitle('Đúng hẹn', 'TP. Bến Tre giảm còn 91,2%. Dải là thường lệ.')).toBe(
      'TP. Bến Tre giảm còn 91,2%',
    );
  });

  it('is as much of a long sentence as two lines hold', () => {
    const clause = 'Thạnh Phú Đông từ hạng 16 (tháng 5/2023) lên hạng 10 (tháng 4/2024)';
    expect(pictureTitle('Hạng', `${clause}; ${clause}; ${clause}.`)).toBe(clause);
    expect(pictureTitle('Hạng', 'Đạt 7 trên 8 chỉ tiêu; chưa đạt: thuê bao 4G.')).toBe(
      'Đạt 7 trên 8 chỉ tiêu; chưa đạt: thuê bao 4G',
    );
  });

  it('is the title of a panel that says nothing', () => {
    expect(pictureTitle('Đúng hẹn', '')).toBe('Đúng hẹn');
  });
});

describe('the presenter’s time', () => {
  it.each([
    [0, '0:00'],
    [65.9, '1:05'],
    [3599, '59:59'],
    [3725, '1:02:05'],
  ])('%d s: %s', (seconds, text) => {
    expect(clockTime(seconds)).toBe(text);
  });
});

describe('arranging a deck', () => {
  it('counts what is shown and what is hidden', () => {
    expect(deckCount(10, 0)).toBe('Chiếu 10 trang.');
    expect(deckCount(8, 2)).toBe('Chiếu 8 trang, ẩn 2 trang.');
  });

  it('says why a file was refused, and that nothing was lost', () => {
    expect(importProblemSentence('a.json', { problem: 'otherLocality' })).toBe(
      'Không mở được “a.json”: tệp là bộ slide của địa phương khác. Bộ slide đang có vẫn nguyên.',
    );
    expect(importProblemSentence('a.json', { problem: 'badPart', part: 'pictures' })).toContain(
      'phần hình đưa vào trong tệp không đúng dạng',
    );
  });

  it('says when a file was saved for another month', () => {
    expect(importedSentence('a.json', '2024-04', '2024-04')).toBe('Đã mở “a.json”.');
    expect(importedSentence('a.json', '2024-03', '2024-04')).toBe(
      'Đã mở “a.json”. Tệp được lưu cho tháng 3/2024; các trang dùng số liệu tháng 4/2024.',
    );
  });
});
