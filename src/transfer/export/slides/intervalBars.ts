import { said, stroke } from './chartMarkup.ts';
import { COLOURS } from './deckTheme.ts';
import { xml } from './xml.ts';

/**
 * The interval of each value as a line across the end of its bar (ECMA-376 part 1, 21.2.2.55): as far above and below
 * the value as its bounds are; nothing where there is none.
 */
export function intervalBars(
  values: readonly (number | null)[],
  bounds: readonly (readonly [low: number, high: number] | null)[],
): string {
  const reach = (side: 0 | 1) =>
    xml(
      'c:numLit',
      {},
      xml('c:formatCode', {}, 'General'),
      said('c:ptCount', values.length),
      ...values.map((value, idx) => {
        const bound = bounds[idx]?.[side];
        return value === null || bound === undefined
          ? ''
          : xml('c:pt', { idx }, xml('c:v', {}, String(Math.abs(bound - value))));
      }),
    );
  return xml(
    'c:errBars',
    {},
    said('c:errBarType', 'both'),
    said('c:errValType', 'cust'),
    said('c:noEndCap', 0),
    xml('c:plus', {}, reach(1)),
    xml('c:minus', {}, reach(0)),
    xml('c:spPr', {}, stroke(COLOURS.ink, 1.5)),
  );
}
