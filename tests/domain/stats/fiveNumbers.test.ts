import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { fiveNumbers } from '#src/domain/stats/fiveNumbers.ts';

describe('the five numbers of a spread', () => {
  it('are least, quartiles and greatest, whatever the order', () => {
    expect(fiveNumbers([3, 1, 4, 2])).toEqual({
      least: 1,
      lowerQuartile: 1.75,
      median: 2.5,
      upperQuartile: 3.25,
      greatest: 4,
    });
  });

  it('leave out what is missing', () => {
    expect(fiveNumbers([missing('notReported'), 5])).toEqual({
      least: 5,
      lowerQuartile: 5,
      median: 5,
      upperQuartile: 5,
      greatest: 5,
    });
  });

  it('are not known of nothing', () => {
    expect(fiveNumbers([])).toEqual(missing('tooFew'));
    expect(fiveNumbers([missing('notReported')])).toEqual(missing('notReported'));
  });
});
