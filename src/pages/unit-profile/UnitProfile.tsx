import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isMissing } from '#src/domain/missing.ts';
import { comparedPeriod } from '#src/state/comparedPeriod.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { unitFullName } from '#src/text/unitProfile.ts';
import { FeedNotices } from '#src/ui/FeedNotices.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { ProfileBody } from './ProfileBody.tsx';
import { unitPage } from './profileLinks.model.ts';
import { UnitNavigation } from './UnitNavigation.tsx';
import styles from './UnitProfile.module.css';
import type { UnitProfileProps } from './unitProfileProps.ts';
import { useProfile } from './useProfile.ts';
import { useServices } from './useServices.ts';

/** All that is known of one unit in one period. */
export function UnitProfile(props: UnitProfileProps) {
  const { catalog, period, unit, compared, register, registerFindings, comparison, dropped, nameOf } = props;
  const comparedWith = comparedPeriod(catalog, period, comparison);
  const profile = useProfile(catalog, period, register, compared, unit, comparedWith);
  const { view, periods } = profile;
  const judgement = view?.judgement ?? 'waiting';
  const services = useServices(
    useMemo(
      () => ({ catalog, unit, units: compared, periods, judgement }),
      [catalog, unit, compared, periods, judgement],
    ),
  );
  const [params] = useSearchParams();
  const notices = (
    <FeedNotices
      dropped={dropped}
      periodId={period.id}
      failures={[...profile.failures, ...services.failures]}
      findings={[
        ...registerFindings.filter(({ unitCode }) => unitCode === unit.code),
        ...profile.findings,
        ...services.findings,
      ]}
      unpublishedFeeds={services.unpublishedFeeds}
      nameOf={nameOf}
    />
  );
  return (
    <div className={styles.page}>
      <UnitNavigation
        catalog={catalog}
        period={period}
        unit={unit}
        ranking={view?.ranking ?? null}
        above={view?.above ?? null}
        below={view?.below ?? null}
        isRanked={view !== null && !isMissing(view.row)}
        units={compared}
        rankingPage={unitPage(params, unit.code, '/xep-hang')}
      />
      {view ? (
        <ProfileBody {...props} view={view} profile={profile} services={services} notices={notices} />
      ) : (
        <>
          <PageHead title={unitFullName(unit)} headline={null} />
          {notices}
          {profile.isLoading && <TableSkeleton label={SHELL_TEXT.loading} />}
          {!profile.isLoading && <Notice tone="caution">{SHELL_TEXT.noFormula}</Notice>}
        </>
      )}
    </div>
  );
}
