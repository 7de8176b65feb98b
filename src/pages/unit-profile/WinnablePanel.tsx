import type { ReactNode } from 'react';
import { WinnableFrame } from '#src/charts/WinnableFrame.tsx';
import type { Formula } from '#src/domain/indicator.ts';
import { bandColumn, rankColumn, type Winnable } from '#src/domain/winnableGoals.ts';
import { unitLabel } from '#src/text/places.ts';
import { indicatorReckoning } from '#src/text/reckoning.ts';
import { drawnIndicatorsNote } from '#src/text/unitIndicators.ts';
import { WINNABLE_TEXT } from '#src/text/winnable.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';

interface WinnablePanelProps {
  readonly found: Winnable;
  readonly formula: Formula;
  readonly document: string | null;
  readonly footer: ReactNode;
}

/** So many bars say where the points are; the table has the rest. */
const DRAWN = 8;
/** So many indicators are reckoned out. */
const RECKONED = 3;

/** The points the unit can still win, most first. */
export function WinnablePanel({ found, formula, document, footer }: WinnablePanelProps) {
  return (
    <WinnableFrame
      label={unitLabel(found.unit.unit)}
      found={found}
      bandColumn={bandColumn(found)}
      rankColumn={rankColumn(found)}
      mostRows={DRAWN}
      footer={
        <>
          {footer}
          <span>{WINNABLE_TEXT.fixed}</span>
          {found.indicators.length > DRAWN && (
            <span>{drawnIndicatorsNote(DRAWN, found.indicators.length)}</span>
          )}
        </>
      }
      explanation={
        <Reckoning
          lines={found.indicators
            .slice(0, RECKONED)
            .map(
              ({ indicator, numerator, denominator, points }) =>
                `${indicatorReckoning(indicator, numerator, denominator, points)}.`,
            )}
          formulaName={formula.name}
          documents={[document]}
        />
      }
    />
  );
}
