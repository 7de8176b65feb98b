import type { Report } from '#src/domain/report.ts';
import { EXPORT_TEXT } from '#src/text/exports.ts';

/** What every file says about itself, in the order in which it is written; what is not known is left out. */
export function reportFacts(report: Report): (readonly [name: string, value: string])[] {
  const facts: readonly (readonly [string, string])[] = [
    [EXPORT_TEXT.place, report.locality],
    [EXPORT_TEXT.period, report.period],
    [EXPORT_TEXT.asOf, report.asOf],
    [EXPORT_TEXT.source, report.source],
    [EXPORT_TEXT.formula, report.formula],
    [EXPORT_TEXT.address, report.address],
    [EXPORT_TEXT.sample, report.isSample ? EXPORT_TEXT.sampleSentence : ''],
  ];
  return facts.filter(([, value]) => value !== '');
}
