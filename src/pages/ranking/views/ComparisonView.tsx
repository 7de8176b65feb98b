import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { GroupComparison } from '#src/charts/GroupComparison.tsx';
import { mayHaveCounts } from '#src/domain/countsFeed.ts';
import { isKnown } from '#src/domain/missing.ts';
import { isProvisional } from '#src/domain/period.ts';
import { maximumLabel } from '#src/text/ranking.ts';
import { unitOption } from '#src/text/rankingViews.ts';
import { sumReckoning } from '#src/text/reckoning.ts';
import {
  groupBarLabel,
  groupCell,
  howToMark,
  moreMarkedNote,
  removeLabel,
  UNIT_COMPARISON_TEXT,
  unitComparisonMessage,
  unitComparisonSummary,
  widestSentence,
} from '#src/text/unitComparison.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import { FigureFooter } from '../FigureFooter.tsx';
import { IndicatorPanel } from '../IndicatorPanel.tsx';
import { IntervalStatus } from '../IntervalStatus.tsx';
import { usePeriodIntervals } from '../usePeriodIntervals.ts';
import { ComparedFigures } from './ComparedFigures.tsx';
import { MOST_COMPARED, type UnitComparison, unitComparison } from './unitComparison.model.ts';
import type { RankingViewProps } from './viewProps.ts';

/** Two to four marked units side by side: totals, groups, indicators. */
export function ComparisonView(props: RankingViewProps) {
  const { catalog, view, marked, onChange, feed, nameOf } = props;
  const found = usePeriodIntervals(catalog, view);
  const compared = unitComparison(view, marked);
  const { rows, groups, widest } = compared;
  const labels = rows.map(({ label }) => label);
  const tools = (
    <>
      {rows.map(({ unit, label }) => (
        <Button
          key={unit.code}
          tone="quiet"
          onClick={() => onChange({ highlighted: marked.filter((code) => code !== unit.code) })}
        >
          {removeLabel(label)}
        </Button>
      ))}
      {rows.length < MOST_COMPARED && <AddUnit {...props} />}
    </>
  );
  if (rows.length < 2)
    return (
      <Panel
        title={UNIT_COMPARISON_TEXT.title}
        tools={tools}
        footer={<FigureFooter view={view} feed={feed} />}
      >
        <Notice tone="info">{howToMark(rows.length, MOST_COMPARED)}</Notice>
      </Panel>
    );
  const note = moreMarkedNote(marked.length, MOST_COMPARED);
  return (
    <>
      <Panel
        title={UNIT_COMPARISON_TEXT.title}
        message={unitComparisonMessage(view.period.id, isProvisional(view.period), rows)}
        tools={tools}
        footer={
          <FigureFooter view={view} feed={feed}>
            {note && <span>{note}</span>}
          </FigureFooter>
        }
      >
        <ComparedFigures rows={rows} found={found} />
        <IntervalStatus intervals={found} />
      </Panel>
      <ChartFrame
        title={UNIT_COMPARISON_TEXT.groups}
        message={widestSentence(widest)}
        summary={unitComparisonSummary(labels, groups.length)}
        points={groups.flatMap((group) =>
          rows.map(({ unit, label }, index) => ({
            key: `${unit.code} ${group.code}`,
            label: groupBarLabel(
              label,
              group.name,
              group.points[index] ?? { missing: 'notReported' },
              group.maxPoints,
            ),
          })),
        )}
        table={comparisonTable(compared)}
        series={{
          kind: 'bar',
          format: 'points',
          labels: groups.map(({ name }) => name),
          series: rows.map(({ label }, index) => ({
            name: label,
            values: groups.map(({ points }) => {
              const one = points[index];
              return one !== undefined && isKnown(one) ? one : null;
            }),
          })),
        }}
        footer={<FigureFooter view={view} feed={feed} />}
        explanation={
          <Reckoning
            lines={rows.flatMap(({ label, totalPoints }, index) =>
              isKnown(totalPoints)
                ? [
                    `${sumReckoning(
                      label,
                      groups.map(({ points }) => points[index] ?? { missing: 'notReported' }),
                      totalPoints,
                    )}.`,
                  ]
                : [],
            )}
            formulaName={view.formula.name}
            documents={[feed.document, found.document]}
          />
        }
      >
        {(canvas) => (
          <GroupComparison
            canvas={canvas}
            units={rows.map(({ unit, label }) => ({ key: unit.code, label }))}
            groups={groups.map(({ code, name, maxPoints, points }) => ({
              key: code,
              name,
              maxPoints,
              maximumLabel: maximumLabel(maxPoints),
              bars: points.map((one) => ({
                points: isKnown(one) ? one : null,
                text: groupCell(one, maxPoints),
              })),
            }))}
          />
        )}
      </ChartFrame>
      {mayHaveCounts(catalog, view.period) && <IndicatorPanel view={view} marked={marked} nameOf={nameOf} />}
    </>
  );
}

function AddUnit({ view, marked, onChange }: RankingViewProps) {
  return (
    <SelectField
      label={UNIT_COMPARISON_TEXT.add}
      value=""
      options={[
        { value: '', label: UNIT_COMPARISON_TEXT.choose },
        ...view.rows.flatMap(({ rank, unit, label }) =>
          marked.includes(unit.code)
            ? []
            : [{ value: unit.code, label: isKnown(rank) ? unitOption(rank, label) : label }],
        ),
      ]}
      onChange={(code) => code !== '' && onChange({ highlighted: [...marked, code] })}
    />
  );
}

function comparisonTable({ rows, groups }: UnitComparison) {
  return {
    columns: [UNIT_COMPARISON_TEXT.group, ...rows.map(({ label }) => label)],
    rows: groups.map(({ name, maxPoints, points }) => [
      name,
      ...points.map((one) => groupCell(one, maxPoints)),
    ]),
  };
}
