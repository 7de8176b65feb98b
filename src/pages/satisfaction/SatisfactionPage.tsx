import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { useCatalog } from '#src/queries/catalog.query.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { PAGE_TITLES } from '#src/text/pages.ts';
import { unitNames } from '#src/text/places.ts';
import { noRatingsSentence, SATISFACTION_TEXT, satisfactionHeadline } from '#src/text/satisfaction.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { FeedNotices } from '#src/ui/FeedNotices.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { CommuneRunsPanel } from './CommuneRunsPanel.tsx';
import { DistrictRun } from './DistrictRun.tsx';
import { LevelsPanel } from './LevelsPanel.tsx';
import { MakeUpPanel } from './MakeUpPanel.tsx';
import { MeasureSwitch } from './MeasureSwitch.tsx';
import { measureChoice } from './measureChoice.model.ts';
import { PetitionsPanel } from './PetitionsPanel.tsx';
import styles from './Satisfaction.module.css';
import { SatisfactionFigures } from './SatisfactionFigures.tsx';
import { SharesPanel } from './SharesPanel.tsx';
import { SurveyNote } from './SurveyNote.tsx';
import { clearlyBelow } from './satisfaction.model.ts';
import { type SatisfactionState, useSatisfactionPage } from './useSatisfactionPage.ts';

/** How content people are, how sure that is, and what the index still says of it. */
export function SatisfactionPage() {
  const catalog = useCatalog();
  const view = useViewChoice(catalog);
  if (!view.choice.period) return <Notice tone="caution">{SHELL_TEXT.noPeriods}</Notice>;
  return <SatisfactionOfPeriod catalog={catalog} period={view.choice.period} {...view} />;
}

interface SatisfactionOfPeriodProps extends ReturnType<typeof useViewChoice> {
  readonly catalog: Catalog;
  readonly period: Period;
}

function SatisfactionOfPeriod(props: SatisfactionOfPeriodProps) {
  const { catalog, period, choice, dropped, change, queryOf } = props;
  const asked = measureChoice(choice.view);
  const state = useSatisfactionPage(catalog, period, asked.measure);
  const { compared, isLoading, runs, measures, surveys } = state;
  const known = useMemo(() => new Set(compared.map(({ code }) => code)), [compared]);
  const { highlighted } = choice;
  const marked = useMemo(() => highlighted.filter((code) => known.has(code)), [highlighted, known]);
  const unknownUnits = compared.length === 0 ? [] : highlighted.filter((code) => !known.has(code));
  const hasFigures = state.ratings !== null || state.index !== null;
  // Of what could not be read nobody can say that it is not there.
  const isUnread = !hasFigures && state.failures.length > 0;
  const panel = { catalog, period, state };
  return (
    <div className={styles.page}>
      <PageHead
        title={PAGE_TITLES.satisfaction}
        headline={isLoading || isUnread ? null : headlineOf(catalog, period, state)}
      />
      <FeedNotices
        dropped={[
          ...dropped,
          ...unknownUnits.map((value) => ({ part: 'unit' as const, value })),
          ...(asked.unknown === null ? [] : [{ part: 'view' as const, value: asked.unknown }]),
        ]}
        periodId={period.id}
        failures={state.failures}
        findings={state.findings}
        unpublishedFeeds={state.unpublished}
        nameOf={unitNames(state.units)}
      />
      {isLoading && <TableSkeleton label={SHELL_TEXT.loading} />}
      {!isLoading && !hasFigures && !isUnread && <Notice tone="info">{SATISFACTION_TEXT.nothing}</Notice>}
      {!isLoading && hasFigures && (
        <>
          {!state.hasGroup && <Notice tone="info">{SATISFACTION_TEXT.noGroup}</Notice>}
          <SatisfactionFigures state={state} />
          <div className={styles.pair}>
            <DistrictRun
              {...panel}
              tools={runs && <MeasureSwitch measures={measures} current={runs.measure} queryOf={queryOf} />}
            />
            <div className={styles.side}>
              <MakeUpPanel period={period} state={state} />
              <SurveyNote surveys={surveys} />
            </div>
          </div>
          <CommuneRunsPanel catalog={catalog} period={period} state={state} marked={marked} />
          {state.ratings && state.ratings.reportedCount > 0 && (
            <div className={styles.pair}>
              <SharesPanel {...panel} marked={marked} />
              <LevelsPanel {...panel} marked={marked} />
            </div>
          )}
          {state.ratings?.reportedCount === 0 && (
            <Notice tone="info">{noRatingsSentence(period, compared)}</Notice>
          )}
          <PetitionsPanel {...panel} marked={marked} sorting={choice.sorting} onChange={change} />
        </>
      )}
    </div>
  );
}

function headlineOf(catalog: Catalog, period: Period, { index, ratings, compared }: SatisfactionState) {
  return satisfactionHeadline(
    catalog.locality,
    period,
    index && { mean: index.mean, maxPoints: index.group.maxPoints, saturation: index.saturation },
    ratings?.whole.ratings ?? { missing: 'notReported' },
    compared,
    ratings ? clearlyBelow(ratings) : [],
  );
}
