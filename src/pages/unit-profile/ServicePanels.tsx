import type { Catalog } from '#src/domain/catalog.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { overdueCount } from '#src/domain/openAgeing.ts';
import type { Period } from '#src/domain/period.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import type { Unit } from '#src/domain/unit.ts';
import { capitalise } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { PROFILE_TEXT, wholeName } from '#src/text/unitProfile.ts';
import { ageingMessage, ratingsMessage, returnsMessage, SERVICE_TEXT } from '#src/text/unitService.ts';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { FigureFooter } from './FigureFooter.tsx';
import { SlowPanel } from './SlowPanel.tsx';
import { StackPanel } from './StackPanel.tsx';
import type { DossierFigures, DurationFigures, RatingFigures } from './service.model.ts';
import {
  AGEING_PARTS,
  ageingCounts,
  RETURN_PARTS,
  ratingParts,
  ratingStack,
  returnCounts,
  type StackOf,
  stackOf,
} from './stacked.model.ts';
import styles from './UnitProfile.module.css';
import type { Service, ServicesState } from './useServices.ts';

interface ServicePanelsProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly unit: Unit;
  readonly compared: readonly Unit[];
  readonly services: ServicesState;
  /** The address of a page that dwells on the unit. */
  readonly pageOf: (pathname: string) => { readonly pathname: string; readonly search: string };
}

/** Processing, returns and ratings in brief; what no feed gives is not there, and the notices say so. */
export function ServicePanels(props: ServicePanelsProps) {
  const { dossiers, durations, ratings } = props.services;
  const states = [dossiers, durations, ratings].map(({ sourced }) => sourced.state);
  if (states.includes('waiting')) return <TableSkeleton label={SHELL_TEXT.loading} />;
  return (
    <div className={styles.pair}>
      {dossiers.sourced.state === 'there' && (
        <ReturnsPanel {...props} figures={dossiers.sourced.figures} service={dossiers} />
      )}
      {ratings.sourced.state === 'there' && (
        <RatingsPanel {...props} figures={ratings.sourced.figures} service={ratings} />
      )}
      {durations.sourced.state === 'there' && (
        <>
          <TimesPanel {...props} figures={durations.sourced.figures} service={durations} />
          <AgeingPanel {...props} figures={durations.sourced.figures} service={durations} />
        </>
      )}
    </div>
  );
}

interface PanelProps<Figures> extends ServicePanelsProps {
  readonly figures: Figures;
  readonly service: Service<Figures>;
}

function Footer(props: PanelProps<{ readonly reportedCount: number }>) {
  const { period, compared, figures, service } = props;
  return (
    <FigureFooter
      period={period}
      source={service.source}
      units={compared}
      reportedCount={figures.reportedCount}
    />
  );
}

/** The unit and all units together, as two bars. */
function bars(
  { unit, catalog }: ServicePanelsProps,
  own: StackOf['counts'],
  whole: StackOf['counts'],
): StackOf[] {
  return [
    { key: unit.code, label: unitLabel(unit), isMarked: true, counts: own },
    { key: 'all', label: capitalise(wholeName(catalog.locality)), isMarked: false, counts: whole },
  ];
}

function ReturnsPanel(props: PanelProps<DossierFigures>) {
  const { counts } = props.figures;
  const [own, whole] = [returnCounts(counts.own), returnCounts(counts.whole)];
  const summed = (parts: typeof own) =>
    isMissing(parts)
      ? parts
      : { late: parts[2] ?? 0, resolved: parts.reduce((sum, count) => sum + count, 0) };
  return (
    <StackPanel
      title={SERVICE_TEXT.onTimeTitle}
      message={returnsMessage(
        unitLabel(props.unit),
        wholeName(props.catalog.locality),
        summed(own),
        summed(whole),
      )}
      stack={stackOf(RETURN_PARTS, bars(props, own, whole), SERVICE_TEXT.dossierWord, SERVICE_TEXT.dossiers)}
      base={SERVICE_TEXT.resolvedBase}
      documents={props.service.documents.slice(0, 1)}
      footer={<Footer {...props} />}
      more={{ label: SERVICE_TEXT.toOnTime, to: props.pageOf('/dung-hen') }}
    />
  );
}

function RatingsPanel(props: PanelProps<RatingFigures>) {
  const { own, whole } = props.figures.counts;
  const levels = props.catalog.ratingLevels;
  return (
    <StackPanel
      title={SERVICE_TEXT.ratingsTitle}
      message={ratingsMessage(
        unitLabel(props.unit),
        wholeName(props.catalog.locality),
        own,
        whole,
        isKnown(own) && isSmallSample(own.total),
      )}
      stack={stackOf(
        ratingParts(levels),
        bars(props, ratingStack(own), ratingStack(whole)),
        PROFILE_TEXT.ofRatings,
        SERVICE_TEXT.ratings,
      )}
      base={SERVICE_TEXT.ratingsBase}
      documents={props.service.documents.slice(0, 1)}
      footer={<Footer {...props} />}
      more={{ label: SERVICE_TEXT.toRatings, to: props.pageOf('/hai-long') }}
    />
  );
}

function TimesPanel(props: PanelProps<DurationFigures>) {
  return (
    <SlowPanel
      label={unitLabel(props.unit)}
      time={props.figures.time}
      slowest={props.figures.slowest}
      footer={<Footer {...props} />}
      documents={props.service.documents.slice(0, 1)}
      to={props.pageOf('/thoi-gian-giai-quyet')}
    />
  );
}

function AgeingPanel(props: PanelProps<DurationFigures>) {
  const { own, whole } = props.figures.ageing;
  const [counts, all] = [ageingCounts(own), ageingCounts(whole)];
  const open = isMissing(counts) ? counts : counts.reduce((sum, count) => sum + count, 0);
  return (
    <StackPanel
      title={SERVICE_TEXT.ageingTitle}
      message={ageingMessage(
        unitLabel(props.unit),
        open,
        isMissing(own) ? 0 : overdueCount(own),
        isMissing(counts) ? 0 : (counts[3] ?? 0),
      )}
      stack={stackOf(AGEING_PARTS, bars(props, counts, all), SERVICE_TEXT.dossierWord, SERVICE_TEXT.dossiers)}
      base={SERVICE_TEXT.openBase}
      documents={props.service.documents.slice(0, 1)}
      footer={<Footer {...props} />}
      more={{ label: SERVICE_TEXT.toTimes, to: props.pageOf('/thoi-gian-giai-quyet') }}
    />
  );
}
