import type { Report, ReportView } from '#src/domain/report.ts';
import { EXPORT_TEXT } from './exports.ts';
import { capitalise } from './format.ts';

/** To be written in by hand: a name, a title or a number that no figure can say. */
const BLANK = '…………………';

/** Words of an official report, as Decree 30/2020/NĐ-CP lays it out. */
export const OFFICIAL_TEXT = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  kind: 'BÁO CÁO',
  assessment: 'Nhận định chung',
  attention: 'Đơn vị cần chú ý',
  attentionColumns: ['Đơn vị', 'Điều khác thường'],
  conclusions: 'Kết luận, kiến nghị',
  sources: 'Nguồn và định nghĩa',
  noRows: 'Bảng này không có dòng số liệu nào.',
  recipients: 'Nơi nhận:',
  /** A report is addressed to nobody: who gets it is written in. */
  recipientList: [`- ${BLANK};`, `- ${BLANK};`, '- Lưu: VT.'],
  blank: BLANK,
} as const;

const COMMITTEE = 'Ủy ban nhân dân';
const LOCALITY = /^(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+(?<name>\S.*)$/iu;

/** Who issues the report, in the forms in which it is written. */
export interface IssuingBody {
  /** The two lines of the head, in capitals. */
  readonly head: readonly [string, string];
  /** In a sentence: "Ủy ban nhân dân huyện Giồng Trôm"; null for a place that no committee governs. */
  readonly name: string | null;
  /** Before the number of the report: "Số: ……/BC-UBND". */
  readonly number: string;
  /** Above the signature. */
  readonly signedFor: string;
  /** Where it is issued: "Giồng Trôm". A place whose name is a number keeps its kind: "Quận 1". */
  readonly place: string;
}

/**
 * The people's committee of a place, from its printed name ("Huyện Giồng Trôm"). What is no unit of government,
 * such as a whole country, gets blanks to fill in: nobody is invented.
 */
export function issuingBody(locality: string): IssuingBody {
  const printed = locality.normalize('NFC').trim();
  const name = LOCALITY.exec(printed)?.groups?.['name'];
  if (name === undefined)
    return { head: [BLANK, BLANK], name: null, number: 'Số: ……/BC-……', signedFor: BLANK, place: BLANK };
  const committee = COMMITTEE.toLocaleUpperCase('vi');
  return {
    head: [committee, printed.toLocaleUpperCase('vi')],
    name: `${COMMITTEE} ${lowerFirst(printed)}`,
    number: 'Số: ……/BC-UBND',
    signedFor: `TM. ${committee}`,
    place: /^\d/.test(name) ? capitalise(printed) : name,
  };
}

/**
 * "Giồng Trôm, ngày 05 tháng 4 năm 2024": days below 10 and the months 1 and 2 have a leading zero, which keeps a
 * digit from being written before them.
 *
 * @param date `YYYY-MM-DD`
 */
export function placeAndDate(place: string, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const monthWord = Number(month) < 3 ? month : String(Number(month));
  return `${place}, ngày ${day} tháng ${monthWord} năm ${year}`;
}

type Titled = Pick<Report, 'title' | 'isTitleSubject' | 'period'>;

/** "Tình hình phục vụ người dân, doanh nghiệp tháng 4/2024", or what else is reported on. */
export function reportSubject({ title, isTitleSubject, period }: Titled): string {
  const subject = isTitleSubject ? title : 'Tình hình phục vụ người dân, doanh nghiệp';
  return `${subject} ${lowerFirst(period)}`.trim();
}

/** Which page of the product the report is made from: "(Nội dung: Xếp hạng)"; null where the subject says it all. */
export function reportContent({ title, isTitleSubject }: Titled): string | null {
  return isTitleSubject ? null : `(Nội dung: ${title})`;
}

/** Who reports on what; then when the figures were read, where they come from and how points are made. */
export function openingWords(report: Report): string {
  const subject = lowerFirst(reportSubject(report));
  const { name } = issuingBody(report.locality);
  const facts = [
    report.asOf && `số liệu cũ nhất tính đến ${report.asOf}`,
    report.source && `nguồn: ${report.source}`,
    report.formula && `điểm tính theo ${report.formula}`,
  ].filter(Boolean);
  const sample = report.isSample ? ` ${EXPORT_TEXT.sampleSentence}` : '';
  const when = facts.length > 0 ? ` ${capitalise(facts.join('; '))}.` : '';
  return `${name ?? BLANK} báo cáo ${subject} như sau.${when}${sample}`;
}

/** "Trên đây là báo cáo tình hình … tháng 4/2024./." — the sign that ends an official text. */
export function closingWords(report: Titled): string {
  return `Trên đây là báo cáo ${lowerFirst(reportSubject(report))}./.`;
}

/** "II. Điểm từng đơn vị"; sections count from 1. */
export function sectionHeading(number: number, title: string): string {
  return `${roman(number)}. ${title}`;
}

/** "2. Tân Lợi Thạnh": a part of a section; parts count from 1. */
export function partHeading(number: number, title: string): string {
  return `${number}. ${title}`;
}

/** "Bảng 2. Điểm từng đơn vị (Số liệu mẫu)". */
export function tableCaption(number: number, title: string, isSample: boolean): string {
  return `Bảng ${number}. ${title}${sampleMark(isSample)}`;
}

/** "Điểm theo tháng (phần 1/2)": a table too wide for paper stands in parts. */
export function partTitle(title: string, part: number, parts: number): string {
  return `${title} (phần ${part}/${parts})`;
}

/** "Hình 1. Điểm từng đơn vị (Số liệu mẫu)". */
export function pictureCaption(number: number, title: string, isSample: boolean): string {
  return `Hình ${number}. ${title}${sampleMark(isSample)}`;
}

/** What a picture shows, for those who do not see it: its title, its finding, and that figures are samples. */
export function pictureDescription(view: Pick<ReportView, 'title' | 'message'>, isSample: boolean): string {
  return [`Biểu đồ: ${view.title}.`, view.message, isSample ? EXPORT_TEXT.sampleSentence : '']
    .filter(Boolean)
    .join(' ');
}

function sampleMark(isSample: boolean): string {
  return isSample ? ` (${EXPORT_TEXT.sampleMark})` : '';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let letters = '';
  for (const [value, letter] of ROMAN) for (; rest >= value; rest -= value) letters += letter;
  return letters;
}
