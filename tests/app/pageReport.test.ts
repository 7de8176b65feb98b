// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fileName } from '#src/app/fileName.ts';
import { emptyReason, panelWords } from '#src/app/pageReport.ts';
import { sampleReport } from '#tests/transfer/sampleReport.ts';

describe('what a panel says', () => {
  it('is its title, its finding and everything below it, what is said of the drawing apart', () => {
    const panel = document.createElement('section');
    panel.innerHTML =
      '<header><h2>Điểm từng  đơn vị</h2><p data-part="message">Mẫu Một <b>dẫn đầu</b>.</p></header>' +
      '<footer><span>Tháng 4/2024</span><span></span><span>21 xã có số liệu</span><span data-part="drawing">Trục từ 80.</span></footer>';
    expect(panelWords(panel)).toEqual({
      title: 'Điểm từng đơn vị',
      message: 'Mẫu Một dẫn đầu.',
      footer: 'Tháng 4/2024 · 21 xã có số liệu',
      drawing: 'Trục từ 80.',
    });
  });
});

describe('a file with nothing in it', () => {
  it('is not written, and of a deck it is said that a slide must be shown first', () => {
    expect(emptyReason({ views: [] }, true)).toMatch(/mọi trang có nội dung đều đang ẩn. Hãy hiện lại/);
    expect(emptyReason({ views: [] }, false)).toBe('Trang này chưa có số liệu để xuất.');
    expect(emptyReason(sampleReport(), true)).toBeNull();
  });
});

describe('the name of a file', () => {
  it('is the page and the period, in letters every system takes', () => {
    expect(fileName('/xep-hang', '2024-04', 'xlsx')).toBe('xep-hang-2024-04.xlsx');
    expect(fileName('/', '2024-Q1', 'pptx')).toBe('tong-quan-2024-Q1.pptx');
    expect(fileName('/xa/29023', '2024-04', 'png', 'lich-su-hang')).toBe('xa-29023-lich-su-hang-2024-04.png');
  });
});
