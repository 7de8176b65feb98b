import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { comparedUnits } from '#src/domain/unit.ts';
import { lookUpUnit } from '#src/domain/unitLookup.ts';
import { useCatalog } from '#src/queries/catalog.query.ts';
import { useUnits } from '#src/queries/units.query.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { PAGE_TITLES } from '#src/text/pages.ts';
import { unitNames } from '#src/text/places.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { NoUnit } from './NoUnit.tsx';
import { UnitProfile } from './UnitProfile.tsx';

/** One unit by its code: its rank and how sure it is, its signals, strengths, weaknesses, and what it can still win. */
export function UnitProfilePage() {
  const catalog = useCatalog();
  const { ma = '' } = useParams();
  const { choice } = useViewChoice(catalog);
  if (!choice.period) return <Notice tone="caution">{SHELL_TEXT.noPeriods}</Notice>;
  return <ProfileOfCode catalog={catalog} period={choice.period} code={ma} />;
}

interface ProfileOfCodeProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly code: string;
}

function ProfileOfCode({ catalog, period, code }: ProfileOfCodeProps) {
  const { data, failure, isLoading, retry } = useUnits();
  const { choice, dropped } = useViewChoice(catalog);
  const { unitLevel } = catalog.locality;
  const register = data?.records;
  const compared = useMemo(
    () => comparedUnits(register ?? [], unitLevel, period),
    [register, unitLevel, period],
  );
  if (!data)
    return (
      <>
        <PageHead title={PAGE_TITLES.unitProfile} headline={null} />
        {failure && <FailureNotice failure={failure} stillShown={false} onRetry={retry} />}
        {isLoading && <TableSkeleton label={SHELL_TEXT.loading} />}
      </>
    );
  const found = lookUpUnit(data.records, unitLevel, code, period, catalog.periods);
  if (found.kind !== 'found')
    return (
      <NoUnit
        catalog={catalog}
        period={period}
        code={code}
        found={found}
        compared={compared}
        register={data.records}
      />
    );
  return (
    <UnitProfile
      // Another unit is another page: nothing of the last one stays.
      key={code}
      catalog={catalog}
      period={period}
      unit={found.unit}
      compared={compared}
      register={data.records}
      registerFindings={data.findings}
      comparison={choice.comparison}
      dropped={dropped}
      nameOf={unitNames(compared)}
    />
  );
}
