import { describe, expect, it } from 'vitest';
import { type Finding, type FindingProblem, finding } from '#src/domain/finding.ts';
import { findingSentence, findingsSummary } from '#src/text/findings.ts';

const nameOf = (code: string) => (code === '29023' ? 'Hưng Phong' : null);

function found(problem: FindingProblem, differences: Partial<Finding> = {}): Finding {
  return finding({
    severity: 'error',
    problem,
    document: 'service-index/2024.json',
    row: 7,
    column: 'MDSH',
    unitCode: '29023',
    periodId: '2024-04',
    value: '25.5',
    limit: '22',
    ...differences,
  });
}

describe('what a finding tells the reader', () => {
  it('says where, what and what became of the row', () => {
    expect(findingSentence(found('overMaximum'), nameOf)).toBe(
      'Dòng 7, Hưng Phong, tháng 4/2024: MDSH 25,5 vượt mức tối đa 22. Dòng này không được dùng.',
    );
  });

  it('names an unknown unit by its code', () => {
    expect(findingSentence(found('unknownUnit', { unitCode: '99999', value: '99999' }), nameOf)).toContain(
      'mã đơn vị “99999” không có trong danh sách',
    );
  });

  it('keeps figures that only do not add up', () => {
    const sentence = findingSentence(
      found('totalDiffers', { severity: 'warning', column: 'total', value: '91.2', limit: '91.5' }),
      nameOf,
    );
    expect(sentence).toContain(
      'tổng điểm ghi 91,2, cộng các nhóm được 91,5. Số liệu giữ nguyên như nguồn ghi.',
    );
  });

  it.each([
    [
      'partsDiffer',
      { column: 'received = resolved + inProgress', value: '120', limit: '121' },
      'tiếp nhận = đã giải quyết + đang giải quyết: ghi 120, cộng các phần được 121.',
    ],
    [
      'partOverWhole',
      { column: 'late, resolved', value: '111', limit: '110' },
      'quá hạn, đã giải quyết: 111 trên 110, phần lớn hơn toàn bộ.',
    ],
    [
      'localityDiffers',
      { column: 'late', value: '3', limit: '2' },
      'quá hạn toàn địa bàn ghi 3, cộng các đơn vị được 2.',
    ],
    [
      'jump',
      { column: 'received', value: '1300', limit: '245' },
      'tiếp nhận 1300, khác xa mức thường lệ 245 của chính đơn vị.',
    ],
    ['monthGap', {}, 'thiếu số liệu tháng này, trong khi tháng trước và tháng sau đều có.'],
  ] as const)('says %s in the words of the form', (problem, known, expected) => {
    expect(findingSentence(found(problem, { severity: 'warning', ...known }), nameOf)).toContain(expected);
  });

  it('counts rows set aside and remarks apart', () => {
    const findings = [
      found('negative'),
      found('notFinite', { row: 9 }),
      found('totalDiffers', { severity: 'warning' }),
    ];
    expect(findingsSummary(findings)).toMatch(/^2 dòng số liệu không được dùng và 1 điểm cần đối chiếu\./);
  });
});
