import { useMemo } from 'react';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { ScoreWaterfall } from '#src/charts/ScoreWaterfall.tsx';
import { waterfallSeries } from '#src/charts/waterfallSeries.ts';
import { formulaFor } from '#src/domain/catalog.ts';
import { mayHaveCounts } from '#src/domain/countsFeed.ts';
import type { RankedUnit } from '#src/domain/ranking.ts';
import { useIndicators } from '#src/queries/indicators.query.ts';
import { comparisonChoices, comparisonOf, comparisonValue } from '#src/state/comparisonChoices.ts';
import { capitalise, formatMaximum } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { periodName } from '#src/text/periods.ts';
import { unitLabel } from '#src/text/places.ts';
import { cutAxisNote } from '#src/text/rankingGlance.ts';
import { RANKING_VIEWS_TEXT } from '#src/text/rankingViews.ts';
import {
  changeWithheldSentence,
  formulasDiffer,
  SCORE_CHANGE_TEXT,
  scoreChangeMessage,
  scoreChangeSummary,
} from '#src/text/scoreChange.ts';
import { ComparisonField } from '#src/ui/ComparisonField.tsx';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import { FigureFooter } from '../FigureFooter.tsx';
import { NO_GROUP } from '../rankingViews.model.ts';
import { changeReckoningLines } from './changeReckoning.model.ts';
import { explainedChange, explainedUnit, openedGroup, type ScoreChange } from './scoreChange.model.ts';
import { UnitSelect } from './UnitSelect.tsx';
import type { RankingViewProps } from './viewProps.ts';
import { waterfallSteps } from './waterfallSteps.model.ts';

/** Why one unit's total changed between two periods: exactly, by group and then by indicator. */
export function ScoreChangeView(props: RankingViewProps) {
  const { catalog, view, marked, choice, onChange, feed } = props;
  const unit = explainedUnit(view, marked);
  const hasFeed = mayHaveCounts(catalog, view.period);
  const isWanted = hasFeed && view.changeWithheld === null;
  const now = useIndicators(isWanted ? view.period.id : null);
  const then = useIndicators(isWanted ? (view.comparedWith?.id ?? null) : null);
  if (!unit)
    return (
      <Panel title={SCORE_CHANGE_TEXT.title} footer={<FigureFooter view={view} feed={feed} />}>
        <p>{RANKING_VIEWS_TEXT.noUnit}</p>
      </Panel>
    );
  const explained = explainedChange(view, unit, now.data?.records ?? [], then.data?.records ?? []);
  const tools = (
    <>
      <UnitSelect view={view} marked={marked} onChange={onChange} unitCode={unit.unit.code} />
      <ComparisonField
        choices={comparisonChoices(catalog, view.period)}
        value={comparisonValue(choice.comparison)}
        onChange={(value) => onChange({ comparison: comparisonOf(value) })}
      />
    </>
  );
  if (explained.kind !== 'explained' || !view.comparedWith)
    return (
      <Panel title={SCORE_CHANGE_TEXT.title} tools={tools} footer={<FigureFooter view={view} feed={feed} />}>
        <Notice tone="info">
          {explained.kind === 'withheld'
            ? `${changeWithheldSentence(explained.reason)} ${explained.reason === 'formulaBreak' ? bothFormulas(props) : ''}`
            : explained.kind === 'missing'
              ? MISSING_WORDS[explained.reason.missing]
              : changeWithheldSentence('noPeriod')}
        </Notice>
      </Panel>
    );
  return (
    <>
      {[now, then].map(
        ({ failure, data, retry }) =>
          failure && (
            <FailureNotice
              key={failure.document}
              failure={failure}
              stillShown={data !== null}
              onRetry={retry}
            />
          ),
      )}
      <ChangeChart
        {...props}
        unit={unit}
        change={explained.change}
        beforeId={view.comparedWith.id}
        tools={tools}
        documents={[feed.document, now.data?.document ?? null, then.data?.document ?? null]}
      />
    </>
  );
}

function bothFormulas({ catalog, view }: RankingViewProps): string {
  const then = view.comparedWith && formulaFor(catalog, view.comparedWith);
  return then && view.comparedWith
    ? formulasDiffer(view.period.id, view.formula.name, view.comparedWith.id, then.name)
    : '';
}

interface ChangeChartProps extends RankingViewProps {
  readonly unit: RankedUnit;
  readonly change: ScoreChange;
  readonly beforeId: string;
  readonly tools: React.ReactNode;
  readonly documents: readonly (string | null)[];
}

function ChangeChart(props: ChangeChartProps) {
  const { view, choice, onChange, feed, unit, change, beforeId, tools, documents } = props;
  const { formula, period } = view;
  const opened = openedGroup(change, choice.group);
  const label = unitLabel(unit.unit);
  const lines = useMemo(
    () =>
      waterfallSteps(change, formula, opened, {
        before: capitalise(periodName(beforeId)),
        after: capitalise(periodName(period.id)),
      }),
    [change, formula, opened, beforeId, period.id],
  );
  const steps = lines.map(({ step }) => step);
  const hasIndicators = change.groups.some(({ indicators }) => indicators.length > 0);
  const openable = change.groups.filter(({ indicators }) => indicators.length > 1);
  const nameOf = (code: string) => formula.groups.find((group) => group.code === code)?.name ?? code;
  return (
    <ChartFrame
      title={SCORE_CHANGE_TEXT.title}
      message={scoreChangeMessage(
        label,
        { periodId: beforeId, points: change.before },
        { periodId: period.id, points: change.after },
        change.change,
        change.groups.map((group) => ({ name: nameOf(group.code), change: group.change })),
      )}
      summary={scoreChangeSummary(label, beforeId, period.id)}
      points={lines.map((line) => ({ key: line.step.key, label: line.label }))}
      table={{
        columns: [
          SCORE_CHANGE_TEXT.part,
          capitalise(periodName(beforeId)),
          capitalise(periodName(period.id)),
          SCORE_CHANGE_TEXT.change,
          SCORE_CHANGE_TEXT.counts,
        ],
        rows: lines.map(({ cells }) => cells),
      }}
      series={waterfallSeries(steps, SCORE_CHANGE_TEXT.change, 'points')}
      tools={
        <>
          {tools}
          {openable.length > 0 && (
            <SelectField
              label={SCORE_CHANGE_TEXT.group}
              value={opened ?? NO_GROUP}
              options={[
                { value: NO_GROUP, label: SCORE_CHANGE_TEXT.noGroup },
                ...change.groups.map(({ code }) => ({ value: code, label: nameOf(code) })),
              ]}
              onChange={(group) => onChange({ group })}
            />
          )}
        </>
      }
      footer={
        <FigureFooter view={view} feed={feed}>
          {!hasIndicators && <span>{SCORE_CHANGE_TEXT.noIndicators}</span>}
        </FigureFooter>
      }
      explanation={
        <Reckoning
          lines={changeReckoningLines(change, formula, opened)}
          formulaName={formula.name}
          documents={documents}
        />
      }
    >
      {(canvas) => (
        <ScoreWaterfall canvas={canvas} steps={steps} formatTick={formatMaximum} cutNote={cutAxisNote} />
      )}
    </ChartFrame>
  );
}
