import { describe, expect, it } from 'vitest';
import { apart } from '#src/transfer/export/slides/endNames.ts';

describe('names at the ends of lines', () => {
  it('stay where they are while they do not touch', () => {
    expect(apart([1, 5, 3], 1)).toEqual([1, 5, 3]);
  });

  it('make way evenly, in their order', () => {
    expect(apart([3, 3], 1)).toEqual([2.5, 3.5]);
    expect(apart([3.1, 3, 3.2], 1)).toEqual([expect.closeTo(3.1), expect.closeTo(2.1), expect.closeTo(4.1)]);
  });

  it('push others that they come to lie on', () => {
    const places = [...apart([1, 1, 1, 2.4], 1)].sort((a, b) => a - b);
    expect(places.slice(1).every((place, index) => place - (places[index] ?? 0) > 0.999)).toBe(true);
  });
});
