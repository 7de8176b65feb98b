/** So many rows are drawn one below the other. */
const MOST_ROWS = 40;

/** The first rows of a list and every marked one beyond them. */
export function drawnUnits<Row extends { readonly unit: { readonly code: string } }>(
  rows: readonly Row[],
  marked: readonly string[],
): readonly Row[] {
  const beyond = rows.slice(MOST_ROWS).filter(({ unit }) => marked.includes(unit.code));
  return [...rows.slice(0, MOST_ROWS), ...beyond];
}
