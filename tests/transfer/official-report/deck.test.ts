import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportView } from '#src/domain/report.ts';
import { officialReport } from '#src/transfer/export/officialReport.ts';
import { sampleReport, sampleView } from '../sampleReport.ts';
import { samplePicture } from './districtReport.ts';
import { cellTexts, elements, lines, part, wordParts } from './wordFile.ts';

const STATE = 'Tháng 4/2024, huyện Mẫu đạt bình quân 91,41 điểm.';

function unitView(unit: string, concern: string): ReportView {
  return sampleView({
    title: `Tiến độ giải quyết, ${unit}, 5/2022 đến 4/2024`,
    topic: unit,
    part: 'attention',
    message: `${unit}: ${concern}`,
    concern,
    table: { columns: ['Kỳ'], rows: [['Tháng 4/2024']] },
    picture: samplePicture(),
  });
}

function rankingPage(rank: number): ReportView {
  const table = { columns: ['Hạng', 'Đơn vị'], rows: [[`${rank}`, `Mẫu ${rank}`]] };
  return sampleView({ title: 'Điểm tổng hợp, xếp loại', topic: 'Xếp hạng', page: rank, table });
}

const DECK = sampleReport({
  title: 'Tình hình điều hành và phục vụ người dân',
  isTitleSubject: true,
  headline: STATE,
  views: [
    sampleView({ title: 'Các con số chính', topic: 'Tình hình chung', message: STATE }),
    rankingPage(1),
    rankingPage(2),
    unitView('Mẫu Chín', 'đúng hẹn 90,9%, dưới giới hạn thường lệ'),
    unitView('Mẫu Tám', 'quá hạn còn mở tăng ba tháng liền'),
  ],
});

describe('a deck as an official report', () => {
  let document: string;
  let read: string[];
  let tables: string[][][];
  beforeAll(async () => {
    document = part(await wordParts(await officialReport(DECK, () => undefined)), 'word/document.xml');
    read = lines(document);
    tables = elements(document, 'w:tbl').map(cellTexts);
  });

  it('reports on the state of the locality, and names no page of the product', () => {
    expect(read[read.indexOf('BÁO CÁO') + 1]).toBe('Tình hình điều hành và phục vụ người dân tháng 4/2024');
    expect(read.join()).not.toContain('(Nội dung');
  });

  it('has short headings, and says how the locality stands once', () => {
    const headings = elements(document, 'w:p').filter((paragraph) => /"Heading[12]"/.test(paragraph));
    expect(headings.flatMap(lines)).toEqual([
      'I. Tình hình chung',
      'II. Xếp hạng',
      'III. Đơn vị cần chú ý',
      '1. Mẫu Chín',
      '2. Mẫu Tám',
      'IV. Kết luận, kiến nghị',
      'V. Nguồn và định nghĩa',
    ]);
    expect(read.filter((line) => line === STATE)).toHaveLength(1);
  });

  it('has the whole ranking in one table', () => {
    expect(tables).toContainEqual([
      ['Hạng', 'Đơn vị'],
      ['1', 'Mẫu 1'],
      ['2', 'Mẫu 2'],
    ]);
  });

  it('has one table of the units that need attention, and of each its picture without a table of months', () => {
    expect(tables).toContainEqual([
      ['Đơn vị', 'Điều khác thường'],
      ['Mẫu Chín', 'Đúng hẹn 90,9%, dưới giới hạn thường lệ'],
      ['Mẫu Tám', 'Quá hạn còn mở tăng ba tháng liền'],
    ]);
    expect(tables.flat().flat()).not.toContain('Tháng 4/2024');
    expect(elements(document, 'w:drawing')).toHaveLength(2);
  });

  it('leaves no heading and no finding behind on another page than what they announce', () => {
    const above = elements(document, 'w:p').filter((paragraph) =>
      /Heading1|Heading2/.test(paragraph)
        ? false
        : lines(paragraph).some((line) => line.startsWith('Mẫu Chín:')),
    );
    expect(above).toHaveLength(1);
    expect(above[0]).toContain('<w:keepNext/>');
  });
});
