import type { MissingReason } from '#src/domain/missing.ts';

/** Why a figure is not there, short enough for a table cell. */
export const MISSING_WORDS: Readonly<Record<MissingReason, string>> = {
  notReported: 'Chưa báo cáo',
  notApplicable: 'Không áp dụng',
  zeroDenominator: 'Không phát sinh',
  tooFew: 'Quá ít số liệu',
  noVariation: 'Không biến động',
};
