import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { useCatalog } from '#src/queries/catalog.query.ts';
import type { DroppedPart, ViewChoice } from '#src/state/address.ts';
import { comparedPeriod } from '#src/state/comparedPeriod.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { DIGITAL_TEXT, digitalHeadline } from '#src/text/digitalGovernment.ts';
import { PAGE_TITLES } from '#src/text/pages.ts';
import { unitNames } from '#src/text/places.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { FeedNotices } from '#src/ui/FeedNotices.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { ChangePanel } from './ChangePanel.tsx';
import styles from './DigitalGovernment.module.css';
import { DigitalGroups } from './DigitalGroups.tsx';
import { StandingStrip } from './StandingStrip.tsx';
import { UnitsBehindPanel } from './UnitsBehindPanel.tsx';
import { UnitsMap } from './UnitsMap.tsx';
import { useDigitalPage } from './useDigitalPage.ts';

/** Every indicator of digital government against its target, and where it is behind. */
export function DigitalGovernmentPage() {
  const catalog = useCatalog();
  const { choice, dropped } = useViewChoice(catalog);
  if (!choice.period) return <Notice tone="caution">{SHELL_TEXT.noPeriods}</Notice>;
  return (
    <DigitalGovernmentOfPeriod catalog={catalog} period={choice.period} choice={choice} dropped={dropped} />
  );
}

interface DigitalGovernmentOfPeriodProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly choice: ViewChoice;
  readonly dropped: readonly DroppedPart[];
}

function DigitalGovernmentOfPeriod({ catalog, period, choice, dropped }: DigitalGovernmentOfPeriodProps) {
  const compared = comparedPeriod(catalog, period, choice.comparison);
  const page = useDigitalPage(catalog, period, compared);
  const { view, feed } = page;
  const unknownUnits = view
    ? choice.highlighted.filter((code) => view.units.every((unit) => unit.code !== code))
    : [];
  const hasIndicators = view !== null && view.standings.length > 0;
  return (
    <div className={styles.page}>
      <PageHead
        title={PAGE_TITLES.digitalGovernment}
        headline={
          hasIndicators ? digitalHeadline(view.standings, view.below, period, catalog.locality) : null
        }
      />
      <FeedNotices
        dropped={[...dropped, ...unknownUnits.map((value) => ({ part: 'unit' as const, value }))]}
        periodId={period.id}
        failures={page.failures}
        findings={page.findings}
        unpublishedFeeds={page.unpublishedFeeds}
        nameOf={unitNames(page.units)}
      />
      {page.isLoading && <TableSkeleton label={SHELL_TEXT.loading} />}
      {view && !hasIndicators && <Notice tone="info">{DIGITAL_TEXT.noGroups}</Notice>}
      {view && <StandingStrip view={view} />}
      {!page.isLoading && <DigitalGroups catalog={catalog} period={period} page={page} />}
      {hasIndicators && (
        <>
          <ChangePanel view={view} period={period} compared={compared} feed={feed} />
          <UnitsBehindPanel view={view} period={period} feed={feed} />
        </>
      )}
      {view && view.unitFigures.length > 0 && (
        <UnitsMap view={view} period={period} marked={choice.highlighted} feed={feed} />
      )}
    </div>
  );
}
