import { type ComponentType, lazy, Suspense } from 'react';
import type { RankingViewId } from '#src/text/rankingViews.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import type { RankingViewProps } from './views/viewProps.ts';

type LazyViewId = Exclude<RankingViewId, 'bang'>;

/** Each view arrives with the first look at it; the chart library with the one that draws lines. */
const VIEWS: Readonly<Record<LazyViewId, ComponentType<RankingViewProps>>> = {
  'khoang-hang': lazy(async () => ({
    default: (await import('./views/RankIntervalsView.tsx')).RankIntervalsView,
  })),
  'dien-bien': lazy(async () => ({
    default: (await import('./views/RankHistoryView.tsx')).RankHistoryView,
  })),
  'diem-mat': lazy(async () => ({ default: (await import('./views/LostPointsView.tsx')).LostPointsView })),
  'vi-sao': lazy(async () => ({ default: (await import('./views/ScoreChangeView.tsx')).ScoreChangeView })),
  'con-lay-duoc': lazy(async () => ({ default: (await import('./views/WinnableView.tsx')).WinnableView })),
  'so-sanh': lazy(async () => ({ default: (await import('./views/ComparisonView.tsx')).ComparisonView })),
};

interface LazyViewProps extends RankingViewProps {
  readonly id: LazyViewId;
}

/** One of the views beside the table, once its code is there. */
export function LazyView({ id, ...props }: LazyViewProps) {
  const View = VIEWS[id];
  return (
    <Suspense fallback={<TableSkeleton label={SHELL_TEXT.loading} />}>
      <View {...props} />
    </Suspense>
  );
}
