import type { ReportCell, ReportTable } from '#src/domain/report.ts';
import { plainText } from '../plainText.ts';
import { type ColumnNeed, columnNeeds, columnsFit } from './columnFit.ts';
import { type Orientation, textWidth } from './paper.ts';

/** More columns than this do not fit the upright page. */
const MOST_COLUMNS_UPRIGHT = 7;

/** A table, or a part of one, as it stands on paper. */
export interface TablePart {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly needs: readonly ColumnNeed[];
}

export interface PaperTable {
  readonly orientation: Orientation;
  /** One, or several below each other that share out the columns; each begins with the first, which names the rows. */
  readonly parts: readonly TablePart[];
}

/**
 * How a table lies on paper: upright while it fits, else on a page turned on its side, and in parts where even that
 * is too narrow. Every row and every column is there.
 */
export function paperTable({ columns, rows }: ReportTable): PaperTable {
  const heads = columns.map(plainText);
  const texts = rows.map((row) => heads.map((_, place) => plainText(printed(row[place] ?? ''))));
  const whole = { heads, rows: texts, needs: columnNeeds(heads, texts) };
  if (heads.length <= MOST_COLUMNS_UPRIGHT && columnsFit(whole.needs, textWidth('portrait')))
    return { orientation: 'portrait', parts: [whole] };
  return { orientation: 'landscape', parts: partsWithin(whole, textWidth('landscape')) };
}

/** The fewest parts of about equally many columns that fit. */
function partsWithin(whole: TablePart, width: number): TablePart[] {
  const others = whole.heads.length - 1;
  for (let count = 1; count < others; count += 1) {
    const parts = inParts(whole, Math.ceil(others / count));
    if (parts.every(({ needs }) => columnsFit(needs, width))) return parts;
  }
  return inParts(whole, 1);
}

function inParts(whole: TablePart, columns: number): TablePart[] {
  const parts: TablePart[] = [];
  for (let from = 1; from < whole.heads.length; from += columns) {
    const taken = <Item>(items: readonly Item[]) => [
      ...items.slice(0, 1),
      ...items.slice(from, from + columns),
    ];
    parts.push({
      heads: taken(whole.heads),
      rows: whole.rows.map((row) => taken(row)),
      needs: taken(whole.needs),
    });
  }
  return parts;
}

function printed(cell: ReportCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
