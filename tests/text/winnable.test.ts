import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import {
  bandGoalSentence,
  extraCell,
  extraReckoning,
  goalOptionsSentence,
  rankGoalSentence,
  roomLabel,
  roomLine,
  winnableHeads,
  winnableMessage,
} from '#src/text/winnable.ts';

const ON_TIME = { name: 'Đúng hạn', extra: 5, numerator: 189, denominator: 208 };
const ONLINE = { name: 'Trực tuyến', extra: 3, numerator: 10, denominator: 18 };

describe('what is still to be won', () => {
  it.each([
    [
      [
        { name: 'A', roomPoints: 1.83 },
        { name: 'B', roomPoints: 0.1 },
      ],
      'An đạt 90,00 điểm, còn lấy được 1,93 điểm; nhiều nhất ở A (1,83).',
    ],
    [
      [
        { name: 'A', roomPoints: 1 },
        { name: 'B', roomPoints: 1 },
        { name: 'C', roomPoints: missing('notReported') },
      ],
      'An đạt 90,00 điểm, còn lấy được 2,00 điểm (chưa kể 1 chỉ tiêu không có số liệu); nhiều nhất ở A và B (1,00).',
    ],
    [[{ name: 'A', roomPoints: 0 }], 'An đạt 90,00 điểm, mọi chỉ tiêu đã ở mức tối đa.'],
    [
      [{ name: 'A', roomPoints: missing('notReported') }],
      'Chưa có số liệu từng chỉ tiêu của đơn vị này nên không tính được điểm còn lấy được.',
    ],
  ])('%#', (rooms, sentence) => {
    expect(winnableMessage('An', 90, rooms)).toBe(sentence);
  });
});

describe('goals', () => {
  it('say what the next band takes, or that there is none', () => {
    expect(bandGoalSentence('Tốt', { name: 'Xuất sắc', minPoints: 90, gapPoints: 0.42 })).toBe(
      'Lên loại Xuất sắc (từ 90 điểm) cần thêm 0,42 điểm.',
    );
    expect(bandGoalSentence('Xuất sắc', null)).toBe('Đã ở loại cao nhất: Xuất sắc.');
    expect(bandGoalSentence(null, null)).toBe('Đã ở loại cao nhất.');
  });

  it('say what the next rank takes, shared or alone', () => {
    const goal = { rank: 2, totalPoints: 94.22, gapPoints: 0.07, holders: ['An', 'Bình', 'Cẩm'] };
    expect(rankGoalSentence(4, 1, goal)).toBe(
      'Lên hạng 2, bằng An, Bình và Cẩm (94,22 điểm), cần thêm 0,07 điểm.',
    );
    expect(rankGoalSentence(1, 1, null)).toBe('Đang đứng hạng 1, không còn ai phía trên.');
    expect(rankGoalSentence(1, 3, null)).toBe('Đang cùng đứng đầu với 2 đơn vị khác.');
  });

  it.each([
    [[], [], 0, 'Không có số đếm nên chưa tính được cần thêm bao nhiêu.'],
    [[], [], 3, 'Cộng mọi chỉ tiêu có số đếm cũng chưa đủ.'],
    [
      [],
      [ON_TIME, ONLINE],
      3,
      'Không chỉ tiêu nào một mình đủ. Chẳng hạn thêm 5 ở Đúng hạn (194/208) và thêm 3 ở Trực tuyến (13/18) thì đủ.',
    ],
    [[ON_TIME], [], 3, 'Đủ nếu thêm 5 ở Đúng hạn (194/208).'],
    [
      [ON_TIME, ONLINE, ON_TIME, ON_TIME],
      [],
      4,
      'Đủ nếu thêm 3 ở Trực tuyến (13/18), hoặc thêm 5 ở Đúng hạn (194/208), hoặc thêm 5 ở Đúng hạn (194/208); còn 1 chỉ tiêu khác cũng đủ.',
    ],
  ])('options %#', (options, plan, counted, sentence) => {
    expect(goalOptionsSentence(options, plan, counted)).toBe(sentence);
  });
});

describe('one indicator', () => {
  it('is said with its counts, and a gap with its reason', () => {
    expect(roomLabel('Đúng hạn', 20, 18.17, 1.83, '189/208', 19)).toBe(
      'Đúng hạn: đạt 18,17/20 (189/208), còn 1,83 điểm; thêm 19 trường hợp đạt là tối đa.',
    );
    expect(roomLabel('Đúng hạn', 20, 20, 0, '0/0', 0)).toBe('Đúng hạn: đạt 20,00/20 (0/0), đã tối đa.');
    const gap = missing('notReported');
    expect(roomLabel('Đúng hạn', 20, gap, gap, '', gap)).toBe('Đúng hạn: chưa báo cáo.');
  });

  it('fits on one line, with the goals that exist', () => {
    expect(roomLine('189/208', 19, { name: 'Tốt', extra: 5 }, { rank: 4, extra: null })).toBe(
      '189/208 · tối đa +19 · Tốt +5 · hạng 4 không đủ',
    );
    expect(roomLine('0/0', 0, null, null)).toBe('0/0');
    expect(winnableHeads(null, 4).map((lines) => lines.join(' '))).toEqual([
      'Còn lấy được',
      'Số đếm',
      'Thêm để tối đa',
      'Thêm để lên hạng 4',
    ]);
    expect(extraCell(1234)).toBe('+1.234');
  });

  it('is explained by what one fewer would give', () => {
    expect(
      extraReckoning({ ...ON_TIME, maxPoints: 20, gainPoints: 0.48, gainOneFewer: 0.39, gapPoints: 0.42 }),
    ).toBe('Đúng hạn: 20 × 194/208 hơn hiện nay 0,48 điểm, đủ 0,42; ít hơn một trường hợp chỉ được 0,39');
  });
});
