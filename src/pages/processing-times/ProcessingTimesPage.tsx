import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing } from '#src/domain/missing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { dossierCount } from '#src/domain/procedureChange.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { useCatalog } from '#src/queries/catalog.query.ts';
import { comparedPeriod } from '#src/state/comparedPeriod.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { PAGE_TITLES } from '#src/text/pages.ts';
import { unitLabel, unitNames } from '#src/text/places.ts';
import { missingNotice, TIMES_TEXT, timesHeadline } from '#src/text/processingTimes.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { FeedNotices } from '#src/ui/FeedNotices.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import styles from './ProcessingTimes.module.css';
import {
  slowSomewhere,
  type TimesView,
  timesPlace,
  timesView,
  unknownParts,
} from './processingTimes.model.ts';
import { TimesFigures } from './TimesFigures.tsx';
import { TimesFilters } from './TimesFilters.tsx';
import { TimesPanels } from './TimesPanels.tsx';
import { timesViewOf } from './timesTable.model.ts';
import { useProcessingTimes } from './useProcessingTimes.ts';

/**
 * How long dossiers take, with the open ones counted in: which procedures are slow, where, and what lies open.
 *
 * One unit in the address (`xa`) narrows the page to its dossiers. That is seen in the filter, said in a sentence with a
 * button that undoes it, in the headline, in the titles of what is narrowed, and below each panel; the panels in which
 * units stand side by side keep all of them and set the one off. Several units are set off there and narrow nothing.
 */
export function ProcessingTimesPage() {
  const catalog = useCatalog();
  const address = useViewChoice(catalog);
  const { period } = address.choice;
  if (!period) return <Notice tone="caution">{SHELL_TEXT.noPeriods}</Notice>;
  return <TimesOfPeriod catalog={catalog} period={period} address={address} />;
}

interface TimesOfPeriodProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly address: ReturnType<typeof useViewChoice>;
}

function TimesOfPeriod({ catalog, period, address }: TimesOfPeriodProps) {
  const { choice, dropped, change } = address;
  const comparedWith = comparedPeriod(catalog, period, choice.comparison);
  const feeds = useProcessingTimes(catalog, period, comparedWith);
  const { units, procedures, records, isLoading } = feeds;
  const { highlighted, field } = choice;
  const view = useMemo(
    () =>
      units && !isLoading
        ? timesView(catalog, units, procedures, records, period, comparedWith, {
            unitCodes: highlighted,
            fieldCode: field,
          })
        : null,
    [catalog, units, procedures, records, isLoading, period, comparedWith, highlighted, field],
  );
  const table = timesViewOf(choice.view);
  const hasRecords = records.length > 0;
  // Why there is nothing at all stands in the notices: that nothing was sent would be one reason too many.
  const isAccountedFor = feeds.failures.length > 0 || feeds.unpublishedFeeds.length > 0;
  const unknown = view
    ? unknownParts(view, {
        unitCodes: highlighted,
        fieldCode: field,
        procedureCode: choice.procedure,
      })
    : [];
  return (
    <div className={styles.page}>
      <PageHead
        title={PAGE_TITLES.processingTimes}
        headline={view && (hasRecords || !isAccountedFor) ? headlineOf(view) : null}
      />
      <FeedNotices
        dropped={[
          ...dropped,
          ...unknown,
          ...(table.unknown === null ? [] : [{ part: 'view' as const, value: table.unknown }]),
        ]}
        periodId={period.id}
        failures={feeds.failures}
        findings={feeds.findings}
        unpublishedFeeds={feeds.unpublishedFeeds}
        nameOf={unitNames(units ?? [])}
      />
      {isLoading && <TableSkeleton label={SHELL_TEXT.loading} />}
      {view && !hasRecords && !isAccountedFor && <Notice tone="caution">{TIMES_TEXT.noFigures}</Notice>}
      {view && hasRecords && (
        <>
          <TimesFilters view={view} onChange={change} />
          {isProvisional(period) && !isMissing(view.time) && (
            <Notice tone="info">{TIMES_TEXT.provisional}</Notice>
          )}
          {isMissing(view.time) && <Notice tone="caution">{missingNotice(view.time)}</Notice>}
          <TimesFigures view={view} />
          <TimesPanels view={view} feeds={feeds} address={address} tableId={table.id} />
        </>
      )}
    </div>
  );
}

function headlineOf(view: TimesView) {
  const { period, time, silentUnits, incompleteUnits, scopeUnits } = view;
  return timesHeadline(period, timesPlace(view), time, {
    slow: slowSomewhere(view),
    isSmall: !isMissing(time) && isSmallSample(dossierCount(time)),
    absentLabels: [...silentUnits, ...incompleteUnits].map(unitLabel),
    unitCount: scopeUnits.length,
  });
}
