import { useMemo } from 'react';
import { isMissing } from '#src/domain/missing.ts';
import type { useViewChoice } from '#src/state/useViewChoice.ts';
import type { TimesViewId } from '#src/text/processingTimesTable.ts';
import { AgeingPanel } from './AgeingPanel.tsx';
import { LimitsPanel } from './LimitsPanel.tsx';
import { PlacesAnchor } from './PlacesAnchor.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import styles from './ProcessingTimes.module.css';
import { procedureTimes } from './procedureTimes.model.ts';
import type { TimesView } from './processingTimes.model.ts';
import { SlowedPanel } from './SlowedPanel.tsx';
import { SlowestPanel } from './SlowestPanel.tsx';
import { slowedView } from './slowed.model.ts';
import { TimesTable } from './TimesTable.tsx';
import { TrendPanel } from './TrendPanel.tsx';
import type { ProcessingTimesFeeds } from './useProcessingTimes.ts';

interface TimesPanelsProps {
  readonly view: TimesView;
  readonly feeds: ProcessingTimesFeeds;
  readonly address: ReturnType<typeof useViewChoice>;
  readonly tableId: TimesViewId;
}

/** The panels below the figures; of a period without dossiers the trend and the table of units alone. */
export function TimesPanels({ view, feeds, address, tableId }: TimesPanelsProps) {
  const { choice, change, queryOf } = address;
  const { records, periods } = feeds;
  const times = useMemo(() => procedureTimes(view), [view]);
  const slowed = useMemo(() => slowedView(view, records), [view, records]);
  return (
    <>
      {!isMissing(view.time) && (
        <>
          <LimitsPanel view={view} times={times} feed={feeds} />
          <div className={styles.pair}>
            <SlowestPanel view={view} times={times} queryOf={queryOf} feed={feeds} />
            <SlowedPanel
              view={view}
              slowed={slowed}
              comparison={choice.comparison}
              onCompare={(comparison) => change({ comparison })}
              queryOf={queryOf}
              feed={feeds}
            />
          </div>
          <div className={styles.pair}>
            <PlacesAnchor>
              <PlacesPanel
                view={view}
                procedureCode={choice.procedure}
                onChoose={(procedure) => change({ procedure })}
                feed={feeds}
              />
            </PlacesAnchor>
            <AgeingPanel view={view} feed={feeds} />
          </div>
        </>
      )}
      <TrendPanel view={view} units={feeds.units ?? []} records={records} periods={periods} feed={feeds} />
      {!isMissing(view.time) && (
        <TimesTable
          view={view}
          id={tableId}
          times={times}
          sorting={choice.sorting}
          onChange={change}
          queryOf={queryOf}
          feed={feeds}
        />
      )}
    </>
  );
}
