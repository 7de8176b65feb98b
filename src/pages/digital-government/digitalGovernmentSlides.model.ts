import { type BulletLine, bulletLinesLayout } from '#src/charts/bulletLinesLayout.ts';
import type { DigitalStanding, StandingState } from '#src/domain/digitalStanding.ts';
import { isKnown } from '#src/domain/missing.ts';
import { figureText } from '#src/text/digitalGovernmentGroups.ts';
import { shortStanding } from '#src/text/digitalGovernmentSlides.ts';
import { fittingRows, SLIDE_ROOM } from '#src/ui/slideRoom.ts';
import type { DigitalView } from './digitalGovernment.model.ts';

/** Those below their target in front are the view's own; what can be held against a target comes before what cannot. */
const REST: readonly StandingState[] = ['provisional', 'met', 'noTarget'];

/** Indicators with a figure, furthest below their target first; as many as fit on a slide. */
export function slideStandings({ below, standings }: Pick<DigitalView, 'below' | 'standings'>) {
  const rest = REST.flatMap((wanted) => standings.filter(({ state }) => state === wanted));
  return fittingRows(
    [...below, ...rest],
    (some) => bulletLinesLayout(SLIDE_ROOM.width, some.map(bulletLine)).height,
  );
}

export function bulletLine(standing: DigitalStanding): BulletLine {
  const { indicator, figure, target, state } = standing;
  const isRate = indicator.kind === 'rate';
  return {
    key: indicator.code,
    label: indicator.name,
    figure: figureText(standing),
    value: isRate && figure && isKnown(figure.value) ? figure.value : null,
    target: isRate ? target : null,
    state,
    stateText: shortStanding(standing),
  };
}
