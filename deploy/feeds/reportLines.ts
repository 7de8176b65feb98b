import type { Finding } from '#src/domain/finding.ts';
import { failureText } from '#src/text/failures.ts';
import { findingSentence } from '#src/text/findings.ts';
import { unitLabel } from '#src/text/places.ts';
import type { FeedReport } from './checkFeeds.ts';

/** More lines about one document than a person reads; the rest is counted. */
const LINES_PER_DOCUMENT = 50;

/** Everything wrong with a set of feeds in plain Vietnamese, one line each; one line of praise when nothing is. */
export function reportLines({ units, failures, findings, unreadFeeds }: FeedReport): string[] {
  const labels = new Map(units.map((unit) => [unit.code, unitLabel(unit)]));
  const nameOf = (code: string) => labels.get(code) ?? null;
  const lines = [
    ...failures.map((failure) => `LỖI    ${failureText(failure, false).sentence}`),
    ...[...Map.groupBy(findings, ({ document }) => document)].flatMap(([document, found]) => {
      const rest = found.length - LINES_PER_DOCUMENT;
      return [
        ...found.slice(0, LINES_PER_DOCUMENT).map((one) => findingLine(one, nameOf)),
        ...(rest > 0 ? [`       ${document}: còn ${rest} dòng nữa`] : []),
      ];
    }),
    ...unreadFeeds.map((feed) => `CHÚ Ý  catalog.json: nguồn "${feed}" chưa được phiên bản này đọc.`),
  ];
  return lines.length > 0 ? lines : ['Không phát hiện sai sót nào.'];
}

function findingLine(found: Finding, nameOf: (code: string) => string | null): string {
  const place = found.column === null ? found.document : `${found.document}, cột ${found.column}`;
  return `${found.severity === 'error' ? 'LỖI   ' : 'CHÚ Ý '} ${place}. ${findingSentence(found, nameOf)}`;
}
