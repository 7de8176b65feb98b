import { describe, expect, it } from 'vitest';
import { FOOT_TOP, LETTERS } from '#src/transfer/export/slides/deckTheme.ts';
import { slideFrame } from '#src/transfer/export/slides/slideFrame.ts';
import { sampleView } from '../sampleReport.ts';

const SENTENCE = 'Thạnh Phú Đông vượt Tân Hào từ tháng 11/2023, còn Thuận Điền giữ mức cao suốt hai năm.';

describe('the frame of a slide', () => {
  it('is a headline of at least 28 points, which a short finding has to itself', () => {
    const { headline, lead, subtitle } = slideFrame(sampleView({ message: 'Tám xã giảm điểm.' }), '', []);
    expect(headline).toMatchObject({ text: 'Tám xã giảm điểm.', points: LETTERS.headline, lines: 1 });
    expect(lead.text).toBe('');
    expect(subtitle.text).toBe('Điểm từng đơn vị');
  });

  it('puts the first sentence of a long finding on top and the others below it', () => {
    const rest = 'Khoảng cách nay là 3,2 điểm, lớn nhất kể từ tháng 5/2022. Ba xã vẫn cùng một nhóm hạng.';
    const { headline, lead } = slideFrame(sampleView({ message: `${SENTENCE} ${rest}` }), '(1/2)', []);
    expect(headline.text).toBe(SENTENCE);
    expect(headline.points).toBeGreaterThanOrEqual(28);
    expect(lead.text).toBe(rest);
  });

  it('does not end a sentence behind the short form of a designation', () => {
    const first =
      'Tháng 4/2024: Hưng Phong thấp hơn mức chung 97,8%; TT. Giồng Trôm và xã Tân Thanh có thể cao hơn.';
    const { headline, lead } = slideFrame(sampleView({ message: `${first} ${SENTENCE}` }), '', []);
    expect(headline.text).toBe(first);
    expect(lead.text).toBe(SENTENCE);
  });

  it('names the view in the headline where there is no finding, and then only there', () => {
    const { headline, subtitle } = slideFrame(sampleView({ message: '' }), '', []);
    expect([headline.text, subtitle.text]).toEqual(['Điểm từng đơn vị', '']);
  });

  it('leaves parts that do not overlap, and room for the body above the foot', () => {
    for (const message of ['Ngắn.', SENTENCE, `${SENTENCE} ${SENTENCE} ${SENTENCE}`, 'dài '.repeat(400)]) {
      const frame = slideFrame(sampleView({ message, title: 'Tên '.repeat(60) }), '(10/12)', [
        'Trục cắt',
        'x '.repeat(300),
      ]);
      const boxes = [frame.headline.box, frame.lead.box, frame.subtitle.box, frame.body, frame.caption.box];
      boxes.slice(1).forEach((box, place) => {
        const above = boxes[place] ?? box;
        expect(box.y).toBeGreaterThanOrEqual(above.y + above.h - 1e-9);
      });
      expect(frame.caption.box.y + frame.caption.box.h).toBeLessThan(FOOT_TOP);
      expect(frame.body.h).toBeGreaterThan(2);
    }
  });
});
