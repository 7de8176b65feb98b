import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { petitionCounts } from '#src/domain/petitions.ts';
import { told } from './satisfactionSamples.ts';

const petitions = (received: number, onTime: number | null, accepted: number) =>
  told('1', null, {
    petitionsReceived: received,
    petitionsOnTime: onTime ?? missing('notReported'),
    petitionsAccepted: accepted,
  });

describe('petitions added up', () => {
  it('take a share only over the places that have both of its counts', () => {
    expect(petitionCounts([petitions(3, 2, 3), petitions(2, 2, 1), petitions(1, null, 1)])).toEqual({
      received: 6,
      onTime: { numerator: 4, denominator: 5 },
      accepted: { numerator: 5, denominator: 6 },
      reportedCount: 3,
    });
  });

  it('stay 0 of 0 where none was received: no share, and nothing unknown', () => {
    expect(petitionCounts([petitions(0, 0, 0)])).toMatchObject({
      received: 0,
      onTime: { numerator: 0, denominator: 0 },
    });
  });

  it('are not reported without a record, or where the number received is not known', () => {
    const gap = missing('notReported');
    const unknown = told('1', null, { petitionsReceived: gap });
    for (const records of [[], [unknown]])
      expect(petitionCounts(records)).toEqual({
        received: gap,
        onTime: { numerator: gap, denominator: gap },
        accepted: { numerator: gap, denominator: gap },
        reportedCount: 0,
      });
  });
});
