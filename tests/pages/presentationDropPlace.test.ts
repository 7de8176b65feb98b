import { describe, expect, it } from 'vitest';
import { dropGap, edgeScroll, stepsToGap } from '#src/pages/presentation/dropPlace.ts';
import { movedOrder } from '#src/state/deckArrangement.ts';

/** Three slides below each other, the second one high; the first partly above the window. */
const ROWS = [
  { top: -40, bottom: 60 },
  { top: 60, bottom: 260 },
  { top: 260, bottom: 360 },
];

describe('where a dragged slide falls', () => {
  it('is before the first slide whose middle is below the pointer, and else at the end', () => {
    expect(dropGap(ROWS, -500)).toBe(0);
    expect(dropGap(ROWS, 9)).toBe(0);
    expect(dropGap(ROWS, 11)).toBe(1);
    expect(dropGap(ROWS, 159)).toBe(1);
    expect(dropGap(ROWS, 161)).toBe(2);
    expect(dropGap(ROWS, 2000)).toBe(3);
    expect(dropGap([], 100)).toBe(0);
  });

  it('is its own place in the gaps on both sides of it', () => {
    expect(stepsToGap(1, 1)).toBe(0);
    expect(stepsToGap(1, 2)).toBe(0);
  });

  it.each([
    ['the front', 2, 0, 'c a b d'],
    ['between others further down', 0, 3, 'b c a d'],
    ['the end', 1, 4, 'a c d b'],
  ])('puts it at %s, and the others keep their order', (_, from, gap, order) => {
    const slides = ['a', 'b', 'c', 'd'];
    const id = slides[from] ?? '';
    expect(movedOrder(slides, [], id, stepsToGap(from, gap)).join(' ')).toBe(order);
  });
});

describe('a page while a slide is held', () => {
  it('stands still in the middle and goes faster the nearer the pointer is to an edge', () => {
    expect(edgeScroll(450, 900)).toBe(0);
    expect(edgeScroll(20, 900)).toBeLessThan(edgeScroll(80, 900));
    expect(edgeScroll(80, 900)).toBeLessThan(0);
    expect(edgeScroll(880, 900)).toBeGreaterThan(edgeScroll(820, 900));
    expect(edgeScroll(820, 900)).toBeGreaterThan(0);
  });

  it('goes no faster when the pointer leaves the window, and keeps a still middle in a low one', () => {
    expect(edgeScroll(-300, 900)).toBe(edgeScroll(0, 900));
    expect(edgeScroll(1500, 900)).toBe(edgeScroll(900, 900));
    expect(edgeScroll(100, 200)).toBe(0);
  });
});
