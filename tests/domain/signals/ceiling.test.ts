import { describe, expect, it } from 'vitest';
import { isMissing, missing } from '#src/domain/missing.ts';
import { seriesRun } from '#src/domain/signals/seriesRun.ts';
import { seriesSignal } from '#src/domain/signals/seriesSignal.ts';
import { countSeries, month, valueSeries } from './monthly.ts';

const LAST = 23;
const signalOf = (values: readonly number[]) =>
  seriesSignal(valueSeries(values, { ceiling: 18 }), month(LAST));

/** Mostly 18 of 18, with a petition lost now and then. */
const SATURATED = Array.from({ length: 24 }, (_, place) => (place % 5 === 2 ? 15 : 18));

describe('points with a ceiling', () => {
  it('a saturated series does not signal a hundredth, nor a row of full marks', () => {
    const nearly = [...SATURATED.slice(0, -1), 17.97];
    expect(signalOf(nearly).variation).toMatchObject({ kind: 'commonCause' });
    const row = [...SATURATED.slice(0, 15), ...Array.from({ length: 9 }, () => 18)];
    expect(signalOf(row).variation).toMatchObject({ kind: 'commonCause' });
  });

  it('a real fall of a saturated series still is a concern', () => {
    const rare = Array.from({ length: 24 }, (_, place) => (place === 6 ? 17 : 18));
    expect(signalOf([...rare.slice(0, -1), 12]).variation).toMatchObject({
      kind: 'concern',
      cause: { rule: 'outsideLimit', side: 'low' },
    });
  });

  it('limits never stand nearer to the mean than one percent of the ceiling', () => {
    const still = Array.from({ length: 24 }, (_, place) => (place % 2 === 0 ? 17.8 : 17.81));
    const { limits } = signalOf(still);
    expect(isMissing(limits) ? Number.NaN : limits.upper - limits.mean).toBeCloseTo(0.18, 10);
  });

  it('a series that never moved has no variation', () => {
    expect(signalOf(Array.from({ length: 24 }, () => 18)).variation).toEqual(missing('noVariation'));
  });
});

describe('rates of few cases', () => {
  const counted = (last: readonly [number, number]) =>
    seriesSignal(
      countSeries([...Array.from({ length: 23 }, (): [number, number] => [39, 40]), last]),
      month(LAST),
    ).variation;

  it('are not judged below ten cases: one late dossier of two is no signal', () => {
    expect(counted([1, 2])).toEqual(missing('tooFew'));
  });

  it('are judged from ten cases on', () => {
    expect(counted([10, 20])).toMatchObject({ kind: 'concern' });
  });
});

describe('rates near all that there is', () => {
  const rates = (pairs: readonly (readonly [number, number])[]) =>
    seriesSignal(countSeries(pairs), month(LAST));
  /** 200 of 200, and one fewer now and then in the first year. */
  const FULL = Array.from({ length: 24 }, (_, place): [number, number] =>
    place % 4 === 1 && place < 12 ? [199, 200] : [200, 200],
  );

  it('a row of full marks is the habit of a saturated rate, no improvement', () => {
    expect(rates(FULL).variation).toMatchObject({ kind: 'commonCause' });
    expect(seriesRun(countSeries(FULL), [month(LAST)]).at(-1)).toMatchObject({ cause: null });
  });

  it('the first case that fails is no signal, several are', () => {
    const rare = Array.from({ length: 23 }, (_, place): [number, number] =>
      place === 3 ? [249, 250] : [250, 250],
    );
    expect(rates([...rare, [249, 250]]).variation).toMatchObject({ kind: 'commonCause' });
    expect(rates([...rare, [245, 250]]).variation).toMatchObject({
      kind: 'concern',
      cause: { rule: 'outsideLimit', side: 'low' },
    });
  });
});

describe('a row that rounding cannot tell from the mean', () => {
  it('is none of a rate, within half a tenth of a percent', () => {
    const row = (last: number) =>
      seriesSignal(
        countSeries(
          Array.from({ length: 24 }, (_, place): [number, number] => [
            place >= 16 ? last : place % 2 === 0 ? 96_000 : 100_000,
            102_000,
          ]),
        ),
        month(LAST),
      ).variation;
    expect(row(98_020)).toMatchObject({ kind: 'commonCause' });
    expect(row(98_400)).toMatchObject({ kind: 'improvement', cause: { rule: 'shift' } });
  });

  it('is none of points, within half a hundredth', () => {
    const row = (last: number) =>
      signalOf([
        ...Array.from({ length: 16 }, (_, place) => (place % 2 === 0 ? 14 : 16)),
        ...Array.from({ length: 8 }, () => last),
      ]).variation;
    expect(row(15.003)).toMatchObject({ kind: 'commonCause' });
    expect(row(15.06)).toMatchObject({ kind: 'improvement', cause: { rule: 'shift' } });
  });
});
