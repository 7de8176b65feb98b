import type { FeedFailure, ShapeProblem } from '#src/domain/failure.ts';
import { documentName } from './feeds.ts';
import { formatCount } from './format.ts';

/** What happened, what is still shown, what to do: each failure in one paragraph of three short parts. */
export interface FailureText {
  readonly title: string;
  readonly sentence: string;
}

const TITLES: Readonly<Record<FeedFailure['kind'], string>> = {
  unreachable: 'Không kết nối được nguồn số liệu',
  refused: 'Nguồn số liệu từ chối',
  wrongShape: 'Số liệu nhận về sai cấu trúc',
  implausible: 'Số liệu nhận về không đáng tin',
};

/** @param stillShown true when the figures received before stay on screen */
export function failureText(failure: FeedFailure, stillShown: boolean): FailureText {
  const shown = stillShown
    ? 'Màn hình giữ số liệu nhận được trước đó.'
    : 'Phần này chưa có số liệu để hiển thị.';
  const [what, action] = explain(failure);
  const isUnpublished = failure.kind === 'refused' && failure.status === 404;
  return {
    title: isUnpublished ? 'Số liệu chưa được công bố' : TITLES[failure.kind],
    sentence: `${what} ${shown} ${action}`,
  };
}

/** What a screen says that nobody tends: what happened, what it shows, and that it tries again by itself. */
export function wallFailureSentence(failure: FeedFailure, stillShown: boolean): string {
  const { title } = failureText(failure, stillShown);
  return `${title}: màn hình ${stillShown ? 'giữ số liệu nhận được trước đó' : 'chưa có gì để hiển thị'} và tự thử lại.`;
}

function explain(failure: FeedFailure): [what: string, action: string] {
  const name = `${documentName(failure.document)} (${failure.document})`;
  switch (failure.kind) {
    case 'unreachable':
      return failure.cause === 'timeout'
        ? [`${name}: nguồn không trả lời trong thời gian cho phép.`, 'Hãy thử lại sau ít phút.']
        : [`${name}: không mở được kết nối tới nguồn.`, 'Hãy kiểm tra đường mạng rồi thử lại.'];
    case 'refused':
      return explainStatus(failure.status, name);
    case 'implausible':
      return failure.problem === 'lostRows'
        ? [
            `${name}: bản mới chỉ còn ${formatCount(failure.rowCount)} dòng, bản trước có ${formatCount(failure.before)} dòng, nên chưa được dùng.`,
            'Hãy báo đơn vị cấp số liệu kiểm tra.',
          ]
        : [`${name}: không dòng nào dùng được.`, 'Hãy báo đơn vị cấp số liệu kiểm tra.'];
    case 'wrongShape':
      return [`${name}: ${explainShape(failure.problem, failure.detail)}`, 'Hãy báo đơn vị cấp số liệu sửa.'];
  }
}

function explainStatus(status: number, name: string): [what: string, action: string] {
  if (status === 401)
    return [`${name}: nguồn yêu cầu đăng nhập (mã 401).`, 'Hãy đăng nhập lại hoặc xin cấp tài khoản.'];
  if (status === 403)
    return [`${name}: tài khoản này không được phép xem (mã 403).`, 'Hãy xin đơn vị cấp số liệu mở quyền.'];
  if (status === 404)
    return [`${name}: nguồn chưa công bố tệp này (mã 404).`, 'Hãy chọn kỳ khác hoặc báo đơn vị cấp số liệu.'];
  if (status === 429)
    return [`${name}: nguồn đang giới hạn số lần truy cập (mã 429).`, 'Hãy thử lại sau ít phút.'];
  if (status >= 500)
    return [`${name}: máy chủ của nguồn gặp lỗi (mã ${status}).`, 'Hãy thử lại sau ít phút.'];
  return [`${name}: nguồn trả lời mã ${status}.`, 'Hãy báo người quản trị hệ thống.'];
}

function explainShape(problem: ShapeProblem, detail: string): string {
  switch (problem) {
    case 'empty':
      return 'tệp trống, không có nội dung.';
    case 'html':
      return 'nhận được một trang web thay vì số liệu.';
    case 'truncated':
      return 'tệp bị cắt ngang, thiếu phần cuối.';
    case 'notJson':
      return 'nội dung không phải JSON hợp lệ.';
    case 'charset':
      return 'chữ trong tệp không phải mã UTF-8.';
    case 'tooLarge':
      return `tệp lớn hơn ${detail}, vượt mức cho phép.`;
    case 'forbiddenKey':
      return `tệp chứa khóa bị cấm “${detail}” nên không được đọc.`;
    case 'newerContract':
      return `tệp theo hợp đồng số liệu phiên bản ${detail}, mới hơn phiên bản phần mềm đọc được.`;
    case 'otherFeed':
      return `tệp ở địa chỉ này lại ghi là “${detail}”.`;
    case 'missingColumns':
      return `tệp thiếu cột ${detail}.`;
    case 'providerError':
      return `cổng báo lỗi “${detail}”.`;
    case 'schema':
      return detail === ''
        ? 'nội dung không đúng cấu trúc quy định.'
        : `mục “${detail}” không đúng cấu trúc quy định.`;
  }
}
