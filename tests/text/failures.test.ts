import { describe, expect, it } from 'vitest';
import type { FeedFailure, ShapeProblem } from '#src/domain/failure.ts';
import { failureText } from '#src/text/failures.ts';

const DOCUMENT = 'service-index/2024.json';
const shape = (problem: ShapeProblem, detail = ''): FeedFailure => ({
  document: DOCUMENT,
  kind: 'wrongShape',
  problem,
  detail,
});

const FAILURES: readonly (readonly [FeedFailure, RegExp])[] = [
  [{ document: DOCUMENT, kind: 'unreachable', cause: 'network' }, /không mở được kết nối/],
  [{ document: DOCUMENT, kind: 'unreachable', cause: 'timeout' }, /không trả lời trong thời gian/],
  [{ document: DOCUMENT, kind: 'refused', status: 401 }, /yêu cầu đăng nhập \(mã 401\)/],
  [{ document: DOCUMENT, kind: 'refused', status: 403 }, /không được phép xem \(mã 403\)/],
  [{ document: DOCUMENT, kind: 'refused', status: 404 }, /chưa công bố tệp này \(mã 404\)/],
  [{ document: DOCUMENT, kind: 'refused', status: 429 }, /giới hạn số lần truy cập/],
  [{ document: DOCUMENT, kind: 'refused', status: 503 }, /máy chủ của nguồn gặp lỗi \(mã 503\)/],
  [shape('empty'), /tệp trống/],
  [shape('html'), /một trang web thay vì số liệu/],
  [shape('truncated'), /bị cắt ngang/],
  [shape('notJson'), /không phải JSON/],
  [shape('charset'), /không phải mã UTF-8/],
  [shape('tooLarge', '64 MB'), /lớn hơn 64 MB/],
  [shape('forbiddenKey', '__proto__'), /khóa bị cấm “__proto__”/],
  [shape('newerContract', '2.0'), /phiên bản 2\.0, mới hơn/],
  [shape('otherFeed', 'units'), /lại ghi là “units”/],
  [shape('missingColumns', 'MDSH'), /thiếu cột MDSH/],
  [shape('providerError', 'Quá tải'), /cổng báo lỗi “Quá tải”/],
  [shape('schema', 'periods.0.from'), /“periods\.0\.from” không đúng cấu trúc/],
  [
    { document: DOCUMENT, kind: 'implausible', problem: 'lostRows', rowCount: 3, before: 21 },
    /chỉ còn 3 dòng, bản trước có 21/,
  ],
  [
    { document: DOCUMENT, kind: 'implausible', problem: 'noUsableRow', rowCount: 0, before: 0 },
    /không dòng nào dùng được/,
  ],
];

describe('what a failed feed tells the reader', () => {
  it.each(FAILURES)('%o', (failure, words) => {
    const { sentence } = failureText(failure, true);
    expect(sentence).toMatch(words);
    expect(sentence).toContain('Điểm Bộ chỉ số (service-index/2024.json)');
    expect(sentence).toContain('Màn hình giữ số liệu nhận được trước đó.');
    expect(sentence).toMatch(/Hãy [^.]+\.$/);
  });

  it('gives every failure a sentence of its own', () => {
    const sentences = FAILURES.map(([failure]) => failureText(failure, false).sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('does not promise figures where none are on screen', () => {
    const [[failure] = []] = FAILURES;
    expect(failure && failureText(failure, false).sentence).toContain('chưa có số liệu để hiển thị');
  });
});
