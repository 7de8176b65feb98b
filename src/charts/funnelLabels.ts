import { textWidth } from './textWidth.ts';

/** A name that wants a place beside its mark. */
interface WantedLabel {
  readonly key: string;
  readonly text: string;
  /** Of the mark. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel extends WantedLabel {
  /** Baseline and anchor of the text. */
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the mark to a name that stands a line or more away from it; null beside the mark. */
  readonly leader: Readonly<{ x: number; from: number; to: number }> | null;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZE = 13;
const LINE = 15;
/** Between a mark and its name. */
const GAP = 11;
/** From the baseline up to the top of the letters and their marks. */
const RISE = 12;
const MARK = 6;

/**
 * Places names beside their marks so that none lies over another: right of the mark if possible, else left, above,
 * below or at a corner, and where it would cover other marks there, up to three lines away with a line that leads to it.
 * Where it covers some wherever it stands, it covers the fewest. A name without a free place is left out: the reading line
 * and the table have it.
 *
 * @param wanted the most important first
 * @param marks of all units, also those without a name
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  marks: readonly { readonly key: string; readonly x: number; readonly y: number }[],
  bounds: Box,
): PlacedLabel[] {
  const placed: { label: PlacedLabel; box: Box }[] = [];
  const namedKeys = new Set(wanted.map(({ key }) => key));
  const covers = (box: Box, key: string) =>
    marks
      .filter((mark) => mark.key !== key && overlaps(box, markBox(mark)))
      // To cover a mark that stands out itself is worse than to cover one among many.
      .reduce((sum, mark) => sum + (namedKeys.has(mark.key) ? 10 : 1), 0);
  for (const label of wanted) {
    const free = candidates(label)
      .map((candidate) => ({ label: candidate, box: labelBox(candidate) }))
      .filter(({ box }) => isWithin(box, bounds) && placed.every((other) => !overlaps(box, other.box)))
      .map(({ label: candidate, box }) => ({
        label: candidate,
        box,
        cost:
          covers(box, label.key) + (candidate.leader ? covers(leaderBox(candidate.leader), label.key) : 0),
      }));
    const [first] = free;
    if (first) placed.push(free.reduce((best, one) => (one.cost < best.cost ? one : best), first));
  }
  return placed.map(({ label }) => label);
}

function candidates(label: WantedLabel): PlacedLabel[] {
  const { x, y } = label;
  const middle = y + 4.5;
  const [above, below] = [y - GAP, y + GAP + RISE - 2];
  const beside: readonly Omit<PlacedLabel, keyof WantedLabel | 'leader'>[] = [
    { textX: x + GAP, textY: middle, anchor: 'start' },
    { textX: x - GAP, textY: middle, anchor: 'end' },
    { textX: x, textY: below, anchor: 'middle' },
    { textX: x, textY: above, anchor: 'middle' },
    { textX: x + 4, textY: below, anchor: 'start' },
    { textX: x + 4, textY: above, anchor: 'start' },
    { textX: x - 4, textY: below, anchor: 'end' },
    { textX: x - 4, textY: above, anchor: 'end' },
  ];
  return [
    ...beside.map((place) => ({ ...label, ...place, leader: null })),
    ...[1, 2, 3].flatMap((lines) => away(label, lines)),
  ];
}

/** Places so many lines above or below a mark, with the line that leads there. */
function away(label: WantedLabel, lines: number): PlacedLabel[] {
  const { x, y } = label;
  const above = y - GAP - lines * LINE;
  const below = y + GAP + RISE - 2 + lines * LINE;
  const anchors = [
    { anchor: 'middle', textX: x },
    { anchor: 'end', textX: x + MARK },
    { anchor: 'start', textX: x - MARK },
  ] as const;
  return anchors.flatMap((one) => [
    { ...label, ...one, textY: above, leader: { x, from: y - MARK - 2, to: above + 3 } },
    { ...label, ...one, textY: below, leader: { x, from: y + MARK + 2, to: below - RISE } },
  ]);
}

function labelBox({ text, textX, textY, anchor }: PlacedLabel): Box {
  const width = textWidth(text, SIZE);
  const left = anchor === 'start' ? textX : anchor === 'end' ? textX - width : textX - width / 2;
  return { left, right: left + width, top: textY - RISE, bottom: textY - RISE + LINE };
}

function leaderBox({ x, from, to }: NonNullable<PlacedLabel['leader']>): Box {
  return { left: x - 1, right: x + 1, top: Math.min(from, to), bottom: Math.max(from, to) };
}

function markBox({ x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}
