import { describe, expect, it } from 'vitest';
import { foldMarks, matchesSearch, normaliseName } from '#src/domain/name.ts';

describe('names', () => {
  it('composed and decomposed spellings become one', () => {
    const decomposed = 'Hưng Phong'.normalize('NFD');
    expect(decomposed).not.toBe('Hưng Phong');
    expect(normaliseName(decomposed)).toBe('Hưng Phong');
  });

  it('spaces at the ends, doubled, or non-breaking are tidied', () => {
    expect(normaliseName('  Thạnh  Phú\u00a0Đông ')).toBe('Thạnh Phú Đông');
  });

  it('marks fold away, đ included', () => {
    expect(foldMarks('Thạnh Phú Đông')).toBe('thanh phu dong');
    expect(foldMarks('Bình Thành'.normalize('NFD'))).toBe('binh thanh');
  });
});

describe('search', () => {
  it.each(['hung', 'Hưng', 'phong hung', 'HUNG PHONG', 'ong', ''])('"%s" finds Hưng Phong', (search) => {
    expect(matchesSearch('Hưng Phong', search)).toBe(true);
  });

  it.each(['hưng nhượng', 'x', 'hungphong'])('"%s" does not find Hưng Phong', (search) => {
    expect(matchesSearch('Hưng Phong', search)).toBe(false);
  });
});
