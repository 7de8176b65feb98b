import { matchesSearch } from '#src/domain/name.ts';
import type { Slide } from '#src/ui/slide.ts';
import { fullTitle } from './deck.model.ts';

/** The slides when the wanted one was last among them. */
export interface LastSeen {
  /** In their order. */
  readonly ids: readonly string[];
  /** The wanted one; null at the beginning. */
  readonly id: string | null;
}

export const NOTHING_SEEN: LastSeen = { ids: [], id: null };

/**
 * Where among the slides a meeting is. A slide that is not there (hidden, or another month has none of it) leaves the
 * meeting at the nearest slide before it that still is; one that is not there yet, where the meeting was.
 *
 * @returns -1 where there are no slides
 */
export function placeOf(slides: readonly Slide[], slideId: string | null, last: LastSeen): number {
  if (slides.length === 0) return -1;
  if (slideId === null) return 0;
  const places = new Map(slides.map(({ id }, place) => [id, place]));
  const from = isGone(slideId, last) ? slideId : last.id;
  const led = from === null ? [] : last.ids.slice(0, last.ids.indexOf(from) + 1);
  const nearest = [...led, slideId].findLast((id) => places.has(id));
  return nearest === undefined ? 0 : (places.get(nearest) ?? 0);
}

/** True for a slide that was there, should it not be there now. */
export function isGone(slideId: string | null, { ids }: LastSeen): boolean {
  return slideId !== null && ids.includes(slideId);
}

/** The slide some steps on; the first and the last have nothing beyond them. */
export function slideAfter(slides: readonly Slide[], place: number, steps: number): Slide | null {
  return slides[Math.max(0, Math.min(slides.length - 1, place + steps))] ?? null;
}

/** A slide with its place in the deck, counted from 0. */
export interface PlacedSlide {
  readonly slide: Slide;
  readonly place: number;
}

/** The slides that somebody may mean by a number, counted from 1, or by a part of a title, with or without marks. */
export function slidesCalled(slides: readonly Slide[], wanted: string): PlacedSlide[] {
  const placed = slides.map((slide, place) => ({ slide, place }));
  const called = wanted.trim();
  if (/^\d+$/.test(called)) return placed.filter(({ place }) => place + 1 === Number(called));
  return placed.filter(({ slide }) => matchesSearch(fullTitle(slide), called));
}
