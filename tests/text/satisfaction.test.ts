import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { indexNote, noRatingsSentence, satisfactionHeadline, wholePlace } from '#src/text/satisfaction.ts';
import { communePointLabel, communesMessage, drawnNote, scaleNote } from '#src/text/satisfactionCommunes.ts';
import {
  makeUpMessage,
  monthsNote,
  pairText,
  petitionsMessage,
  pointsOf,
  surveySentence,
  yearNote,
  yearSpan,
} from '#src/text/satisfactionPetitions.ts';
import {
  levelPointLabel,
  levelsMessage,
  satisfiedRule,
  sharePointLabel,
  sharesMessage,
  smallCountNote,
} from '#src/text/satisfactionRatings.ts';
import { LEVELS } from '#tests/domain/satisfactionSamples.ts';

const LOCALITY = {
  code: '1',
  name: 'Mẫu',
  designation: 'huyện',
  level: 'district',
  unitLevel: 'commune',
} as const;
const APRIL = { id: '2024-04', closedAt: '2024-05-02' };
const OPEN = { id: '2024-05', closedAt: null };
const GAP = missing('notReported');
const UNITS = [
  { kind: 'commune', name: 'An' },
  { kind: 'commune', name: 'Bình' },
] as const;
const RATINGS = { perLevel: [30, 20, 10], satisfied: 50, total: 60 };
const NO_RATINGS = { perLevel: [0, 0, 0], satisfied: 0, total: 0 };

describe('the headline of satisfaction', () => {
  const saturated = { atMaximum: 19, reported: 21, lowest: 17.97, isSaturated: true };
  const spread = { atMaximum: 3, reported: 21, lowest: 12, isSaturated: false };
  const headline = (
    saturation: typeof saturated | null,
    ratings: Parameters<typeof satisfactionHeadline>[3],
    below: readonly string[] = [],
  ) =>
    satisfactionHeadline(
      LOCALITY,
      APRIL,
      saturation && { mean: 16.9, maxPoints: 18, saturation },
      ratings,
      UNITS,
      below.map((name) => ({
        unit: { kind: 'commune', name },
        ratings: { satisfied: 4, total: 10 },
      })),
    );

  it('says a saturated index aloud, and the share that still tells units apart', () => {
    expect(headline(saturated, RATINGS)).toEqual({
      finding:
        'Tháng 4/2024, huyện Mẫu đạt 18/18 điểm hài lòng ở 19/21 xã: bão hòa, điểm này không còn phân biệt được các xã. Tỷ lệ hài lòng: 83,3% (50/60).',
      concern: null,
    });
  });

  it('says the mean of an index that is not saturated', () => {
    expect(headline(spread, RATINGS).finding).toBe(
      'Tháng 4/2024, huyện Mẫu đạt bình quân 16,90/18 điểm hài lòng; 83,3% (50/60) lượt đánh giá là hài lòng.',
    );
    expect(headline(spread, GAP).finding).toBe(
      'Tháng 4/2024, huyện Mẫu đạt bình quân 16,90/18 điểm hài lòng.',
    );
  });

  it('stands on the ratings alone, and on nothing', () => {
    expect(headline(null, RATINGS).finding).toBe(
      'Tháng 4/2024, huyện Mẫu có 83,3% (50/60) lượt đánh giá là hài lòng.',
    );
    expect(headline(null, NO_RATINGS).finding).toBe(
      'Tháng 4/2024, huyện Mẫu chưa có số liệu về mức độ hài lòng.',
    );
  });

  it('names one, three and more units that lie clearly below', () => {
    expect(headline(saturated, RATINGS, ['A']).concern).toBe('1 xã rõ ràng dưới mức chung: A 40,0% (4/10).');
    expect(headline(saturated, RATINGS, ['A', 'B', 'C', 'D', 'E']).concern).toBe(
      '5 xã rõ ràng dưới mức chung: A 40,0% (4/10), B 40,0% (4/10), C 40,0% (4/10) và 2 đơn vị khác.',
    );
  });

  it('says beside the mean how far the index is saturated', () => {
    expect(indexNote(saturated)).toBe('19/21 đạt tối đa: bão hòa');
    expect(indexNote(spread)).toBe('3/21 đạt tối đa; thấp nhất 12,00');
    expect(indexNote({ ...spread, lowest: null })).toBe('Chưa báo cáo');
  });

  it('calls the whole by its designation, or by its name', () => {
    expect(wholePlace(LOCALITY)).toBe('toàn huyện');
    expect(wholePlace({ designation: '', name: 'Việt Nam' })).toBe('toàn Việt Nam');
  });

  it('says that nobody sent ratings', () => {
    expect(noRatingsSentence(OPEN, UNITS)).toBe(
      'Tháng 5/2024 (tạm tính): chưa đơn vị nào trong 2 xã gửi số lượt đánh giá, nên chưa có tỷ lệ hài lòng từng đơn vị.',
    );
  });
});

describe('shares of satisfied ratings in words', () => {
  it('say who is told apart, who is not, and what chance alone may do', () => {
    expect(sharesMessage(APRIL, 'toàn huyện', RATINGS, ['A', 'B'], 1, 21)).toBe(
      'Tháng 4/2024, toàn huyện 83,3% (50/60); rõ ràng thấp hơn: A và B; 1 đơn vị rõ ràng cao hơn; 18 đơn vị còn lại chưa đủ căn cứ để nói là khác mức chung. So 21 đơn vị cùng lúc, riêng may rủi có thể đẩy tới 1 đơn vị xuống dưới.',
    );
    expect(sharesMessage(APRIL, 'toàn huyện', RATINGS, [], 0, 5)).toBe(
      'Tháng 4/2024, toàn huyện 83,3% (50/60); không đơn vị nào rõ ràng thấp hơn; 5 đơn vị còn lại chưa đủ căn cứ để nói là khác mức chung.',
    );
  });

  it('say that there is nothing to compare', () => {
    expect(sharesMessage(APRIL, 'toàn huyện', RATINGS, [], 0, 0)).toBe(
      'Tháng 4/2024, toàn huyện 83,3% (50/60); chưa đơn vị nào có từ 10 lượt đánh giá nên không so sánh với mức chung.',
    );
    for (const none of [GAP, NO_RATINGS])
      expect(sharesMessage(APRIL, 'toàn huyện', none, [], 0, 0)).toBe(
        'Tháng 4/2024 chưa có lượt đánh giá nào.',
      );
  });

  it('read a unit with its counts, its interval and how surely it differs', () => {
    const interval = { rate: 5 / 6, lower: 0.72, upper: 0.907 };
    expect(sharePointLabel('An', RATINGS, interval, 'below')).toBe(
      'An: 83,3% (50/60) hài lòng; khoảng 95% từ 72,0% đến 90,7%; so với mức chung: rõ ràng thấp hơn.',
    );
    expect(sharePointLabel('An', RATINGS, interval, missing('tooFew'))).toContain(
      'dưới 10 lượt đánh giá nên không so sánh.',
    );
    expect(sharePointLabel('An', NO_RATINGS, missing('zeroDenominator'), GAP)).toBe(
      'An: không có lượt đánh giá nào.',
    );
    expect(sharePointLabel('An', GAP, GAP, GAP)).toBe('An: chưa báo cáo.');
  });

  it('name the steps and what counts as satisfied', () => {
    expect(levelsMessage(APRIL, 'toàn huyện', RATINGS, LEVELS)).toBe(
      'Tháng 4/2024, toàn huyện có 60 lượt đánh giá: rất hài lòng 50,0%, hài lòng 33,3%, không hài lòng 16,7%.',
    );
    expect(levelPointLabel('An', 'Hài lòng', 20, 60)).toBe('An, Hài lòng: 20/60 lượt đánh giá (33,3%).');
    expect(satisfiedRule(LEVELS)).toContain('ở mức “Rất hài lòng” và “Hài lòng”');
  });

  it('count the units with few ratings', () => {
    expect(smallCountNote(0)).toBe('mọi đơn vị có đánh giá đều từ 10 lượt');
    expect(smallCountNote(2)).toBe('2 đơn vị có dưới 10 lượt');
  });
});

describe('the small pictures in words', () => {
  it('say who departs from its own habit', () => {
    expect(communesMessage(APRIL, 'Tỷ lệ hài lòng', ['A'], 2, 20)).toBe(
      'Tỷ lệ hài lòng tháng 4/2024 so với thường lệ của chính từng đơn vị: đáng lo: A; 2 đơn vị cải thiện; xét được 20 đơn vị.',
    );
    expect(communesMessage(APRIL, 'Tỷ lệ hài lòng', [], 0, 20)).toContain(
      'không đơn vị nào đáng lo; xét được',
    );
  });

  it('withhold signals of an open period, and say that nothing can be judged', () => {
    expect(communesMessage(OPEN, 'Tỷ lệ hài lòng', ['A'], 0, 20)).toBe(
      'Tỷ lệ hài lòng tháng 5/2024 (tạm tính): kỳ còn tạm tính nên chưa xét tín hiệu.',
    );
    expect(communesMessage(APRIL, 'Tỷ lệ hài lòng', [], 0, 0)).toContain('chưa đơn vị nào đủ số liệu');
  });

  it('say the scale, and that it is cut', () => {
    expect(scaleNote('2022-05', '2024-04', '70,0%', '100,0%', true)).toBe(
      'Từ tháng 5/2022 đến tháng 4/2024; mọi ô cùng thang 70,0% đến 100,0%, không bắt đầu từ 0.',
    );
    expect(scaleNote('2022-05', '2024-04', '0,0%', '100,0%', false)).not.toContain('không bắt đầu');
  });

  it('say what is not drawn', () => {
    expect(drawnNote(21, 21, 21)).toBeNull();
    expect(drawnNote(24, 124, 124)).toBe('Chỉ vẽ 24 trong 124 đơn vị; bảng số liệu có đủ.');
    expect(drawnNote(24, 24, 3321)).toBe('Chỉ vẽ 24 trong 3.321 đơn vị; bảng số liệu có 24 đơn vị đầu.');
  });

  it('read a unit, with its signal where it was judged', () => {
    expect(communePointLabel('An', 'Tháng 4/2024: 90,0%.', 'concern')).toBe(
      'An. Tháng 4/2024: 90,0%. Đáng lo.',
    );
    expect(communePointLabel('An', 'Tháng 4/2024: 90,0%.', null)).toBe('An. Tháng 4/2024: 90,0%.');
  });
});

describe('petitions in words', () => {
  const petitions = (received: number | typeof GAP, onTime = 4) => ({
    received,
    onTime: { numerator: typeof received === 'number' ? onTime : GAP, denominator: received },
    accepted: { numerator: typeof received === 'number' ? onTime : GAP, denominator: received },
    reportedCount: 21,
  });

  it('say how many came and what became of them, and what 0 of 0 means', () => {
    expect(petitionsMessage(APRIL, 'toàn huyện', petitions(5), 5, 16, true)).toBe(
      'Tháng 4/2024, toàn huyện tiếp nhận 5 phản ánh, kiến nghị ở 5 đơn vị; trả lời đúng hạn 4/5; được chấp nhận 4/5. 16 đơn vị không có phản ánh nào nên theo công thức được tính đủ điểm; không phải là trả lời đúng hạn.',
    );
  });

  it('leave the formula out where it does not reward 0 of 0', () => {
    expect(petitionsMessage(APRIL, 'toàn huyện', petitions(0, 0), 0, 21, false)).toBe(
      'Tháng 4/2024, toàn huyện không nhận phản ánh, kiến nghị nào. 21 đơn vị không có phản ánh nào nên không có tỷ lệ.',
    );
  });

  it('say nothing of 0 of 0 where every unit had some, and that nothing was reported', () => {
    expect(petitionsMessage(APRIL, 'toàn huyện', petitions(5), 21, 0, true)).toMatch(
      /được chấp nhận 4\/5\.$/,
    );
    expect(petitionsMessage(APRIL, 'toàn huyện', petitions(GAP), 0, 0, true)).toBe(
      'Tháng 4/2024: chưa báo cáo.',
    );
  });

  it('print pairs, never 0/0 as a share', () => {
    expect(pairText({ numerator: 1130, denominator: 1145 })).toBe('1.130/1.145');
    expect(pairText({ numerator: 0, denominator: 0 })).toBe('Không phát sinh');
    expect(pairText({ numerator: GAP, denominator: 3 })).toBe('Chưa báo cáo');
  });

  it('name the year and the months it lacks', () => {
    expect(yearSpan(['2024-03', '2024-04'])).toBe('2 tháng đến tháng 4/2024');
    expect(yearNote('Không phát sinh', 12)).toBe('12 tháng: không phát sinh');
    expect([monthsNote(12, 12), monthsNote(11, 12)]).toEqual(['', '11/12 tháng']);
  });
});

describe('what the points are made of, in words', () => {
  it('says how many points come where there was nothing to count', () => {
    expect(makeUpMessage(APRIL, 17.99, 18, 12, 16, 21)).toBe(
      'Tháng 4/2024: bình quân 17,99/18 điểm. Trong đó 12 điểm là của chỉ tiêu được tính đủ khi không phát sinh; 16/21 đơn vị không có gì để đếm mà vẫn đủ điểm ở các chỉ tiêu này.',
    );
    expect(makeUpMessage(APRIL, 17.99, 18, 12, 0, 21)).toBe('Tháng 4/2024: bình quân 17,99/18 điểm.');
    expect(makeUpMessage(APRIL, GAP, 18, 0, 0, 0)).toBe('Tháng 4/2024: chưa báo cáo.');
  });

  it('prints points of their maximum', () => {
    expect(pointsOf(5.5, 6)).toBe('5,50/6');
    expect(pointsOf(GAP, 6)).toBe('Chưa báo cáo');
  });
});

describe('a yearly survey', () => {
  it('is named with its year and its area', () => {
    expect(
      surveySentence({ name: 'SIPAS', year: '2023', area: 'tỉnh Mẫu', rate: 0.8265, source: 'Sở' }),
    ).toBe('SIPAS năm 2023, tỉnh Mẫu: 82,7% hài lòng.');
  });
});
