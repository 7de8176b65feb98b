import type { BulletRow } from '#src/charts/bulletBarsLayout.ts';
import type { DigitalStanding, LocalityFigure } from '#src/domain/digitalStanding.ts';
import { isKnown } from '#src/domain/missing.ts';
import type { ReportSeries } from '#src/domain/report.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { DIGITAL_TEXT, standingWords } from '#src/text/digitalGovernment.ts';
import {
  figureText,
  GROUP_COLUMNS,
  groupNote,
  groupPointLabel,
  olderText,
} from '#src/text/digitalGovernmentGroups.ts';

/** True for a share of few cases. */
function restsOnFew(figure: Pick<LocalityFigure, 'denominator'> | null): boolean {
  return figure !== null && isKnown(figure.denominator) && isSmallSample(figure.denominator);
}

/** One indicator as a bullet bar. */
export function bulletRow(standing: DigitalStanding): BulletRow {
  const { indicator, figure, target, state } = standing;
  const isRate = indicator.kind === 'rate';
  return {
    key: indicator.code,
    label: indicator.name,
    figure: figureText(standing),
    value: isRate && figure && isKnown(figure.value) ? figure.value : null,
    target: isRate ? target : null,
    hasBar: isRate,
    state,
    stateText: standingWords(standing),
    olderText: olderText(standing),
    note: groupNote(standing, restsOnFew(figure)),
  };
}

/** The same in words. */
export function bulletPoint(standing: DigitalStanding) {
  return {
    key: standing.indicator.code,
    label: groupPointLabel(standing, restsOnFew(standing.figure)),
  };
}

/** Rates beside their targets, as bars that a presentation program draws; undefined without any figure. */
export function targetSeries(standings: readonly DigitalStanding[]): ReportSeries | undefined {
  const rows = standings.map(bulletRow).filter(({ value }) => value !== null);
  if (rows.length === 0) return undefined;
  return {
    kind: 'bar',
    format: 'share',
    labels: rows.map(({ label }) => label),
    series: [
      { name: GROUP_COLUMNS[1], values: rows.map(({ value }) => value) },
      { name: DIGITAL_TEXT.target, values: rows.map(({ target }) => target) },
    ],
  };
}
