import { describe, expect, it } from 'vitest';
import { readAgencyName } from '../../deploy/portal/agencyName.ts';
import { FORMULA_766 } from '../../deploy/portal/formula766.ts';
import { calendarPeriod, periodInFileName } from '../../deploy/portal/portalPeriod.ts';

describe('names of agencies', () => {
  it.each([
    ['UBND xã Mẫu Một - tỉnh Mẫu', '3', 'Mẫu Một', 'commune', 'Mẫu'],
    ['UBND Phường Mẫu - Hai - tỉnh Mẫu', '3', 'Mẫu - Hai', 'ward', 'Mẫu'],
    ['UBND Đặc khu Mẫu - thành phố Mẫu', '3', 'Mẫu', 'specialZone', 'Mẫu'],
    ['Ủy ban nhân dân thị trấn Mẫu - TP. Mẫu', '3', 'Mẫu', 'township', 'Mẫu'],
    ['UBND xã Mẫu - tỉnh Mẫu - Đông', '3', 'Mẫu', 'commune', 'Mẫu - Đông'],
    ['UBND thành phố Mẫu - tỉnh Mẫu', '3', 'Mẫu', 'district', 'Mẫu'],
    ['UBND Thành phố Mẫu', '1', 'Mẫu', 'province', undefined],
    ['UBND tỉnh Mẫu', '1', 'Mẫu', 'province', undefined],
    ['Sở Mẫu - tỉnh Mẫu', '2', 'Sở Mẫu', 'department', 'Mẫu'],
    ['Mẫu', '3', 'Mẫu', 'commune', undefined],
  ])('"%s" at level %s is %s, a %s', (text, level, name, kind, place) => {
    const read = readAgencyName(text.normalize('NFD'), level);
    expect(read).toMatchObject({ name, kind });
    expect(read.locality?.name).toBe(place);
  });
});

describe('periods of tables', () => {
  it.each([
    ['mau_766_xa_phuong_nam_2025.csv', '2025'],
    ['34_tinh_766_diem_thang_10_2025.csv', '2025-10'],
    ['bao_cao_T7_2025.xlsx', '2025-07'],
    ['Báo cáo tháng 9 2025.xlsx', '2025-09'],
    ['bao-cao-quy-3-2025.json', '2025-Q3'],
    ['766-2025-Q3.json', '2025-Q3'],
    ['766-2025-10.json', '2025-10'],
    ['thang_13_2025.csv', null],
    ['bao_cao.csv', null],
  ])('the name %s speaks of %s', (fileName, id) => {
    expect(periodInFileName(fileName)).toBe(id);
  });

  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
  ])('%s runs from %s to %s', (id, from, to) => {
    expect(calendarPeriod(id)).toMatchObject({ from, to });
  });
});

describe('the formula of 2022', () => {
  it('has 100 points, and every group is the sum of its indicators', () => {
    expect(FORMULA_766.groups.reduce((sum, { maxPoints }) => sum + maxPoints, 0)).toBe(100);
    for (const { maxPoints, indicators } of FORMULA_766.groups)
      expect(indicators.reduce((sum, indicator) => sum + indicator.maxPoints, 0)).toBe(maxPoints);
  });
});
