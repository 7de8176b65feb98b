import { expect, it } from 'vitest';
import {
  onTimeBasisNote,
  onTimeSlideTitle,
  overdueBasisNote,
  overdueHabitWords,
  overdueSlideSubtitle,
  overdueSlideTitle,
} from '#src/text/onTimeReturnsSlides.ts';
import { unitSlideBasis } from '#src/text/overviewSlides.ts';
import { slowestSlideSubtitle, timesBasis } from '#src/text/processingTimesSlides.ts';

const PERIOD = { id: '2024-04', closedAt: '2024-05-03T00:00:00+07:00' };
const FACTS = {
  period: PERIOD,
  locality: { designation: 'huyện', name: 'Giồng Trôm' },
  rate: { rate: 4834 / 4944, numerator: 4834, denominator: 4944 },
  kinds: ['commune', 'commune', 'commune'],
} as const;

it('the slide of on-time returns names who is out given its size, and what is still open beyond its date', () => {
  const { finding, concern } = onTimeSlideTitle({
    ...FACTS,
    farOut: { below: ['Châu Bình', 'Lương Quới', 'Mỹ Thạnh'], above: ['Tân Hào'] },
    overdueCount: 42,
  });
  expect(finding).toBe(
    'Tháng 4/2024, huyện Giồng Trôm: 97,8% hồ sơ đúng hẹn; Tân Hào rõ ràng cao hơn mức chung.',
  );
  expect(concern).toBe(
    'Châu Bình, Lương Quới và Mỹ Thạnh rõ ràng thấp hơn mức chung dù đã xét số hồ sơ; 42 hồ sơ quá hạn còn mở.',
  );
});

it('nobody is named before the units are judged, and that nobody stands out is said', () => {
  expect(onTimeSlideTitle({ ...FACTS, farOut: null, overdueCount: null }).concern).toBeNull();
  const { finding, concern } = onTimeSlideTitle({
    ...FACTS,
    farOut: { below: [], above: [] },
    overdueCount: 0,
  });
  expect(finding).toContain('không xã nào rõ ràng khác mức chung');
  expect(concern).toBeNull();
});

it('the slide of overdue dossiers counts them, the units that have them, and the first of these', () => {
  const facts = { ...FACTS, count: 42, first: { label: 'Châu Bình', count: 10 } };
  const { finding, concern } = overdueSlideTitle({ ...facts, unusual: ['Châu Bình'] });
  expect(finding).toBe(
    'Tháng 4/2024, huyện Giồng Trôm: 42 hồ sơ quá hạn còn mở ở 3 xã, nhiều nhất ở Châu Bình (10).',
  );
  expect(concern).toBe('Châu Bình nhiều hơn thường lệ.');
  const { finding: alone } = overdueSlideTitle({ ...facts, kinds: ['commune'], unusual: [] });
  expect(alone).toContain('42 hồ sơ quá hạn còn mở ở Châu Bình.');
});

it('a unit within its habit is said to be, and one that is not judged has its reason', () => {
  expect(overdueHabitWords('commonCause')).toBe('Bình thường');
  expect(overdueHabitWords('concern')).toBe('Nhiều hơn thường lệ');
  expect(overdueHabitWords({ missing: 'tooFew' })).toBe('Chưa đủ kỳ');
});

it('a slide of nine of seventeen units says so, and in which order they stand', () => {
  expect(overdueSlideSubtitle(9, 17, true)).toContain('9 trong 17 đơn vị');
  expect(overdueSlideSubtitle(9, 17, true)).toContain('nhiều hơn thường lệ đứng trước');
  expect(overdueSlideSubtitle(3, 3, false)).toBe('3 đơn vị có hồ sơ quá hạn còn mở, nhiều nhất đứng trước');
});

it('the slide of a unit says what its x of n counts, shortly', () => {
  const counts = 'hồ sơ giải quyết đúng hạn hoặc còn trong hạn trên hồ sơ tiếp nhận';
  expect(unitSlideBasis(189, 208, counts)).toBe('189/208 hồ sơ tiếp nhận');
  expect(unitSlideBasis(72, 76, 'lượt đánh giá hài lòng')).toBe('72/76 lượt đánh giá hài lòng');
  const petitions = 'phản ánh, kiến nghị trả lời đúng hạn trên đã tiếp nhận';
  expect(unitSlideBasis(3, 4, petitions)).toBe(`3/4 ${petitions}`);
});

it('every slide of dossiers says how many dossiers it rests on', () => {
  expect(onTimeBasisNote(FACTS.rate, false)).toBe('4.834/4.944 hồ sơ tiếp nhận');
  expect(onTimeBasisNote({ numerator: 8, denominator: 8, rate: 1 }, true)).toBe(
    '8/8 hồ sơ tiếp nhận · ít hồ sơ',
  );
  expect(timesBasis({ resolvedCount: 7, openCount: 1 }, true)).toBe('7/8 hồ sơ đã xong, 1 còn mở · ít hồ sơ');
  expect(timesBasis({ resolvedCount: 4450, openCount: 494 }, false)).toBe(
    '4.450/4.944 hồ sơ đã xong, 494 còn mở',
  );
  expect(overdueBasisNote(42, 494)).toBe('42/494 hồ sơ đang giải quyết');
  expect(overdueBasisNote(42, null)).toBe('42 hồ sơ quá hạn còn mở');
  expect(slowestSlideSubtitle(5)).toContain('5 thủ tục chậm nhất');
});
