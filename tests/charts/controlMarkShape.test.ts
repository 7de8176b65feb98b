import { describe, expect, it } from 'vitest';
import { controlMarkShape } from '#src/charts/controlMarkShape.ts';
import { controlPoints } from './controlSeries.ts';

describe('the shape of a mark', () => {
  it('is a circle within the habit and a diamond for an improvement', () => {
    const points = controlPoints(2, (place) => (place === 1 ? { tone: 'improvement' } : {}));
    expect(controlMarkShape(points, 0)).toBe('circle');
    expect(controlMarkShape(points, 1)).toBe('diamond');
  });

  it('is a triangle for a concern, pointing to where it lies against its mean', () => {
    const points = controlPoints(2, () => ({ tone: 'concern', value: 0.9 }));
    expect(controlMarkShape(points, 1)).toBe('triangleDown');
    expect(
      controlMarkShape(
        controlPoints(1, () => ({ tone: 'concern', value: 0.99 })),
        0,
      ),
    ).toBe('triangleUp');
  });

  it('is one for a whole run, which a fall begins above the mean', () => {
    const values = [0.98, 0.95, 0.93, 0.99];
    const points = controlPoints(4, (place) => ({
      value: values[place] ?? null,
      tone: place < 3 ? 'concern' : 'plain',
    }));
    expect([0, 1, 2].map((place) => controlMarkShape(points, place))).toEqual(
      Array.from({ length: 3 }, () => 'triangleDown'),
    );
  });
});
