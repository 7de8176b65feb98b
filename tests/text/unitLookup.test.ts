import { describe, expect, it } from 'vitest';
import {
  ancestorLabel,
  endedSentence,
  holderLabel,
  openInPeriodLabel,
  otherLevelSentence,
  otherPeriodSentence,
  restartSentence,
  successorLabel,
  unknownUnitSentence,
} from '#src/text/unitLookup.ts';
import { unit } from '#tests/domain/rankingSamples.ts';

const FORMER = unit('28987', 'Phong Nẫm', { validFrom: '2022-01-01', validTo: '2025-06-30' });
const PRESENT = unit('28987', 'Lương Hòa', { validFrom: '2025-07-01', predecessors: ['28987', '28999'] });
const AUGUST = { id: '2025-08', to: '2025-08-31' };

describe('a code that names no unit of the period', () => {
  it('is said with the period, and cut where a link holds more than a code', () => {
    expect(unknownUnitSentence('99999', AUGUST)).toBe('Không có đơn vị mã 99999 trong tháng 8/2025.');
    expect(unknownUnitSentence('x'.repeat(200), AUGUST)).toBe(
      `Không có đơn vị mã ${'x'.repeat(24)}… trong tháng 8/2025.`,
    );
  });

  it('is a unit that is no more, or is not yet', () => {
    expect(otherPeriodSentence(FORMER, AUGUST)).toBe(
      'Mã 28987 là Xã Phong Nẫm, đơn vị có đến hết 30/06/2025; tháng 8/2025 không còn đơn vị này.',
    );
    expect(otherPeriodSentence(PRESENT, { id: '2025-06', to: '2025-06-30' })).toBe(
      'Mã 28987 là Xã Lương Hòa, đơn vị có từ 01/07/2025; tháng 6/2025 chưa có đơn vị này.',
    );
    expect(openInPeriodLabel(FORMER, '2025-06')).toBe('Mở hồ sơ Xã Phong Nẫm tháng 6/2025');
  });

  it('may be of another level', () => {
    expect(otherLevelSentence(unit('834', 'Phòng Nội vụ', { kind: 'department' }))).toBe(
      'Phòng Nội vụ (mã 834) không thuộc các đơn vị được so sánh ở đây nên không có hồ sơ.',
    );
  });
});

describe('mergers', () => {
  it('say from whom the unit came, and where its series begin', () => {
    expect(restartSentence(PRESENT, ['Xã Phong Nẫm', 'mã 28999'], '2025-07')).toBe(
      'Xã Lương Hòa có từ 01/07/2025 do hợp nhất Xã Phong Nẫm và mã 28999; các chuỗi số liệu và giới hạn thường lệ bắt đầu lại từ tháng 7/2025, không nối với đơn vị cũ.',
    );
    expect(restartSentence(PRESENT, [], null)).toMatch(/có từ 01\/07\/2025; .* chỉ tính từ ngày đó/);
  });

  it('say what became of it', () => {
    expect(endedSentence(FORMER, ['Xã Lương Hòa'])).toBe(
      'Xã Phong Nẫm chỉ có đến hết 30/06/2025, nay thuộc Xã Lương Hòa; chuỗi số liệu của đơn vị dừng ở đó.',
    );
  });

  it('name the units with their codes and dates', () => {
    expect(ancestorLabel('28987', FORMER)).toBe('Xã Phong Nẫm (28987), có đến hết 30/06/2025');
    expect(ancestorLabel('28999', null)).toBe('mã 28999, không có trong danh sách');
    expect(successorLabel(PRESENT)).toBe('Xã Lương Hòa (28987), có từ 01/07/2025');
    expect(holderLabel(FORMER)).toBe('Xã Phong Nẫm (28987), từ 01/01/2022 đến 30/06/2025');
    expect(holderLabel(PRESENT)).toBe('Xã Lương Hòa (28987), từ 01/07/2025 đến nay');
  });
});
