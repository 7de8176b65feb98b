import { EXPORT_SLIDES_TEXT } from '#src/text/exportSlides.ts';
import { COLOURS, FONT } from './deckTheme.ts';
import { xml } from './xml.ts';

/** What a reader is offered when adding to the deck: its own colours, and one face for every script. */
const SCHEME = {
  dk1: COLOURS.ink,
  lt1: COLOURS.card,
  dk2: COLOURS.muted,
  lt2: COLOURS.paper,
  accent1: COLOURS.accent,
  accent2: COLOURS.second,
  accent3: COLOURS.muted,
  accent4: COLOURS.good,
  accent5: COLOURS.caution,
  accent6: COLOURS.bad,
  hlink: COLOURS.accent,
  folHlink: COLOURS.muted,
} as const;

/** The theme with the deck's colours and fonts; the rest of it, fills and lines, as the library wrote it. */
export function themePart(theme: string): string {
  const colours = Object.entries(SCHEME).map(([name, val]) =>
    xml(`a:${name}`, {}, xml('a:srgbClr', { val })),
  );
  const name = EXPORT_SLIDES_TEXT.theme;
  return theme
    .replace(/<a:clrScheme.*<\/a:clrScheme>/s, xml('a:clrScheme', { name }, ...colours))
    .replace(
      /<a:fontScheme.*<\/a:fontScheme>/s,
      xml('a:fontScheme', { name }, faces('a:majorFont'), faces('a:minorFont')),
    );
}

function faces(name: string): string {
  const face = { typeface: FONT };
  return xml(name, {}, xml('a:latin', face), xml('a:ea', face), xml('a:cs', face));
}
