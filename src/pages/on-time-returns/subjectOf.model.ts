import { capitalise } from '#src/text/format.ts';
import { localityName, unitLabel } from '#src/text/places.ts';
import { localitySubject, unitSubject } from './onTimeReturns.model.ts';
import type { OnTimePanelProps } from './panelProps.ts';

/** Whose run the page shows: the marked unit's, else that of all units together; with its name. */
export function subjectOf({
  catalog,
  view,
  feeds,
  subject,
}: Pick<OnTimePanelProps, 'catalog' | 'view' | 'feeds' | 'subject'>) {
  return subject
    ? { name: unitLabel(subject), series: unitSubject(subject, feeds.periods) }
    : {
        name: capitalise(localityName(catalog.locality)),
        series: localitySubject(catalog, feeds.units, view.period, feeds.periods),
      };
}
