import type { Slide } from '#src/ui/slide.ts';

/**
 * Where among the slides a meeting is. A slide that is not there (hidden, or another month has none of it) leaves the
 * meeting at the place it was.
 *
 * @param lastPlace where it was, counted from 0
 * @returns -1 where there are no slides
 */
export function placeOf(slides: readonly Slide[], slideId: string | null, lastPlace: number): number {
  const found = slides.findIndex(({ id }) => id === slideId);
  if (found !== -1) return found;
  return Math.min(slideId === null ? 0 : lastPlace, slides.length - 1);
}

/** The slide some steps on; the first and the last have nothing beyond them. */
export function slideAfter(slides: readonly Slide[], place: number, steps: number): Slide | null {
  return slides[Math.max(0, Math.min(slides.length - 1, place + steps))] ?? null;
}
