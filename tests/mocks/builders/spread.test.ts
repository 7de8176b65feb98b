import { describe, expect, it } from 'vitest';
import { spread } from '#mocks/builders/spread.ts';

const place = (weight: number, capacity = 9) => ({ weight, capacity });

describe('spread', () => {
  it('gives each place its share, and what is left to whoever is furthest below', () => {
    expect(spread(8, [place(1), place(1), place(2)])).toEqual([2, 2, 4]);
    expect(spread(5, [place(1), place(1, 1), place(2)])).toEqual([1, 1, 3]);
  });

  it('fills a place no further than its capacity, and others instead', () => {
    expect(spread(6, [place(9, 2), place(1)])).toEqual([2, 4]);
  });

  it('of nothing gives nothing, and of more than there is room for all the room', () => {
    expect(spread(0, [place(1), place(2)])).toEqual([0, 0]);
    expect(spread(9, [place(1, 2), place(2, 3)])).toEqual([2, 3]);
    expect(spread(3, [])).toEqual([]);
  });
});
