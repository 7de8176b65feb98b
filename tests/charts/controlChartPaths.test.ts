import { describe, expect, it } from 'vitest';
import { controlChartPaths } from '#src/charts/controlChartPaths.ts';
import { controlPoints } from './controlSeries.ts';

/** Ten pixels a period; a rate of 1 is at 0, of 0 at 100. */
const SCALES = {
  x: (place: number) => place * 10,
  y: (value: number) => (1 - value) * 100,
  strip: (place: number) => ({ left: place * 10 - 5, right: place * 10 + 5 }),
};

describe('the paths of a control chart', () => {
  it('join neighbouring figures, and leave a gap a gap', () => {
    const points = controlPoints(4, (place) => ({ value: [0.9, 0.8, null, 0.7][place] ?? null }));
    const { values, provisional } = controlChartPaths(points, SCALES);
    expect(values).toBe('M0 10L10 20');
    expect(provisional).toBe('');
  });

  it('draw what leads to a provisional figure apart', () => {
    const points = controlPoints(3, (place) => ({ isProvisional: place === 2 }));
    const { values, provisional } = controlChartPaths(points, SCALES);
    expect(values).toBe('M0 4L10 4');
    expect(provisional).toBe('M10 4L20 4');
  });

  it('step with limits that differ, and draw no habit where there are none', () => {
    const points = controlPoints(3, (place) =>
      place === 0 ? { lower: null, upper: null } : { lower: 0.9 - place / 10, upper: 1 },
    );
    expect(controlChartPaths(points, SCALES).habit).toBe('M5 0H15V20H5ZM15 0H25V30H15Z');
  });

  it('carry a mean through its periods, also those without a figure, and break it where it changes', () => {
    const means = [0.5, 0.5, null, 0.6];
    const points = controlPoints(4, (place) => ({ mean: means[place] ?? null, value: null }));
    expect(controlChartPaths(points, SCALES).mean).toBe('M-5 50H5H15M25 40H35');
  });
});
