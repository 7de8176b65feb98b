import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { useCatalog } from '#src/queries/catalog.query.ts';
import type { DroppedPart, ViewChoice } from '#src/state/address.ts';
import { comparedPeriod } from '#src/state/comparedPeriod.ts';
import { comparisonChoices, comparisonOf, comparisonValue } from '#src/state/comparisonChoices.ts';
import { useViewChoice, type ViewChange } from '#src/state/useViewChoice.ts';
import { capitalise } from '#src/text/format.ts';
import { BASIS_WORDS, coverageNote } from '#src/text/onTimeReturns.ts';
import { PAGE_TITLES } from '#src/text/pages.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { unitNames } from '#src/text/places.ts';
import { SHELL_TEXT, sourceLine } from '#src/text/shell.ts';
import { ComparisonField } from '#src/ui/ComparisonField.tsx';
import { FeedNotices } from '#src/ui/FeedNotices.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { BasisSwitch } from './BasisSwitch.tsx';
import { FieldMapPanel } from './FieldMapPanel.tsx';
import { FunnelPanel } from './FunnelPanel.tsx';
import { pageHeadline } from './headline.model.ts';
import { MixPanel } from './MixPanel.tsx';
import { MonthsPanel } from './MonthsPanel.tsx';
import { OnTimeFigures } from './OnTimeFigures.tsx';
import styles from './OnTimeReturns.module.css';
import { OverduePanel } from './OverduePanel.tsx';
import { basisNamed, spreadNamed, unusedParts } from './onTimeAddress.model.ts';
import { onTimeView, unitSignals } from './onTimeReturns.model.ts';
import type { OnTimePanelProps } from './panelProps.ts';
import { RunPanel } from './RunPanel.tsx';
import { UnitPartsPanel } from './UnitPartsPanel.tsx';
import { UnitTablePanel } from './UnitTablePanel.tsx';
import { useOnTimeReturns } from './useOnTimeReturns.ts';

/** Who returns results on time: early, on time, late; given their size, over months, by field, and what is overdue. */
export function OnTimeReturnsPage() {
  const catalog = useCatalog();
  const { choice, dropped, change, queryOf } = useViewChoice(catalog);
  if (!choice.period) return <Notice tone="caution">{SHELL_TEXT.noPeriods}</Notice>;
  return (
    <OnTimeOfPeriod
      catalog={catalog}
      period={choice.period}
      choice={choice}
      dropped={dropped}
      onChange={change}
      queryOf={queryOf}
    />
  );
}

interface OnTimeOfPeriodProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly choice: ViewChoice;
  readonly dropped: readonly DroppedPart[];
  readonly onChange: (change: ViewChange) => void;
  readonly queryOf: (change: ViewChange) => string;
}

function OnTimeOfPeriod({ catalog, period, choice, dropped, onChange, queryOf }: OnTimeOfPeriodProps) {
  const comparedWith = comparedPeriod(catalog, period, choice.comparison);
  const feeds = useOnTimeReturns(catalog, period, comparedWith);
  const { units, byPeriod, periods, hasRuns, isLoading } = feeds;
  const basis = basisNamed(choice.basis) ?? 'received';
  const spread = spreadNamed(choice.view);
  const view = useMemo(
    () => (isLoading ? null : onTimeView(catalog, units, byPeriod, period, basis, spread)),
    [isLoading, catalog, units, byPeriod, period, basis, spread],
  );
  const signals = useMemo(
    () => (view && hasRuns ? unitSignals(byPeriod, view, periods) : new Map()),
    [view, hasRuns, byPeriod, periods],
  );
  const highlighted = choice.highlighted;
  const isMarked = useMemo(() => {
    const marked = new Set(highlighted);
    return (code: string) => marked.has(code);
  }, [highlighted]);
  const known = new Set(view?.rows.map(({ unit }) => unit.code));
  const notices = (
    <FeedNotices
      dropped={[...dropped, ...(known.size > 0 ? unusedParts(choice, known) : [])]}
      periodId={period.id}
      failures={feeds.failures}
      findings={feeds.findings}
      unpublishedFeeds={feeds.unpublishedFeeds}
      nameOf={unitNames(units)}
    />
  );
  if (!view || feeds.unpublishedFeeds.includes('dossiers') || view.rows.length === 0)
    return (
      <div className={styles.page}>
        <PageHead title={PAGE_TITLES.onTimeReturns} headline={null} />
        {notices}
        {isLoading && <TableSkeleton label={SHELL_TEXT.loading} />}
      </div>
    );
  const subjectCode = highlighted.find((code) => known.has(code));
  const panel: OnTimePanelProps = {
    catalog,
    view,
    feeds,
    choice,
    subject: view.rows.find(({ unit }) => unit.code === subjectCode)?.unit ?? null,
    isMarked,
    signals,
    onChange,
    footer: (
      <>
        <span>
          {capitalise(periodName(period.id))}
          {provisionalMark(period)} · {sourceLine(feeds.source, feeds.asOf)}
        </span>
        <span>
          {coverageNote(
            view.reported.length,
            view.rows.map(({ unit }) => unit.kind),
            view.silent.map(({ label }) => label),
          )}
        </span>
        <span>{BASIS_WORDS[basis].denominatorNote}</span>
      </>
    ),
  };
  return (
    <div className={styles.page}>
      <PageHead title={PAGE_TITLES.onTimeReturns} headline={pageHeadline(catalog, view, feeds)} />
      {notices}
      <div className={styles.controls}>
        <BasisSwitch basis={basis} queryOf={queryOf} />
        {!isProvisional(period) && (
          <ComparisonField
            choices={comparisonChoices(catalog, period)}
            value={comparisonValue(choice.comparison)}
            onChange={(value) => onChange({ comparison: comparisonOf(value) })}
          />
        )}
      </div>
      {view.reported.length > 0 && <OnTimeFigures {...panel} comparedWith={comparedWith} />}
      <OnTimePanels panel={panel} comparedWith={comparedWith} />
    </div>
  );
}

interface OnTimePanelsProps {
  readonly panel: OnTimePanelProps;
  readonly comparedWith: Period | null;
}

function OnTimePanels({ panel, comparedWith }: OnTimePanelsProps) {
  const hasFigures = panel.view.reported.length > 0;
  return (
    <>
      {hasFigures ? (
        <div className={styles.pair}>
          <FunnelPanel {...panel} />
          <UnitPartsPanel {...panel} />
        </div>
      ) : null}
      <div className={styles.pair}>
        <RunPanel {...panel} />
        <MonthsPanel {...panel} comparedWith={comparedWith} />
      </div>
      {hasFigures && (
        <>
          <OverduePanel {...panel} />
          <FieldMapPanel {...panel} />
          <MixPanel {...panel} comparedWith={comparedWith} />
          <UnitTablePanel {...panel} />
        </>
      )}
    </>
  );
}
