import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { indicatorsMessage } from '#src/text/unitIndicators.ts';
import {
  ageingMessage,
  daysCell,
  partLabel,
  ratingsMessage,
  returnsMessage,
  SERVICE_TEXT,
  slowMessage,
  sumOfParts,
} from '#src/text/unitService.ts';

const GAP = missing('notReported');

describe('returns', () => {
  it('have their late share beside that of all', () => {
    expect(
      returnsMessage('Hưng Phong', 'toàn huyện', { late: 12, resolved: 187 }, { late: 68, resolved: 4450 }),
    ).toBe('Hưng Phong trả 187 hồ sơ, 12 trễ hạn (6,4%); toàn huyện trễ 1,5% (68/4.450).');
  });

  it.each([
    [{ late: 0, resolved: 5 }, 'Hưng Phong trả 5 hồ sơ, không hồ sơ nào trễ hạn.'],
    [{ late: 0, resolved: 0 }, 'Hưng Phong không giải quyết xong hồ sơ nào trong kỳ.'],
    [GAP, 'Hưng Phong: chưa báo cáo.'],
  ])('%o', (own, sentence) => {
    expect(returnsMessage('Hưng Phong', 'toàn huyện', own, GAP)).toBe(sentence);
  });
});

describe('open dossiers', () => {
  it.each([
    [21, 7, 3, 'An có 21 hồ sơ đang giải quyết, 7 quá hạn, 3 quá trên 5 ngày làm việc.'],
    [21, 7, 0, 'An có 21 hồ sơ đang giải quyết, 7 quá hạn.'],
    [21, 0, 0, 'An có 21 hồ sơ đang giải quyết, không hồ sơ nào quá hạn.'],
    [0, 0, 0, 'An không có hồ sơ nào đang giải quyết cuối kỳ.'],
    [GAP, 0, 0, 'An: chưa báo cáo.'],
  ])('%o open, %d overdue', (open, overdue, long, sentence) => {
    expect(ageingMessage('An', open, overdue, long)).toBe(sentence);
  });
});

describe('ratings', () => {
  it('have their counts, are marked where few, and stand beside all', () => {
    expect(
      ratingsMessage('An', 'toàn huyện', { satisfied: 4, total: 5 }, { satisfied: 90, total: 100 }, true),
    ).toBe('An: 80,0% (4/5) lượt đánh giá hài lòng · số liệu ít; toàn huyện 90,0% (90/100).');
    expect(ratingsMessage('An', 'toàn huyện', { satisfied: 0, total: 0 }, GAP, false)).toBe(
      'An không có lượt đánh giá nào trong kỳ.',
    );
    expect(ratingsMessage('An', 'toàn huyện', GAP, GAP, false)).toBe('An: chưa báo cáo.');
  });
});

describe('slow procedures', () => {
  const slow = { name: 'Khai sinh', median: 13, limit: 10, beyond: 0.5, count: 15, isSmall: false };

  it('name the slowest with median, limit, share and number', () => {
    expect(slowMessage('An', slow)).toBe(
      'An: Khai sinh, trung vị 13 ngày trên thời hạn 10 ngày, 50,0% vượt thời hạn (15 hồ sơ).',
    );
  });

  it('say so where none is beyond its limit, and where there is none', () => {
    expect(slowMessage('An', { ...slow, beyond: 0 })).toMatch(/không thủ tục nào .* vượt thời hạn/);
    expect(slowMessage('An', null)).toBe(SERVICE_TEXT.noProcedures);
  });

  it('have no median while not even half is resolved', () => {
    expect(daysCell(missing('tooFew'))).toBe('Chưa xong một nửa');
    expect(daysCell(2.5)).toBe('2,5 ngày');
  });
});

describe('parts of a bar', () => {
  it('are read as x of n with their share', () => {
    expect(partLabel('An', 'Trễ hạn', 12, 187)).toBe('An, trễ hạn: 12/187 (6,4%).');
  });

  it('add up', () => {
    expect(
      sumOfParts('An', [
        { label: 'Trước hạn', count: 3 },
        { label: 'Trễ hạn', count: 1 },
      ]),
    ).toBe('An: 3 trước hạn + 1 trễ hạn = 4.');
  });
});

describe('where points are missing', () => {
  const group = (name: string, points: number | ReturnType<typeof missing>) => ({
    name,
    points,
    maxPoints: 20,
  });

  it('is the group that lost most', () => {
    expect(indicatorsMessage([group('A', 20), group('B', 18), group('C', GAP)])).toBe(
      'Đạt tối đa 1/3 nhóm; mất nhiều điểm nhất ở B (2,00).',
    );
  });

  it('is nowhere, or not known', () => {
    expect(indicatorsMessage([group('A', 20)])).toBe('Đạt tối đa 1/1 nhóm.');
    expect(indicatorsMessage([group('A', GAP)])).toBe('Đơn vị chưa có điểm nhóm nào trong kỳ này.');
  });
});
