import { beforeAll, describe, expect, it } from 'vitest';
import { officialReport } from '#src/transfer/export/officialReport.ts';
import { sampleView } from '../sampleReport.ts';
import { districtReport, samplePicture } from './districtReport.ts';
import { attributes, cellTexts, elements, lines, part, wordParts } from './wordFile.ts';

async function written(report = districtReport()): Promise<string> {
  return part(await wordParts(await officialReport(report, () => undefined)), 'word/document.xml');
}

/** What a reader who does not see the pictures hears instead. */
function descriptions(document: string): string[] {
  return elements(document, 'wp:docPr').flatMap((picture) => attributes(picture, 'descr'));
}

describe('the words of an official report', () => {
  let document: string;
  let read: string[];
  beforeAll(async () => {
    document = await written();
    read = lines(document);
  });

  it('begin with issuing body and number on the left, nation, motto, place and date on the right', () => {
    expect(cellTexts(elements(document, 'w:tbl')[0] ?? '')).toEqual([
      ['ỦY BAN NHÂN DÂN\nHUYỆN ĐỒNG HỮU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
      ['Số: ……/BC-UBND', 'Đồng Hữu, ngày 02 tháng 5 năm 2024'],
    ]);
  });

  it('name the report, its period, when the figures were read, their source and the formula', () => {
    const title = read.indexOf('BÁO CÁO');
    expect(read.slice(title, title + 4)).toEqual([
      'BÁO CÁO',
      'Tình hình phục vụ người dân, doanh nghiệp tháng 4/2024',
      '(Nội dung: Xếp hạng)',
      'Ủy ban nhân dân huyện Đồng Hữu báo cáo tình hình phục vụ người dân, doanh nghiệp tháng 4/2024 như sau. ' +
        'Số liệu cũ nhất tính đến 30/04/2024 17:00; nguồn: Cổng Dịch vụ công quốc gia; ' +
        'điểm tính theo Bộ chỉ số 766, công thức 2022.',
    ]);
  });

  it('number the sections: assessment, a view each with its finding, conclusions, sources', () => {
    const headings = elements(document, 'w:p').filter((paragraph) => paragraph.includes('"Heading1"'));
    expect(headings.flatMap(lines)).toEqual([
      'I. Nhận định chung',
      'II. Điểm từng đơn vị',
      'III. Cần chú ý',
      'IV. Kết luận, kiến nghị',
      'V. Nguồn và định nghĩa',
    ]);
    const below = (heading: string) => read[read.indexOf(heading) + 1];
    expect(below('I. Nhận định chung')).toBe('Tháng 4/2024, huyện Mẫu đạt bình quân 91,41 điểm.');
    expect(below('II. Điểm từng đơn vị')).toBe('Mẫu Một dẫn đầu với 95,08 điểm.');
    expect(read).toContain('- Địa chỉ trang: https://dashboard.example/xep-hang?ky=2024-04');
  });

  it('describe each picture by what it says, within the width of the page', () => {
    expect(descriptions(document)).toEqual([
      'Biểu đồ: Điểm từng đơn vị. Mẫu Một dẫn đầu với 95,08 điểm.',
      'Biểu đồ: Cần chú ý. Hai chuỗi khác thường so với chính đơn vị đó.',
    ]);
    expect(read).toContain('Hình 2. Cần chú ý');
    for (const extent of elements(document, 'wp:extent')) {
      expect(Number(attributes(extent, 'cx')[0]) / 36000).toBeLessThanOrEqual(165);
      expect(Number(attributes(extent, 'cy')[0]) / 36000).toBeLessThanOrEqual(240);
    }
  });

  it('leave out a picture that could not be drawn, and count the others on', async () => {
    const missing = { ...samplePicture(), png: new Blob([]) };
    const views = [sampleView({ picture: missing }), sampleView({ title: 'Sau', picture: samplePicture() })];
    const one = await written(districtReport({ views }));
    expect(elements(one, 'w:drawing')).toHaveLength(1);
    expect(lines(one)).toContain('Hình 1. Sau');
  });

  it('leave three dotted lines for conclusions, and end with recipients and a blank signature', () => {
    expect(elements(document, 'w:tab').filter((tab) => tab.includes('w:leader="dot"'))).toHaveLength(3);
    expect(cellTexts(elements(document, 'w:tbl').at(-1) ?? '')).toEqual([
      ['Nơi nhận:\n- …………………;\n- …………………;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\n…………………\n…………………'],
    ]);
  });

  it('give the conclusions instead of the lines where there are some', async () => {
    const concluded = await written(districtReport({ conclusions: ['Giữ vững.', '', 'Kiểm tra 2 xã.'] }));
    expect(lines(concluded)).toEqual(expect.arrayContaining(['1. Giữ vững.', '2. Kiểm tra 2 xã.']));
    expect(concluded).not.toContain('w:leader="dot"');
  });

  it('write the slides of the conclusions once, as the section of conclusions', async () => {
    const table = { columns: ['TT', 'Kết luận'], rows: [['1', 'Giữ vững.']] };
    const views = [sampleView(), sampleView({ title: 'Kết luận', part: 'conclusions', table })];
    const once = lines(await written(districtReport({ views, conclusions: ['Giữ vững.'] })));
    expect(once.filter((line) => line.includes('Giữ vững.'))).toEqual(['1. Giữ vững.']);
    expect(once).toContain('III. Kết luận, kiến nghị');
  });

  it('say that figures are samples in the head, at each table and at each picture, and only then', async () => {
    expect(read.join(' ')).not.toMatch(/số liệu mẫu/i);
    const sample = lines(await written(districtReport({ isSample: true })));
    expect(sample.indexOf('Số liệu mẫu, không phải số liệu thật.')).toBeLessThan(sample.indexOf('BÁO CÁO'));
    const captions = sample.filter((line) => /^(?:Bảng|Hình) \d/.test(line));
    expect(captions).toHaveLength(4);
    for (const caption of captions) expect(caption).toMatch(/\(Số liệu mẫu\)$/);
  });

  it('take markup, formulas and control characters from data as text', async () => {
    const name = '<w:b/>&amp; "Đ"</w:t>\u0000\u0008\ufffe ữ\nộ';
    const table = { columns: [name, 'B'], rows: [[name, '=1+1']] };
    const hostile = await written(
      districtReport({
        headline: `${name}.`,
        views: [sampleView({ title: name, message: name, footer: name, table, picture: samplePicture() })],
      }),
    );
    const printed = '<w:b/>&amp; "Đ"</w:t> ữ ộ';
    const hostileLines = lines(hostile);
    expect(hostileLines.filter((line) => line === printed).length).toBeGreaterThanOrEqual(4);
    expect(hostileLines).toContain(`${printed}.`);
    expect(hostileLines).toContain(`II. ${printed}`);
    expect(descriptions(hostile)[0]).toContain(printed);
    expect(hostile).not.toMatch(/[\p{Cc}\ufffe]/u);
  });

  it('write marks in one way, so that a search finds the word', async () => {
    const apart = await written(districtReport({ headline: 'Đồng Hữu Lộc'.normalize('NFD') }));
    expect(lines(apart)).toContain('Đồng Hữu Lộc');
  });

  it('tell how far they are, up to the end', async () => {
    const shares: number[] = [];
    await officialReport(districtReport(), (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
