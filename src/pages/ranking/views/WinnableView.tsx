import { useMemo } from 'react';
import { WinnableFrame } from '#src/charts/WinnableFrame.tsx';
import { mayHaveCounts } from '#src/domain/countsFeed.ts';
import { bandColumn, rankColumn, winnable } from '#src/domain/winnableGoals.ts';
import { useIndicators } from '#src/queries/indicators.query.ts';
import { unitLabel } from '#src/text/places.ts';
import { RANKING_VIEWS_TEXT } from '#src/text/rankingViews.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { goalsTitle, WINNABLE_TEXT } from '#src/text/winnable.ts';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { FigureFooter } from '../FigureFooter.tsx';
import { GoalList } from './GoalList.tsx';
import { explainedUnit } from './scoreChange.model.ts';
import { UnitSelect } from './UnitSelect.tsx';
import type { RankingViewProps } from './viewProps.ts';
import { winnableReckoningLines } from './winnableReckoning.model.ts';

/** What one unit can still win, and what the next band and the next rank would take. */
export function WinnableView(props: RankingViewProps) {
  const { catalog, view, marked, onChange, feed, nameOf } = props;
  const unit = explainedUnit(view, marked);
  const hasFeed = mayHaveCounts(catalog, view.period);
  const indicators = useIndicators(hasFeed ? view.period.id : null);
  const measures = indicators.data?.records;
  const found = useMemo(
    () => (unit ? winnable(view.formula, view.ranking, unit, measures ?? []) : null),
    [view, unit, measures],
  );
  const footer = <FigureFooter view={view} feed={indicators.data ?? feed} />;
  if (!found)
    return (
      <Panel title={WINNABLE_TEXT.title} footer={footer}>
        <p>{RANKING_VIEWS_TEXT.noUnit}</p>
      </Panel>
    );
  const label = unitLabel(found.unit.unit);
  return (
    <>
      {indicators.failure && (
        <FailureNotice
          failure={indicators.failure}
          stillShown={indicators.data !== null}
          onRetry={indicators.retry}
        />
      )}
      <Panel
        title={goalsTitle(label)}
        tools={<UnitSelect view={view} marked={marked} onChange={onChange} unitCode={found.unit.unit.code} />}
        footer={footer}
      >
        {indicators.isLoading ? <p>{SHELL_TEXT.loading}</p> : <GoalList found={found} nameOf={nameOf} />}
        {!hasFeed && <Notice tone="info">{WINNABLE_TEXT.noIndicators}</Notice>}
      </Panel>
      {measures && (
        <WinnableFrame
          label={label}
          found={found}
          bandColumn={bandColumn(found)}
          rankColumn={rankColumn(found)}
          footer={
            <FigureFooter view={view} feed={indicators.data ?? feed}>
              <span>{WINNABLE_TEXT.fixed}</span>
            </FigureFooter>
          }
          explanation={
            <Reckoning
              lines={winnableReckoningLines(found)}
              formulaName={view.formula.name}
              documents={[indicators.data?.document ?? null]}
            />
          }
        />
      )}
    </>
  );
}
