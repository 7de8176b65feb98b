import { describe, expect, it } from 'vitest';
import {
  closingWords,
  issuingBody,
  openingWords,
  placeAndDate,
  sectionHeading,
} from '#src/text/officialReport.ts';
import { sampleReport } from '#tests/transfer/sampleReport.ts';

describe('who issues a report', () => {
  it.each([
    ['Huyện Đồng Hữu', 'HUYỆN ĐỒNG HỮU', 'Ủy ban nhân dân huyện Đồng Hữu', 'Đồng Hữu'],
    ['Tỉnh Mẫu', 'TỈNH MẪU', 'Ủy ban nhân dân tỉnh Mẫu', 'Mẫu'],
    ['Thành phố Bưởi Ngọt', 'THÀNH PHỐ BƯỞI NGỌT', 'Ủy ban nhân dân thành phố Bưởi Ngọt', 'Bưởi Ngọt'],
    ['Quận 1', 'QUẬN 1', 'Ủy ban nhân dân quận 1', 'Quận 1'],
    ['Thị trấn Ngựa Ô', 'THỊ TRẤN NGỰA Ô', 'Ủy ban nhân dân thị trấn Ngựa Ô', 'Ngựa Ô'],
  ])('is the committee of its place: %s', (locality, capitals, name, place) => {
    expect(issuingBody(locality)).toEqual({
      head: ['ỦY BAN NHÂN DÂN', capitals],
      name,
      number: 'Số: ……/BC-UBND',
      signedFor: 'TM. ỦY BAN NHÂN DÂN',
      place,
    });
  });

  it('is read with marks composed or not', () => {
    expect(issuingBody('Huyện Hữu Lộc'.normalize('NFD')).head[1]).toBe('HUYỆN HỮU LỘC');
  });

  it.each(['Cả nước', '', 'Huyện'])('is left blank for what no committee governs: “%s”', (locality) => {
    const body = issuingBody(locality);
    expect(body.name).toBeNull();
    expect([...body.head, body.signedFor, body.place].join('')).toMatch(/^…+$/);
  });
});

describe('place and date', () => {
  it.each([
    ['2024-04-05', 'Mẫu, ngày 05 tháng 4 năm 2024'],
    ['2024-01-31', 'Mẫu, ngày 31 tháng 01 năm 2024'],
    ['2024-02-09', 'Mẫu, ngày 09 tháng 02 năm 2024'],
    ['2024-12-10', 'Mẫu, ngày 10 tháng 12 năm 2024'],
  ])('%s has the zeros that keep digits from being written in', (date, printed) => {
    expect(placeAndDate('Mẫu', date)).toBe(printed);
  });
});

describe('the sentences around the findings', () => {
  it('leave out what is not known', () => {
    const report = sampleReport({ asOf: '', formula: '', source: '', period: 'Quý I/2024' });
    expect(openingWords(report)).toBe(
      'Ủy ban nhân dân huyện Mẫu báo cáo tình hình phục vụ người dân, doanh nghiệp quý I/2024 như sau.',
    );
  });

  it('say that figures are samples', () => {
    expect(openingWords(sampleReport({ isSample: true }))).toMatch(
      / Số liệu mẫu, không phải số liệu thật\.$/,
    );
  });

  it('end as official texts end', () => {
    expect(closingWords(sampleReport({ period: 'Năm 2024' }))).toMatch(/năm 2024\.\/\.$/);
  });

  it('count sections in Roman numbers', () => {
    const numbers = [1, 4, 9, 14, 19, 40].map((number) => sectionHeading(number, 'A'));
    expect(numbers).toEqual(['I. A', 'IV. A', 'IX. A', 'XIV. A', 'XIX. A', 'XL. A']);
  });
});
