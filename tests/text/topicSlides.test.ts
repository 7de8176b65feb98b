import { expect, it } from 'vitest';
import { onTimeBasisNote, onTimeSlideTitle, overdueSlideTitle } from '#src/text/onTimeReturnsSlides.ts';
import { slowestSlideSubtitle, timesBasis } from '#src/text/processingTimesSlides.ts';

const PERIOD = { id: '2024-04', closedAt: '2024-05-03T00:00:00+07:00' };
const FACTS = {
  period: PERIOD,
  locality: { designation: 'huyện', name: 'Giồng Trôm' },
  rate: { rate: 4834 / 4944, numerator: 4834, denominator: 4944 },
  kinds: ['commune', 'commune', 'commune'],
} as const;

it('the slide of on-time returns states the share and names who is below given its size', () => {
  const { finding, concern } = onTimeSlideTitle({ ...FACTS, below: ['Châu Bình', 'Lương Quới', 'Mỹ Thạnh'] });
  expect(finding).toBe('Tháng 4/2024, huyện Giồng Trôm: 97,8% hồ sơ đúng hẹn.');
  expect(concern).toContain('Châu Bình, Lương Quới và 1 đơn vị khác thấp hơn hẳn');
});

it('nobody is named before the units are judged, and that nobody stands out is said', () => {
  expect(onTimeSlideTitle({ ...FACTS, below: null }).concern).toBeNull();
  expect(onTimeSlideTitle({ ...FACTS, below: [] }).finding).toContain('không xã nào khác hẳn mức chung');
});

it('the slide of overdue dossiers counts them, the units that have them, and the first of these', () => {
  expect(
    overdueSlideTitle(PERIOD, 42, ['commune', 'commune', 'commune'], { label: 'Châu Bình', count: 10 }),
  ).toBe('Tháng 4/2024: 42 hồ sơ quá hạn còn mở ở 3 xã, nhiều nhất ở Châu Bình (10)');
});

it('every slide of dossiers says how many dossiers it rests on', () => {
  expect(onTimeBasisNote(FACTS.rate)).toBe('4.834/4.944 hồ sơ tiếp nhận');
  expect(timesBasis(4450, 494)).toBe('4.450 hồ sơ đã xong, 494 còn mở');
  expect(slowestSlideSubtitle(5)).toContain('5 thủ tục chậm nhất');
});
