import { describe, expect, it } from 'vitest';
import { predecessorsOf, successorsOf } from '#src/domain/unitLineage.ts';
import { unit } from './rankingSamples.ts';

const END = '2025-06-30';
const BIRTH = '2025-07-01';
/** The code 28987 changes hands with the merger: first An, then Bình, which is made of An and of Cẩm. */
const AN = unit('28987', 'An', { validTo: END });
const CAM = unit('28999', 'Cẩm', { validTo: END });
const BINH = unit('28987', 'Bình', { validFrom: BIRTH, predecessors: ['28987', '28999'] });
const DUONG = unit('29000', 'Dương', { validFrom: BIRTH, predecessors: ['28999', '99999'] });
const REGISTER = [AN, CAM, BINH, DUONG];

describe('where a unit came from', () => {
  it('is those who held the codes before it, also where it took over one of them', () => {
    expect(predecessorsOf(REGISTER, BINH)).toEqual([
      { code: '28987', unit: AN },
      { code: '28999', unit: CAM },
    ]);
  });

  it('keeps the code of one that the register does not know', () => {
    expect(predecessorsOf(REGISTER, DUONG)).toEqual([
      { code: '28999', unit: CAM },
      { code: '99999', unit: null },
    ]);
  });

  it('takes the latest of several holders of a code', () => {
    const older = unit('28987', 'Xưa', { validFrom: '1990-01-01', validTo: '1999-12-31' });
    expect(predecessorsOf([older, ...REGISTER], BINH)[0]?.unit).toBe(AN);
  });

  it('is nothing for a unit that never changed', () => {
    expect(predecessorsOf(REGISTER, AN)).toEqual([]);
  });
});

describe('what became of a unit', () => {
  it('is the unit that lists its code, or several where it was divided', () => {
    expect(successorsOf(REGISTER, AN)).toEqual([BINH]);
    expect(successorsOf(REGISTER, CAM)).toEqual([BINH, DUONG]);
  });

  it('is not said of the new holder of the code', () => {
    expect(successorsOf(REGISTER, BINH)).toEqual([]);
  });
});
