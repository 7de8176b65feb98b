import { expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { levelsReckoning, makeUpReckoning, petitionsReckoning } from '#src/text/satisfactionReckoning.ts';

it('the steps of the ratings are given with their counts and shares', () => {
  const levels = [
    { code: 'a', name: 'Hài lòng', isSatisfied: true },
    { code: 'b', name: 'Không hài lòng', isSatisfied: false },
  ];
  expect(levelsReckoning('toàn huyện', { perLevel: [45, 5], satisfied: 45, total: 50 }, levels)).toBe(
    'Toàn huyện: hài lòng 45/50 (90,0%), không hài lòng 5/50 (10,0%).',
  );
  expect(levelsReckoning('toàn huyện', { perLevel: [0, 0], satisfied: 0, total: 0 }, levels)).toBe(
    'Toàn huyện: hài lòng 0/0, không hài lòng 0/0.',
  );
});

it('petitions are reckoned with their counts, and what is not known is said', () => {
  const of = (numerator: number, denominator: number) => ({ numerator, denominator });
  const gap = { numerator: missing('notReported'), denominator: missing('notReported') };
  const [counts, rule] = petitionsReckoning(
    'toàn huyện',
    { received: 5, onTime: of(5, 5), accepted: of(4, 5), reportedCount: 21 },
    { received: 20, onTime: of(18, 20), accepted: gap, reportedCount: 21 },
  );
  expect(counts).toBe(
    'Toàn huyện, kỳ này: trả lời đúng hạn 5/5, được chấp nhận 4/5; 12 tháng: trả lời đúng hạn 18/20, được chấp nhận chưa báo cáo.',
  );
  expect(rule).toContain('0/0 không phải một tỷ lệ');
});

it('points of the group are a mean over the units that have them', () => {
  expect(
    makeUpReckoning([{ name: 'Trả lời đúng hạn', meanPoints: 5.55, maxPoints: 6, reported: 20 }]),
  ).toEqual(['Trả lời đúng hạn: mỗi đơn vị được 6 × x/n; bình quân 20 đơn vị là 5,55.']);
});
