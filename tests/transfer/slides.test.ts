import { beforeAll, describe, expect, it } from 'vitest';
import { reportSlides } from '#src/transfer/export/slides.ts';
import { sampleReport, sampleView } from './sampleReport.ts';
import { deckReport, unitTable, YEAR } from './slides/deckSamples.ts';
import { altTexts, type OpenedDeck, openedDeck, partText, tableRows, wordsOf } from './slides/openedDeck.ts';

describe('a page as a presentation', () => {
  let deck: OpenedDeck;
  beforeAll(async () => {
    deck = await openedDeck(deckReport());
  });

  it('has a first slide, one a view, the sources, and the table behind a chart as an appendix', () => {
    // Chart, picture, a table on two slides, the sources, the table of the chart.
    expect(deck.slides).toHaveLength(1 + 1 + 1 + 2 + 1 + 1);
    expect(wordsOf(deck.slides[0] ?? '')).toEqual(
      expect.arrayContaining([
        'Xếp hạng',
        'Tháng 4/2024, huyện Mẫu đạt bình quân 91,41 điểm.',
        'Huyện Mẫu · Tháng 4/2024',
        'Số liệu cũ nhất: 30/04/2024 17:00',
        'Nguồn: Cổng Dịch vụ công quốc gia',
        'Công thức: Bộ chỉ số 766, công thức 2022',
      ]),
    );
    expect(wordsOf(deck.slides[5] ?? '')).toEqual(
      expect.arrayContaining([
        'Nguồn và định nghĩa',
        'Công thức',
        'https://dashboard.example/xep-hang?ky=2024-04',
      ]),
    );
  });

  it('draws a chart once whose picture came in parts', async () => {
    const whole = sampleView({ series: YEAR, picture: null });
    const part = sampleView({ series: null, table: null, isContinued: true });
    const both = await openedDeck(sampleReport({ views: [whole, part] }));
    const alone = await openedDeck(sampleReport({ views: [whole] }));
    expect(both.slides).toHaveLength(alone.slides.length);
  });

  it('is 16:9, in Vietnamese, in a face every Office has', () => {
    expect(partText(deck.parts, 'ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
    const parts = [...deck.parts.keys()].filter((path) => /^ppt\/.*\.xml$/.test(path));
    for (const path of parts) {
      const part = partText(deck.parts, path);
      const languages = new Set([...part.matchAll(/ lang="([^"]*)"/g)].map(([, language]) => language));
      const faces = new Set([...part.matchAll(/ typeface="([^"+]*)"/g)].map(([, face]) => face));
      expect(
        [...languages].filter((language) => language !== 'vi-VN'),
        path,
      ).toEqual([]);
      expect(
        [...faces].filter((face) => face !== 'Arial'),
        path,
      ).toEqual([]);
    }
  });

  it('says the finding in large letters where outlines look for the title, and names the view below', () => {
    const slide = deck.slides[2] ?? '';
    const title = /<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s.exec(slide)?.[0] ?? '';
    expect(wordsOf(title)).toEqual(['Số hóa hồ sơ là nơi mất điểm nhiều nhất.']);
    expect(Number(/ sz="(\d+)"/.exec(title)?.[1])).toBeGreaterThanOrEqual(2800);
    expect(wordsOf(slide)).toContain('Điểm mất theo nhóm');
  });

  it('keeps place, period, as of, source and page at the foot of every slide', () => {
    deck.slides.forEach((slide, place) => {
      expect(wordsOf(slide)).toEqual(
        expect.arrayContaining([
          'Huyện Mẫu',
          ' · Tháng 4/2024',
          'Số liệu cũ nhất: 30/04/2024 17:00 · Cổng Dịch vụ công quốc gia',
          `${place + 1} / 7`,
        ]),
      );
    });
  });

  it('gives the speaker the finding, its x of n and what the figures are, each on a line', () => {
    expect(deck.notes).toHaveLength(deck.slides.length);
    const lines = [...(deck.notes[1] ?? '').matchAll(/<a:p>.*?<\/a:p>/gs)].map(([line]) =>
      wordsOf(line).join(''),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'Hưng Phong trễ hẹn khác thường hai tháng liền.',
        'Tháng 12/2023 · 186/204 hồ sơ trả đúng hẹn',
        'Kỳ số liệu: Tháng 4/2024',
        'Nguồn: Cổng Dịch vụ công quốc gia',
        'Công thức: Bộ chỉ số 766, công thức 2022',
      ]),
    );
  });

  it('gives the speaker what else is to be said of a view', async () => {
    const noted = sampleView({ notes: ['189/208 hồ sơ đúng hẹn, Wilson 95%: 86,2–94,1%'] });
    const spoken = await openedDeck(deckReport({ views: [noted] }));
    expect(wordsOf(spoken.notes[1] ?? '')).toContain('189/208 hồ sơ đúng hẹn, Wilson 95%: 86,2–94,1%');
  });

  it('describes every chart, picture and table to who does not see it', () => {
    const [chart, picture, table] = deck.slides.slice(1, 4).map(altTexts);
    expect(chart?.join()).toMatch(
      /^Biểu đồ đường: Tỷ lệ trả đúng hẹn theo tháng\. .*cuối cùng 91,0%.*03\/2023/,
    );
    expect(table?.join()).toMatch(/^Bảng: .* 21 dòng, các cột Đơn vị, Cột 1/);
    expect(picture?.join()).toMatch(/^Hình biểu đồ: Điểm mất theo nhóm\. Số hóa hồ sơ/);
  });

  it('does not stretch a picture', () => {
    const [, width, height] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(deck.slides[2] ?? '') ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(4, 2);
  });

  it('repeats the head of a table on each of its slides, numbers them, and loses no row', () => {
    const pages = deck.slides.slice(3, 5);
    expect(pages.map((page) => tableRows(page)[0])).toEqual([unitTable(21).columns, unitTable(21).columns]);
    expect(pages.flatMap((page) => tableRows(page).slice(1))).toEqual(unitTable(21).rows);
    expect(pages.map((page) => wordsOf(page).includes(' (1/2)'))).toEqual([true, false]);
    expect(wordsOf(pages[1] ?? '')).toContain(' (2/2)');
  });

  it('puts the table behind a chart into the appendix, under the name of its view', () => {
    const appendix = deck.slides[6] ?? '';
    expect(wordsOf(appendix)).toContain('Phụ lục: Tỷ lệ trả đúng hẹn theo tháng');
    expect(tableRows(appendix)).toHaveLength(1 + 12);
  });

  it('ends a table that is too long for slides, and says where all of it is', async () => {
    const { slides } = await openedDeck(deckReport({ views: [sampleView({ table: unitTable(3321) })] }));
    expect(slides).toHaveLength(1 + 14 + 1);
    expect(
      slides.filter((slide) => wordsOf(slide).join().includes('bảng đầy đủ có trong tệp Excel')),
    ).toEqual([slides[14]]);
  });
});

describe('the marks of a presentation', () => {
  it('say on every slide and in all notes that figures are samples, where they are', async () => {
    const marked = await openedDeck(deckReport({ isSample: true }));
    expect(marked.slides.filter((slide) => wordsOf(slide).includes('Số liệu mẫu'))).toHaveLength(7);
    expect(
      marked.notes.filter((notes) => notes.includes('Số liệu mẫu, không phải số liệu thật.')),
    ).toHaveLength(7);
    const unmarked = await openedDeck(deckReport());
    expect([...unmarked.slides, ...unmarked.notes].filter((part) => part.includes('mẫu,'))).toEqual([]);
  });

  it('leave out what is not known', async () => {
    const { slides } = await openedDeck(sampleReport({ asOf: '', source: '', formula: '', views: [] }));
    expect(slides).toHaveLength(2);
    expect(wordsOf(slides[0] ?? '').join()).not.toMatch(/Số liệu cũ nhất|Nguồn|Công thức/);
  });

  it('say below a chart that its axis is cut, and what was not reported', async () => {
    const high = {
      ...YEAR,
      series: [{ name: 'Tỷ lệ', values: YEAR.labels.map((_, i) => (i === 2 ? null : 0.98)) }],
    };
    const { slides } = await openedDeck(
      sampleReport({
        views: [sampleView({ series: high, table: null }), sampleView({ series: YEAR, table: null })],
      }),
    );
    const [cut, whole] = slides.slice(1, 3).map((slide) => wordsOf(slide).join());
    expect(cut).toContain('Trục đứng bắt đầu từ 96,0%, không từ 0 · Không có số liệu: 03/2023');
    expect(whole).toContain('Không có số liệu: 03/2023');
    expect(whole).not.toContain('Trục đứng');
  });

  it('say so where a view has nothing to show', async () => {
    const { slides } = await openedDeck(sampleReport({ views: [sampleView({ message: '', table: null })] }));
    expect(wordsOf(slides[1] ?? '')).toContain('Không có số liệu để trình bày.');
  });
});

describe('the writing of a presentation', () => {
  it('tells how far it is, up to the whole', async () => {
    const shares: number[] = [];
    await reportSlides(deckReport(), (share) => shares.push(share));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('never writes one chart into the frame of another, however many decks were written before', async () => {
    const { parts, slides } = await openedDeck(deckReport());
    const relations = partText(parts, 'ppt/slides/_rels/slide2.xml.rels');
    const [, target = ''] = /Target="\/?(?:\.\.\/)?(?:ppt\/)?(charts\/chart\d+\.xml)"/.exec(relations) ?? [];
    expect(partText(parts, `ppt/${target}`)).toContain('Tỷ lệ đúng hẹn');
    expect(slides[1]).toContain('<c:chart r:id=');
  });
});
