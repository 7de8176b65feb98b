import { Link } from 'react-router';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import { RANKING_VIEW_NAMES, RANKING_VIEWS_TEXT, type RankingViewId } from '#src/text/rankingViews.ts';
import { DEFAULT_VIEW, RANKING_VIEWS } from './rankingViews.model.ts';
import styles from './ViewSwitcher.module.css';

interface ViewSwitcherProps {
  readonly current: RankingViewId;
  readonly queryOf: (change: ViewChange) => string;
}

/** The views of the ranking as links: each has its address, a new tab and a place in the history. */
export function ViewSwitcher({ current, queryOf }: ViewSwitcherProps) {
  return (
    <nav aria-label={RANKING_VIEWS_TEXT.switcher}>
      <ul className={styles.list}>
        {RANKING_VIEWS.map((id) => (
          <li key={id}>
            <Link
              className={styles.link}
              to={{ search: queryOf({ view: id === DEFAULT_VIEW ? null : id, group: null }) }}
              preventScrollReset
              aria-current={id === current ? 'page' : undefined}
            >
              {RANKING_VIEW_NAMES[id]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
