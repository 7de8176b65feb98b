import { procedureStripLayout, type StripRow } from '#src/charts/procedureStripLayout.ts';
import { stripMarks } from '#src/charts/stripMarks.ts';
import { formatCount } from '#src/text/format.ts';
import { beyondCell, daysCell } from '#src/text/processingTimes.ts';
import { limitCell } from '#src/text/processingTimesCharts.ts';
import { SLOWEST_SLIDE_HEADS } from '#src/text/processingTimesSlides.ts';
import { fittingRows, SLIDE_ROOM } from '#src/ui/slideRoom.ts';
import { type ProcedureTime, slowestProcedures, stripRow } from './procedureTimes.model.ts';

/** One line of the key above the strips holds so many marks; each line takes so much of the height. */
const MARKS_A_LINE = 4;
const KEY_LINE = 24;

/** The slowest procedures against their limit, as many as fit on a slide. */
export function slowestOfSlide(times: readonly ProcedureTime[]): readonly ProcedureTime[] {
  return fittingRows(slowestProcedures(times).rows, heightOf);
}

function heightOf(some: readonly ProcedureTime[]): number {
  const rows = some.map(slowestRow);
  const key = Math.ceil(stripMarks(rows).length / MARKS_A_LINE) * KEY_LINE;
  return key + procedureStripLayout(SLIDE_ROOM.width, rows, SLOWEST_SLIDE_HEADS).height;
}

/** A strip whose share beyond the limit stands beside it: what the slowest are ordered by. */
export function slowestRow(one: ProcedureTime): StripRow {
  const { time, limitDays, count } = one;
  const figures = [
    beyondCell(time.beyondLimit),
    daysCell(time.p90Days),
    limitCell(limitDays),
    formatCount(count),
  ];
  return { ...stripRow(one), figures };
}
