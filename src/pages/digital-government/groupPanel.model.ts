import type { BulletRow } from '#src/charts/bulletBarsLayout.ts';
import type { DigitalStanding, LocalityFigure } from '#src/domain/digitalStanding.ts';
import { isKnown } from '#src/domain/missing.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { standingWords } from '#src/text/digitalGovernment.ts';
import { figureText, groupNote, groupPointLabel, olderText } from '#src/text/digitalGovernmentGroups.ts';

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
