import type { MeasureForm } from './signals.ts';

/** How a measure that is made from dossiers, processing times or ratings is named and printed. */
interface ServiceMeasureWords {
  readonly form: MeasureForm;
  /** What its x of n counts: "72/76 lượt đánh giá hài lòng"; empty where it has no counts. */
  readonly counts: string;
}

const WORDS: ReadonlyMap<string, ServiceMeasureWords> = new Map([
  [
    'onTimeRate',
    {
      form: { kind: 'rate', name: 'Tỷ lệ đúng hẹn trên hồ sơ tiếp nhận' },
      counts: 'hồ sơ tiếp nhận đã trả đúng hẹn hoặc còn hạn',
    },
  ],
  ['medianDays', { form: { kind: 'days', name: 'Thời gian giải quyết trung vị' }, counts: '' }],
  ['overdueOpen', { form: { kind: 'count', name: 'Số hồ sơ quá hạn còn mở' }, counts: '' }],
  [
    'satisfiedRate',
    { form: { kind: 'rate', name: 'Tỷ lệ lượt đánh giá hài lòng' }, counts: 'lượt đánh giá hài lòng' },
  ],
]);

/** The words of such a measure by its code; null for one of the index. */
export function serviceMeasureWords(measureCode: string): ServiceMeasureWords | null {
  return WORDS.get(measureCode) ?? null;
}
