import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { competitionRanks } from '#src/domain/stats/competitionRanks.ts';

describe('competition ranks', () => {
  it('equal totals share a rank and the next one is skipped', () => {
    expect(competitionRanks([92.81, 93.21, 92.81, 90])).toEqual([2, 1, 2, 4]);
  });

  it('totals printed alike are equal, whatever is behind the second decimal', () => {
    expect(competitionRanks([92.8149, 92.81, 92.8051])).toEqual([1, 1, 1]);
    expect(competitionRanks([0.1 + 0.2, 0.3])).toEqual([1, 1]);
  });

  it('totals one hundredth apart are not equal', () => {
    expect(competitionRanks([92.81, 92.82])).toEqual([2, 1]);
  });

  it('a missing total has no rank and takes none from the others', () => {
    const gap = missing('notReported');
    expect(competitionRanks([90, gap, 95])).toEqual([2, gap, 1]);
    expect(competitionRanks([gap])).toEqual([gap]);
  });

  it('nobody gives no ranks; all equal are all first', () => {
    expect(competitionRanks([])).toEqual([]);
    expect(competitionRanks([18, 18, 18])).toEqual([1, 1, 1]);
  });
});
