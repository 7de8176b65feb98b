import type { Report, ReportCell, ReportChart, ReportView } from '#src/domain/report.ts';
import { plainText } from '../plainText.ts';

/** A report whose every word can stand in a slide: done once at the door, so that no place can forget it. */
export function plainReport(report: Report): Report {
  return {
    ...report,
    title: plainText(report.title),
    headline: plainText(report.headline),
    locality: plainText(report.locality),
    period: plainText(report.period),
    asOf: plainText(report.asOf),
    source: plainText(report.source),
    formula: plainText(report.formula),
    address: plainText(report.address),
    views: report.views.map(plainView),
  };
}

function plainView(view: ReportView): ReportView {
  return {
    title: plainText(view.title),
    message: plainText(view.message),
    ...(view.concern ? { concern: plainText(view.concern) } : {}),
    footer: plainText(view.footer),
    ...(view.drawing ? { drawing: plainText(view.drawing) } : {}),
    picture: view.picture,
    ...(view.isContinued ? { isContinued: true } : {}),
    ...(view.notes ? { notes: view.notes.map(plainText) } : {}),
    table: view.table && {
      ...view.table,
      columns: view.table.columns.map(plainText),
      rows: view.table.rows.map((row) => row.map(plainCell)),
    },
    series: view.series && plainChart(view.series),
  };
}

function plainChart(chart: ReportChart): ReportChart {
  const named = <One extends { readonly name: string }>(one: One): One => ({
    ...one,
    name: plainText(one.name),
  });
  if (chart.kind === 'plane')
    return {
      ...chart,
      across: named(chart.across),
      up: named(chart.up),
      groups: chart.groups.map((group) => ({ ...named(group), dots: group.dots.map(named) })),
      lines: chart.lines.map(named),
    };
  return { ...chart, labels: chart.labels.map(plainText), series: chart.series.map(named) };
}

function plainCell(cell: ReportCell): ReportCell {
  return typeof cell === 'string' ? plainText(cell) : { ...cell, text: plainText(cell.text) };
}
