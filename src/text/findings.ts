import type { Finding } from '#src/domain/finding.ts';
import { formatCount, joinSomeNames } from './format.ts';
import { periodName } from './periods.ts';

/** Numbers in findings are printed as they stand in the document, with a decimal comma. */
function printed(value: string | null): string {
  return (value ?? '').replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
}

/**
 * One sentence for one finding: where it stands, what is wrong, what became of the row.
 *
 * @param nameOf the label of a unit by its code; null for an unknown one
 */
export function findingSentence(found: Finding, nameOf: (code: string) => string | null): string {
  const who =
    found.unitCode === null || found.unitCode === '' ? null : (nameOf(found.unitCode) ?? found.unitCode);
  const where = [
    found.row === null ? null : `Dòng ${formatCount(found.row)}`,
    who,
    found.periodId ? periodName(found.periodId) : null,
  ].filter((part) => part !== null);
  const place = where.length > 0 ? `${where.join(', ')}: ` : '';
  const outcome =
    found.severity === 'error' ? ' Dòng này không được dùng.' : ' Số liệu giữ nguyên như nguồn ghi.';
  return `${place}${explain(found)}${found.problem === 'unknownColumn' ? '' : outcome}`;
}

function explain(found: Finding): string {
  const column = found.column ?? '';
  const value = printed(found.value);
  const limit = printed(found.limit);
  switch (found.problem) {
    case 'negative':
      return `cột ${column} có số âm (${value}).`;
    case 'notFinite':
      return `cột ${column} có số lớn vô hạn, không đọc được.`;
    case 'notANumber':
      return `cột ${column} ghi ${value}, không phải số.`;
    case 'badValue':
      return `cột ${column} có giá trị không hợp lệ (${value}).`;
    case 'shortRow':
      return `thiếu ô, không đủ số cột.`;
    case 'unknownColumn':
      return `Tệp có cột lạ “${column}”; cột này được bỏ qua.`;
    case 'unknownUnit':
      return `mã đơn vị “${value}” không có trong danh sách đơn vị.`;
    case 'unitNotValid':
      return `mã đơn vị “${value}” không còn hoặc chưa có hiệu lực trong kỳ.`;
    case 'unknownPeriod':
      return `kỳ “${value}” không có trong danh mục.`;
    case 'unknownIndicator':
      return `chỉ tiêu “${value}” không có trong công thức.`;
    case 'overMaximum':
      return `${column === 'total' ? 'tổng điểm' : column} ${value} vượt mức tối đa ${limit}.`;
    case 'numeratorOverDenominator':
      return `${column} có ${value} trên ${limit}: phần lớn hơn toàn bộ.`;
    case 'duplicateRow':
      return `trùng với dòng ${value}.`;
    case 'conflictingRows':
      return `trùng với dòng ${value} nhưng khác số liệu; không rõ dòng nào đúng.`;
    case 'totalDiffers':
      return `tổng điểm ghi ${value}, cộng các nhóm được ${limit}.`;
    case 'pointsDiffer':
      return `${column} ghi ${value} điểm, tính theo số đếm được ${limit}.`;
    case 'partialCapture':
      return `Bản chụp chỉ có ${value} trên ${limit} đơn vị của cổng.`;
    case 'unknownProcedure':
      return `mã thủ tục “${value}” không có trong danh mục thủ tục.`;
    case 'unknownField':
      return `lĩnh vực “${value}” không có trong danh mục thủ tục.`;
    case 'fieldNameDiffers':
      return `lĩnh vực có hai tên: “${value}” và “${limit}”; dùng tên ghi trước.`;
    case 'partsDiffer':
      return `${columnWords(column)}: ghi ${value}, cộng các phần được ${limit}.`;
    case 'partOverWhole':
      return `${columnWords(column)}: ${value} trên ${limit}, phần lớn hơn toàn bộ.`;
    case 'carriedOverDiffers':
      return `từ kỳ trước chuyển sang ${value} hồ sơ, nhiều hơn ${limit} hồ sơ còn mở cuối kỳ trước.`;
    case 'localityDiffers':
      return `${columnWords(column)} toàn địa bàn ghi ${value}, cộng các đơn vị được ${limit}.`;
    case 'monthGap':
      return `thiếu số liệu tháng này, trong khi tháng trước và tháng sau đều có.`;
    case 'jump':
      return `${columnWords(column)} ${value}, khác xa mức thường lệ ${limit} của chính đơn vị.`;
    case 'valueDiffers':
      return `${column} ghi ${value}, tính theo số đếm được ${limit}.`;
    case 'outsideRate':
      return `${column} ghi ${value}; tỷ lệ không thể lớn hơn ${limit}.`;
  }
}

/** Columns of the contract as the form names them. */
const COLUMN_WORDS: Readonly<Record<string, string>> = {
  received: 'tiếp nhận',
  receivedOnline: 'trực tuyến',
  receivedDirect: 'trực tiếp, bưu chính',
  carriedOver: 'từ kỳ trước',
  resolved: 'đã giải quyết',
  early: 'trước hạn',
  onTime: 'đúng hạn',
  late: 'quá hạn',
  inProgress: 'đang giải quyết',
  withinLimit: 'trong hạn',
  overdue: 'đang quá hạn',
  petitionsReceived: 'phản ánh, kiến nghị đã nhận',
  petitionsOnTime: 'trả lời đúng hạn',
  petitionsAccepted: 'được chấp nhận',
};

/** "received = early + late" in the words of the form; a column without words stands by its name. */
function columnWords(column: string): string {
  return column.replaceAll(/[a-zA-Z]+/g, (name) => COLUMN_WORDS[name] ?? name);
}

/** The line above a list of findings: how many rows were set aside and how many remarks stand. */
export function findingsSummary(findings: readonly Finding[]): string {
  const setAside = new Set(
    findings.filter((found) => found.severity === 'error').map((found) => `${found.document} ${found.row}`),
  ).size;
  const remarks = findings.filter((found) => found.severity === 'warning').length;
  const parts = [
    setAside > 0 ? `${formatCount(setAside)} dòng số liệu không được dùng` : null,
    remarks > 0 ? `${formatCount(remarks)} điểm cần đối chiếu` : null,
  ].filter((part) => part !== null);
  return `${joinSomeNames(parts, 2, String)}. Các đơn vị khác vẫn hiển thị đủ; hãy báo đơn vị cấp số liệu sửa.`;
}

/** "và 12 điểm khác" at the end of a long list. */
export function findingsMore(count: number): string {
  return `và ${formatCount(count)} điểm khác`;
}
