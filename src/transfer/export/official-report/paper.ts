/** Sizes of paper and text by Decree 30/2020/NĐ-CP, in twips (a twentieth of a point; 1440 to the inch). */

export type Orientation = 'portrait' | 'landscape';

/** A4. */
export const PAPER = { width: 11906, height: 16838 } as const;

/** Top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm; the page number stands 10 mm from the edge. */
export const MARGINS = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  header: millimetres(10),
  footer: millimetres(10),
} as const;

export const TWIPS_PER_POINT = 20;

/** A CSS pixel, of which there are 96 to the inch. */
export const TWIPS_PER_PIXEL = 15;

/** What a line may take between the margins. */
export function textWidth(orientation: Orientation): number {
  const width = orientation === 'portrait' ? PAPER.width : PAPER.height;
  return width - MARGINS.left - MARGINS.right;
}

/** Rounded up: a margin a hair below the allowed would not be allowed. */
export function millimetres(length: number): number {
  return Math.ceil((length * 1440) / 25.4);
}
