import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { rankBeforeNote } from '#src/text/rankChange.ts';
import {
  bandGapNote,
  countedNote,
  intervalNote,
  neighbourLabel,
  noNeighbour,
  profileHeadline,
  rankRunWords,
  runWords,
  unitFullName,
  wholeName,
} from '#src/text/unitProfile.ts';
import { unit } from '#tests/domain/rankingSamples.ts';

const HUNG_PHONG = unit('29023', 'Hưng Phong');
const APRIL = { id: '2024-04', closedAt: '2024-05-02T07:30:00+07:00' };
const PLACE = {
  rank: 21,
  rankedCount: 21,
  shareCount: 1,
  interval: { best: 20, worst: 21 },
  totalPoints: 82.28,
  bandName: 'Tốt',
};

describe('the headline of a profile', () => {
  it('says rank, how sure it is, points and band', () => {
    expect(profileHeadline(HUNG_PHONG, APRIL, PLACE, [], [])).toEqual({
      finding: 'Xã Hưng Phong tháng 4/2024: hạng 21/21 (khoảng 20–21), 82,28 điểm, loại Tốt.',
      concern: null,
    });
  });

  it('sets the most urgent concern apart, and counts the others', () => {
    const first = 'Tiến độ giải quyết 90,9%, dưới giới hạn thường lệ 92,0%';
    expect(profileHeadline(HUNG_PHONG, APRIL, PLACE, [first], []).concern).toBe(`Đáng lo: ${first}.`);
    expect(profileHeadline(HUNG_PHONG, APRIL, PLACE, [first, 'b', 'c'], []).concern).toBe(
      `Đáng lo nhất: ${first}; còn 2 tín hiệu khác.`,
    );
  });

  it('names what improved', () => {
    const { finding } = profileHeadline(HUNG_PHONG, APRIL, PLACE, [], ['Số hóa', 'Thanh toán', 'Công khai']);
    expect(finding).toMatch(/loại Tốt; cải thiện ở Số hóa, Thanh toán và Công khai\.$/);
  });

  it('says a shared rank, an open period, and does without interval and band', () => {
    const shared = { ...PLACE, shareCount: 3, interval: null, bandName: null };
    expect(profileHeadline(HUNG_PHONG, { id: '2024-05', closedAt: null }, shared, [], []).finding).toBe(
      'Xã Hưng Phong tháng 5/2024 (tạm tính): hạng 21/21, đồng hạng cùng 2 đơn vị khác, 82,28 điểm.',
    );
  });

  it('says why there is no rank, and apart from it that points could not be read', () => {
    expect(profileHeadline(HUNG_PHONG, APRIL, missing('notReported'), [], []).finding).toBe(
      'Xã Hưng Phong tháng 4/2024: không có điểm (chưa báo cáo) nên không xếp hạng.',
    );
    expect(profileHeadline(HUNG_PHONG, APRIL, null, [], []).finding).toBe(
      'Xã Hưng Phong tháng 4/2024: chưa đọc được điểm nên chưa rõ hạng.',
    );
  });
});

describe('names', () => {
  it.each([
    [unit('1', 'Giồng Trôm', { kind: 'township' }), 'Thị trấn Giồng Trôm'],
    [unit('2', 'An Hội', { kind: 'ward' }), 'Phường An Hội'],
    [unit('3', 'Sở Tư pháp', { kind: 'department' }), 'Sở Tư pháp'],
  ])('%o', (one, name) => {
    expect(unitFullName(one)).toBe(name);
  });

  it('of all units together', () => {
    expect(wholeName({ designation: 'huyện', name: 'Giồng Trôm' })).toBe('toàn huyện');
    expect(wholeName({ designation: '', name: 'Việt Nam' })).toBe('Việt Nam');
  });

  it('of neighbours by rank, or why there is none', () => {
    expect(neighbourLabel(1883, 'P. Mẫu 0100')).toBe('Hạng 1.883 · P. Mẫu 0100');
    expect(noNeighbour('above', true)).toBe('Không còn đơn vị phía trên');
    expect(noNeighbour('below', false)).toBe('Chưa xếp hạng nên không có đơn vị liền kề');
  });
});

describe('notes below the figures', () => {
  it('name the denominator and mark few cases', () => {
    expect(countedNote(4, 8, 'hồ sơ tiếp nhận', true)).toBe('4/8 hồ sơ tiếp nhận · số liệu ít');
    expect(countedNote(4812, 4905, 'hồ sơ tiếp nhận', false)).toBe('4.812/4.905 hồ sơ tiếp nhận');
  });

  it('say the interval, that it is on its way, or that there is none', () => {
    expect(intervalNote({ best: 3, worst: 7 }, 0.9, 'running')).toBe('khoảng 3–7 (90%)');
    expect(intervalNote(null, 0.9, 'running')).toBe('đang tính khoảng hạng');
    expect(intervalNote(null, 0.9, 'absent')).toBe('không có khoảng hạng');
  });

  it('say what the next band takes, or that there is none better', () => {
    expect(bandGapNote({ name: 'Xuất sắc', gapPoints: 7.72 })).toBe('lên loại Xuất sắc cần 7,72');
    expect(bandGapNote(null)).toBe('đã ở loại cao nhất');
  });

  it('say where the unit stood before', () => {
    expect(rankBeforeNote({ kind: 'moved', places: 2, before: 3 })).toBe('từ hạng 3');
    expect(rankBeforeNote({ kind: 'moved', places: 0, before: 3 })).toBe('giữ hạng');
    expect(rankBeforeNote({ kind: 'moved', places: 1, before: 3, among: 20 })).toBe(
      'trong 20 đơn vị có ở cả hai kỳ',
    );
    expect(rankBeforeNote({ kind: 'withheld', reason: 'noPeriod' })).toBe('');
  });
});

describe('runs in words', () => {
  it('begin and end with a figure, and say the habit', () => {
    expect(runWords({ kind: 'days', name: 'Trung vị' }, [2, null, 3], { lower: 1, upper: 4 })).toBe(
      'Trung vị: 2 kỳ, từ 2 ngày đến 3 ngày; thường lệ 1 ngày đến 4 ngày.',
    );
    expect(runWords({ kind: 'days', name: 'Trung vị' }, [2], null)).toBe(
      'Trung vị: chỉ một kỳ có số liệu, 2 ngày.',
    );
    expect(runWords({ kind: 'days', name: 'Trung vị' }, [null], null)).toBe('Trung vị: chưa có số liệu.');
  });

  it('say which way is up for ranks', () => {
    expect(rankRunWords([3, 1])).toBe('Hạng qua 2 kỳ: từ 3 đến 1; đường đi lên là lên hạng.');
    expect(rankRunWords([null, 3])).toBe('Hạng: chỉ một kỳ có số liệu, hạng 3.');
    expect(rankRunWords([])).toBe('Hạng: chưa có số liệu.');
  });
});
