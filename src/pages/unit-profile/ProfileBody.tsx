import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isKnown, isMissing, type Missing } from '#src/domain/missing.ts';
import { pointsSpine, rateSpine } from '#src/domain/spine.ts';
import { winnable } from '#src/domain/winnableGoals.ts';
import { RANK_CONFIDENCE } from '#src/queries/rankIntervals.query.ts';
import { unitLabel } from '#src/text/places.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { SIGNALS_RECKONING } from '#src/text/signals.ts';
import { INDICATOR_RULES, INDICATORS_TEXT } from '#src/text/unitIndicators.ts';
import { profileHeadline, type RankedPlace, unitFullName, wholeName } from '#src/text/unitProfile.ts';
import { PageHead } from '#src/ui/PageHead.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { FigureFooter } from './FigureFooter.tsx';
import { GoalsPanel } from './GoalsPanel.tsx';
import { goalLines } from './goalLines.model.ts';
import { IndicatorTable } from './IndicatorTable.tsx';
import { groupRows, indicatorLines } from './indicatorRows.model.ts';
import { LineagePanel } from './LineagePanel.tsx';
import { unitLineage } from './lineage.model.ts';
import { ProfileStrip } from './ProfileStrip.tsx';
import type { ProfileView } from './profile.model.ts';
import { measurePage, unitPage } from './profileLinks.model.ts';
import { ServicePanels } from './ServicePanels.tsx';
import { SignalsPanel } from './SignalsPanel.tsx';
import { SpinePanel } from './SpinePanel.tsx';
import { serviceMeasures } from './service.model.ts';
import { headlineParts, unitSignals } from './signals.model.ts';
import { profileFigures, type Sourced, unitInterval } from './strip.model.ts';
import styles from './UnitProfile.module.css';
import type { UnitProfileProps } from './unitProfileProps.ts';
import type { ProfileState } from './useProfile.ts';
import type { ServicesState } from './useServices.ts';

/** The chart library comes with the lines: below the first screen, and not needed for the rest. */
const HistoryPanel = lazy(async () => ({ default: (await import('./HistoryPanel.tsx')).HistoryPanel }));
const WinnablePanel = lazy(async () => ({ default: (await import('./WinnablePanel.tsx')).WinnablePanel }));

interface ProfileBodyProps extends UnitProfileProps {
  readonly view: ProfileView;
  readonly profile: ProfileState;
  readonly services: ServicesState;
  readonly notices: ReactNode;
}

/** The panels of one unit, once its index figures are there. */
export function ProfileBody(props: ProfileBodyProps) {
  const { catalog, period, unit, compared, register, view, profile, services, notices, nameOf } = props;
  const { ranking, row, judgement, formula, measures } = view;
  const { dossiers, durations, ratings } = services;
  const [params] = useSearchParams();
  const pageOf = (pathname: string, more?: Readonly<Record<string, string>>) =>
    unitPage(params, unit.code, pathname, more);
  const [handled, taken, rated] = [
    figuresOf(dossiers.sourced),
    figuresOf(durations.sourced),
    figuresOf(ratings.sourced),
  ];
  const signals = useMemo(
    () => unitSignals(view, serviceMeasures(handled, taken, rated, view.formula)),
    [view, handled, taken, rated],
  );
  const codes = useMemo(() => compared.map(({ code }) => code), [compared]);
  const rates = useMemo(
    () => (measures.length === 0 ? [] : rateSpine(formula, codes, measures, unit.code)),
    [formula, codes, measures, unit.code],
  );
  const points = useMemo(() => pointsSpine(formula, ranking, unit.code), [formula, ranking, unit.code]);
  const found = useMemo(
    () => (isMissing(row) || measures.length === 0 ? null : winnable(formula, ranking, row, measures)),
    [formula, ranking, row, measures],
  );
  const lineage = useMemo(
    () => unitLineage(register, unit, profile.periods),
    [register, unit, profile.periods],
  );
  const interval = unitInterval(profile.simulation.intervals, unit.code);
  const { concerns, improvements } = headlineParts(signals, formula);
  const label = unitLabel(unit);
  const whole = wholeName(catalog.locality);
  const reportedCount = ranking.ranked.length;
  const footer = (
    <FigureFooter
      period={period}
      source={view.hasScores ? profile.scoreSource : null}
      units={compared}
      reportedCount={reportedCount}
    />
  );
  const countsFooter = (
    <FigureFooter
      period={period}
      source={profile.countsSource ?? profile.scoreSource}
      units={compared}
      reportedCount={profile.countsSource ? countedUnitCount(measures, codes) : reportedCount}
    />
  );
  return (
    <>
      <PageHead
        title={unitFullName(unit)}
        headline={profileHeadline(
          unit,
          period,
          view.hasScores ? rankedPlace(view, interval) : null,
          concerns,
          improvements,
        )}
      />
      {notices}
      <ProfileStrip
        figures={profileFigures({
          view,
          locality: catalog.locality,
          simulation: profile.simulation,
          confidence: RANK_CONFIDENCE,
          dossiers: dossiers.sourced,
          durations: durations.sourced,
          ratings: ratings.sourced,
          winnable: found,
        })}
        judgement={judgement}
      />
      <div className={styles.main}>
        <SpinePanel
          label={label}
          whole={whole}
          measures={rates.length > 0 ? rates : points}
          documents={[(rates.length > 0 ? profile.countsSource : profile.scoreSource)?.document ?? null]}
          formulaName={formula.name}
          footer={rates.length > 0 ? countsFooter : footer}
        />
        <div className={styles.side}>
          <SignalsPanel
            signals={signals}
            judgement={judgement}
            linkOf={(code) => measurePage(code, formula, pageOf)}
            footer={footer}
            explanation={
              <Reckoning
                lines={SIGNALS_RECKONING}
                formulaName={formula.name}
                documents={[profile.scoreSource.document, profile.countsSource?.document ?? null]}
              />
            }
          />
          {found && (
            <GoalsPanel
              found={found}
              nameOf={nameOf}
              footer={countsFooter}
              explanation={
                <Reckoning
                  lines={goalLines(found)}
                  formulaName={formula.name}
                  documents={[profile.countsSource?.document ?? null]}
                />
              }
            />
          )}
          {lineage && <LineagePanel catalog={catalog} period={period} lineage={lineage} />}
        </div>
      </div>
      <IndicatorTable
        groups={groupRows(view, rates, points)}
        hasScores={view.hasScores}
        whole={whole}
        footer={
          <>
            {countsFooter}
            {rates.length === 0 && judgement !== 'waiting' && <span>{INDICATORS_TEXT.noCounts}</span>}
          </>
        }
        explanation={
          <Reckoning
            lines={[...indicatorLines(formula, measures, unit.code), ...INDICATOR_RULES]}
            formulaName={formula.name}
            documents={[(profile.countsSource ?? profile.scoreSource).document]}
          />
        }
      />
      <ServicePanels
        catalog={catalog}
        period={period}
        unit={unit}
        compared={compared}
        services={services}
        pageOf={pageOf}
      />
      <Suspense fallback={<TableSkeleton label={SHELL_TEXT.loading} />}>
        {found && (
          <WinnablePanel
            found={found}
            formula={formula}
            document={profile.countsSource?.document ?? null}
            footer={countsFooter}
          />
        )}
        <HistoryPanel
          catalog={catalog}
          period={period}
          unit={unit}
          row={row}
          compared={compared}
          register={register}
          scores={profile.scores}
          reportedCount={reportedCount}
          source={profile.scoreSource}
          formulaName={formula.name}
        />
      </Suspense>
    </>
  );
}

function rankedPlace(
  { row, ranking }: ProfileView,
  interval: RankedPlace['interval'],
): RankedPlace | Missing {
  if (isMissing(row)) return row;
  const { rank, shareCount, totalPoints, band } = row;
  const bandName = band?.name ?? null;
  return { rank, rankedCount: ranking.ranked.length, shareCount, interval, totalPoints, bandName };
}

/** How many of the compared units have a count in the period. */
function countedUnitCount(measures: ProfileView['measures'], codes: readonly string[]): number {
  const counted = new Set(
    measures.filter(({ denominator }) => isKnown(denominator)).map(({ unitCode }) => unitCode),
  );
  return codes.filter((code) => counted.has(code)).length;
}

function figuresOf<Figures>(sourced: Sourced<Figures>): Figures | null {
  return sourced.state === 'there' ? sourced.figures : null;
}
